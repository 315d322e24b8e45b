// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakeclient.h"

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

bool matches(const QString &pattern, const QString &path)
{
    return pattern.endsWith(u'*') ? path.startsWith(QStringView(pattern).chopped(1)) : pattern == path;
}

FakeClient::Answer json(const QByteArray &body, int status)
{
    return [body, status](const PlatformRequest &) {
        PlatformReply reply;
        reply.status = status;
        reply.body = body;
        reply.contentType = "application/json";
        reply.requestId = u"fake-request"_s;
        return reply;
    };
}

} // namespace

Failure failureOf(Failure::Kind kind, int httpStatus, Failure::Reached reached)
{
    Failure failure;
    failure.kind = kind;
    failure.httpStatus = httpStatus;
    failure.reached = reached;
    return failure;
}

FakeClient::FakeClient(QObject *parent)
    : PlatformClient(parent)
{
    m_connection.id = u"fake"_s;
    m_connection.name = u"Fake platform"_s;
    m_connection.gateway = QUrl(u"http://127.0.0.1:1"_s);
    m_connection.ims = m_connection.gateway;
    m_connection.orgId = u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s;
    m_connection.clientId = u"0f1e2d3c4b5a"_s;
    m_connection.sandbox = u"dev"_s;
}

FakeClient::~FakeClient()
{
    for (const Waiting &waiting : m_waiting) {
        waiting.promise->addResult(failureOf(Failure::Kind::Cancelled));
        waiting.promise->finish();
    }
}

void FakeClient::answer(const QByteArray &method, const QString &path, Answer answer)
{
    scriptFor(method, path).always = std::move(answer);
}

void FakeClient::answer(const QByteArray &method, const QString &path, const QByteArray &body, int status)
{
    answer(method, path, json(body, status));
}

void FakeClient::answer(const QByteArray &method, const QString &path, const Failure &failure)
{
    answer(method, path, [failure](const PlatformRequest &) { return failure; });
}

void FakeClient::answerOnce(const QByteArray &method, const QString &path, Answer answer)
{
    scriptFor(method, path).once.append(std::move(answer));
}

void FakeClient::answerOnce(const QByteArray &method, const QString &path, const QByteArray &body, int status)
{
    answerOnce(method, path, json(body, status));
}

void FakeClient::answerOnce(const QByteArray &method, const QString &path, const Failure &failure)
{
    answerOnce(method, path, [failure](const PlatformRequest &) { return failure; });
}

void FakeClient::releaseOne()
{
    if (!m_waiting.isEmpty())
        finish(m_waiting.takeFirst());
}

void FakeClient::release()
{
    m_held = false;
    while (!m_waiting.isEmpty())
        releaseOne();
}

QList<PlatformRequest> FakeClient::requests(const QByteArray &method, const QString &path) const
{
    QList<PlatformRequest> found;
    for (const PlatformRequest &request : m_requests)
        if (request.method == method && matches(path, request.path))
            found += request;
    return found;
}

QFuture<Outcome<PlatformReply>> FakeClient::send(const PlatformRequest &request)
{
    m_requests += request;
    Waiting waiting{request, std::make_shared<QPromise<Outcome<PlatformReply>>>()};
    waiting.promise->start();
    m_waiting += waiting;
    if (!m_held)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_held)
                    releaseOne();
            },
            Qt::QueuedConnection);
    return waiting.promise->future();
}

FakeClient::Script &FakeClient::scriptFor(const QByteArray &method, const QString &path)
{
    for (Script &script : m_scripts)
        if (script.method == method && script.path == path)
            return script;
    return m_scripts.emplaceBack(Script{method, path, {}, {}});
}

Outcome<PlatformReply> FakeClient::answerTo(const PlatformRequest &request)
{
    Script *best = nullptr;
    for (Script &script : m_scripts) {
        if (script.method != request.method || !matches(script.path, request.path)
            || (script.once.isEmpty() && !script.always))
            continue;
        const bool exact = !script.path.endsWith(u'*');
        if (!best || exact || (best->path.endsWith(u'*') && script.path.size() > best->path.size()))
            best = &script;
    }
    if (best && !best->once.isEmpty())
        return best->once.takeFirst()(request);
    if (best)
        return best->always(request);
    Failure failure = failureOf(Failure::Kind::NotFound, 404);
    failure.detail = u"no answer is scripted for %1 %2"_s.arg(QString::fromLatin1(request.method), request.path);
    return failure;
}

void FakeClient::finish(const Waiting &waiting)
{
    waiting.promise->addResult(answerTo(waiting.request));
    waiting.promise->finish();
}

} // namespace exportdesk::kit
