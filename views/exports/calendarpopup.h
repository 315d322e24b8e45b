// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/popupframe.h"

#include <QDateTime>

class QCalendarWidget;
class QTimeEdit;

namespace exportdesk
{

class Button;

/// A calendar and a time of day, below a field.
class CalendarPopup : public PopupFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *field);

    void open(QWidget *anchor, const QDateTime &local);

Q_SIGNALS:
    /// An invalid date means no bound.
    void picked(const QDate &date, const QTime &time);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showArrows();
    void done();

    QCalendarWidget *m_month;
    QTimeEdit *m_time;
    Button *m_none;
    Button *m_done;
};

} // namespace exportdesk
