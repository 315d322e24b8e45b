// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace exportdesk
{

// Two detectors: this one for stored rows and raw pages, in any encoding; secretSigns() for texts that people bring,
// which this one asks as well where the bytes are a text.

/// Grows whenever secretSpans() or secretSigns() learns of more secrets: what was stored before is then looked through
/// again.
inline constexpr int secretSpansVersion = 3;

/// Begin and length of each secret in a text, in order and without overlaps: JSON, also inside a JSON string, a form, a
/// command, headers, or any bytes. Quotation marks are not part of a secret, so JSON without it stays JSON.
/// Placeholders are no secrets.
QList<std::pair<qsizetype, qsizetype>> secretSpans(const QByteArray &text);

} // namespace exportdesk
