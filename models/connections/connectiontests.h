// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectiontest.h"

#include <map>
#include <memory>

namespace exportdesk
{

class ConnectionsModel;

/// The tests of the connections, one for each. The sandboxes that a test finds go into the list of connections.
class ConnectionTests final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ConnectionTests(ConnectionsModel &connections, ExchangeLog &log, const Clock &clock, ProxyGate *proxies = nullptr,
                    QObject *parent = nullptr);
    ~ConnectionTests() override;

    /// By connection id, empty for one that is not saved; nullptr if it was not tested.
    const ConnectionTest *test(const QString &id) const;
    /// An empty \a token signs in with the secret.
    void start(const Connection &connection, const Secret &secret, const Secret &token = {});
    /// The connection that was not saved is now saved under this id.
    void adoptUnsaved(const QString &id);
    void remove(const QString &id);

Q_SIGNALS:
    void started(const QString &id);
    void finished(const QString &id);

private:
    void notifyFinished(const ConnectionTest *test);

    ConnectionsModel &m_connections;
    ExchangeLog &m_log;
    const Clock &m_clock;
    ProxyGate *const m_proxies;
    std::map<QString, std::unique_ptr<ConnectionTest>> m_tests;
};

} // namespace exportdesk
