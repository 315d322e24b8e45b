// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandboxesmodel.h"
#include "models/connections/secret.h"
#include "models/connections/testprogress.h"
#include "models/platform/accesstoken.h"
#include "models/platform/httpanswer.h"

#include <QFuture>

#include <memory>

namespace exportdesk
{

class ExchangeLog;
class HttpClient;
class ProxyGate;
class Transport;

/// Tests a connection step by step, from its way out to the list of jobs, and stops at the first step that fails.
///
/// It only reads: nothing on the platform changes. Each call is made once, so what is shown is what happened.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    using State = TestProgress::State;
    using Step = TestProgress::Step;

    /// All outlive the test. The exchanges are recorded in \a log.
    ConnectionTest(ExchangeLog &log, const Clock &clock, ProxyGate *proxies = nullptr, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Starts again; a pasted \a token, if not empty, is used instead of signing in with \a secret.
    void start(const Connection &connection, const Secret &secret, const Secret &token = {});
    /// Aborts a running test and forgets all results.
    void clear();

    bool isRunning() const { return m_running; }
    /// Epoch ms; -1 before the first start.
    qint64 startedAtMs() const { return m_startedAtMs; }
    /// As it was tested; a sandbox is filled in when there was only one to choose.
    const Connection &connection() const { return m_connection; }
    const Step &step(TestStep step) const { return m_progress.step(step); }
    /// How many steps passed.
    int passed() const { return m_progress.passed(); }
    /// The step that failed, if one did.
    std::optional<TestStep> failed() const { return m_progress.failed(); }
    bool isPassed() const { return passed() == testStepCount; }

    /// What the credential may use, as far as the test got; kept when the same credential is tested again.
    const QList<Sandbox> &sandboxes() const { return m_sandboxes; }
    /// How long the token was valid when it arrived, ms; -1 if unknown.
    qint64 tokenLifeMs() const { return m_tokenLifeMs; }
    bool isTokenPasted() const { return m_pasted; }
    /// The proxy on the way to the gateway, "host:port"; empty without one.
    QString proxy() const;

    /// For support: English and wire words whatever the operator's language is, without any secret.
    QString supportText() const;

Q_SIGNALS:
    void changed();
    /// The last step passed or one failed.
    void finished();

private:
    void findProxies(const QList<QUrl> &addresses);
    void probe(const QUrl &address, void (ConnectionTest::*next)());
    void probeIdentity();
    void signIn();
    void readSandboxes();
    void onSandboxes();
    void readSchemas();
    void readJobs();

    void begin(TestStep step);
    void fail(TestCall call, const Failure &failure);
    void failSandbox(const char *code, const QString &detail);
    void drop();
    void send(TestCall call, const QString &path, const QByteArray &accept, const QString &limit,
              void (ConnectionTest::*next)());

    ExchangeLog &m_log;
    const Clock &m_clock;
    ProxyGate *const m_proxies;
    Connection m_connection;
    TestProgress m_progress;
    QList<Sandbox> m_sandboxes;
    qint64 m_startedAtMs = -1;
    qint64 m_tokenLifeMs = -1;
    bool m_running = false;
    bool m_pasted = false;
    bool m_hasSecret = false;
    // Of the current run; each needs those above it, so they are destroyed from the last up.
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<AccessToken> m_token;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<SandboxesModel> m_list;
    std::unique_ptr<QObject> m_run; ///< context of its replies; without it they are dropped
};

} // namespace exportdesk
