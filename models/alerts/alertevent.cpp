// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertevent.h"

#include "models/alerts/alertwords.h"
#include "models/platform/redaction.h"
#include "models/platform/secretspans.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype longestDetail = 300;
constexpr int mostPercent = 1'000'000;

} // namespace

int AlertEvent::changePercent() const
{
    if (profiles == 0)
        return 100;
    if (profiles < 0 || profilesBefore <= 0)
        return 0;
    const double change = 100.0 * double(profiles - profilesBefore) / double(profilesBefore);
    return int(std::min(std::abs(change), double(mostPercent)));
}

QString signInSubject(const QString &connectionId)
{
    return u"sign-in|"_s + connectionId;
}

QString jobKey(const QString &platform, const QString &sandbox, const QString &jobId)
{
    return platform + u'|' + sandbox + u'|' + jobId;
}

void identifyJobEvent(AlertEvent &event)
{
    const QString key = jobKey(event.place.platform, event.place.sandbox, event.jobId);
    event.id = wordIn(alertKindWords, event.kind) + u'|' + key;
    if (event.subject.isEmpty())
        event.subject = event.kind == AlertEvent::Kind::Late ? u"late|"_s + key : event.id;
}

QString alertDetail(const QString &text)
{
    QByteArray bytes = text.left(16 * longestDetail).toUtf8();
    const auto spans = secretSpans(bytes);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span)
        bytes.replace(span->first, span->second, Redaction::mask);
    QString clean = QString::fromUtf8(bytes).simplified();
    // Values of profiles: mail addresses, and runs of digits as in phone numbers. Ids of jobs are shorter or have
    // letters.
    static const QRegularExpression mail(u"[^\\s@<>\"'(),;:]+@[^\\s@<>\"'(),;:]+"_s);
    static const QRegularExpression phone(u"(?<![\\w-])\\+?\\d(?:[ ./-]?\\d){7,}(?![\\w-])"_s);
    clean.replace(mail, QLatin1String(Redaction::mask)).replace(phone, QLatin1String(Redaction::mask));
    return clean.size() <= longestDetail ? clean : QString(clean.left(longestDetail - 2).trimmed() + u" …"_s);
}

} // namespace exportdesk
