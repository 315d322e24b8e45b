// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/wallrotation.h"

#include "models/jobs/jobfigures.h"
#include "views/dashboard/rangebar.h"
#include "views/dashboard/walldisplay.h"

#include <QAction>
#include <QSettings>

namespace exportdesk
{

namespace
{
constexpr auto rotatesKey = "wall/rotatesRanges";
} // namespace

WallRotation::WallRotation(WallDisplay &wall, RangeBar &range, const JobFigures &figures, QObject *parent)
    : QObject(parent)
    , m_wall(wall)
    , m_range(range)
    , m_figures(figures)
    , m_action(new QAction(this))
{
    m_action->setCheckable(true);
    connect(m_action, &QAction::triggered, this, &WallRotation::setOn);
    connect(&wall, &WallDisplay::rotatingRequested, this, &WallRotation::setOn);
    connect(&wall, &WallDisplay::nextRangeDue, this, &WallRotation::showNext);
    const bool on = QSettings().value(rotatesKey, false).toBool();
    m_action->setChecked(on);
    m_wall.setRotating(on);
}

void WallRotation::begin()
{
    m_before = m_range.chosen();
}

void WallRotation::end()
{
    m_range.choose(m_before);
    m_before.clear();
}

void WallRotation::setOn(bool on)
{
    QSettings().setValue(rotatesKey, on);
    m_action->setChecked(on);
    m_wall.setRotating(on);
}

void WallRotation::showNext()
{
    const QList<QAction *> &ranges = m_range.commands();
    const auto shown = qsizetype(m_figures.span()); // the bar has the ranges in their order
    ranges[(shown + 1) % ranges.size()]->trigger();
}

void WallRotation::retranslate()
{
    m_action->setText(tr("Rotate the time ranges on the wall display"));
}

} // namespace exportdesk
