// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/placeholders.h"

#include "models/exports/pastexports.h"
#include "models/platform/utc.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QLatin1StringView lastSuccess("{lastsuccess}");

QRegularExpressionMatch parsed(const QString &text)
{
    static const QRegularExpression form(u"^\\{(today|yesterday|now)((?:[+-]\\d{1,5}[wdhm])*)\\}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(QString(text).remove(u' '));
}

bool isLastSuccess(const QString &text)
{
    return !text.trimmed().compare(lastSuccess, Qt::CaseInsensitive);
}

QDateTime moved(const QDateTime &time, qint64 count, QChar unit)
{
    switch (unit.toLower().unicode()) {
    case u'w':
        return time.addDays(7 * count);
    case u'd':
        return time.addDays(count);
    case u'h':
        return time.addSecs(3600 * count);
    default:
        return time.addSecs(60 * count);
    }
}

void fill(Timestamp &time, const QDateTime &now, const Timestamp &last)
{
    if (isLastSuccess(time.text()))
        time = last;
    else if (isPlaceholder(time.text()))
        time = placeholderTime(time.text(), now);
}

} // namespace

bool isPlaceholder(const QString &text)
{
    return isLastSuccess(text) || parsed(text).hasMatch();
}

bool hasPlaceholders(const ExportRequest &request)
{
    const auto times = timesOf(request);
    return std::any_of(times.begin(), times.end(), [](const Timestamp *time) { return isPlaceholder(time->text()); });
}

bool asksForLastSuccess(const ExportRequest &request)
{
    const auto times = timesOf(request);
    return std::any_of(times.begin(), times.end(), [](const Timestamp *time) { return isLastSuccess(time->text()); });
}

Timestamp placeholderTime(const QString &text, const QDateTime &now)
{
    const QRegularExpressionMatch match = parsed(text);
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(1).toLower();
    QDateTime time = now;
    if (word == "now"_L1) {
        // Not by setting the time: one that the clock shows twice could become the other of both.
        if (const int over = now.time().msecsSinceStartOfDay() % 60'000; over != 0)
            time = now.addMSecs(-over);
    } else {
        time.setDate(now.date().addDays(word == "yesterday"_L1 ? -1 : 0));
        time.setTime(QTime(0, 0));
    }
    static const QRegularExpression step(u"([+-]\\d+)([wdhm])"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto steps = step.globalMatch(match.captured(2)); steps.hasNext();) {
        const QRegularExpressionMatch one = steps.next();
        time = moved(time, one.captured(1).toLongLong(), one.captured(2).front());
    }
    return Timestamp::fromDateTime(time);
}

QString placeholderFor(const Timestamp &time, const QDateTime &now)
{
    if (!time.ms())
        return {};
    const QDateTime utc = utcFromMs(*time.ms());
    const QDateTime there = now.timeSpec() == Qt::UTC ? utc : utc.toLocalTime();
    const auto named = [](const QString &word, qint64 count, QChar unit) -> QString {
        if (count == 0)
            return u'{' + word + u'}';
        return u'{' + word + (count < 0 ? u'-' : u'+') + QString::number(qAbs(count)) + unit + u'}';
    };
    if (there.time() == QTime(0, 0))
        return named(u"today"_s, now.date().daysTo(there.date()), u'd');
    // From the minute, as it is filled in again.
    const qint64 minutes = qRound64(double(now.msecsTo(there)) / 60'000);
    return minutes % 60 == 0 ? named(u"now"_s, minutes / 60, u'h') : named(u"now"_s, minutes, u'm');
}

ExportRequest withDaysFilled(ExportRequest request, const QDateTime &now)
{
    for (Timestamp *time : timesOf(request)) {
        if (!isLastSuccess(time->text()))
            fill(*time, now, {});
    }
    return request;
}

ExportRequest withPlaceholdersFilled(ExportRequest request, const QDateTime &now, const std::optional<PastExport> &last)
{
    const Timestamp profiles = last ? last->profilesSince() : Timestamp();
    fill(request.fromIngest, now, profiles);
    fill(request.qualifiedFrom, now, profiles);
    fill(request.qualifiedTo, now, profiles);
    if (request.events) {
        fill(request.events->from, now, last ? last->eventsSince() : Timestamp());
        fill(request.events->to, now, profiles);
    }
    return request;
}

} // namespace exportdesk
