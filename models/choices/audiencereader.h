// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audience.h"
#include "models/platform/outcome.h"

#include <QByteArray>

namespace exportdesk
{

/// One page of audiences.
struct AudiencePage {
    QList<Audience> audiences;
    int entries = 0; ///< how many the page had, also those that could not be read
    QString next; ///< `start` of the next page; empty at the end

    bool operator==(const AudiencePage &) const = default;
};

/// `{children[], _page, _links}` (Audiences endpoint guide). At the end, `_page.next` may be absent, 0, empty or null;
/// some responses spell it `_pages`.
Outcome<AudiencePage> readAudiencePage(const QByteArray &body);

} // namespace exportdesk
