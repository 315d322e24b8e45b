// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/mergepolicy.h"
#include "models/platform/outcome.h"

#include <QByteArray>
#include <QList>

namespace exportdesk
{

/// One page of merge policies.
struct MergePolicyPage {
    QList<MergePolicy> policies;
    QString next; ///< opaque `start` of the next page, decoded; empty at the end

    bool operator==(const MergePolicyPage &) const = default;
};

/// `{_page, children[], _links}`, where `_links` may be `{}`, `""` or absent (Merge policies endpoint guide).
Outcome<MergePolicyPage> readMergePolicyPage(const QByteArray &body);
Outcome<MergePolicy> readMergePolicy(const QByteArray &body);

} // namespace exportdesk
