// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectiontests.h"

#include "models/connections/connectionsmodel.h"

namespace exportdesk
{

ConnectionTests::ConnectionTests(ConnectionsModel &connections, ExchangeLog &log, const Clock &clock,
                                 ProxyGate *proxies, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_log(log)
    , m_clock(clock)
    , m_proxies(proxies)
{
}

ConnectionTests::~ConnectionTests() = default;

const ConnectionTest *ConnectionTests::test(const QString &id) const
{
    const auto found = m_tests.find(id);
    return found == m_tests.end() ? nullptr : found->second.get();
}

void ConnectionTests::start(const Connection &connection, const Secret &secret, const Secret &token)
{
    auto &test = m_tests[connection.id];
    if (!test) {
        test = std::make_unique<ConnectionTest>(m_log, m_clock, m_proxies);
        connect(test.get(), &ConnectionTest::finished, this, [this, one = test.get()] { notifyFinished(one); });
    }
    test->start(connection, secret, token);
    Q_EMIT started(connection.id);
}

/// The test is found by its address, since a connection may have been saved while its test was running.
void ConnectionTests::notifyFinished(const ConnectionTest *test)
{
    for (const auto &[id, one] : m_tests) {
        if (one.get() != test)
            continue;
        if (!test->sandboxes().isEmpty())
            m_connections.setSandboxes(id, test->sandboxes());
        Q_EMIT finished(QString(id));
        return;
    }
}

void ConnectionTests::adoptUnsaved(const QString &id)
{
    const auto unsaved = m_tests.find({});
    if (unsaved == m_tests.end() || id.isEmpty())
        return;
    m_connections.setSandboxes(id, unsaved->second->sandboxes());
    m_tests[id] = std::move(unsaved->second);
    m_tests.erase(unsaved);
}

void ConnectionTests::remove(const QString &id)
{
    m_tests.erase(id);
}

} // namespace exportdesk
