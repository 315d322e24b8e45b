// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// What a batch status means for the operator; the wire values are many and open.
enum class BatchGroup {
    Running, ///< loading, loaded, staging, staged, processing, queued, retrying
    Done, ///< success, active
    Failed, ///< failed, failure
    Stuck, ///< stalled: the platform gave up repeating
    Ended, ///< aborted, abandoned, inactive, deleted, archived, retained
    Unknown, ///< any other value, or none
};

BatchGroup batchGroup(const QString &wireStatus);
/// The status in the language of the program; an unknown value as it is.
QString batchStatusText(const QString &wireStatus);

} // namespace exportdesk
