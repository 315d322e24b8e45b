// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/timestampedit.h"

#include "models/exports/timewords.h"
#include "models/platform/clock.h"
#include "views/exports/calendarpopup.h"
#include "views/shared/icon.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace exportdesk
{

TimestampEdit::TimestampEdit(const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
    , m_open(addAction(themedIcon(Icon::Calendar, Token::Text2), TrailingPosition))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_open, &QAction::triggered, this, &TimestampEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &TimestampEdit::acceptText);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
    retranslate();
}

void TimestampEdit::setTimestamp(const Timestamp &time)
{
    if (m_time != time || !hasFocus())
        setShown(time);
}

void TimestampEdit::setShown(const Timestamp &time)
{
    m_time = time;
    if (const QString words = timeWords(time); words != text())
        setText(words);
    setToolTip(time.isEmpty() ? QString() : tr("Sent as %1").arg(time.text()));
}

/// Leaving the field without a change keeps the exact text of the timestamp.
void TimestampEdit::acceptText()
{
    if (text() == timeWords(m_time))
        return;
    const Timestamp typed = timeFromWords(text());
    setShown(typed);
    Q_EMIT edited(typed);
}

void TimestampEdit::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPopup(this);
        m_calendar->setObjectName(objectName() + u".calendar"_s);
        connect(m_calendar, &CalendarPopup::picked, this, [this](const QDate &date, const QTime &time) {
            const Timestamp picked = date.isValid() ? localTimestamp(date, time) : Timestamp();
            setShown(picked);
            Q_EMIT edited(picked);
        });
    }
    const QDateTime local = m_time.local();
    m_calendar->open(this, local.isValid() ? local : m_clock.now().toLocalTime().date().startOfDay());
}

void TimestampEdit::retranslate()
{
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Select a day (Alt+Down)"));
    setShown(m_time);
}

QSize TimestampEdit::sizeHint() const
{
    constexpr int frame = 46; // padding and calendar
    const int words = fontMetrics().horizontalAdvance(text().isEmpty() ? placeholderText() : text());
    return {std::max(words, 70) + frame, Theme::of(this).controlHeight()};
}

QSize TimestampEdit::minimumSizeHint() const
{
    return sizeHint();
}

void TimestampEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace exportdesk
