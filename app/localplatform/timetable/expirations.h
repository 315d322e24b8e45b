// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/jobs/jobclock.h"
#include "app/localplatform/store/store.h"

#include <functional>
#include <optional>

namespace localplatform
{

/// The expirations of datasets (Data hygiene guide, "Dataset expiration endpoint") and what happens at their time: the
/// dataset vanishes from Catalog at once, then its batches, files and profile data are erased.
///
/// Expirations are documents of kind "expiration" with the dataset as their parent; a pending one also stands in the
/// dataset's tag `adobe/hygiene/ttl`.
class Expirations
{
public:
    /// \a erased is called when profile data was erased.
    Expirations(Store &store, JobClock clock, std::function<void(const Place &)> erased);

    /// The pending one of a dataset, or that with this id whatever its status; null if there is none.
    nlohmann::json find(const Place &place, const QString &ttlOrDatasetId) const;
    /// Stores a new or changed one with an entry in its history, and keeps the tag of its dataset in step.
    void put(const Place &place, nlohmann::json &expiration, const char *event);

    /// When run() has something to do next (epoch ms).
    std::optional<qint64> nextDue() const;
    /// Begins and completes what is due.
    void run(qint64 nowMs);

private:
    struct Due {
        Place place;
        nlohmann::json expiration;
        qint64 at = 0;
    };
    std::vector<Due> unfinished() const;
    void hide(const Due &due);
    void erase(const Due &due);
    void eraseProfileData(const Place &place, const QString &dataset);

    Store &m_store;
    JobClock m_clock;
    std::function<void(const Place &)> m_erased;
};

} // namespace localplatform
