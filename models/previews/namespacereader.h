// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/previews/identitynamespace.h"

#include <QByteArray>
#include <QList>

namespace exportdesk
{

/// `{data: [{code, value, fullIDsCount}]}`; the most frequent first, entries without code left out.
Outcome<QList<IdentityNamespace>> readNamespaceReport(const QByteArray &body);

} // namespace exportdesk
