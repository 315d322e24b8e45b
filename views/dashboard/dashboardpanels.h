// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/charttable.h"
#include "views/dashboard/dashboardmodels.h"
#include "views/dashboard/linklayer.h"

#include <QScrollArea>
#include <QTimer>

namespace exportdesk
{

class DueLanesPanel;
class DurationsPanel;
class FailuresPanel;
class FigureCard;
class LanesPanel;
class PanelGrid;
class PerDayPanel;
class RunningPanel;

/// All panels of the dashboard; each is updated when what it shows has changed.
class DashboardPanels final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DashboardPanels(const DashboardModels &models, QWidget *parent = nullptr);

    /// After the language or the names of datasets have changed.
    void updateAll();
    /// The charts as tables, in the order in which they stand.
    QList<ChartTable> tables() const;

Q_SIGNALS:
    void linkActivated(const exportdesk::LinkTarget &target);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFigures();
    void connectJobs();
    void connectSchedules();
    void updateDue();
    void updateStatistics();
    void updateCards();
    void updateFailures();
    void updateRunning();
    void arrange();
    void advance();

    DashboardModels m_models;
    QTimer m_second;
    RunningPanel *m_running;
    FigureCard *m_succeeded;
    FigureCard *m_failed;
    FigureCard *m_duration;
    PerDayPanel *m_perDay;
    DurationsPanel *m_durations;
    FailuresPanel *m_failures;
    LanesPanel *m_lanes;
    DueLanesPanel *m_due;
    PanelGrid *m_grid;
};

} // namespace exportdesk
