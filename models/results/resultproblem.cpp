// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultproblem.h"

#include "models/platform/failuretext.h"
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

QString readerCodeWord(ReaderFailure::Code code)
{
    switch (code) {
    case ReaderFailure::Code::NotStarted:
        return u"not-started"_s;
    case ReaderFailure::Code::NoLibrary:
        return u"no-library"_s;
    case ReaderFailure::Code::LibraryTooOld:
        return u"library-too-old"_s;
    case ReaderFailure::Code::NotOpened:
        return u"not-opened"_s;
    case ReaderFailure::Code::CannotRead:
        return u"cannot-read"_s;
    case ReaderFailure::Code::NotParquet:
        return u"not-parquet"_s;
    case ReaderFailure::Code::NotJson:
        return u"not-json"_s;
    case ReaderFailure::Code::Damaged:
        return u"damaged"_s;
    case ReaderFailure::Code::Encrypted:
        return u"encrypted"_s;
    case ReaderFailure::Code::TooManyColumns:
        return u"too-many-columns"_s;
    case ReaderFailure::Code::OutOfMemory:
        return u"out-of-memory"_s;
    case ReaderFailure::Code::SpillFull:
        return u"spill-full"_s;
    case ReaderFailure::Code::CannotWrite:
        return u"cannot-write"_s;
    case ReaderFailure::Code::Query:
        return u"query"_s;
    case ReaderFailure::Code::TooLarge:
        return u"too-large"_s;
    case ReaderFailure::Code::Cancelled:
        return u"cancelled"_s;
    case ReaderFailure::Code::Died:
        return u"died"_s;
    case ReaderFailure::Code::TimedOut:
        return u"timed-out"_s;
    case ReaderFailure::Code::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

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

ResultProblem tooManyBytes(qint64 bytes)
{
    return {u"too-much"_s,
            ResultProblemTexts::tr("The part files have %1, more than is fetched without being asked for.")
                .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)),
            {}};
}

} // namespace exportdesk
