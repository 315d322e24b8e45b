// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/readerfailuretext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Code = ReaderFailure::Code;

/// Gives the strings below their translation context.
class ReaderFailureText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ReaderFailureText)

public:
    static QString ofReader(Code code);
    static QString ofFile(Code code, const QString &name);
    static QString remedy(Code code);
};

QString ReaderFailureText::ofReader(Code code)
{
    switch (code) {
    case Code::NotStarted:
        return tr("The reader for results could not be started.");
    case Code::NoLibrary:
        return tr("DuckDB, which reads results, is not installed.");
    case Code::LibraryTooOld:
        return tr("The installed DuckDB cannot be used.");
    case Code::NotOpened:
        return tr("The files of the result are no longer open.");
    case Code::OutOfMemory:
        return tr("The files need more memory than reading results may use.");
    case Code::SpillFull:
        return tr("No space is left for temporary files.");
    case Code::NoSpace:
        return tr("No space is left on the disk.");
    case Code::Query:
        return tr("The result could not be queried.");
    case Code::TooLarge:
        return tr("The result contains values that are too large to show.");
    case Code::Cancelled:
        return tr("Reading the result was cancelled.");
    case Code::Died:
        return tr("The reader for results quit unexpectedly. A file may be damaged.");
    case Code::TimedOut:
        return tr("The reader for results stopped responding and was ended.");
    case Code::Unreadable:
        return tr("The reader for results sent an unexpected response and was ended.");
    default:
        return {};
    }
}

QString ReaderFailureText::ofFile(Code code, const QString &name)
{
    const bool isNamed = !name.isEmpty();
    switch (code) {
    case Code::CannotRead:
        return isNamed ? tr("The file %1 cannot be read.").arg(name) : tr("A file of the result cannot be read.");
    case Code::NotParquet:
        return isNamed ? tr("The file %1 is not a Parquet file.").arg(name)
                       : tr("A file of the result is not a Parquet file.");
    case Code::NotJson:
        return isNamed ? tr("The file %1 does not contain JSON.").arg(name)
                       : tr("A file of the result does not contain JSON.");
    case Code::Damaged:
        return isNamed ? tr("The file %1 is damaged or incomplete.").arg(name)
                       : tr("A file of the result is damaged or incomplete.");
    case Code::Encrypted:
        return isNamed ? tr("The file %1 is encrypted.").arg(name) : tr("A file of the result is encrypted.");
    case Code::TooManyColumns:
        return isNamed ? tr("The file %1 has too many columns.").arg(name) : tr("The result has too many columns.");
    case Code::CannotWrite:
        return isNamed ? tr("The file %1 could not be written.").arg(name) : tr("The file could not be written.");
    default:
        return {};
    }
}

QString ReaderFailureText::remedy(Code code)
{
    switch (code) {
    case Code::NotStarted:
    case Code::LibraryTooOld:
        return tr("Install Exportdesk again.");
    case Code::NoLibrary:
        return tr("Install the DuckDB library. README.md describes how.");
    case Code::NotOpened:
    case Code::Died:
    case Code::TimedOut:
    case Code::Unreadable:
        return tr("Open the result again.");
    case Code::CannotRead:
    case Code::Damaged:
        return tr("Fetch the files again. If the problem persists, repeat the export.");
    case Code::OutOfMemory:
    case Code::TooManyColumns:
    case Code::NotParquet:
    case Code::NotJson:
    case Code::Encrypted:
        return tr("Save the part files as they are and open them with another tool.");
    case Code::SpillFull:
    case Code::NoSpace:
    case Code::CannotWrite:
        return tr("Free up space on the disk or select another folder.");
    default:
        return {};
    }
}

} // namespace

QString readerFailureTitle(const ReaderFailure &failure)
{
    const QString ofFile = ReaderFailureText::ofFile(failure.code, QFileInfo(failure.file).fileName());
    return ofFile.isEmpty() ? ReaderFailureText::ofReader(failure.code) : ofFile;
}

QString readerFailureRemedy(const ReaderFailure &failure)
{
    return ReaderFailureText::remedy(failure.code);
}

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
    case ReaderFailure::Code::NoSpace:
        return u"no-space"_s;
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

} // namespace exportdesk
