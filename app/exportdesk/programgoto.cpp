// SPDX-License-Identifier: GPL-3.0-or-later
// What "Go to" leads to beside the commands: jobs by their id, datasets, saved views.

#include "app/exportdesk/program.h"
#include "app/exportdesk/workspace.h"
#include "views/jobs/jobspage.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int mostJobs = 20;
constexpr int looked = 20'000; ///< rows searched for an id that begins as typed; a key stroke must not be felt
constexpr int exactRank = 200; ///< an id typed in full is meant

} // namespace

QList<GoToEntry> Program::goToEntries(const QString &typed)
{
    QList<GoToEntry> entries;
    if (!m_workspace)
        return entries;
    const QString id = typed.trimmed();
    const ExportJobsModel &jobs = m_workspace->jobs();
    const auto job = [&](const QString &jobId, int rank) {
        GoToEntry entry;
        entry.icon = Icon::Jobs;
        entry.title = jobId;
        const auto facts = jobs.facts(jobId);
        const QString dataset = facts ? jobs.names().dataset(facts->datasetId) : QString();
        entry.kind = dataset.isEmpty() ? tr("Job") : tr("Job, %1").arg(dataset);
        entry.rank = rank;
        entry.run = [this, jobId] { showJob(jobId); };
        entries.append(entry);
    };
    const bool isNumber = !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber) {
        if (jobs.known().contains(id))
            job(id, exactRank);
        // The newest jobs are the first rows of a fresh list and the last ones of a long day: both ends are looked at.
        const int rows = jobs.rowCount();
        for (int row = 0; row < rows && entries.size() < mostJobs; ++row) {
            if (row >= looked / 2 && row < rows - looked / 2)
                row = rows - looked / 2;
            const QString known = jobs.idAt(row);
            if (known != id && known.startsWith(id))
                job(known, 0);
        }
        if (entries.isEmpty()) {
            GoToEntry ask;
            ask.icon = Icon::Search;
            ask.title = tr("Look up job %1 on the platform").arg(id);
            ask.kind = tr("Job");
            ask.always = true;
            ask.run = [this, id] { showJob(id); };
            entries.append(ask);
        }
    }
    const DatasetsModel &datasets = m_workspace->datasets();
    for (int row = 0; row < datasets.rowCount(); ++row) {
        const QString name = datasets.index(row, DatasetsModel::NameColumn).data().toString();
        GoToEntry entry;
        entry.icon = Icon::Datasets;
        entry.title = name;
        entry.kind = tr("Dataset");
        entry.run = [this, datasetId = datasets.index(row, DatasetsModel::IdColumn).data().toString()] {
            showDataset(datasetId);
        };
        entries.append(entry);
    }
    for (const SavedView &view : m_workspace->savedViews().views()) {
        GoToEntry entry;
        entry.icon = Icon::Template;
        entry.title = view.name;
        entry.kind = tr("Saved view");
        entry.run = [this, view] {
            m_window.showPage(u"jobs"_s);
            if (auto *page = qobject_cast<JobsPage *>(m_window.page(u"jobs"_s)))
                page->showView(view);
        };
        entries.append(entry);
    }
    return entries;
}

} // namespace exportdesk
