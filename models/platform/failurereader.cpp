// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failurereader.h"

#include "models/platform/errorbody.h"
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

namespace
{

constexpr qsizetype detailLimit = 4 * 1024;

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

/// A server error whose cause is a refusal is that refusal: a repetition would be refused again. Only such a cause
/// counts that nobody acts on by itself; "not found" inside a server error does not prove that something is gone.
Failure::Kind kindOf(int status, int statusOfCause)
{
    const bool isRefusal = statusOfCause == 400 || statusOfCause == 403 || statusOfCause == 422;
    return kindOf(status >= 500 && isRefusal ? statusOfCause : status);
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
    if (const auto said = readErrorBody(answer.body)) {
        failure.code = said->code;
        failure.outerCode = harmless(said->outerCode).left(200);
        detail = said->text;
        failure.kind = kindOf(answer.status, said->status);
        if (!said->requestId.isEmpty())
            failure.requestId = said->requestId;
        if (failure.retryAfterMs < 0)
            failure.retryAfterMs = said->retryAfterMs;
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
