// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// What the operator and this program noted about a job; the platform does not know it.
struct JobMark {
    bool acknowledged = false; ///< the operator has read why it failed
    bool batchFailed = false; ///< the job succeeded, but a batch of it did not
    QString note; ///< the operator's note, one or several lines
    qint64 arrived = -1; ///< with batchFailed: how many profiles its batches contain; -1: unknown
    bool cancelledHere = false; ///< it was cancelled because this program asked for it

    bool isEmpty() const { return !acknowledged && !batchFailed && note.isEmpty() && !cancelledHere; }
    bool operator==(const JobMark &) const = default;
};

} // namespace exportdesk
