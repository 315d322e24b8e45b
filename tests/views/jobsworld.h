// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launcher.h"
#include "models/exports/launchjournal.h"
#include "models/exports/pastexports.h"
#include "models/jobs/durations.h"
#include "models/jobs/jobcanceller.h"
#include "models/jobs/jobdetails.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/savedviews.h"
#include "models/store/store.h"
#include "models/table/sortfiltermodel.h"
#include "tests/jobs/fakejobs.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/views/pagedriver.h"
#include "views/jobs/jobspage.h"
#include "views/shared/tableview.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QTabBar;

namespace exportdesk::kit
{

/// A whole Jobs page in a window, over real models and a scripted platform with some twenty jobs in all states.
class JobsWorld : public PageDriver
{
public:
    /// 23 November 2026, 17:03:15 UTC; what "now" is when the world begins.
    static constexpr qint64 now = 1'795'453'395'000;

    /// \a production gives the sandbox "prod" its colors.
    explicit JobsWorld(bool production = false, QSize window = {1184, 732});

    /// Shows the window and waits until the platform's jobs are in the table.
    void open();
    /// Reads the list anew, as F5 does, and waits for it.
    void refresh();

    TableView *table() const { return find<TableView>(QStringLiteral("jobs.table")); }
    /// Those of the details of the job in view; a launch has others.
    QTabBar *tabs() const;
    /// Row of the job in the table as it is sorted and filtered now; -1 when it is not shown.
    int rowOf(const QString &id) const;
    QStringList shownIds() const;
    /// A click on its row; with Ctrl or Shift it adds to the selection.
    void clickJob(const QString &id, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    QString word(const QString &id, ExportJobsModel::JobColumn column) const;
    /// A succeeded job of this dataset and its usual stages, \a minutesAgo old.
    JobRecord succeeded(qint64 id, const QByteArray &dataset, int minutesAgo, qint64 profiles, qint64 seconds) const;

    FakeClock clock{now};
    FakeClient client;
    FakeJobs platform{client};
    Store store{QString()};
    LaunchJournal journal{store};
    Launcher launcher{client, journal, clock};
    kit::JobTable jobs{clock};
    JobFilter filter{jobs.model};
    SortFilterModel sorted{jobs.model};
    JobMonitor monitor{jobs.merger, ExportJobCalls(client), clock, 7};
    JobHistory history{store, QStringLiteral("test"), QStringLiteral("prod")};
    JobCanceller canceller{jobs.known, jobs.merger, ExportJobCalls(client), clock};
    JobDetails details{monitor, &history};
    Durations durations;
    JobMarks marks{store, jobs.known, jobs.marks, QStringLiteral("test"), QStringLiteral("prod")};
    PastExports past{store, QStringLiteral("test"), QStringLiteral("prod")};
    QTemporaryDir parts; ///< fetched part files
    QSettings settings;
    SavedViews views{settings, QStringLiteral("local")};
    std::unique_ptr<JobsPage> page;

private:
    void fill();
    void wire();
};

} // namespace exportdesk::kit
