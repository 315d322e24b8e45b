// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/timewords.h"

#include "models/exports/timerepair.h"
#include "models/platform/moment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("exportdesk::TimeWords", text);
}

QString wordsFormat()
{
    //: A date and time as QLocale::toString() takes it; German: dd.MM.yyyy, HH:mm
    return localeDateFormat(say(QT_TRANSLATE_NOOP("exportdesk::TimeWords", "d MMM yyyy HH:mm")));
}

QString dayFormat()
{
    return wordsFormat().remove(u", HH:mm"_s).remove(u" HH:mm"_s);
}

QStringList typedFormats()
{
    const QString own = wordsFormat();
    return {own,
            own + u":ss"_s,
            dayFormat(),
            u"d MMM yyyy HH:mm"_s,
            u"d MMM yyyy"_s,
            u"d.M.yyyy, H:mm"_s,
            u"d.M.yyyy H:mm"_s,
            u"d.M.yyyy"_s,
            u"yyyy-M-d H:mm:ss"_s,
            u"yyyy-M-d H:mm"_s,
            u"yyyy-M-d"_s};
}

} // namespace

QString timeWords(const Timestamp &time)
{
    const QDateTime local = time.local();
    if (!local.isValid())
        return time.text();
    const QString format = wordsFormat();
    return QLocale().toString(local, local.time().second() ? format + u":ss"_s : format);
}

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, dayFormat());
}

Timestamp localTimestamp(const QDate &date, const QTime &time)
{
    QDateTime local(date, time);
    if (!local.isValid())
        local = date.startOfDay(); // the hour that daylight saving leaves out
    return Timestamp::fromDateTime(local.toOffsetFromUtc(local.offsetFromUtc()));
}

Timestamp timeFromWords(const QString &words)
{
    const QString typed = words.simplified();
    if (typed.isEmpty())
        return {};
    if (Timestamp exact(typed); exact.problem() == Timestamp::Problem::None)
        return exact;
    const QLocale locale;
    for (const QString &format : typedFormats()) {
        const QDateTime local = locale.toDateTime(typed, format);
        if (local.isValid())
            return localTimestamp(local.date(), local.time());
    }
    if (const Timestamp certain = repairedTime(Timestamp(typed)); !certain.isEmpty())
        return certain;
    return Timestamp(words.trimmed());
}

QString sentOffset(const Timestamp &time)
{
    if (time.problem() != Timestamp::Problem::None)
        return {};
    static const QRegularExpression zone(u"(Z|[+-]\\d\\d:?\\d\\d)$"_s, QRegularExpression::CaseInsensitiveOption);
    return zone.match(time.text()).captured(1);
}

} // namespace exportdesk
