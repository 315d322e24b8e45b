// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace localplatform
{

/// The job objects in the store and the plans of unfinished jobs, from which they can be resumed. Thread-safe.
class JobRecords
{
public:
    struct Unfinished {
        Place place;
        qint64 id = 0;
        QString status;
        nlohmann::json job;
        nlohmann::json request;
        nlohmann::json quirks;
    };
    struct Created {
        qint64 id = 0;
        nlohmann::json job;
    };

    explicit JobRecords(Store &store);

    Created create(const Place &place, const nlohmann::json &request, const nlohmann::json &quirks);
    /// Empty if there is no such job.
    std::optional<QString> status(const Place &place, qint64 id) const;
    /// Reads the job, changes it and writes it back, unless it is final or was removed. A job marked for cancelling
    /// keeps that status until it is final.
    void update(const Place &place, qint64 id, const QString &status,
                const std::function<void(nlohmann::json &)> &change);
    void removePlan(const Place &place, qint64 id);
    std::vector<Unfinished> unfinished() const;

    static bool isFinal(const QString &status);

private:
    Store &m_store;
    std::mutex m_lock; ///< makes reading, changing and writing one step
};

} // namespace localplatform
