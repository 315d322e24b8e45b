// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeoutcome.h"

#include <QSqlDatabase>
#include <QString>

namespace exportdesk
{

/// Where rows belong that were stored when only their connection was known.
struct FormerPlace {
    QString connection; ///< the id they were stored with
    QString newConnection; ///< its current id, which its drafts are moved to; empty: the same
    QString platform; ///< of that connection
    QString organization; ///< rows of another one are left alone; empty: any
    /// False where the id could also have led to another gateway: what is still open is then left alone, for a search
    /// in the wrong place would find a job of somebody else.
    bool isCertain = true;

    bool operator==(const FormerPlace &) const = default;
};

/// Gives its rows of jobs, intents and drafts to the platform; nothing happens where that has been done already.
StoreOutcome<Stored> assignRows(QSqlDatabase &database, const FormerPlace &place);

} // namespace exportdesk
