// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardparts.h"
#include "views/dashboard/linklayer.h"
#include "views/shared/page.h"

#include <QTimer>

class QScrollArea;

namespace exportdesk
{

class Button;
class DurationsPanel;
class EmptyState;
class FailuresPanel;
class FigureCard;
class LanesPanel;
class PageHeader;
class PanelGrid;
class PerDayPanel;
class RunningPanel;
class SegmentedBar;

/// The Dashboard room: what runs, what became of the jobs of a range of time and how long they took, failures by cause,
/// the last hours. Every number, bar and row leads to its jobs.
///
/// Object names for those who drive it: dashboard.range, dashboard.fullScreen, dashboard.running, dashboard.succeeded,
/// dashboard.failed, dashboard.duration, dashboard.perDay, dashboard.durations, dashboard.failures, dashboard.lanes.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(const DashboardParts &parts, QWidget *parent = nullptr);
    ~DashboardPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void refresh() override;
    QString statusText() const override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    /// Show the jobs that fit this search.
    void searchRequested(const QString &query);
    void jobRequested(const QString &id);
    void launchRequested(const QString &entryKey);
    void newExportRequested();
    void fullScreenRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFigures();
    void follow(const LinkTarget &target);
    void showAll();
    void showStatistics();
    void showCards();
    void showFailureWords();
    void showRunning();
    void showHeader();
    void showEmptyState();
    void arrange();
    void tick();
    void chooseSpan(const QString &key);

    DashboardParts m_parts;
    QTimer m_tick;
    PageHeader *m_header;
    SegmentedBar *m_range;
    Button *m_full;
    RunningPanel *m_running;
    FigureCard *m_succeeded;
    FigureCard *m_failed;
    FigureCard *m_duration;
    PerDayPanel *m_perDay;
    DurationsPanel *m_durations;
    FailuresPanel *m_failures;
    LanesPanel *m_lanes;
    PanelGrid *m_grid;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QList<QAction *> m_rangeActions;
};

} // namespace exportdesk
