// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/exchangetext.h"

#include "models/activity/exchangesmodel.h"
#include "models/platform/exchangelog.h"
#include "models/platform/failurereader.h"
#include "models/platform/failuretext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The translation context of all words for exchanges.
struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ExchangeText)
};

} // namespace exportdesk

namespace exportdesk::exchangeText
{

namespace
{

/// The word of a status; by its class where it has none of its own.
QString word(int status)
{
    switch (status) {
    case 201:
        return ExchangeText::tr("Created", "HTTP status");
    case 202:
        return ExchangeText::tr("Accepted", "HTTP status");
    case 204:
        return ExchangeText::tr("No content", "HTTP status 204");
    case 206:
        return ExchangeText::tr("Partial content", "HTTP status");
    case 304:
        return ExchangeText::tr("Not modified", "HTTP status");
    case 400:
        return ExchangeText::tr("Bad request", "HTTP status");
    case 401:
        return ExchangeText::tr("Unauthorized", "HTTP status");
    case 403:
        return ExchangeText::tr("Forbidden", "HTTP status");
    case 404:
        return ExchangeText::tr("Not found", "HTTP status");
    case 408:
    case 504:
        return ExchangeText::tr("Timed out", "HTTP status");
    case 409:
    case 412:
        return ExchangeText::tr("Conflict", "HTTP status");
    case 422:
        return ExchangeText::tr("Could not be processed", "HTTP status");
    case 429:
        return ExchangeText::tr("Too many requests", "HTTP status");
    case 500:
        return ExchangeText::tr("Platform error", "HTTP status");
    case 502:
        return ExchangeText::tr("Bad gateway", "HTTP status");
    case 503:
        return ExchangeText::tr("Service unavailable", "HTTP status");
    default:
        break;
    }
    if (status < 300)
        return ExchangeText::tr("OK", "HTTP status");
    if (status < 400)
        return ExchangeText::tr("Redirected", "HTTP status");
    return status < 500 ? ExchangeText::tr("Request rejected", "HTTP status")
                        : ExchangeText::tr("Platform error", "HTTP status");
}

/// Why there is no whole answer.
QString word(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Unreachable:
        return ExchangeText::tr("Not reachable");
    case Failure::Kind::Tls:
        return ExchangeText::tr("No secure connection");
    case Failure::Kind::Timeout:
        return ExchangeText::tr("Timed out");
    case Failure::Kind::Interrupted:
        return ExchangeText::tr("Connection lost");
    case Failure::Kind::TooLarge:
        return ExchangeText::tr("Response too large");
    case Failure::Kind::Cancelled:
        return ExchangeText::tr("Cancelled here");
    case Failure::Kind::Rejected:
        return ExchangeText::tr("Not sent");
    case Failure::Kind::Redirected:
    case Failure::Kind::SignIn:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NotFound:
    case Failure::Kind::Conflict:
    case Failure::Kind::Throttled:
    case Failure::Kind::Server:
    case Failure::Kind::Unreadable:
    case Failure::Kind::Storage:
        return ExchangeText::tr("Unreadable response");
    }
    return {};
}

QString withCode(int status, const QString &words)
{
    return status > 0 ? u"%1 %2"_s.arg(status).arg(words) : words;
}

/// The failure that the recorded answer tells.
Failure failureOf(const ExchangeRow &row, const ExchangesModel &exchanges)
{
    const Exchange *whole = exchanges.log().exchange(row.exchange.id);
    const Exchange &exchange = whole ? *whole : row.exchange;
    Failure failure;
    if (exchange.failure) {
        failure.kind = *exchange.failure;
        failure.reached = exchange.reached;
        failure.code = exchange.code;
        failure.detail = exchange.detail;
        failure.httpStatus = exchange.status;
    } else {
        HttpAnswer answer;
        answer.url = QUrl(exchange.origin + exchange.path);
        answer.status = exchange.status;
        answer.headers = exchange.answerHeaders;
        answer.body = exchange.answerBody;
        const Redaction &redaction = exchanges.log().redaction();
        failure = exchange.isSignIn ? readSignInFailure(answer, redaction, exchange.startedMs)
                                    : readFailure(answer, redaction, exchange.startedMs);
    }
    failure.onlyReads = exchange.method == "GET" || exchange.method == "HEAD";
    failure.sandbox = exchange.sandbox;
    return failure;
}

/// Whether the platform accepted the next attempt; nothing while that is not known.
std::optional<bool> nextWentWell(const ExchangeRow &row, const ExchangesModel &exchanges)
{
    const int next = row.repeatedBy > 0 ? exchanges.rowOf(row.repeatedBy) : -1;
    if (next < 0)
        return {};
    return exchanges.row(next).end == ExchangeEnd::Answered;
}

} // namespace

