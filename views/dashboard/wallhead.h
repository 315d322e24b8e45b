// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/clock.h"
#include "views/dashboard/wallpart.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

/// The line on top of the wall display: connection, sandbox, how old the data is, date and time.
class WallHead final : public WallPart
{
    Q_OBJECT

public:
    /// \a clock outlives it.
    WallHead(const Clock &clock, QWidget *parent);

    void setConnection(const QString &name);
    void setSandbox(const SandboxLook &look);
    /// When the job list was read last, epoch ms; -1: never. Repaints when a word differs.
    void setRefreshed(qint64 ms);
    /// As in the drawing, in units.
    static constexpr double tall = 96;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintBody(QPainter &painter) override;

private:
    QString time() const;
    void paintPlace(QPainter &painter, int right);

    const Clock &m_clock;
    QString m_connection;
    SandboxLook m_look;
    qint64 m_refreshedMs = -1;
    QString m_shown;
};

} // namespace exportdesk
