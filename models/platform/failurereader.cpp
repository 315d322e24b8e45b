// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failurereader.h"

#include "models/platform/json.h"
#include "models/platform/redaction.h"
#include "models/platform/transport.h"
#include "models/platform/utc.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace exportdesk
{

using namespace Qt::StringLiterals;
using Json = json::json;

namespace
{

constexpr qsizetype detailLimit = 4 * 1024;

QString firstText(const Json &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        if (QString found = json::text(object, key); !found.isEmpty())
            return found;
    return {};
}

/// The object that contains the message: E7 wraps it in a list, E12 in a string, E4 in errors.<status>[0].
Json unwrapped(Json root)
{
    if (root.is_array() && !root.empty())
        root = Json(root.front());
    if (const Json *text = json::member(root, "errorMessage"); text && text->is_string())
        if (auto inner = json::parse(QByteArray::fromStdString(text->get<std::string>()));
            inner && inner.value().is_object())
            root.update(inner.value());
    const Json *errors = json::member(root, "errors");
    if (errors && errors->is_structured() && !errors->empty()) {
        const Json &first = *errors->begin();
        const Json &entry = first.is_array() && !first.empty() ? first.front() : first;
        if (entry.is_object())
            for (const char *key : {"code", "message"})
                if (entry.contains(key) && !root.contains(key))
                    root[key] = entry[key];
    }
    return root;
}

QString codeOf(const Json &root)
{
    if (QString code = firstText(root, {"error_code", "error-code", "errorCode", "code"}); !code.isEmpty())
        return code;
    if (const Json *report = json::member(root, "report"); report && report->is_object())
        for (const auto &[key, value] : report->items())
            if (json::fromUtf8(key).endsWith("code"_L1, Qt::CaseInsensitive))
                if (QString code = json::text(*report, key.c_str()); !code.isEmpty())
                    return code;
    for (const char *key : {"error-chain", "errorChain"})
        if (const Json *chain = json::member(root, key); chain && chain->is_array() && !chain->empty())
            if (QString code = json::text(chain->front(), "errorCode"); !code.isEmpty())
                return code;
    // ".../errors/SMS-2074-400" ends in a code, "/placeholder/type/uri" does not.
    QString last = json::text(root, "type").section(u'/', -1);
    static const QRegularExpression code(u"^(?=.*\\d)(?=.*[A-Za-z])[\\w.-]+$"_s);
    if (last.contains(code))
        return last;
    return json::text(root, "error"); // IMS
}

QString textOf(const Json &root)
{
    if (QString text = firstText(root, {"message", "error-message", "detail"}); !text.isEmpty())
        return text;
    if (const Json *report = json::member(root, "report")) {
        if (QString text = firstText(*report, {"detailed-message", "additionalContext"}); !text.isEmpty())
            return text;
        if (const Json *context = json::member(*report, "additionalContext"))
            if (QString text = firstText(*context, {"detail", "message"}); !text.isEmpty())
                return text;
    }
    return firstText(root, {"title", "error_description", "errorMessage", "error"});
}

QString idOf(const Json &root)
{
    if (QString id = json::text(root, "requestId"); !id.isEmpty())
        return id;
    const Json *report = json::member(root, "report");
    return report ? json::text(*report, "registryRequestId") : QString();
}

/// The readable text of an HTML page or plain text.
QString readable(const QByteArray &body)
{
    static const QRegularExpression unseen(u"<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = QString::fromUtf8(body.left(16 * 1024));
    if (text.contains(u'<'))
        text.replace(unseen, u" "_s).replace(tag, u" "_s);
    return text.simplified();
}

/// Replaces control characters, such as terminal colors, and changes of the writing direction.
QString harmless(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        const bool isControl = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0);
        const bool isDirection
            = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
        if (isControl || isDirection)
            c = QChar::ReplacementCharacter;
    }
    return text.left(detailLimit);
}

Failure::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Failure::Kind::SignIn;
    case 403:
        return Failure::Kind::Forbidden;
    case 404:
    case 410:
        return Failure::Kind::NotFound;
    case 408:
        return Failure::Kind::Timeout;
    case 409:
    case 412:
        return Failure::Kind::Conflict;
    case 429:
        return Failure::Kind::Throttled;
    default:
        break;
    }
    if (status >= 500)
        return Failure::Kind::Server;
    if (status >= 400)
        return Failure::Kind::Rejected;
    return status >= 300 ? Failure::Kind::Redirected : Failure::Kind::Unreadable;
}

