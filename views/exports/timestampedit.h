// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/timestamp.h"

#include <QLineEdit>

namespace exportdesk
{

class CalendarPopup;

/// A point in time: typed as the language writes it or chosen in a calendar (Alt+Down), empty for an open end.
///
/// Shows the zone of this computer; the tooltip has what is sent. A text that is no time stays and is announced as it
/// is.
class TimestampEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimestampEdit(QWidget *parent = nullptr);

    Timestamp timestamp() const { return m_time; }
    void setTimestamp(const Timestamp &time);
    void openCalendar();
    /// To be called when the language has changed.
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const exportdesk::Timestamp &time);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void show(const Timestamp &time);

    Timestamp m_time;
    CalendarPopup *m_calendar = nullptr;
    QAction *m_open;
};

} // namespace exportdesk
