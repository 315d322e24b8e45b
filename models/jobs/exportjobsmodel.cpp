// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobsmodel.h"

#include <algorithm>

namespace exportdesk
{

ExportJobsModel::ExportJobsModel(const Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_clock(clock)
    , m_known(std::make_shared<KnownRecords>())
{
    m_mergeSoon.setSingleShot(true);
    m_mergeSoon.setInterval(0);
    connect(&m_mergeSoon, &QTimer::timeout, this, &ExportJobsModel::mergeSome);
}

ExportJobsModel::~ExportJobsModel() = default;

namespace
{

constexpr quint32 bit(ExportJobsModel::JobColumn column)
{
    return 1U << unsigned(column);
}

/// What a job says of itself beside its record: removed, being cancelled.
constexpr quint32 statusColumns = bit(ExportJobsModel::Status) | bit(ExportJobsModel::Progress);

/// The columns that show something else after \a now took the place of \a before.
quint32 differences(const JobRow &before, const JobRow &now)
{
    using Model = ExportJobsModel;
    quint32 columns = 0;
    const auto compare = [&columns](bool same, std::initializer_list<Model::JobColumn> shown) {
        for (Model::JobColumn column : shown)
            columns |= same ? 0 : bit(column);
    };
    compare(before.status == now.status && before.statusWord == now.statusWord && before.cancel == now.cancel
                && before.onPlatform == now.onPlatform,
            {Model::Status, Model::Progress, Model::Duration});
    compare(before.profileExport == now.profileExport && before.datasetWrite == now.datasetWrite
                && before.profiles == now.profiles,
            {Model::Progress});
    compare(before.total == now.total, {Model::Progress, Model::Duration});
    compare(before.dataset == now.dataset, {Model::Dataset});
    compare(before.mergePolicy == now.mergePolicy, {Model::MergePolicy});
    compare(before.segments == now.segments && before.segmentPerBatch == now.segmentPerBatch, {Model::Segments});
    compare(before.hasEvents == now.hasEvents, {Model::Events});
    compare(before.createdMs == now.createdMs, {Model::Created, Model::Duration});
    compare(before.updatedMs == now.updatedMs, {Model::Updated});
    compare(before.batch == now.batch, {Model::Batch});
    compare(before.errorCount == now.errorCount && before.errorCode == now.errorCode
                && before.errorMessage == now.errorMessage,
            {Model::FirstError, Model::Progress});
    compare(before.startedHere == now.startedHere, {Model::StartedBy});
    return columns;
}

/// An answer that was overtaken on its way: a job that has ended does not start again without being touched.
bool isStale(const JobRow &known, const JobRow &told)
{
    if (told.seenAsk < known.seenAsk)
        return true;
    return isTerminal(known.status) && !isTerminal(told.status) && !known.fromHistory && known.updatedMs >= 0
        && told.updatedMs <= known.updatedMs;
}

} // namespace

bool ExportJobsModel::change(int jobIndex, JobRow row, Change &change)
{
    JobRow &known = m_rows[size_t(jobIndex)];
    if (isStale(known, row)) {
        known.seenAsk = std::max(known.seenAsk, row.seenAsk);
        return false;
    }
    row.cancel = known.cancel;
    row.startedHere = known.startedHere;
    if (known.recordHash != row.recordHash && row.key.text.isEmpty()) {
        m_known->remove(known.recordHash);
        m_known->add(row.recordHash, row.key.number);
    }
    change.jobIndex = jobIndex;
    change.columns = differences(known, row);
    change.ended = !isTerminal(known.status) && isTerminal(row.status);
    known = std::move(row);
    return change.columns != 0;
}

/// One signal for each run of neighbouring rows with the same columns.
void ExportJobsModel::announce(std::vector<Change> &changes)
{
    std::sort(changes.begin(), changes.end(),
              [](const Change &left, const Change &right) { return left.jobIndex < right.jobIndex; });
    for (size_t i = 0; i < changes.size();) {
        const quint32 columns = changes[i].columns;
        size_t end = i + 1;
        while (end < changes.size() && changes[end].columns == columns
               && changes[end].jobIndex == changes[end - 1].jobIndex + 1)
            ++end;
        // Runs of columns too: a sorted column that did not change must not be said to have changed.
        for (int column = 0; column < columnCount();) {
            int last = column;
            while (last < columnCount() && (columns & (1U << unsigned(last))))
                ++last;
            if (last > column) {
                announceRows(launchCount() + changes[i].jobIndex, launchCount() + changes[end - 1].jobIndex, column,
                             last - 1);
            }
            column = last + 1;
        }
        i = end;
    }
    for (const Change &change : changes) {
        if (change.ended) {
            const JobRow &row = m_rows[size_t(change.jobIndex)];
            Q_EMIT jobEnded(row.key.id(), row.status);
        }
    }
}

void ExportJobsModel::announceStatus(int jobIndex)
{
    std::vector<Change> changes{{jobIndex, statusColumns}};
    announce(changes);
}

void ExportJobsModel::announceStartedBy(int jobIndex)
{
    announceRows(launchCount() + jobIndex, launchCount() + jobIndex, StartedBy, StartedBy);
}

void ExportJobsModel::confirm(const std::vector<qint64> &ids, quint64 ask)
{
    mergeWaiting();
    std::vector<Change> changes;
    for (qint64 id : ids) {
        const int index = m_index.find({id, {}});
        if (index < 0)
            continue;
        JobRow &row = m_rows[size_t(index)];
        row.seenAsk = std::max(row.seenAsk, ask);
        row.fromHistory = false;
        if (!std::exchange(row.onPlatform, true))
            changes.push_back({index, statusColumns});
    }
    announce(changes);
}

void ExportJobsModel::markRemoved(const QString &id)
{
    mergeWaiting();
    const int index = indexOf(id);
    if (index < 0)
        return;
    JobRow &row = m_rows[size_t(index)];
    // Should the platform tell of it again in the same form, that must be noticed.
    m_known->remove(row.recordHash);
    if (std::exchange(row.onPlatform, false))
        announceStatus(index);
}

void ExportJobsModel::markUnseen(quint64 ask)
{
    mergeWaiting();
    std::vector<Change> changes;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        JobRow &row = m_rows[i];
        if (row.seenAsk < ask && row.onPlatform && isTerminal(row.status)) {
            m_known->remove(row.recordHash);
            row.onPlatform = false;
            changes.push_back({int(i), statusColumns});
        }
    }
    announce(changes);
}

void ExportJobsModel::clear()
{
    m_waiting.clear();
    m_mergeSoon.stop();
    beginResetModel();
    m_rows.clear();
    m_index.clear();
    m_launches.clear();
    m_startedHere.clear();
    m_marks.clear();
    m_words = JobWords();
    m_segmentsTexts.clear();
    m_known->clear();
    endResetModel();
}

void ExportJobsModel::setLaunches(const QList<LaunchRow> &launches)
{
    QList<LaunchRow> next;
    for (const LaunchRow &launch : launches) {
        if (launch.jobId.isEmpty() || !contains(launch.jobId))
            next.append(launch);
    }
    const auto keyed = [](const QList<LaunchRow> &list, const QString &key) {
        return std::any_of(list.begin(), list.end(), [&key](const LaunchRow &launch) { return launch.key == key; });
    };
    for (qsizetype i = m_launches.size() - 1; i >= 0; --i) {
        if (keyed(next, m_launches[i].key))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_launches.removeAt(i);
        endRemoveRows();
    }
    for (const LaunchRow &launch : std::as_const(next)) {
        const auto known = std::find_if(m_launches.begin(), m_launches.end(),
                                        [&launch](const LaunchRow &other) { return other.key == launch.key; });
        if (known == m_launches.end()) {
            // The newest on top.
            beginInsertRows({}, 0, 0);
            m_launches.prepend(launch);
            endInsertRows();
        } else if (*known != launch) {
            *known = launch;
            const int row = int(known - m_launches.begin());
            announceRows(row, row, 0, columnCount() - 1);
        }
    }
}

void ExportJobsModel::dropSettledLaunches()
{
    for (qsizetype i = m_launches.size() - 1; i >= 0; --i) {
        if (m_launches[i].jobId.isEmpty() || !contains(m_launches[i].jobId))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_launches.removeAt(i);
        endRemoveRows();
    }
}

void ExportJobsModel::setNames(Names names)
{
    m_names = std::move(names);
    namesChanged();
}

void ExportJobsModel::namesChanged()
{
    m_segmentsTexts.clear();
    if (rows() > 0)
        announceRows(0, rows() - 1, Dataset, Segments);
}

void ExportJobsModel::setStartedHere(const QSet<QString> &ids)
{
    m_startedHere = ids;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool here = ids.contains(m_rows[i].key.id());
        if (std::exchange(m_rows[i].startedHere, here) != here)
            announceStartedBy(int(i));
    }
}

void ExportJobsModel::addStartedHere(const QString &id)
{
    m_startedHere.insert(id);
    const int index = indexOf(id);
    if (index >= 0 && !std::exchange(m_rows[size_t(index)].startedHere, true))
        announceStartedBy(index);
}

void ExportJobsModel::setMark(const QString &id, const JobMark &mark)
{
    const JobKey key = JobKey::of(id);
    if (m_marks.value(key) == mark)
        return;
    if (mark.isEmpty())
        m_marks.remove(key);
    else
        m_marks.insert(key, mark);
    if (const int index = m_index.find(key); index >= 0) {
        std::vector<Change> changes{{index, statusColumns | bit(Note)}};
        announce(changes);
    }
}

void ExportJobsModel::setCancelState(const QString &id, CancelState state)
{
    const int index = indexOf(id);
    if (index >= 0 && std::exchange(m_rows[size_t(index)].cancel, state) != state)
        announceStatus(index);
}

} // namespace exportdesk
