// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandboxesmodel.h"
#include "models/connections/secret.h"
#include "models/connections/teststep.h"
#include "models/platform/accesstoken.h"
#include "models/platform/httpanswer.h"

#include <QElapsedTimer>
#include <QFuture>

#include <memory>

namespace exportdesk
{

class ExchangeLog;
class HttpClient;
class Transport;

/// Tries a connection step by step, from its address to the list of jobs, and stops at the first step that fails.
///
/// Only reads: nothing on the platform changes. Every call is made once, so that what is told is what happened.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    enum class State { NotTested, Running, Passed, Failed };
    Q_ENUM(State)

    struct Step {
        State state = State::NotTested;
        qint64 durationMs = -1; ///< of the call that decided it; -1 where another step shows it
        Failure failure; ///< of State::Failed

        bool operator==(const Step &) const = default;
    };

    /// Both outlive the test. The exchanges are recorded in \a log.
    ConnectionTest(ExchangeLog &log, const Clock &clock, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Begins anew; \a token, a pasted one, takes the place of signing in with \a secret when it is not empty.
    void start(const Connection &connection, const Secret &secret, const Secret &token = {});
    /// Leaves a test that runs unfinished, and forgets what was found.
    void clear();

    bool isRunning() const { return m_running; }
    /// Epoch ms; -1 before the first start.
    qint64 startedAtMs() const { return m_startedAtMs; }
    /// As it was tested; a sandbox is filled in when there was only one to choose.
    const Connection &connection() const { return m_connection; }
    const Step &step(TestStep step) const { return m_steps[size_t(step)]; }
    /// How many steps passed.
    int passed() const;
    /// The step that failed, if one did.
    std::optional<TestStep> failed() const;
    bool isPassed() const { return passed() == testStepCount; }

    /// What the credential may use, as far as the test came; survives a start for the same credential.
    const QList<Sandbox> &sandboxes() const { return m_sandboxes; }
    /// ms that the token was good for when it came; -1 when it does not say.
    qint64 tokenLifeMs() const { return m_tokenLifeMs; }
    bool isTokenPasted() const { return m_pasted; }

    /// What support needs, in English and wire words whatever the operator's language is; holds no secret.
    QString supportText() const;

Q_SIGNALS:
    void changed();
    /// The last step passed or one failed.
    void finished();

private:
    void probe(const QUrl &address, void (ConnectionTest::*next)());
    void probeIdentity();
    void signIn();
    void readSandboxes();
    void onSandboxes();
    void readSchemas();
    void readJobs();

    void run(TestStep step);
    void pass(TestStep step, bool withTime = true);
    void fail(TestCall call, const Failure &failure);
    void failOurs(const char *code, const QString &detail);
    void drop();
    void send(TestCall call, const QString &path, const QByteArray &accept, const QString &limit,
              void (ConnectionTest::*next)());

    ExchangeLog &m_log;
    const Clock &m_clock;
    Connection m_connection;
    std::array<Step, testStepCount> m_steps;
    QList<Sandbox> m_sandboxes;
    qint64 m_startedAtMs = -1;
    qint64 m_tokenLifeMs = -1;
    bool m_running = false;
    bool m_pasted = false;
    bool m_hasSecret = false;
    QElapsedTimer m_since;
    // Of the run under way, in the order in which they need each other; the last goes first.
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<AccessToken> m_token;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<SandboxesModel> m_list;
    std::unique_ptr<QObject> m_run; ///< what still comes for a run that was left finds it gone
};

} // namespace exportdesk
