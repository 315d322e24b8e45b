// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/exchangerow.h"

#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// "/data/core/ups/export/jobs" and below, wherever the gateway has it.
const QString jobsPath = u"/export/jobs"_s;

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

ExchangeEnd endOf(const Exchange &exchange)
{
    if (!exchange.failure && exchange.status > 0)
        return exchange.status < 400 ? ExchangeEnd::Answered : ExchangeEnd::Failed;
    const bool mayHaveWorked = !exchange.isSignIn && !exchange.onlyAsks && !isSafe(exchange.method)
        && exchange.reached != Failure::Reached::No;
    if (mayHaveWorked)
        return ExchangeEnd::OutcomeUnknown;
    return exchange.failure == Failure::Kind::Cancelled ? ExchangeEnd::Cancelled : ExchangeEnd::Failed;
}

/// The part after "/export/jobs/", empty for the list.
QString jobInPath(const QString &path)
{
    const qsizetype at = path.indexOf(jobsPath + u'/');
    if (at < 0)
        return {};
    const QString rest = path.mid(at + jobsPath.size() + 1).section(u'?', 0, 0);
    return rest.contains(u'/') ? QString() : QString::fromUtf8(QByteArray::fromPercentEncoding(rest.toLatin1()));
}

/// The id of the job that an answer to a launch holds.
QString jobInAnswer(const Exchange &exchange)
{
    const auto root = json::parse(exchange.answerBody);
    return root ? json::text(root.value(), "id") : QString();
}

} // namespace

ExchangeRow exchangeRow(const Exchange &exchange)
{
    ExchangeRow row;
    row.exchange = exchange;
    row.end = endOf(exchange);
    const QString path = exchange.path.section(u'?', 0, 0);
    row.isLaunch = exchange.method == "POST" && path.endsWith(jobsPath);
    row.isCancel = exchange.method == "DELETE" && !jobInPath(path).isEmpty();
    row.job = !exchange.about.isEmpty()                    ? exchange.about
        : row.isLaunch && row.end == ExchangeEnd::Answered ? jobInAnswer(exchange)
                                                           : jobInPath(path);
    row.folded = QStringList{QString::fromLatin1(exchange.method),
                             exchange.path,
                             QString::number(exchange.status),
                             exchange.requestId,
                             exchange.answerId,
                             exchange.sandbox,
                             row.job}
                     .join(u'\n')
                     .toCaseFolded();
    row.exchange.requestBody.clear();
    row.exchange.answerBody.clear();
    row.exchange.requestHeaders.clear();
    row.exchange.answerHeaders.clear();
    return row;
}

} // namespace exportdesk
