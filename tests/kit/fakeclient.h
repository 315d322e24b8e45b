// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"

#include <QHash>
#include <QList>
#include <QPromise>

#include <functional>
#include <memory>

namespace exportdesk::kit
{

/// A PlatformClient without a network: answers by script and remembers what it was asked.
///
/// Scripts are looked up by method and path; a path that ends in '*' stands for all that begin like it, and the most
/// exact one wins. The query is not looked at. What is not scripted answers a NotFound failure that names the request.
/// Answers arrive through the event loop, as real ones do.
class FakeClient final : public PlatformClient
{
public:
    using Answer = std::function<Outcome<PlatformReply>(const PlatformRequest &)>;

    explicit FakeClient(QObject *parent = nullptr);
    ~FakeClient() override;

    /// Answers every such request like this from now on.
    void answer(const QByteArray &method, const QString &path, Answer answer);
    void answer(const QByteArray &method, const QString &path, const QByteArray &json, int status = 200);
    void answer(const QByteArray &method, const QString &path, const Failure &failure);
    /// Answers one such request; several are used up in order, before what answer() says.
    void answerOnce(const QByteArray &method, const QString &path, Answer answer);
    void answerOnce(const QByteArray &method, const QString &path, const QByteArray &json, int status = 200);
    void answerOnce(const QByteArray &method, const QString &path, const Failure &failure);

    /// While held, requests are taken but not answered; releaseOne() answers the oldest, release() all and lets go.
    void hold() { m_held = true; }
    void releaseOne();
    void release();
    /// How many are taken and not answered.
    qsizetype waiting() const { return m_waiting.size(); }

    const QList<PlatformRequest> &requests() const { return m_requests; }
    QList<PlatformRequest> requests(const QByteArray &method, const QString &path) const;
    qsizetype count(const QByteArray &method, const QString &path) const { return requests(method, path).size(); }
    void forget() { m_requests.clear(); }

    void setConnection(const Connection &connection) { m_connection = connection; }
    void setClockSkewMs(qint64 skew) { m_clockSkewMs = skew; }

    QFuture<Outcome<PlatformReply>> send(const PlatformRequest &request) override;
    const Connection &connection() const override { return m_connection; }
    qint64 clockSkewMs() const override { return m_clockSkewMs; }

private:
    struct Waiting {
        PlatformRequest request;
        std::shared_ptr<QPromise<Outcome<PlatformReply>>> promise;
    };
    struct Script {
        QByteArray method;
        QString path;
        QList<Answer> once;
        Answer always;
    };

    Script &scriptFor(const QByteArray &method, const QString &path);
    Outcome<PlatformReply> answerTo(const PlatformRequest &request);
    void finish(const Waiting &waiting);

    Connection m_connection;
    qint64 m_clockSkewMs = 0;
    bool m_held = false;
    QList<Script> m_scripts;
    QList<Waiting> m_waiting;
    QList<PlatformRequest> m_requests;
};

/// A failure of this kind and status, for scripts.
Failure failureOf(Failure::Kind kind, int httpStatus = 0, Failure::Reached reached = Failure::Reached::Yes);

} // namespace exportdesk::kit
