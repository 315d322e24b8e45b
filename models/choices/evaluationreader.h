// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace exportdesk
{

/// A segment job that succeeded: the members of its segments were computed (Segment jobs endpoint guide).
struct Evaluation {
    bool allSegments = false; ///< of the sandbox
    QStringList segmentIds; ///< with a figure of their own, or listed by the job
    qint64 endedMs = -1; ///< epoch ms
    QHash<QString, QHash<QString, qint64>> membersByStatus; ///< by segment, then by wire value of the status
    QHash<QString, qint64> members; ///< how many profiles qualified, by segment; only those with a figure of their own

    bool operator==(const Evaluation &) const = default;
};

/// `{children[], _page, _links}`; jobs that did not succeed or have no time are left out.
Outcome<QList<Evaluation>> readEvaluations(const QByteArray &body);

} // namespace exportdesk
