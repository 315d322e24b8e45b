// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// The name of the first command in a text that seems to send a request (it gets an address, data or a file of JSON)
/// and is none whose arguments are known: a script, an alias, a company's own tool. Empty when there is none.
QString unknownCommandIn(const QString &text);

} // namespace exportdesk