/// Never No: the request arrived, and the status may belong to the second attempt of a gateway.
Failure::Reached reachedBy(int status)
{
    return status >= 400 && status < 500 && status != 408 ? Failure::Reached::Yes : Failure::Reached::Maybe;
}

qint64 retryAfter(const QByteArray &header, qint64 nowMs)
{
    bool ok = false;
    const qint64 seconds = header.trimmed().toLongLong(&ok);
    constexpr qint64 day = 86'400;
    if (ok)
        return seconds < 0 ? -1 : std::min(seconds, day) * 1000;
    const qint64 date = httpDateMs(header);
    return date < 0 ? -1 : std::clamp<qint64>(date - nowMs, 0, day * 1000);
}

/// Whether a redirect leads to the server that was asked (from http to https, too), or nowhere.
bool staysAtHome(const HttpAnswer &answer)
{
    const QByteArray location = headerValue(answer.headers, "Location");
    const QUrl target = answer.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool same = target.host() == answer.url.host() && target.port() == answer.url.port();
    return !answer.url.isEmpty() && (location.isEmpty() || same);
}

} // namespace

qint64 httpDateMs(const QByteArray &date)
{
    const QDateTime time
        = QLocale::c().toDateTime(QString::fromLatin1(date).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return time.isValid() ? readAsUtc(time).toMSecsSinceEpoch() : -1;
}

Failure readFailure(const HttpAnswer &answer, const Redaction &redaction, qint64 nowMs)
{
    Failure failure;
    failure.httpStatus = answer.status;
    failure.kind = kindOf(answer.status);
    failure.reached = reachedBy(answer.status);
    failure.requestId = QString::fromLatin1(headerValue(answer.headers, "x-request-id"));
    // A date of theirs is counted from their clock: ours may be hours off.
    const qint64 theirNowMs = httpDateMs(headerValue(answer.headers, "Date"));
    failure.retryAfterMs = retryAfter(headerValue(answer.headers, "Retry-After"), theirNowMs >= 0 ? theirNowMs : nowMs);
    failure.body = redaction.text(answer.body);

    QString detail;
    const auto parsed = json::parse(answer.body);
    const Json root = parsed ? unwrapped(parsed.value()) : Json();
    if (root.is_object()) {
        failure.code = codeOf(root);
        detail = textOf(root);
        if (const QString id = idOf(root); !id.isEmpty())
            failure.requestId = id;
        if (failure.retryAfterMs < 0)
            if (const auto wait = json::integer(root, "retryAfterMs"); wait && *wait >= 0)
                failure.retryAfterMs = std::min<qint64>(*wait, 86'400'000);
    } else {
        detail = readable(answer.body);
    }
    failure.detail = harmless(QString::fromUtf8(redaction.text(detail.toUtf8())));
    failure.code = failure.kind == Failure::Kind::Redirected && staysAtHome(answer)
        ? QString::fromLatin1(Transport::redirectNotFollowed)
        : harmless(failure.code).left(200);
    failure.requestId = harmless(failure.requestId).left(200);
    return failure;
}

Failure readSignInFailure(const HttpAnswer &answer, const Redaction &redaction, qint64 nowMs)
{
    Failure failure = readFailure(answer, redaction, nowMs);
    if (answer.status == 400 || answer.status == 401 || answer.status == 403)
        failure.kind = Failure::Kind::SignIn;
    failure.reached = Failure::Reached::No; // the request that needed the token was not sent
    return failure;
}

} // namespace exportdesk
