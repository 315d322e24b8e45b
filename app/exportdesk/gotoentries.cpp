// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/gotoentries.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/navigator.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

constexpr int mostJobs = 20;
constexpr int searchedRows = 20'000; ///< for an id that begins as typed; a key stroke must not be felt
constexpr int exactRank = 200; ///< an id typed in full is meant

bool isJobId(const QString &typed)
{
    return !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

GoToEntries::GoToEntries(const CurrentWorkspace &current, Navigator &navigator)
    : m_current(current)
    , m_navigator(navigator)
{
}

QList<GoToEntry> GoToEntries::entries(const QString &typed) const
{
    if (!m_current.workspace())
        return {};
    return jobs(typed.trimmed()) + datasets() + schedules() + views();
}

QList<GoToEntry> GoToEntries::jobs(const QString &typed) const
{
    QList<GoToEntry> entries;
    if (!isJobId(typed))
        return entries;
    const ExportJobsModel &jobs = m_current.workspace()->jobs();
    if (jobs.known().contains(typed))
        entries.append(job(typed, exactRank));
    // The newest jobs are the first rows of a fresh list and the last ones of a long day: both ends are searched.
    const int rows = jobs.rowCount();
    for (int row = 0; row < rows && entries.size() < mostJobs; ++row) {
        if (row >= searchedRows / 2 && row < rows - searchedRows / 2)
            row = rows - searchedRows / 2;
        const QString known = jobs.idAt(row);
        if (known != typed && known.startsWith(typed))
            entries.append(job(known, 0));
    }
    if (entries.isEmpty()) {
        GoToEntry lookUp = job(typed, 0);
        lookUp.icon = Icon::Search;
        lookUp.title = tr("Look up job %1 on the platform").arg(typed);
        lookUp.always = true;
        entries.append(lookUp);
    }
    return entries;
}

GoToEntry GoToEntries::job(const QString &jobId, int rank) const
{
    const ExportJobsModel &jobs = m_current.workspace()->jobs();
    const auto facts = jobs.facts(jobId);
    const QString dataset = facts ? jobs.names().dataset(facts->datasetId) : QString();
    GoToEntry entry;
    entry.icon = Icon::Jobs;
    entry.title = jobId;
    entry.kind = dataset.isEmpty() ? tr("Job") : tr("Job, %1").arg(dataset);
    entry.rank = rank;
    entry.run = [this, jobId] { m_navigator.goToJob(jobId); };
    return entry;
}

QList<GoToEntry> GoToEntries::datasets() const
{
    QList<GoToEntry> entries;
    const DatasetsModel &datasets = m_current.workspace()->datasets();
    for (int row = 0; row < datasets.rowCount(); ++row) {
        GoToEntry entry;
        entry.icon = Icon::Datasets;
        entry.title = datasets.index(row, DatasetsModel::NameColumn).data().toString();
        entry.kind = tr("Dataset");
        entry.run = [this, id = datasets.index(row, DatasetsModel::IdColumn).data().toString()] {
            m_navigator.goToDataset(id);
        };
        entries.append(entry);
    }
    return entries;
}

QList<GoToEntry> GoToEntries::schedules() const
{
    QList<GoToEntry> entries;
    for (const ScheduleRow &row : m_current.workspace()->schedules().table.all()) {
        GoToEntry entry;
        entry.icon = Icon::Calendar;
        entry.title = row.kept.schedule.plan.name;
        entry.kind = tr("Schedule");
        entry.run = [this, id = row.kept.schedule.id] { m_navigator.goToSchedule(id); };
        entries.append(entry);
    }
    return entries;
}

QList<GoToEntry> GoToEntries::views() const
{
    QList<GoToEntry> entries;
    for (const SavedView &view : m_current.workspace()->savedViews().views()) {
        GoToEntry entry;
        entry.icon = Icon::Template;
        entry.title = view.name;
        entry.kind = tr("Saved view");
        entry.run = [this, view] { m_navigator.goToView(view); };
        entries.append(entry);
    }
    return entries;
}

} // namespace exportdesk
