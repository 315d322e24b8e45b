// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandbox.h"
#include "models/platform/outcome.h"

#include <QByteArray>
#include <QList>

namespace exportdesk
{

/// One page of sandboxes.
struct SandboxPage {
    QList<Sandbox> sandboxes;
    int entries = 0; ///< how many the page had, also those that could not be read
    bool hasNext = false; ///< _links.next is there

    bool operator==(const SandboxPage &) const = default;
};

/// `{sandboxes[], _page, _links}` (Sandbox API guide); entries without a name are left out.
Outcome<SandboxPage> readSandboxPage(const QByteArray &body);

} // namespace exportdesk
