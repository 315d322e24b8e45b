// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/knownjobs.h"

#include <QMetaMethod>

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
    addToIndex(rows, origin);
    if (rows.empty())
        return;
    if (!m_startedHere.isEmpty()) {
        for (JobRow &row : rows)
            row.startedHere = m_startedHere.contains(row.key.id());
    }
    const int first = count();
    const int last = first + int(rows.size()) - 1;
    m_records->add(rows);
    Q_EMIT rowsAboutToBeAppended(first, last);
    for (JobRow &row : rows)
        m_rows.append(std::move(row));
    for (int index = first; index <= last; ++index)
        noteWhetherRunning(index);
    Q_EMIT rowsAppended(first, last);
    Q_EMIT jobsAdded();
    // Nobody listens during the first load; a hundred thousand ids as texts are not made for that.
    if (origin == Origin::Platform && isSignalConnected(QMetaMethod::fromSignal(&KnownJobs::jobAppeared))) {
        for (int index = first; index <= last; ++index)
            Q_EMIT jobAppeared(at(index).key.id());
    }
}

/// Removes from \a rows what is known.
void KnownJobs::addToIndex(std::vector<JobRow> &rows, Origin origin)
{
    const int first = count();
    size_t added = 0;
    for (JobRow &row : rows) {
        const int known = m_index.findOrInsert(row.key, first + int(added));
        if (known >= first && origin == Origin::Platform)
            rows[size_t(known - first)] = std::move(row);
        else if (known < 0 && &rows[added++] != &row)
            rows[added - 1] = std::move(row);
    }
    rows.resize(added);
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
    noteWhetherRunning(index);
    return change;
}

KnownJobs::RowChange KnownJobs::confirm(int index, quint64 request)
{
    noteSeen(index, request);
    JobRow &row = m_rows[size_t(index)];
    row.fromHistory = false;
    const bool wasOnPlatform = std::exchange(row.onPlatform, true);
    noteWhetherRunning(index);
    return {index, wasOnPlatform ? JobChanges() : JobChange::Overlay};
}

KnownJobs::RowChange KnownJobs::markRemoved(int index)
{
    JobRow &row = m_rows[size_t(index)];
    // Should the platform list it again in the same form, that must be noticed.
    m_records->remove(row.recordHash);
    const bool wasOnPlatform = std::exchange(row.onPlatform, false);
    noteWhetherRunning(index);
    return {index, wasOnPlatform ? JobChange::Overlay : JobChanges()};
}

void KnownJobs::noteWhetherRunning(int index)
{
    const JobRow &row = at(index);
    if (!isTerminal(row.status) && row.onPlatform)
        m_running.insert(index);
    else if (!m_running.empty())
        m_running.erase(index);
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
