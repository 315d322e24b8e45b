// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// One sentence of the verdict on a result.
struct ResultFinding {
    enum class Level { Good, Info, Warning, Error };
    enum class Code {
        // The first sentence: what came.
        Arrived, ///< every profile that the job counted; amount rows are more with a batch for each segment
        ArrivedDifferently, ///< amount rows, total counted by the job
        NothingArrived,
        ArrivedUncounted, ///< amount profiles by the Catalog; the files were not read
        JobFailed,
        JobCancelled,
        JobRunning,
        NoBatch,
        BatchFailed, ///< subject: its id; detail: the platform's first reason
        BatchUnusable, ///< subject: its id, detail: its status
        BatchRunning, ///< subject: its id
        // Then what is worth looking at.
        FilesNotRead, ///< detail: why
        FieldEmpty, ///< subject: path; total: filled in the last run, -1 without one
        FieldPartlyEmpty, ///< subject: path, amount of total
        NoEvents,
        EventsOutside, ///< amount ingested outside of the bounds asked for
        EventsLate, ///< amount happened before the ingestion asked for
        Duplicates, ///< amount rows
        SegmentDiffers, ///< subject: segment id; amount of total expected
        FewerThanLast, ///< amount now, total then; subject: job id
        MoreThanLast,
        FieldChanged, ///< subject: path; amount of total profiles in both runs
        FieldEmptied, ///< subject: path; filled in amount now, in total then
        EmptyProfiles, ///< amount more profiles in the store than exported, which are empty or in no requested segment
    };

    Code code = Code::Arrived;
    Level level = Level::Good;
    QString subject;
    QString detail;
    qint64 amount = 0;
    qint64 total = 0;
    int batches = 0; ///< Arrived, ArrivedDifferently

    bool operator==(const ResultFinding &) const = default;
};

using FindingCode = ResultFinding::Code;
using FindingLevel = ResultFinding::Level;

/// The stable word of a code for scripts: "arrived", "field-empty".
QString findingWord(ResultFinding::Code code);
/// "good", "info", "warning", "error".
QString levelWord(ResultFinding::Level level);
/// The sentence, translated. \a subject is shown for that of the finding, for example a segment's name; empty: as it
/// is.
QString findingText(const ResultFinding &finding, const QString &subject = {});

} // namespace exportdesk
