// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/timestamp.h"

#include <QWidget>

class QMenu;

namespace exportdesk
{

class Button;
class Clock;
class TimestampEdit;

/// A lower bound in time with presets next to it: last 24 hours, last 7 days, since midnight, since a day.
class PresetTime : public QWidget
{
    Q_OBJECT

public:
    explicit PresetTime(const Clock &clock, QWidget *parent = nullptr);

    TimestampEdit &edit() const { return *m_edit; }
    Button &presets() const { return *m_presets; }
    /// The children's names: NAME and NAME.presets.
    void setNames(const QString &name);
    void retranslate();

Q_SIGNALS:
    void edited(const exportdesk::Timestamp &time);

private:
    void fillMenu();
    /// To the minute, written with the local offset.
    void emitLocal(const QDateTime &utc);

    const Clock &m_clock;
    TimestampEdit *m_edit;
    Button *m_presets;
    QMenu *m_menu;
};

} // namespace exportdesk
