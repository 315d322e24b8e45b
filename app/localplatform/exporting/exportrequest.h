// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace localplatform
{

/// What is asked of one segment.
struct SegmentChoice {
    std::string segmentId;
    std::string ns = "ups"; ///< in lower case
    std::vector<std::string> status{"realized"};
};

/// The body of POST /export/jobs as the engine understands it (Segmentation guide, "Export jobs endpoint").
/// Members that are missing or of the wrong type count as not given; the server refuses such requests earlier.
struct ExportRequest {
    std::string fields;
    QString mergePolicyId;
    QString datasetId;
    QString schemaName; ///< the class of the target
    std::vector<SegmentChoice> segments; ///< empty: all profiles
    std::optional<qint64> qualifiedFrom; ///< epoch ms, included
    std::optional<qint64> qualifiedTo; ///< epoch ms, included
    std::optional<qint64> ingestedAfter; ///< epoch ms
    bool emptyProfiles = false;

    bool withEvents = false;
    std::string eventFields;
    std::optional<qint64> eventsIngestedAfter; ///< epoch ms; the later of the two bounds that the request knows
    std::optional<qint64> eventsIngestedBefore; ///< epoch ms

    static ExportRequest read(const nlohmann::json &body);
};

} // namespace localplatform
