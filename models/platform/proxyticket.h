// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

class QString;

namespace exportdesk
{

/// Gives the first message of Negotiate for a proxy's host, empty when the desktop has no ticket. May ask the network
/// and take its time: to be called from a worker.
using ProxyTicket = std::function<QByteArray(const QString &host)>;

/// By the Kerberos library of the system, which is loaded when first needed (RFC 4559).
QByteArray ticketOfDesktop(const QString &host);

} // namespace exportdesk
