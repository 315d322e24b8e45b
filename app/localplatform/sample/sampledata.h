// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

namespace localplatform
{

/// What the sample data is made from; the same options give the same bytes.
struct SampleOptions {
    quint64 seed = 20181025;
    int profiles = 5000; ///< people of sandbox prod; events are twelve times as many
    qint64 jobs = 400; ///< finished jobs of prod; from 3 on, the guide's 722, 726 and 24115 are among them
    qint64 nowMs = 0; ///< epoch ms; the data is from the two years before (but for the guide's jobs)
    QString org; ///< imsOrgId
    QString exportsFolder; ///< part files of the newest batches go to exportsFolder/<batchId>/<name>; empty: none
};

/// Fills a fresh store with what an organization has: sandboxes prod and dev with profiles, events, datasets, merge
/// policies, segments, and finished jobs with their batches.
///
/// Documents are put as kinds "sandbox" (place {org, ""}, id = name), "dataSet", "mergePolicy", "segment", "batch"
/// (parent: its dataset) and "batchFile" (parent: its batch, id <batchId>-<n>, {"name", "records", "bytes"}); their
/// json is what the REST answer shows for them.
class SampleData
{
public:
    explicit SampleData(SampleOptions options);

    /// Everything, in one transaction. Throws StoreError.
    void plant(Store &store) const;

private:
    SampleOptions m_options;
};

} // namespace localplatform
