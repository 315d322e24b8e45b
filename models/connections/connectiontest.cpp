// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectiontest.h"

#include "models/connections/testreader.h"
#include "models/platform/deliver.h"
#include "models/platform/exchangelog.h"
#include "models/platform/httpclient.h"
#include "models/platform/pastedtoken.h"
#include "models/platform/proxygate.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"
#include "models/platform/useragent.h"
#include "models/platform/utc.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr std::chrono::milliseconds timeLimit{20'000}; // the operator is waiting

RetryPolicy onceOnly()
{
    RetryPolicy::Limits limits;
    limits.attempts = 1;
    return RetryPolicy(1, limits);
}

} // namespace

ConnectionTest::ConnectionTest(ExchangeLog &log, const Clock &clock, ProxyGate *proxies, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
    , m_proxies(proxies)
{
}

ConnectionTest::~ConnectionTest()
{
    drop();
}

/// In the order in which the parts need each other.
void ConnectionTest::drop()
{
    m_run.reset();
    m_list.reset();
    m_client.reset();
    m_token.reset();
    m_transport.reset();
    m_running = false;
}

void ConnectionTest::clear()
{
    drop();
    m_progress = {};
    m_startedAtMs = -1;
    m_sandboxes.clear();
    m_connection = {};
    Q_EMIT changed();
}

void ConnectionTest::start(const Connection &connection, const Secret &secret, const Secret &token)
{
    drop();
    const bool sameCredential
        = connection.clientId == m_connection.clientId && connection.gateway == m_connection.gateway;
    if (!sameCredential)
        m_sandboxes.clear();
    m_connection = connection;
    m_progress = {};
    m_running = true;
    m_startedAtMs = m_clock.nowMs();
    m_tokenLifeMs = -1;
    m_run = std::make_unique<QObject>();
    m_transport = std::make_unique<Transport>(m_log, m_clock, m_proxies);
    m_pasted = !token.isEmpty();
    m_hasSecret = !secret.isEmpty();
    if (m_pasted)
        m_token = std::make_unique<PastedToken>(token.reveal().toUtf8(), m_log.redaction(), m_clock);
    else
        m_token = std::make_unique<ServiceToken>(connection, secret.reveal().toUtf8(), *m_transport, onceOnly());
    begin(TestStep::Proxy);
    findProxies(m_pasted ? QList{connection.gateway} : QList{connection.gateway, connection.ims});
}

/// Whether a proxy is on the way to these, and lets requests through; nothing is sent to the platform.
void ConnectionTest::findProxies(const QList<QUrl> &addresses)
{
    if (m_proxies && !addresses.isEmpty()) {
        deliver(m_proxies->routeTo(addresses.first()), m_run.get(),
                [this, further = addresses.mid(1)](const Outcome<QNetworkProxy> &route) {
                    if (route)
                        findProxies(further);
                    else
                        fail(TestCall::Route, route.failure());
                });
        return;
    }
    m_progress.pass(TestStep::Proxy);
    begin(TestStep::Address);
    probe(m_connection.gateway, m_pasted ? &ConnectionTest::signIn : &ConnectionTest::probeIdentity);
}

QString ConnectionTest::proxy() const
{
    return m_proxies ? m_proxies->proxyFor(m_connection.gateway) : QString();
}

/// Any response shows that the address and its certificate are right; no credential is sent.
void ConnectionTest::probe(const QUrl &address, void (ConnectionTest::*next)())
{
    HttpRequest request;
    request.url = address;
    request.url.setPath(u"/"_s);
    request.headers = {{"User-Agent", userAgent()}};
    request.timeLimit = timeLimit;
    request.sizeLimit = 1024 * 1024;
    request.connection = m_connection.id;
    deliver(m_transport->send(request), m_run.get(), [this, next](const HttpAnswer &answer) {
        if (answer.failure && answer.failure->kind != Failure::Kind::TooLarge)
            fail(TestCall::Probe, *answer.failure);
        else
            (this->*next)();
    });
}

void ConnectionTest::probeIdentity()
{
    probe(m_connection.ims, &ConnectionTest::signIn);
}

void ConnectionTest::signIn()
{
    m_progress.pass(TestStep::Address);
    m_progress.pass(TestStep::Encryption, false);
    begin(TestStep::SignIn);
    if (!m_pasted && !m_hasSecret) {
        Failure failure;
        failure.kind = Failure::Kind::SignIn;
        failure.reached = Failure::Reached::No;
        failure.code = QLatin1String(noSecret);
        fail(TestCall::Token, failure);
        return;
    }
    deliver(m_token->token(), m_run.get(), [this](const Outcome<QByteArray> &token) {
        if (!token) {
            fail(TestCall::Token, token.failure());
            return;
        }
        const auto expires = m_token->expiresAtMs();
        m_tokenLifeMs = expires ? *expires - m_clock.nowMs() : -1;
        m_progress.pass(TestStep::SignIn);
        readSandboxes();
    });
}

void ConnectionTest::readSandboxes()
{
    begin(TestStep::ApiKey);
    m_client = std::make_unique<HttpClient>(m_connection, *m_transport, *m_token, onceOnly());
    m_list = std::make_unique<SandboxesModel>(*m_client, m_clock);
    connect(m_list.get(), &SandboxesModel::stateChanged, m_run.get(), [this] {
        if (!m_list->isLoading())
            onSandboxes();
    });
    m_list->reload();
}

void ConnectionTest::onSandboxes()
{
    if (m_list->failure()) {
        fail(TestCall::Sandboxes, *m_list->failure());
        return;
    }
    m_progress.pass(TestStep::ApiKey);
    m_progress.pass(TestStep::Organization, false);
    m_progress.pass(TestStep::ProductProfile, false);
    begin(TestStep::Role);
    m_sandboxes = m_list->sandboxes();
    if (m_connection.sandbox.isEmpty()) {
        QList<Sandbox> usable = m_sandboxes;
        usable.removeIf([](const Sandbox &one) { return !one.isUsable(); });
        if (usable.size() != 1) {
            failSandbox(HttpClient::noSandbox, {});
            return;
        }
        m_connection.sandbox = usable.first().name;
    }
    const Sandbox *sandbox = m_list->sandbox(m_connection.sandbox);
    if (!sandbox)
        failSandbox(sandboxUnknown, m_connection.sandbox);
    else if (!sandbox->isUsable())
        failSandbox(sandboxInactive, sandbox->state);
    else
        readSchemas();
}

void ConnectionTest::readSchemas()
{
    // From here on the sandbox is part of every request.
    m_client = std::make_unique<HttpClient>(m_connection, *m_transport, *m_token, onceOnly());
    send(TestCall::Schemas, u"/data/foundation/schemaregistry/global/classes"_s, "application/vnd.adobe.xed-id+json",
         {}, &ConnectionTest::readJobs);
}

void ConnectionTest::readJobs()
{
    m_progress.pass(TestStep::Role);
    begin(TestStep::ExportJobs);
    send(TestCall::Jobs, u"/data/core/ups/export/jobs"_s, "application/json", u"1"_s, nullptr);
}

void ConnectionTest::send(TestCall call, const QString &path, const QByteArray &accept, const QString &limit,
                          void (ConnectionTest::*next)())
{
    PlatformRequest request;
    request.path = path;
    request.accept = accept;
    request.timeLimit = timeLimit;
    if (!limit.isEmpty())
        request.query.addQueryItem(u"limit"_s, limit);
    deliver(m_client->send(request), m_run.get(), [this, call, next](const Outcome<PlatformReply> &reply) {
        if (!reply) {
            fail(call, reply.failure());
        } else if (const auto fault = testAnswerFault(call, reply.value().body)) {
            fail(call, *fault);
        } else if (next) {
            (this->*next)();
        } else {
            m_progress.pass(TestStep::ExportJobs);
            m_running = false;
            Q_EMIT changed();
            Q_EMIT finished();
        }
    });
}

void ConnectionTest::begin(TestStep step)
{
    m_progress.begin(step);
    Q_EMIT changed();
}

void ConnectionTest::fail(TestCall call, const Failure &failure)
{
    // The gateway checks the steps in this order, so the ones before the failed one are right.
    m_progress.fail(failedStep(call, failure, m_connection), failure);
    m_running = false;
    Q_EMIT changed();
    Q_EMIT finished();
}

void ConnectionTest::failSandbox(const char *code, const QString &detail)
{
    Failure failure;
    failure.kind = Failure::Kind::Forbidden;
    failure.reached = Failure::Reached::Yes;
    failure.code = QLatin1String(code);
    failure.detail = detail;
    failure.sandbox = m_connection.sandbox;
    fail(TestCall::Schemas, failure);
}

QString ConnectionTest::supportText() const
{
    static constexpr std::array<const char *, testStepCount> names{
        "proxy",        "address",         "encryption",       "sign-in",    "API key",
        "organization", "product profile", "role and sandbox", "export jobs"};
    static constexpr std::array<const char *, 4> words{"not tested", "running", "passed", "FAILED"};
    const auto at = utcFromMs(m_startedAtMs).toString(Qt::ISODate);
    QStringList lines{u"Exportdesk, test of a connection, %1"_s.arg(at)};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    add(u"gateway"_s, m_connection.gateway.toString());
    add(u"identity service"_s, m_connection.ims.toString());
    add(u"organization"_s, m_connection.orgId);
    add(u"client id"_s, m_connection.clientId);
    add(u"scopes"_s, m_connection.scopes.join(u','));
    add(u"sandbox"_s, m_connection.sandbox);
    add(u"proxy"_s, proxy());
    for (const TestStep which : testSteps)
        add(QLatin1String(names[size_t(which)]), QLatin1String(words[size_t(step(which).state)]));
    if (const auto which = failed()) {
        const Failure &failure = step(*which).failure;
        add(u"HTTP"_s, failure.httpStatus > 0 ? QString::number(failure.httpStatus) : QString());
        add(u"code"_s, failure.code);
        add(u"code of the response"_s, failure.outerCode);
        add(u"detail"_s, failure.detail);
        add(u"x-request-id"_s, failure.requestId);
        if (!failure.body.isEmpty())
            lines.append(QString::fromUtf8(failure.body));
    }
    return QString::fromUtf8(m_log.redaction().text(lines.join(u'\n').toUtf8()));
}

} // namespace exportdesk
