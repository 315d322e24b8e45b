// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/timestamp.h"

#include <QLineEdit>

namespace exportdesk
{

class CalendarPopup;
class Clock;

/// A point in time: typed as the language writes it or selected in a calendar (Alt+Down), empty for an open end.
///
/// Shows local time; the tooltip contains what is sent. A text that is no time stays and is emitted as it is.
class TimestampEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// \a clock, for the day that the calendar opens at, must outlive the field.
    explicit TimestampEdit(const Clock &clock, QWidget *parent = nullptr);

    Timestamp timestamp() const { return m_time; }
    void setTimestamp(const Timestamp &time);
    void openCalendar();
    /// Call after the language changed.
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const exportdesk::Timestamp &time);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void acceptText();
    void setShown(const Timestamp &time);

    const Clock &m_clock;
    Timestamp m_time;
    CalendarPopup *m_calendar = nullptr;
    QAction *m_open;
};

} // namespace exportdesk
