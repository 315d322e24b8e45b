// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/sample/samplecatalog.h"

namespace localplatform
{

/// What surrounds the segments of a sandbox: audiences from elsewhere, the schedules of their evaluation, and the
/// evaluations of the last ten nights.
class SampleAudiences
{
public:
    SampleAudiences(const SampleCatalog &catalog, qint64 nowMs);

    /// Puts documents of the kinds "audience", "schedule" and "segmentJob"; memberships must be there already.
    void plant(Store &store) const;

private:
    struct External {
        const char *id, *audienceId, *name, *description, *type, *origin, *ns, *state;
        int daysOld;
    };
    struct Plan {
        std::string id;
        const char *name, *type, *state, *schedule;
        std::vector<std::string> segments;
    };
    void putAudience(Store &store, const External &external) const;
    void putSchedule(Store &store, const Plan &plan) const;
    void putNights(Store &store, const std::string &scheduleId) const;

    const SampleCatalog &m_catalog;
    qint64 m_nowMs;
};

} // namespace localplatform
