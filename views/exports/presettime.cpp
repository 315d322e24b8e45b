// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/presettime.h"

#include "models/exports/timewords.h"
#include "models/platform/clock.h"
#include "views/exports/timestampedit.h"
#include "views/shared/button.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace exportdesk
{

PresetTime::PresetTime(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_edit(new TimestampEdit(clock, this))
    , m_presets(new Button(Button::Kind::Flat, this))
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit);
    row->addWidget(m_presets);
    row->addStretch();
    m_presets->setMenu(m_menu);
    connect(m_edit, &TimestampEdit::edited, this, &PresetTime::edited);
}

void PresetTime::setNames(const QString &name)
{
    m_edit->setObjectName(name);
    m_presets->setObjectName(name + u".presets"_s);
    m_menu->setObjectName(name + u".menu"_s);
}

void PresetTime::retranslate()
{
    m_edit->retranslate();
    m_presets->setText(tr("Since…"));
    m_presets->setToolTip(tr("Presets for the start"));
    fillMenu();
}

void PresetTime::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Last 24 hours"), this, [this] { emitLocal(m_clock.now().addSecs(-24 * 3600)); });
    m_menu->addAction(tr("Last 7 days"), this, [this] { emitLocal(m_clock.now().addDays(-7)); });
    m_menu->addAction(tr("Since midnight"), this,
                      [this] { Q_EMIT edited(localTimestamp(m_clock.now().toLocalTime().date(), QTime(0, 0))); });
    m_menu->addAction(tr("Since a specific date…"), m_edit, &TimestampEdit::openCalendar);
    m_menu->addSeparator();
    m_menu->addAction(tr("No start"), this, [this] { Q_EMIT edited({}); });
}

void PresetTime::emitLocal(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    Q_EMIT edited(localTimestamp(local.date(), QTime(local.time().hour(), local.time().minute())));
}

} // namespace exportdesk
