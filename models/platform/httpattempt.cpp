// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/httpattempt.h"

#include "models/platform/onewaybody.h"
#include "models/platform/qterrortext.h"
#include "models/platform/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkRequest>

#include <utility>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostBuffered = 4 * 1024 * 1024;
constexpr qsizetype longestDetail = 4 * 1024; ///< Qt's words quote the server's, of any length

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
    if (from.isRead())
        to.setRawHeader("Cache-Control", "no-cache");
    to.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // That a POST is not repeated was verified for HTTP/1.1.
    to.setAttribute(QNetworkRequest::Http2AllowedAttribute, from.isRead());
    if (!from.isRead()) {
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

HttpAttempt::HttpAttempt(HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        giveUp(Failure::Kind::Timeout,
               u"no complete response within %1 s"_s.arg(double(m_request.timeLimit.count()) / 1000));
    });
    connect(&m_received, &AnswerBody::unpacked, this, &HttpAttempt::onUnpacked);
}

HttpAttempt::~HttpAttempt()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply; // before its manager
    }
}

void HttpAttempt::start(qint64 nowMs, std::shared_ptr<QNetworkAccessManager> manager)
{
    m_manager = std::move(manager);
    m_answer.url = m_request.url;
    m_answer.startedMs = nowMs;
    m_since.start();
    m_limit.start(m_request.timeLimit);
    send();
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::onFinished);
}

void HttpAttempt::send()
{
    const QNetworkRequest request = networkRequest(m_request);
    if (m_request.method == "GET") {
        m_reply = m_manager->get(request);
    } else if (m_request.method == "HEAD") {
        m_reply = m_manager->head(request);
    } else {
        m_body = new OneWayBody(m_request.body, this);
        m_reply = m_manager->sendCustomRequest(request, m_request.method, m_body);
    }
    m_reply->setReadBufferSize(mostBuffered); // a flood of bytes waits in the network, not in memory
}

void HttpAttempt::accept(const HttpRequest &sent, const HttpAnswer &answer)
{
    if (m_done)
        return;
    m_done = true;
    m_request = sent;
    m_answer = answer;
    m_answer.requestId = headerValue(sent.headers, "x-request-id");
    Q_EMIT finished(m_answer);
}

void HttpAttempt::cancel()
{
    giveUp(Failure::Kind::Cancelled, {});
}

void HttpAttempt::move()
{
    if (m_done || !m_reply)
        return;
    m_moved = true;
    giveUp(Failure::Kind::Interrupted, u"another response on this connection could not be assigned"_s);
}

void HttpAttempt::onHead()
{
    if (m_answer.status > 0)
        return;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    if (hadInterimResponse()) {
        Failure failure = failureOf(Failure::Kind::Interrupted, QString::number(m_answer.status));
        failure.code = QLatin1String(Transport::interimResponse);
        return finish(failure);
    }
    const qint64 announced = headerValue(m_answer.headers, "Content-Length").toLongLong();
    const QByteArray encoding = headerValue(m_answer.headers, "Content-Encoding").trimmed().toLower();
    bool isPacked = false;
    if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate")
        isPacked = true;
    else if (!encoding.isEmpty() && encoding != "identity" && m_answer.status >= 400)
        finish({}); // the status says enough
    else if (!encoding.isEmpty() && encoding != "identity")
        giveUp(Failure::Kind::Unreadable, u"unknown content encoding %1"_s.arg(QString::fromLatin1(encoding)));
    else if (m_answer.status < 400 && m_request.method != "HEAD" && announced > m_request.sizeLimit)
        giveUp(Failure::Kind::TooLarge, u"the response announces more than %1 bytes"_s.arg(m_request.sizeLimit));
    m_received.begin(m_answer.status >= 400 ? errorBodyLimit : m_request.sizeLimit, announced, isPacked);
}

void HttpAttempt::onBytes()
{
    if (m_done || m_received.isUnpacking())
        return;
    const bool fits = m_received.read(*m_reply);
    m_answer.receivedBytes = m_received.receivedBytes();
    if (!fits)
        onTooMuch();
}

void HttpAttempt::onTooMuch()
{
    if (m_answer.status < 400) {
        m_received.clear();
        giveUp(Failure::Kind::TooLarge, u"the response exceeds %1 bytes"_s.arg(m_request.sizeLimit));
    } else if (m_received.isPacked() && !m_received.isUnpacking()) {
        m_received.unpack();
    } else {
        m_received.truncate();
        finish({}); // status and beginning say enough
    }
}

void HttpAttempt::onFinished()
{
    if (m_done || m_received.isUnpacking())
        return;
    if (m_answer.status == 0)
        onHead();
    onBytes();
    if (m_done || m_received.isUnpacking())
        return;
    if (m_received.isPacked() && !m_received.bytes().isEmpty())
        m_received.unpack();
    else
        judge();
}

void HttpAttempt::onUnpacked()
{
    if (m_done)
        return;
    const bool isDamaged = m_received.state() == Inflater::State::Damaged;
    const bool isPart = !m_received.isTooLarge() && !m_reply->isFinished();
    if (m_answer.status >= 400 && (isDamaged || isPart))
        finish({}); // the status says enough, and the beginning
    else if (isDamaged) // not Interrupted, which passes: the next response would be damaged as well
        giveUp(Failure::Kind::Unreadable, u"the compressed response is damaged"_s);
    else if (m_received.isTooLarge())
        onTooMuch();
    else
        judge();
}

void HttpAttempt::judge()
{
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
    // Our own title says more.
    const bool unknown = m_reply->error() == QNetworkReply::UnknownNetworkError;
    return failureOf(kindOfNetworkError(m_reply->error()), unknown ? QString() : qtErrorText(m_reply->errorString()));
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
    if (m_received.isPacked() && m_received.state() == Inflater::State::More)
        return failureOf(Failure::Kind::Interrupted, u"the compressed response is incomplete"_s);
    // Without a length the end of the connection is the end of the answer; JSON at least says where its own end is.
    if (announced.isEmpty() && !m_received.isPacked()
        && headerValue(m_answer.headers, "Content-Type").contains("json")) {
        const QByteArray begin = m_received.bytes().left(64).trimmed();
        const QByteArray end = m_received.bytes().right(64).trimmed();
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
    failure.detail = detail.left(longestDetail);
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
    if (!m_received.isPacked() || m_received.isUnpacking()) // otherwise nobody can read it
        m_answer.body = m_received.bytes();
    if (m_reply && !m_reply->isFinished())
        m_reply->abort();
    Q_EMIT finished(m_answer);
}

} // namespace exportdesk
