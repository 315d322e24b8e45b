// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"
#include "models/jobs/wordsbyutf8.h"

#include <QByteArrayView>

namespace exportdesk
{

/// Reads the table's row out of a job record without making a JSON document of it, many times faster.
///
/// It understands the usual shape only and says so: whatever else a record holds (escapes in what is shown, odd types,
/// repeated keys, broken JSON) is left to exportJobReader, which understands every form the guides show. Where it does
/// answer, it answers the same; tst_exportjobreader compares the two.
class JobRowScanner
{
public:
    /// Words go to \a words, which outlives the scanner.
    explicit JobRowScanner(JobWords &words)
        : m_words(words)
    {
    }
    /// Nothing where the record is not of the usual shape. recordHash is not set.
    std::optional<JobRow> scan(QByteArrayView record);
    /// The same for a record at the beginning of a text; \a length is that of the record.
    std::optional<JobRow> scanFirst(QByteArrayView text, qsizetype &length);

private:
    WordsByUtf8 m_words;
};

} // namespace exportdesk
