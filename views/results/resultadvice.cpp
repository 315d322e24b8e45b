// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultadvice.h"

#include "views/results/resulttext.h"
#include "views/shared/messagebar.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct ResultAdvice {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ResultAdvice)
};

QString remedyOf(const QString &code)
{
    static const QSet<QString> ofLibrary{u"no-library"_s, u"library-too-old"_s};
    static const QSet<QString> ofFiles{u"cannot-read"_s, u"damaged"_s,          u"not-parquet"_s, u"not-json"_s,
                                       u"encrypted"_s,   u"too-many-columns"_s, u"too-large"_s};
    static const QSet<QString> ofReader{u"died"_s, u"timed-out"_s, u"unreadable"_s, u"not-started"_s};
    if (ofLibrary.contains(code))
        return ResultAdvice::tr("Install the DuckDB library; README.md describes how. It counts fields, shows rows and "
                                "saves them. Everything else works without it.");
    if (ofFiles.contains(code))
        return ResultAdvice::tr("Save the part files to open them with other tools. If the export can be repeated, "
                                "run it again.");
    if (ofReader.contains(code))
        return ResultAdvice::tr("The reader is a program of its own; nothing else is affected.");
    if (code == "spill-full"_L1 || code == "no-space"_L1)
        return ResultAdvice::tr("Free up space on the disk, then read the files again.");
    if (code == "no-files"_L1)
        return ResultAdvice::tr("If you need the data, run the export again.");
    if (code == "out-of-memory"_L1)
        return ResultAdvice::tr("Close other results, then read the files again.");
    return {};
}

} // namespace

MessageBar *problemBar(const ResultProblem &problem)
{
    const bool isMissing = problem.code == "no-library"_L1 || problem.code == "library-too-old"_L1;
    const bool isStopped = problem.code == "cancelled"_L1;
    auto *bar = new MessageBar(isMissing || isStopped ? MessageBar::Severity::Info : MessageBar::Severity::Warning,
                               problem.text);
    QStringList remedy;
    if (!problem.file.isEmpty() && !problem.text.contains(problem.file))
        remedy += ResultAdvice::tr("File: %1").arg(problem.file);
    remedy += remedyOf(problem.code);
    remedy.removeAll(QString());
    bar->setRemedy(remedy.join(u' '));
    bar->setHelp(u"result-problems#"_s + problem.code);
    return bar;
}

bool canBeReadAgain(const QString &code)
{
    static const QSet<QString> final{u"no-driver"_s, u"no-library"_s, u"library-too-old"_s, u"encrypted"_s,
                                     u"too-many-columns"_s};
    return !final.contains(code);
}

bool isProblemOfQueries(const QString &code)
{
    return code.startsWith("query-"_L1) || code == "no-driver"_L1 || code == "no-table"_L1;
}

MessageBar *waitingBar(qint64 bytes, const QLocale &locale)
{
    auto *bar
        = new MessageBar(MessageBar::Severity::Info,
                         ResultAdvice::tr("To count fields and show rows, Exportdesk must fetch %1 from the platform.")
                             .arg(resultText::size(bytes, locale)));
    bar->setRemedy(ResultAdvice::tr("The files are kept in a private folder until this result is closed."));
    return bar;
}

QString fetchWord(qint64 bytes, const QLocale &locale)
{
    return ResultAdvice::tr("Fetch %1", "bytes").arg(resultText::size(bytes, locale));
}

} // namespace exportdesk
