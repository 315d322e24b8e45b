// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobsortvalues.h"

#include <algorithm>
#include <array>

namespace exportdesk
{

namespace
{

/// The order of work to do: what runs, then what went wrong, then what is done.
qint64 rankOf(const JobRow &row)
{
    switch (row.status) {
    case JobStatus::New:
        return 0;
    case JobStatus::Queued:
        return 1;
    case JobStatus::Processing:
        return 2;
    case JobStatus::Cancelling:
        return 3;
    case JobStatus::Unknown:
        return 4;
    case JobStatus::Failed:
        return 5;
    case JobStatus::Cancelled:
        return 7;
    case JobStatus::Succeeded:
        return 8;
    }
    return 9;
}

SortValue knownNumber(qint64 number)
{
    return number < 0 ? SortValue() : SortValue(number);
}

/// The order of letters and digits in six bits; everything else comes last.
constexpr auto orderOfCharacter = [] {
    std::array<quint8, 256> orders{};
    orders.fill(63);
    for (int c = '0'; c <= '9'; ++c)
        orders[size_t(c)] = quint8(1 + c - '0');
    for (int c = 'A'; c <= 'Z'; ++c)
        orders[size_t(c)] = quint8(11 + c - 'A');
    for (int c = 'a'; c <= 'z'; ++c)
        orders[size_t(c)] = quint8(37 + c - 'a');
    return orders;
}();

/// Batch ids are random or begin with a time, and are all different: their first ten characters as a number sort like
/// the text, much faster.
SortValue orderOfBatch(QByteArrayView batch)
{
    if (batch.isEmpty())
        return {};
    constexpr qsizetype characters = 10;
    qint64 order = 0;
    for (qsizetype i = 0; i < characters; ++i)
        order = order << 6 | (i < batch.size() ? orderOfCharacter[size_t(static_cast<unsigned char>(batch[i]))] : 0);
    return order;
}

} // namespace

SortValue batchFailedSortValue()
{
    return qint64(6);
}

SortValue jobSortValue(const JobRow &row, ExportJobsModel::JobColumn column, const KnownJobs &jobs)
{
    using Model = ExportJobsModel;
    switch (column) {
    case Model::Status:
        return rankOf(row);
    case Model::Id:
        return knownNumber(row.key.number);
    case Model::Progress:
        return knownNumber(row.profiles);
    case Model::Events:
        return qint64(row.hasEvents);
    case Model::Created:
        return knownNumber(row.createdMs);
    case Model::Duration: {
        if (isTerminal(row.status))
            return knownNumber(row.total.durationMs());
        const qint64 start = row.createdMs >= 0 ? row.createdMs : row.total.startMs;
        return start < 0 ? SortValue() : SortValue(std::max<qint64>(0, jobs.nowMs() - start));
    }
    case Model::Updated:
        return knownNumber(row.updatedMs);
    case Model::Batch:
        return orderOfBatch(row.batch.view());
    case Model::StartedBy:
        return qint64(!row.startedHere);
    case Model::Dataset:
    case Model::MergePolicy:
    case Model::Segments:
    case Model::FirstError:
    case Model::Note:
        break; // by text
    }
    return {};
}

} // namespace exportdesk
