// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/timestamp.h"
#include "models/platform/utc.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

Timestamp::Timestamp(const QString &text)
    : m_text(text)
{
    if (text.isEmpty())
        return;
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})[Tt](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9})\\d*)?([Zz]|([+-])(\\d{2}):(\\d{2}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const bool leapSecond = match.captured(4) == "60"_L1; // allowed by RFC 3339; counted as the second before
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), leapSecond ? 59 : match.captured(4).toInt(),
                     QString(match.captured(5) + "000"_L1).left(3).toInt());
    const int hours = match.captured(8).toInt();
    const int minutes = match.captured(9).toInt();
    if (!match.hasMatch() || !date.isValid() || !time.isValid() || hours > 23 || minutes > 59) {
        m_problem = Problem::NotRfc3339;
        return;
    }
    if (match.captured(6).isEmpty()) {
        m_problem = Problem::NoZone;
        return;
    }
    const int offset = (hours * 60 + minutes) * 60 * (match.captured(7) == "-"_L1 ? -1 : 1);
    m_ms = QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch() - qint64(offset) * 1000;
}

Timestamp Timestamp::fromDateTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    QDateTime written = time.timeSpec() == Qt::UTC ? time : time.toOffsetFromUtc(time.offsetFromUtc());
    return Timestamp(written.toString(time.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate));
}

Timestamp Timestamp::fromMs(qint64 ms)
{
    return fromDateTime(utcFromMs(ms));
}

QDateTime Timestamp::local() const
{
    return m_ms ? QDateTime::fromMSecsSinceEpoch(*m_ms).toLocalTime() : QDateTime();
}

} // namespace exportdesk
