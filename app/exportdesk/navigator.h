// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/pageid.h"

#include <QObject>
#include <QPointer>

namespace exportdesk
{

class ActivityPage;
class ComposerPage;
class ConnectionsPage;
class DatasetsPage;
class JobsPage;
class MainWindow;
class SchedulesPage;
class SettingsPage;
struct ExportRequest;
struct SavedView;

/// Leads to a page of the window, or to one thing on it.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// \a window outlives it.
    explicit Navigator(MainWindow &window, QObject *parent = nullptr);
    ~Navigator() override;

    /// Where things are shown from now on, until the page is deleted.
    void setPage(JobsPage *page);
    void setPage(ComposerPage *page);
    void setPage(DatasetsPage *page);
    void setPage(SchedulesPage *page);
    void setPage(ActivityPage *page);
    void setPage(ConnectionsPage *page);
    void setPage(SettingsPage *page);

    void goTo(PageId id);
    /// An empty id leads to the page alone.
    void goToJob(const QString &jobId);
    void goToLaunch(const QString &entryId);
    /// Shows the jobs that match a search.
    void goToJobs(const QString &query);
    void goToView(const SavedView &view);
    void goToDataset(const QString &datasetId);
    /// An empty id leads to the page alone.
    void goToSchedule(const QString &id);
    /// Opens the dialog for a new schedule of this request, a copy of this template where one is named.
    void makeSchedule(const ExportRequest &request, const QString &templateName = {});
    /// Gives the page, nullptr until connected.
    SchedulesPage *goToSchedules();
    /// Shows the exchanges with the platform that match a search.
    void goToActivity(const QString &query);
    /// Opens the import of the composer with a text that may not be readable.
    void goToImport(const QString &text);
    /// A draft that was put aside, by its id.
    void goToDraft(const QString &id);
    void goToTemplate(const QString &name);
    /// The setting with this title, as settingsSections() lists it.
    void goToSetting(const QString &title);
    /// As if chosen in the head line.
    void useSandbox(const QString &name);
    void useConnection(const QString &id);
    /// Gives the page, which is there before any connection.
    ConnectionsPage &goToConnections();
    /// Brings the window to the front, however it was put away.
    void raiseWindow();

private:
    MainWindow &m_window;
    QPointer<JobsPage> m_jobs;
    QPointer<ComposerPage> m_composer;
    QPointer<DatasetsPage> m_datasets;
    QPointer<SchedulesPage> m_schedules;
    QPointer<ActivityPage> m_activity;
    QPointer<ConnectionsPage> m_connections;
    QPointer<SettingsPage> m_settings;
};

} // namespace exportdesk
