// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/duelanes.h"
#include "views/dashboard/panel.h"

namespace exportdesk
{

/// The next 24 hours as lanes, one for each schedule and for each run of the platform: when it starts, how long it
/// usually takes, and which runs fall into one of the platform.
class DueLanesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit DueLanesPanel(QWidget *parent = nullptr);

    /// At most so many lanes are shown; the others are counted.
    void setMost(int lanes) { m_most = lanes; }
    /// From \a nowMs on, epoch.
    void show(const QList<DueLane> &lanes, qint64 nowMs);
    bool hasLanes() const { return !m_lanes.isEmpty(); }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintBody(PanelPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;
    QString summary() const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    int laneHeight() const;
    int labelWidth() const;
    QRect laneRect(int lane) const;
    QRect timesRect() const;
    // Given timesRect(), which measures the names of all lanes.
    int at(qint64 ms, const QRect &times) const;
    QRect barRect(const DueLane::Bar &bar, int lane, const QRect &times) const;
    void paintHours(PanelPainter &painter) const;
    void paintPlatformRuns(PanelPainter &painter) const;
    void paintLane(PanelPainter &painter, int lane) const;

    QList<DueLane> m_lanes;
    qsizetype m_most = 100;
    qsizetype m_hidden = 0; ///< that are counted only
    qint64 m_nowMs = 0;
};

} // namespace exportdesk