QString status(const ExchangeRow &row)
{
    const Exchange &exchange = row.exchange;
    if (row.end == ExchangeEnd::OutcomeUnknown)
        return exchange.status > 0 ? withCode(exchange.status, ExchangeText::tr("Interrupted, outcome unknown"))
                                   : ExchangeText::tr("No response, outcome unknown");
    if (exchange.failure)
        return withCode(exchange.status, word(*exchange.failure));
    if (exchange.status == 401 && row.repeatedBy > 0)
        return withCode(401, ExchangeText::tr("Token expired, renewed"));
    QString plain = withCode(exchange.status, word(exchange.status));
    if (row.end != ExchangeEnd::Answered)
        return plain;
    if (row.isLaunch && !row.job.isEmpty())
        //: %1 is a status such as "200 OK", %2 the id of a job
        return ExchangeText::tr("%1, job %2").arg(plain, row.job);
    if (row.isCancel)
        return withCode(exchange.status, ExchangeText::tr("Marked for cancellation"));
    return plain;
}

QString duration(qint64 ms)
{
    constexpr qint64 shown = 10'000; // below it the ms matter
    if (ms < shown)
        return ExchangeText::tr("%1\u00a0ms").arg(QLocale().toString(ms));
    return ExchangeText::tr("%1\u00a0s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

QString size(qint64 bytes)
{
    if (bytes >= 1'000'000)
        return ExchangeText::tr("%1\u00a0MB").arg(QLocale().toString(double(bytes) / 1e6, 'f', 1));
    const double kilobytes = double(bytes) / 1000;
    const bool small = bytes > 0 && bytes < 100'000;
    return ExchangeText::tr("%1\u00a0kB")
        .arg(QLocale().toString(small ? std::max(kilobytes, 0.1) : kilobytes, 'f', small));
}

QString explanation(const ExchangeRow &row, const ExchangesModel &exchanges)
{
    if (row.end == ExchangeEnd::Answered)
        return {};
    if (row.end == ExchangeEnd::Cancelled)
        return ExchangeText::tr("The response was no longer needed, so Exportdesk cancelled the request.");
    const std::optional<bool> next = nextWentWell(row, exchanges);
    const int attempt = row.exchange.attempt + 1;
    if (next && row.exchange.status == 401)
        return *next ? ExchangeText::tr(
                           "The token had expired. It was renewed once and the call repeated: attempt %1 succeeded.")
                           .arg(attempt)
                     : ExchangeText::tr(
                           "The token was rejected. It was renewed once and the call repeated: attempt %1 also failed.")
                           .arg(attempt);
    if (row.end == ExchangeEnd::OutcomeUnknown && row.isLaunch)
        return ExchangeText::tr("This response does not show whether the platform created the job. A launch is sent "
                                "only once; Exportdesk searches the newest jobs instead.");
    QString title = failureTitle(failureOf(row, exchanges));
    if (!next)
        return title;
    //: %1 is a sentence that says what went wrong, %2 a number
    return (*next ? ExchangeText::tr("%1 The call was repeated: attempt %2 succeeded.")
                  : ExchangeText::tr("%1 The call was repeated: attempt %2 also failed."))
        .arg(title)
        .arg(attempt);
}

QString remedy(const ExchangeRow &row, const ExchangesModel &exchanges)
{
    const bool settled = nextWentWell(row, exchanges).has_value();
    const bool told = row.end == ExchangeEnd::OutcomeUnknown && row.isLaunch;
    if (row.end == ExchangeEnd::Answered || row.end == ExchangeEnd::Cancelled || settled || told)
        return {};
    return failureRemedy(failureOf(row, exchanges));
}

} // namespace exportdesk::exchangeText
