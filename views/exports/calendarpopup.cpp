// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/calendarpopup.h"

#include "models/platform/moment.h"
#include "views/shared/announcer.h"
#include "views/shared/button.h"
#include "views/shared/textlabel.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

CalendarPopup::CalendarPopup(QWidget *field)
    : PopupFrame(field)
    , m_month(new QCalendarWidget(this))
    , m_time(new QTimeEdit(this))
    , m_none(new Button(Button::Kind::Flat, this))
    , m_done(new Button(Button::Kind::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_month);
    auto *row = new QHBoxLayout;
    row->addWidget(m_time);
    row->addWidget(new TextLabel(Theme::Role::Small, Token::Text3, this));
    row->addStretch();
    row->addWidget(m_none);
    row->addWidget(m_done);
    column->addLayout(row);
    static_cast<TextLabel *>(row->itemAt(1)->widget())->setText(zoneName());
    m_month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_month->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_time->setDisplayFormat(u"HH:mm"_s);
    connect(m_month, &QCalendarWidget::activated, this, &CalendarPopup::done);
    // Qt names a day by its number alone.
    connect(m_month, &QCalendarWidget::selectionChanged, this, [this, field] {
        if (isVisible())
            Announcer::say(field, QLocale().toString(m_month->selectedDate(), QLocale::LongFormat));
    });
    connect(m_done, &QPushButton::clicked, this, &CalendarPopup::done);
    connect(m_none, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT picked({}, {});
    });
}

void CalendarPopup::open(QWidget *anchor, const QDateTime &local)
{
    setObjectName(anchor->objectName() + u".calendar"_s);
    m_month->setLocale(QLocale());
    m_month->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time of day"));
    m_none->setText(tr("No limit"));
    m_done->setText(tr("Use this time"));
    // Weekends keep the text color: red means "failed" here.
    QTextCharFormat plain;
    plain.setForeground(Theme::of(this).color(Token::Text));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_month->setWeekdayTextFormat(day, plain);
    showArrows();
    m_month->setSelectedDate(local.date());
    m_time->setTime(local.time());
    adjustSize();
    showBelow(anchor);
    m_month->setFocus();
}

/// Replaces Qt's arrows, which are pictures of another style.
void CalendarPopup::showArrows()
{
    const QColor ink = Theme::of(this).color(Token::Text);
    const QPixmap next = iconPixmap(Icon::ChevronRight, 16, ink, devicePixelRatioF());
    if (auto *button = m_month->findChild<QToolButton *>(u"qt_calendar_nextmonth"_s))
        button->setIcon(next);
    if (auto *button = m_month->findChild<QToolButton *>(u"qt_calendar_prevmonth"_s))
        button->setIcon(next.transformed(QTransform::fromScale(-1, 1)));
    // Qt would draw the arrow of the month menu below the last letter of the name.
    if (auto *month = m_month->findChild<QToolButton *>(u"qt_calendar_monthbutton"_s)) {
        month->setIcon(iconPixmap(Icon::ChevronDown, 12, ink, devicePixelRatioF()));
        month->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        month->setLayoutDirection(Qt::RightToLeft); // the sign follows the word
    }
    if (auto *bar = m_month->findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
}

void CalendarPopup::done()
{
    close();
    Q_EMIT picked(m_month->selectedDate(), m_time->time());
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        done();
    else
        PopupFrame::keyPressEvent(event);
}

} // namespace exportdesk
