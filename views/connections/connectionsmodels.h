// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace exportdesk
{

class Clock;
class ConnectionsModel;
class ExchangeLog;
class PastedTokens;
class ProxyGate;
class SecretStore;

/// What the Connections page shows and changes; all outlive it.
struct ConnectionsModels {
    ConnectionsModel &connections;
    SecretStore &secrets;
    PastedTokens &tokens;
    ExchangeLog &log; ///< of the connection tests
    const Clock &clock;
    std::function<QString()> inUse; ///< id of the connection that the window uses; empty when there is none
    ProxyGate *proxies = nullptr; ///< the way out of the connection tests
};

} // namespace exportdesk
