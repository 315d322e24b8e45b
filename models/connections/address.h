// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace exportdesk
{

/// The address of a gateway or identity service from what a person or a file wrote, a host alone included: https, or
/// http to this very computer, without path, query, user or password. Anything else gives an empty address.
QUrl platformAddress(const QString &written);
/// Whether an address leads to Adobe, or to this very computer, where the local platform is.
bool isOfAdobe(const QUrl &address);

} // namespace exportdesk
