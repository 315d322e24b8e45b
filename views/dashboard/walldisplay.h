// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardmodels.h"
#include "views/shared/sandboxlook.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

namespace exportdesk
{

class WallFailures;
class WallFigure;
class WallHead;
class WallNext;
class WallRunning;

/// The dashboard for a display on the wall, read from four meters away: failures first, what is running, the figures of
/// the range, what comes next. Nothing in it is for hands but a context menu; the pointer hides while it rests.
class WallDisplay final : public QWidget
{
    Q_OBJECT

public:
    explicit WallDisplay(const DashboardModels &models, QWidget *parent = nullptr);

    void setConnection(const QString &name);
    void setSandbox(const SandboxLook &look);
    /// Another range every half minute, unless something has failed since the display was opened.
    void setRotating(bool on);
    /// After the language or the names of datasets have changed.
    void updateAll();

Q_SIGNALS:
    /// Show the next range of time.
    void nextRangeDue();
    void rotatingRequested(bool on);
    void leaveRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectModels();
    void updateStatistics();
    void noteFailures();
    void advance();
    void arrange();
    void rotate();

    DashboardModels m_models;
    WallHead *m_head;
    WallFailures *m_failures;
    WallRunning *m_running;
    WallFigure *m_succeeded;
    WallFigure *m_profiles;
    WallNext *m_next;
    QTimer m_second;
    QTimer m_turn; ///< until the next range
    QTimer m_rest; ///< until the pointer hides
    QSet<QString> m_seen; ///< failures that were shown already
    bool m_looked = false; ///< since the display was opened
    qint64 m_newestMs = -1; ///< when something new failed, by our clock; -1: not since the display was opened
    bool m_rotating = false;
};

} // namespace exportdesk
