// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/moment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace exportdesk
{

QString shortMoment(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms < 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const bool thisYear = time.date().year() == QDateTime::fromMSecsSinceEpoch(nowMs).date().year();
    //: How day, month and time are written; letters as in Qt's date formats.
    const QString format = thisYear ? QCoreApplication::translate("exportdesk::Moment", "d MMM HH:mm")
                                    : QCoreApplication::translate("exportdesk::Moment", "d MMM yyyy");
    return locale.toString(time, localeDateFormat(format, locale));
}

QString secondMoment(qint64 ms, const QLocale &locale)
{
    if (ms < 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    // The short format of many locales has only two digits of the year.
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(time.date(), format) + QLatin1Char(' ') + time.toString(QStringLiteral("HH:mm:ss"));
}

QString localeDateFormat(QString format, const QLocale &locale)
{
    if (locale.dateFormat(QLocale::ShortFormat).startsWith(u'M'))
        format.replace(QLatin1String("d MMM yyyy"), QLatin1String("MMM d, yyyy"))
            .replace(QLatin1String("d MMM"), QLatin1String("MMM d"));
    return format;
}

QString zoneName()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return QString::fromUtf8(id.startsWith("Etc/") ? id.mid(4) : id);
}

} // namespace exportdesk
