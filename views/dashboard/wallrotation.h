// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace exportdesk
{

class JobFigures;
class RangeBar;
class WallDisplay;

/// Changes the range of time on the wall display every half minute, where the operator wants that; off at first, and
/// kept in the settings. The range from before comes back when the display is left.
class WallRotation final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WallRotation(WallDisplay &wall, RangeBar &range, const JobFigures &figures, QObject *parent);

    /// Switches it on and off; checkable.
    QAction *action() const { return m_action; }
    bool isBegun() const { return !m_before.isEmpty(); }
    void begin();
    void end();
    void retranslate();

private:
    void setOn(bool on);
    void showNext();

    WallDisplay &m_wall;
    RangeBar &m_range;
    const JobFigures &m_figures;
    QAction *m_action;
    QString m_before; ///< the range before the display was opened; empty: it is not shown
};

} // namespace exportdesk
