// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/previews/usualexport.h"

#include <QObject>

namespace exportdesk
{

/// What is known of a target dataset and of exports like the one that is about to be launched into it.
struct TargetHistory {
    UsualExport usual;
    /// Batches with data in the dataset; nothing when they could not be read.
    std::optional<int> batches;
    bool hasMoreBatches = false; ///< there are at least so many

    bool operator==(const TargetHistory &) const = default;
};

/// Reads that from the local history and the newest batches of the dataset.
class UsualExports final : public QObject
{
    Q_OBJECT

public:
    /// Runs that are looked at: older ones tell little.
    static constexpr int runsAtMost = 20;

    /// Both outlive this.
    UsualExports(const PastExports &past, PlatformClient &client, QObject *parent = nullptr);

    /// What cannot be read counts as unknown; a request without a dataset has nothing.
    QFuture<TargetHistory> of(const ExportRequest &request);

private:
    const PastExports &m_past;
    DatasetCalls m_calls;
};

} // namespace exportdesk
