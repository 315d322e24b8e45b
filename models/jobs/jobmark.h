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

    /// Profiles of the last run of the same request, where the number changed so much since that it is pointed out; -1
    /// where it did not. Found out again in each session.
    qint64 lastProfiles = -1;

    bool isEmpty() const
    {
        return !acknowledged && !batchFailed && note.isEmpty() && !cancelledHere && lastProfiles < 0;
    }
    bool operator==(const JobMark &) const = default;
};

} // namespace exportdesk
