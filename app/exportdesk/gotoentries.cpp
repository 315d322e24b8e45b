// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/gotoentries.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/navigator.h"
#include "models/choices/segmentsmodel.h"
#include "models/connections/connectionsmodel.h"
#include "views/settings/settingssections.h"
#include "views/shared/sandboxlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

GoToEntries::GoToEntries(const CurrentWorkspace &current, const ConnectionsModel &connections, Navigator &navigator)
    : m_current(current)
    , m_connections(connections)
    , m_navigator(navigator)
{
}

QList<GoToEntry> GoToEntries::entries(const QString &typed) const
{
    QList<GoToEntry> always = connections() + settings();
    if (!m_current.workspace())
        return always;
    return jobs(typed.trimmed()) + datasets() + schedules() + views() + templates() + drafts() + segments()
        + sandboxes() + always;
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

QList<GoToEntry> GoToEntries::templates() const
{
    QList<GoToEntry> entries;
    for (const ExportTemplate &one : m_current.workspace()->templates().all())
        entries.append({Icon::Template, one.name, tr("Template"), {}, 0, false, [this, name = one.name] {
                            m_navigator.goToTemplate(name);
                        }});
    return entries;
}

QList<GoToEntry> GoToEntries::drafts() const
{
    QList<GoToEntry> entries;
    for (const KeptDraft &draft : m_current.workspace()->keptDrafts().all())
        entries.append(
            {Icon::File, draft.name, tr("Draft"), {}, 0, false, [this, id = draft.id] { m_navigator.goToDraft(id); }});
    return entries;
}

/// Leads to the jobs that exported the segment. Segments are known once the page New export was opened.
QList<GoToEntry> GoToEntries::segments() const
{
    QList<GoToEntry> entries;
    for (const SegmentDefinition &segment : m_current.workspace()->choices().segments()->segments()) {
        // A quotation mark would end the value early.
        const QString sought = segment.label().contains(u'"') ? segment.id : segment.label();
        entries.append({Icon::Profiles, segment.label(), tr("Segment"), {}, 0, false, [this, sought] {
                            m_navigator.goToJobs(u"segment:\"%1\""_s.arg(sought));
                        }});
    }
    return entries;
}

QList<GoToEntry> GoToEntries::sandboxes() const
{
    QList<GoToEntry> entries;
    if (!m_current.sandboxes())
        return entries;
    const QString now = m_current.workspace()->client().connection().sandbox;
    for (const Sandbox &sandbox : m_current.sandboxes()->sandboxes()) {
        if (!sandbox.isUsable() || sandbox.name == now)
            continue;
        const SandboxLook look{m_current.traits(sandbox.name)};
        entries.append(
            {look.icon(), sandbox.name, tr("Sandbox, %1").arg(look.word()), {}, 0, false, [this, name = sandbox.name] {
                 m_navigator.useSandbox(name);
             }});
    }
    return entries;
}

QList<GoToEntry> GoToEntries::connections() const
{
    QList<GoToEntry> entries;
    for (const Connection &connection : m_connections.connections()) {
        if (m_current.workspace() && connection.id == m_current.connectionId())
            continue;
        entries.append({connection.local ? Icon::Local : Icon::Connections,
                        connection.name,
                        tr("Connection"),
                        {},
                        0,
                        false,
                        [this, id = connection.id] { m_navigator.useConnection(id); }});
    }
    return entries;
}

QList<GoToEntry> GoToEntries::settings() const
{
    QList<GoToEntry> entries;
    for (const QString &title : settingsSections())
        entries.append(
            {Icon::Settings, title, tr("Setting"), {}, 0, false, [this, title] { m_navigator.goToSetting(title); }});
    return entries;
}

} // namespace exportdesk
