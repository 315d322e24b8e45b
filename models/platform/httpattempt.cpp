// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/httpattempt.h"

#include "models/platform/onewaybody.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkRequest>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostAtOnce = 4 * 1024 * 1024;

/// What Qt may repeat without harm.
bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

QNetworkRequest networkRequest(const HttpRequest &from)
{
    QNetworkRequest to(from.url);
    for (const auto &[name, value] : from.headers)
        to.setRawHeader(name, value);
    // Set here so that Qt does not decompress the body; see Inflater.
    to.setRawHeader("Accept-Encoding", "gzip");
    // By default Qt follows redirects to other origins and sends Authorization there.
    to.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    to.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    to.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    to.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt's own attribute for this adds a Pragma, which means something else to the Catalog (validate-only).
    if (isSafe(from.method))
        to.setRawHeader("Cache-Control", "no-cache");
    to.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // That a POST is not repeated was verified for HTTP/1.1.
    to.setAttribute(QNetworkRequest::Http2AllowedAttribute, isSafe(from.method));
    if (!isSafe(from.method)) {
        to.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        to.setHeader(QNetworkRequest::ContentLengthHeader, from.body.size());
    }
    return to;
}

/// True for errors that only repeat the HTTP status of a complete exchange.
bool isAnswer(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default: // errors of the network, the proxy or TLS; later versions of Qt may add some
        return false;
    }
}

Failure::Kind kindOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError:
        return Failure::Kind::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return Failure::Kind::Tls;
    case QNetworkReply::TimeoutError: // of the socket: connecting took too long
        return Failure::Kind::Timeout;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return Failure::Kind::Unreadable;
    default:
        return Failure::Kind::Interrupted;
    }
}

} // namespace

HttpAttempt::HttpAttempt(HttpRequest request, QNetworkAccessManager &shared, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_manager(m_request.ownConnection ? new QNetworkAccessManager(this) : &shared)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &HttpAttempt::onTimeLimit);
}

HttpAttempt::~HttpAttempt()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply; // before its manager, which may be a child of this
    }
}

void HttpAttempt::start(qint64 nowMs)
{
    m_answer.startedMs = nowMs;
    m_since.start();
    m_limit.start(m_request.timeLimit);
    send(*m_manager);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::onFinished);
}

void HttpAttempt::send(QNetworkAccessManager &manager)
{
    const QNetworkRequest request = networkRequest(m_request);
    if (m_request.method == "GET") {
        m_reply = manager.get(request);
    } else if (m_request.method == "HEAD") {
        m_reply = manager.head(request);
    } else {
        m_body = new OneWayBody(m_request.body, this);
        m_reply = manager.sendCustomRequest(request, m_request.method, m_body);
    }
    m_reply->setReadBufferSize(mostAtOnce); // a flood of bytes waits in the network, not in memory
}

void HttpAttempt::cancel()
{
    giveUp(Failure::Kind::Cancelled, {});
}

void HttpAttempt::onTimeLimit()
{
    giveUp(Failure::Kind::Timeout,
           u"no complete response within %1 s"_s.arg(double(m_request.timeLimit.count()) / 1000));
}

void HttpAttempt::onHead()
{
    if (m_answer.status > 0)
        return;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    const QByteArray encoding = headerValue(m_answer.headers, "Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate")
        m_inflater = std::make_unique<Inflater>(m_answer.status >= 400 ? errorBodyLimit : m_request.sizeLimit);
    else if (!encoding.isEmpty() && encoding != "identity" && m_answer.status >= 400)
        finish({}); // the status says enough
    else if (!encoding.isEmpty() && encoding != "identity")
        giveUp(Failure::Kind::Unreadable, u"unknown content encoding %1"_s.arg(QString::fromLatin1(encoding)));
    else if (m_answer.status < 400 && m_request.method != "HEAD"
             && headerValue(m_answer.headers, "Content-Length").toLongLong() > m_request.sizeLimit)
        giveUp(Failure::Kind::TooLarge, u"the response announces more than %1 bytes"_s.arg(m_request.sizeLimit));
}

void HttpAttempt::onBytes()
{
    while (!m_done && m_reply->bytesAvailable() > 0) {
        // Successful responses are read without a copy, because they may contain a hundred thousand jobs.
        if (!m_inflater && m_answer.status < 400)
            readPlainBody();
        else
            acceptBytes(m_reply->read(256 * 1024));
    }
}

void HttpAttempt::readPlainBody()
{
    QByteArray &body = m_answer.body;
    if (body.isEmpty()) {
        const qint64 announced = headerValue(m_answer.headers, "Content-Length").toLongLong();
        body.reserve(qsizetype(std::clamp<qint64>(announced, 0, std::min<qint64>(m_request.sizeLimit, mostAtOnce))));
    }
    const qsizetype before = body.size();
    const qint64 wanted = std::min<qint64>(m_reply->bytesAvailable(), mostAtOnce);
    body.resize(before + qsizetype(wanted));
    const qint64 read = std::max<qint64>(m_reply->read(body.data() + before, wanted), 0);
    body.truncate(before + qsizetype(read));
    m_answer.receivedBytes += read;
    keepToLimit();
}

