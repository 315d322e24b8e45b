// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// What was said here of a job; the platform knows nothing of it.
struct JobMark {
    bool acknowledged = false; ///< the operator has read why it failed
    bool batchFailed = false; ///< the job succeeded, but a batch of it did not
    QString note; ///< the operator's own words, one or several lines

    bool isEmpty() const { return !acknowledged && !batchFailed && note.isEmpty(); }
    bool operator==(const JobMark &) const = default;
};

} // namespace exportdesk
