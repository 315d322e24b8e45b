// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardmodels.h"
#include "views/dashboard/linklayer.h"
#include "views/shared/page.h"

namespace exportdesk
{

class Button;
class DashboardPanels;
class EmptyState;
class PageHeader;
class RangeBar;
class WallDisplay;
class WallRotation;

/// The Dashboard: running jobs, results and durations of the jobs of a range of time, failures by cause, the last
/// hours. Every number, bar and row leads to its jobs.
///
/// Object names for tests and the tour: dashboard.range, dashboard.fullScreen, dashboard.running, dashboard.succeeded,
/// dashboard.failed, dashboard.duration, dashboard.perDay, dashboard.durations, dashboard.failures, dashboard.lanes,
/// dashboard.wall.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(const DashboardModels &models, QWidget *parent = nullptr);
    ~DashboardPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void refresh() override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    /// As WallDisplay.
    bool setPresented(bool on) override;
    void setSandbox(const SandboxLook &look) override;
    WallDisplay &wall() const { return *m_wall; }

Q_SIGNALS:
    /// Show the jobs that match this search.
    void searchRequested(const QString &query);
    void jobRequested(const QString &id);
    void launchRequested(const QString &entryKey);
    void newExportRequested();
    void scheduleRequested(const QString &id);
    void fullScreenRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectModels();
    void showEmptyState();

    DashboardModels m_models;
    PageHeader *m_header;
    RangeBar *m_range;
    Button *m_full;
    Button *m_tables;
    DashboardPanels *m_panels;
    EmptyState *m_empty;
    WallDisplay *m_wall;
    WallRotation *m_rotation;
};

} // namespace exportdesk
