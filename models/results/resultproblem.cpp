// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultproblem.h"

#include "models/platform/failuretext.h"
#include "models/platform/pluralcount.h"
#include "models/queryservice/queryfailuretext.h"
#include "models/results/readerfailuretext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct ResultProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(ResultProblem)
};

QString partFilesCodeWord(PartFilesProblem::Kind kind)
{
    switch (kind) {
    case PartFilesProblem::Kind::NotListed:
        return u"not-listed"_s;
    case PartFilesProblem::Kind::NotRead:
        return u"not-read"_s;
    case PartFilesProblem::Kind::NotWritten:
        return u"not-written"_s;
    case PartFilesProblem::Kind::NoSpace:
        break;
    }
    return u"no-space"_s;
}

} // namespace

ResultProblem resultProblem(const ReaderFailure &failure)
{
    return {readerCodeWord(failure.code), readerFailureTitle(failure), QFileInfo(failure.file).fileName()};
}

ResultProblem resultProblem(const PartFilesProblem &problem)
{
    QString text = problem.sentence();
    if (problem.failure)
        text += u' ' + failureTitle(*problem.failure);
    return {partFilesCodeWord(problem.kind), text, QFileInfo(problem.name).fileName()};
}

ResultProblem resultProblem(const Failure &failure)
{
    return {u"platform"_s, failureTitle(failure), {}};
}

ResultProblem resultProblem(const QueryFailure &failure)
{
    return {queryFailureCode(failure), queryFailureText(failure), {}};
}

ResultProblem noQueryTable()
{
    return {u"no-table"_s,
            ResultProblemTexts::tr("Query Service has no table for the dataset yet. It appears some time after the "
                                   "first batch has arrived."),
            {}};
}

ResultProblem notComparedByQueries()
{
    return {u"not-compared"_s,
            ResultProblemTexts::tr("Query Service counted this run only. To compare with the last run, count from the "
                                   "files."),
            {}};
}

ResultProblem tooManyBytes(qint64 bytes)
{
    return {u"too-much"_s,
            ResultProblemTexts::tr("The part files have %1, more than is fetched without being asked for.")
                .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)),
            {}};
}

ResultProblem noFiles(const QString &batchId, qint64 records)
{
    return {u"no-files"_s,
            ResultProblemTexts::tr("The platform counts %Ln record(s) in batch %1, but lists no files of it. They may "
                                   "have been removed since.",
                                   nullptr, pluralCount(records))
                .arg(batchId),
            {}};
}

ResultProblem noFilesOfLastRun(const QString &jobId)
{
    return {u"no-files"_s,
            ResultProblemTexts::tr(
                "The platform no longer lists the files of the last run, job %1, so its profiles cannot be "
                "compared one by one.")
                .arg(jobId),
            {}};
}

ResultProblem noRows(const QString &batchId, qint64 records)
{
    return {u"no-rows"_s,
            ResultProblemTexts::tr("The platform counts %Ln record(s) in batch %1, but Query Service finds no rows of "
                                   "it. They may have been removed since.",
                                   nullptr, pluralCount(records))
                .arg(batchId),
            {}};
}

} // namespace exportdesk
