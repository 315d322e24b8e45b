// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/duelanes.h"
#include "views/dashboard/wallpart.h"

namespace exportdesk
{

/// The next runs of schedules and of the platform within 24 hours, the first one on top.
class WallNext final : public WallPart
{
    Q_OBJECT

public:
    explicit WallNext(QWidget *parent);

    /// From \a nowMs on, epoch.
    void setLanes(const QList<DueLane> &lanes, qint64 nowMs);
    bool isEmpty() const { return m_rows.isEmpty(); }

protected:
    void paintBody(QPainter &painter) override;

private:
    struct Row {
        qint64 beginMs = -1; ///< epoch
        QString name;
        bool isInConflict = false;
    };
    QString when(qint64 ms) const;

    QList<Row> m_rows;
    qint64 m_nowMs = 0;
};

} // namespace exportdesk
