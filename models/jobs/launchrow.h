// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace exportdesk
{

/// A launch that has no row of its own on the platform yet, as the journal of launches knows it.
struct LaunchRow {
    enum class State {
        Sending, ///< on its way
        Searching, ///< the outcome is unknown, the platform's list is being searched
        Unknown, ///< the outcome stays unknown: the operator decides
        Rejected, ///< not accepted; note says why
    };

    QString key; ///< of the journal entry
    State state = State::Sending;
    QString note; ///< translated, one sentence; may be empty
    QString jobId; ///< once known; the row disappears as soon as the job itself is in the table
    QString datasetId;
    QString mergePolicyId;
    QStringList segmentIds;
    bool hasEvents = false;
    qint64 startedMs = -1; ///< epoch

    bool operator==(const LaunchRow &) const = default;
};

} // namespace exportdesk
