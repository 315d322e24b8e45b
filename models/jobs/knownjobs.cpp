// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/knownjobs.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

JobChanges differences(const JobRow &before, const JobRow &now)
{
    JobChanges changes;
    const auto compare = [&changes](bool same, JobChange change) { changes.setFlag(change, !same); };
    compare(before.status == now.status && before.statusWord == now.statusWord, JobChange::Status);
    compare(before.cancel == now.cancel && before.onPlatform == now.onPlatform, JobChange::Overlay);
    compare(before.profileExport == now.profileExport && before.datasetWrite == now.datasetWrite
                && before.profiles == now.profiles,
            JobChange::Phases);
    compare(before.total == now.total, JobChange::TotalTime);
    compare(before.dataset == now.dataset, JobChange::Dataset);
    compare(before.mergePolicy == now.mergePolicy, JobChange::MergePolicy);
    compare(before.segments == now.segments && before.segmentPerBatch == now.segmentPerBatch, JobChange::Segments);
    compare(before.hasEvents == now.hasEvents, JobChange::Events);
    compare(before.createdMs == now.createdMs, JobChange::Created);
    compare(before.updatedMs == now.updatedMs, JobChange::Updated);
    compare(before.batch == now.batch, JobChange::Batch);
    compare(before.errorCount == now.errorCount && before.errorCode == now.errorCode
                && before.errorMessage == now.errorMessage,
            JobChange::Errors);
    compare(before.startedHere == now.startedHere, JobChange::StartedHere);
    return changes;
}

} // namespace

KnownJobs::KnownJobs(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_records(std::make_shared<KnownRecords>())
{
}

std::optional<JobStatus> KnownJobs::statusOf(const QString &id) const
{
    const int index = find(id);
    return index < 0 ? std::nullopt : std::optional(at(index).status);
}

void KnownJobs::addStartedHere(const QString &id)
{
    m_startedHere.insert(id);
    const int index = find(id);
    if (index >= 0 && !std::exchange(m_rows[size_t(index)].startedHere, true))
        Q_EMIT changed(index, index, JobChange::StartedHere);
}

void KnownJobs::setCancelState(const QString &id, CancelState state)
{
    const int index = find(id);
    if (index >= 0 && std::exchange(m_rows[size_t(index)].cancel, state) != state)
        Q_EMIT changed(index, index, JobChange::Overlay);
}

void KnownJobs::append(std::vector<JobRow> rows, Origin origin)
{
    if (rows.empty())
        return;
    QStringList appeared;
    for (JobRow &row : rows) {
        row.startedHere = !m_startedHere.isEmpty() && m_startedHere.contains(row.key.id());
        if (origin == Origin::Platform)
            appeared.append(row.key.id());
    }
    const int first = count();
    const int last = first + int(rows.size()) - 1;
    m_records->add(rows);
    Q_EMIT rowsAboutToBeAppended(first, last);
    for (JobRow &row : rows) {
        m_index.insert(row.key, count());
        m_rows.append(std::move(row));
    }
    Q_EMIT rowsAppended(first, last);
    Q_EMIT jobsAdded();
    for (const QString &id : std::as_const(appeared))
        Q_EMIT jobAppeared(id);
}

KnownJobs::RowChange KnownJobs::replace(int index, JobRow row)
{
    JobRow &known = m_rows[size_t(index)];
    row.cancel = known.cancel;
    row.startedHere = known.startedHere;
    if (known.recordHash != row.recordHash && row.key.text.isEmpty()) {
        m_records->remove(known.recordHash);
        m_records->add(row.recordHash, row.key.number);
    }
    const RowChange change{index, differences(known, row), !isTerminal(known.status) && isTerminal(row.status)};
    known = std::move(row);
    return change;
}

KnownJobs::RowChange KnownJobs::confirm(int index, quint64 request)
{
    noteSeen(index, request);
    JobRow &row = m_rows[size_t(index)];
    row.fromHistory = false;
    return {index, std::exchange(row.onPlatform, true) ? JobChanges() : JobChange::Overlay};
}

KnownJobs::RowChange KnownJobs::markRemoved(int index)
{
    JobRow &row = m_rows[size_t(index)];
    // Should the platform list it again in the same form, that must be noticed.
    m_records->remove(row.recordHash);
    return {index, std::exchange(row.onPlatform, false) ? JobChange::Overlay : JobChanges()};
}

void KnownJobs::noteSeen(int index, quint64 request)
{
    JobRow &row = m_rows[size_t(index)];
    row.seenRequest = std::max(row.seenRequest, request);
}

void KnownJobs::announce(std::vector<RowChange> changes)
{
    std::erase_if(changes, [](const RowChange &change) { return !change.changes; });
    std::sort(changes.begin(), changes.end(),
              [](const RowChange &left, const RowChange &right) { return left.index < right.index; });
    for (size_t i = 0; i < changes.size();) {
        size_t end = i + 1;
        while (end < changes.size() && changes[end].changes == changes[i].changes
               && changes[end].index == changes[end - 1].index + 1)
            ++end;
        Q_EMIT changed(changes[i].index, changes[end - 1].index, changes[i].changes);
        i = end;
    }
    for (const RowChange &change : changes) {
        if (change.ended)
            Q_EMIT jobEnded(at(change.index).key.id(), at(change.index).status);
    }
}

} // namespace exportdesk