void HttpAttempt::acceptBytes(const QByteArray &bytes)
{
    m_answer.receivedBytes += bytes.size();
    const bool isError = m_answer.status >= 400;
    if (m_inflater) {
        const auto state = m_inflater->feed(bytes, m_answer.body);
        if (state == Inflater::State::Damaged && isError)
            return finish({}); // the status says enough
        if (state == Inflater::State::Damaged)
            // Not Interrupted, which passes: the next response would be damaged as well.
            return giveUp(Failure::Kind::Unreadable, u"the compressed response is damaged"_s);
    } else {
        m_answer.body += bytes;
    }
    if (isError) {
        if (m_answer.body.size() > errorBodyLimit) {
            m_answer.body.truncate(errorBodyLimit);
            finish({}); // the status and the beginning are sufficient
        }
    } else {
        keepToLimit();
    }
}

void HttpAttempt::keepToLimit()
{
    if (m_answer.body.size() <= m_request.sizeLimit)
        return;
    m_answer.body.clear();
    giveUp(Failure::Kind::TooLarge, u"the response exceeds %1 bytes"_s.arg(m_request.sizeLimit));
}

void HttpAttempt::onFinished()
{
    if (m_done)
        return;
    if (m_answer.status == 0)
        onHead();
    onBytes();
    if (m_done)
        return;
    std::optional<Failure> failure = transportFailure();
    if (!failure)
        failure = missingPart();
    // The status of an error arrived, which is what matters.
    if (failure && failure->kind == Failure::Kind::Interrupted && m_answer.status >= 400)
        failure.reset();
    finish(failure);
}

std::optional<Failure> HttpAttempt::transportFailure() const
{
    if (m_answer.status > 0 && isAnswer(m_reply->error()))
        return {};
    // On a redirect Qt checks whether it could send the body again, although following is disabled.
    const bool isRedirect = m_answer.status >= 300 && m_answer.status < 400;
    if (isRedirect && m_reply->error() == QNetworkReply::ContentReSendError)
        return {};
    if (m_reply->error() == QNetworkReply::NoError)
        return failureOf(Failure::Kind::Unreadable, u"no HTTP status"_s);
    // Our own title says more than Qt's "Unknown error".
    const bool unknown = m_reply->error() == QNetworkReply::UnknownNetworkError;
    return failureOf(kindOfNetworkError(m_reply->error()), unknown ? QString() : m_reply->errorString());
}

std::optional<Failure> HttpAttempt::missingPart() const
{
    if (m_request.method == "HEAD" || m_answer.status == 204 || m_answer.status == 304)
        return {};
    // Qt reports a truncated response as complete.
    const QByteArray announced = headerValue(m_answer.headers, "Content-Length");
    if (!announced.isEmpty() && announced.toLongLong() != m_answer.receivedBytes)
        return failureOf(Failure::Kind::Interrupted,
                         u"%1 of %2 bytes arrived"_s.arg(m_answer.receivedBytes).arg(QString::fromLatin1(announced)));
    if (m_inflater && m_answer.receivedBytes > 0 && m_inflater->state() == Inflater::State::More)
        return failureOf(Failure::Kind::Interrupted, u"the compressed response is incomplete"_s);
    // Without a length the end of the connection ends the response; at least the end of JSON can be recognized.
    if (announced.isEmpty() && !m_inflater && headerValue(m_answer.headers, "Content-Type").contains("json")) {
        const QByteArray begin = m_answer.body.left(64).trimmed();
        const QByteArray end = m_answer.body.right(64).trimmed();
        if ((begin.startsWith('{') && !end.endsWith('}')) || (begin.startsWith('[') && !end.endsWith(']')))
            return failureOf(Failure::Kind::Interrupted, u"the response ends in the middle"_s);
    }
    return {};
}

bool HttpAttempt::mayHaveArrived(Failure::Kind kind) const
{
    if (!m_reply)
        return false;
    if (m_sent || m_answer.status > 0)
        return true;
    // Qt does not always report that it sent a request without a body. A request with a body has no effect before its
    // body is begun.
    if (!m_body || m_request.body.isEmpty())
        return kind != Failure::Kind::Unreachable && kind != Failure::Kind::Tls;
    return m_body->isBegun();
}

Failure HttpAttempt::failureOf(Failure::Kind kind, const QString &detail) const
{
    Failure failure;
    failure.kind = kind;
    failure.detail = detail;
    failure.httpStatus = m_answer.status;
    failure.reached = mayHaveArrived(kind) ? Failure::Reached::Maybe : Failure::Reached::No;
    return failure;
}

void HttpAttempt::giveUp(Failure::Kind kind, const QString &detail)
{
    finish(failureOf(kind, detail));
}

void HttpAttempt::finish(std::optional<Failure> failure)
{
    if (m_done)
        return;
    m_done = true;
    m_limit.stop();
    m_answer.durationMs = m_since.isValid() ? m_since.elapsed() : 0;
    m_answer.failure = std::move(failure);
    if (m_reply && !m_reply->isFinished())
        m_reply->abort();
    Q_EMIT finished(m_answer);
}

} // namespace exportdesk
