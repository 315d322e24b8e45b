// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// The first key that an object of a JSON document has twice with different values, of which parsers keep the last one
/// without a word; lists and objects are taken to differ. Empty when there is none, or the bytes are no JSON.
QString contradictoryMember(const QByteArray &json);

} // namespace exportdesk
