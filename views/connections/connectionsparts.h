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
class SecretStore;

/// What the Connections room works with; all outlive its page.
struct ConnectionsParts {
    ConnectionsModel &connections;
    SecretStore &secrets;
    PastedTokens &tokens;
    ExchangeLog &log; ///< tests record their exchanges there
    const Clock &clock;
    std::function<QString()> inUse; ///< id of the connection that the window works with; empty when there is none
};

} // namespace exportdesk
