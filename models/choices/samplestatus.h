// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace exportdesk
{

/// What the platform last counted in its sample of the profile store (Preview sample status endpoint guide).
struct SampleStatus {
    std::optional<qint64> profileCount; ///< totalRows: merged profiles
    std::optional<qint64> sampleSize; ///< numRowsToRead
    std::optional<double> samplingRatio;
    std::optional<qint64> fragmentCount; ///< totalFragmentCount
    qint64 sampledMs = -1; ///< lastSampledTimestamp as epoch ms: the age of these figures; -1 when not given
    QString status; ///< e.g. "TASK_FINISHED"; raw
    bool running = false; ///< a new sample is on its way

    bool operator==(const SampleStatus &) const = default;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::SampleStatus)
