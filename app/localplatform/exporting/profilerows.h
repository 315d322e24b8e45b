// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportrequest.h"
#include "app/localplatform/exporting/projection.h"
#include "app/localplatform/profiles/memberships.h"
#include "app/localplatform/profiles/merging.h"

namespace localplatform
{

/// Makes the exported row of a profile: merged attributes, identities, memberships and events, projected.
class ProfileRows
{
public:
    ProfileRows(const QSqlDatabase &database, qint64 space, const StitchedProfiles &profiles, const MergeRule &rule,
                const ExportRequest &request);

    nlohmann::json row(const StitchedProfile &profile);

    /// The schema of the rows: the chosen part of the unions.
    nlohmann::json schema() const;

    /// Fields of the request that the unions do not know, those of events with eventList.fields in front.
    QStringList unknownFields() const;

    /// Events in all rows made so far.
    qint64 events() const { return m_events; }

private:
    nlohmann::json attributes(const StitchedProfile &profile);
    void addIdentities(nlohmann::json &row, const StitchedProfile &profile) const;
    void addMemberships(nlohmann::json &row, const StitchedProfile &profile);
    nlohmann::json timeSeriesEvents(const StitchedProfile &profile);

    qint64 m_space;
    const StitchedProfiles &m_profiles;
    const MergeRule &m_rule;
    const ExportRequest &m_request;
    Projection m_fields;
    Projection m_eventFields;
    Memberships m_memberships;
    Statement m_fragment, m_eventsOf;
    qint64 m_events = 0;
};

} // namespace localplatform
