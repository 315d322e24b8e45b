// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/samplestatusreader.h"

#include "models/platform/json.h"
#include "models/platform/utc.h"

#include <QDateTime>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A text without the second pair of quotes that the service adds; "null" means nothing.
QString plain(const json::json &object, const char *key)
{
    QString text = json::text(object, key).trimmed();
    while (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text.compare("null"_L1, Qt::CaseInsensitive) == 0 ? QString() : text;
}

/// A count; a negative number is no count.
std::optional<qint64> count(const json::json &object, const char *key)
{
    auto number = json::integer(object, key);
    if (!number) {
        bool ok = false;
        const qint64 value = plain(object, key).toLongLong(&ok);
        if (ok)
            number = value;
    }
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<double> ratio(const json::json &object, const char *key)
{
    bool ok = false;
    const double value = plain(object, key).toDouble(&ok);
    return ok && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "YYYY-MM-DD HH:MM:SS.0", UTC; seldom epoch milliseconds.
qint64 time(const json::json &object, const char *key)
{
    const QString text = plain(object, key);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number > 0 ? number : -1;
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        at = QDateTime::fromString(text.left(19), u"yyyy-MM-dd HH:mm:ss"_s);
    if (!at.isValid())
        return -1;
    return (at.timeSpec() == Qt::LocalTime ? readAsUtc(at) : at).toMSecsSinceEpoch();
}

} // namespace

Outcome<SampleStatus> readSampleStatus(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json &object = document.value();
    if (!object.is_object())
        return json::unreadable(u"Expected an object with the sample status"_s);
    SampleStatus status;
    status.profileCount = count(object, "totalRows");
    status.sampleSize = count(object, "numRowsToRead");
    status.samplingRatio = ratio(object, "samplingRatio");
    status.fragmentCount = count(object, "totalFragmentCount");
    status.sampledMs = time(object, "lastSampledTimestamp");
    status.status = plain(object, "status");
    if (const json::json *job = json::member(object, "sampleJobRunning"))
        status.running = job->is_boolean() ? job->get<bool>() : json::boolean(*job, "status").value_or(false);
    return status;
}

} // namespace exportdesk
