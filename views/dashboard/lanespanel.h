// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardparts.h"
#include "views/dashboard/panel.h"

#include "models/jobs/joblanes.h"

#include <QSet>

namespace exportdesk
{

/// The last hours as lanes, one per dataset: when each job waited and ran, how it ended, and where now is.
class LanesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit LanesPanel(const DashboardParts &parts, QWidget *parent = nullptr);

    void update();
    /// Jobs slower than usual are drawn as such.
    void setLate(const QSet<QString> &ids);
    /// Time goes on: repaints when the line "now" stands a pixel further.
    void tick();
    QSize minimumSizeHint() const override;

protected:
    void paintBody(QPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;

private:
    struct Axis {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        QRect rect; ///< of all lanes
        int at(qint64 ms) const;
    };
    Axis axis() const;
    int shown() const;
    int laneHeight() const;
    int labelWidth() const;
    QRect laneRect(int lane) const;
    QRect barRect(const Axis &axis, const LaneJob &job, int lane) const;
    void paintHours(QPainter &painter, const Axis &axis);
    void paintBar(QPainter &painter, const Axis &axis, const LaneJob &job, int lane);
    Token tokenOf(const LaneJob &job) const;

    DashboardParts m_parts;
    QSet<QString> m_late;
    int m_nowAt = -1;
};

} // namespace exportdesk
