// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/profiles/mergerule.h"
#include "app/localplatform/store/store.h"

#include <map>
#include <string>
#include <vector>

namespace localplatform
{

/// The datasets of one sandbox by their role.
struct SampleDatasets {
    std::string crm, loyalty, web, events; ///< sources
    std::vector<std::string> targets; ///< on the profile union
    std::string snapshot; ///< the platform's own daily export; empty: none
};

/// The batches of a dataset, summed up.
struct DatasetActivity {
    std::string newestBatch, newestStatus;
    qint64 newestTime = 0; ///< epoch ms
    qint64 rows = 0;
    qint64 bytes = 0;
};

/// A segment of the sample.
struct SampleSegment {
    std::string id;
    std::string name;
    std::string description;
    std::string expression; ///< PQL, as far as class Pql understands it
    std::string mergePolicyId;
    int maxAgeDays = 300; ///< memberships are at most this old
    std::string state = "published"; ///< published, draft, inactive or archived
};

/// One sandbox of the sample and the documents that everything else refers to.
class SampleCatalog
{
public:
    static SampleCatalog prod(const QString &org, qint64 nowMs);
    static SampleCatalog dev(const QString &org, qint64 nowMs);

    const Place &place() const { return m_place; }
    std::string sandboxId() const { return m_sandbox.at("id").get<std::string>(); }
    const SampleDatasets &datasets() const { return m_datasets; }
    const std::vector<SampleSegment> &segments() const { return m_segments; }
    const std::vector<nlohmann::json> &policies() const { return m_policies; }

    /// The rule of one of policies().
    MergeRule rule(const std::string &policyId) const;

    /// Sandbox, datasets, merge policies and segments.
    void plant(Store &store) const;

    /// Puts the datasets again, with their newest batch and their sizes (by dataset id).
    void plantDatasets(Store &store, const std::map<std::string, DatasetActivity> &activity) const;

    /// The sandbox as the Profile and Segmentation services name it.
    nlohmann::json sandboxReference() const;

private:
    SampleCatalog(const QString &org, const char *sandbox, qint64 nowMs);

    void addPolicy(const char *id, const char *name, const char *graph, const std::vector<std::string> &order,
                   int version);
    void addDataset(const std::string &id, const char *name, const char *description, const char *schema,
                    int ageInDays);
    void addSegment(const char *id, const char *name, const char *description, const char *expression,
                    const char *policy, int maxAgeDays = 300);
    void addProductionSegments();

    Place m_place;
    qint64 m_nowMs = 0;
    nlohmann::json m_sandbox;
    SampleDatasets m_datasets;
    std::vector<SampleSegment> m_segments;
    std::vector<nlohmann::json> m_policies;
    std::vector<nlohmann::json> m_datasetDocuments; ///< with "id", which their answers do not show
};

} // namespace localplatform
