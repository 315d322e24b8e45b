// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/profilerows.h"

#include "app/localplatform/profiles/times.h"
#include "app/localplatform/schemas/schemadocuments.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

ProfileRows::ProfileRows(const QSqlDatabase &database, qint64 space, const StitchedProfiles &profiles,
                         const MergeRule &rule, const ExportRequest &request)
    : m_space(space)
    , m_profiles(profiles)
    , m_rule(rule)
    , m_request(request)
    , m_fields(request.fields, QString::fromLatin1(ProfileUnionId))
    , m_eventFields(request.eventFields, QString::fromLatin1(EventUnionId))
    , m_memberships(database, profiles)
    , m_fragment(database, u"SELECT dataset, updated, attributes FROM profile_fragment WHERE id = ?"_s)
    , m_eventsOf(database,
                 u"SELECT occurred, id, body FROM profile_event "
                 "WHERE space = ? AND identity = ? AND ingested > ? AND ingested < ?"_s)
{
}

QStringList ProfileRows::unknownFields() const
{
    QStringList fields = m_fields.unknown();
    for (const QString &field : m_request.withEvents ? m_eventFields.unknown() : QStringList())
        fields += u"timeSeriesEvents."_s + field;
    return fields;
}

json ProfileRows::schema() const
{
    json schema
        = m_fields.applyToSchema(SchemaDocuments::union_(QString::fromLatin1(ProfileUnionId), SchemaForm::FullNoText));
    if (m_request.withEvents)
        schema["properties"]["timeSeriesEvents"] = {{"type", "array"},
                                                    {"items",
                                                     m_eventFields.applyToSchema(SchemaDocuments::union_(
                                                         QString::fromLatin1(EventUnionId), SchemaForm::FullNoText))}};
    return schema;
}

json ProfileRows::row(const StitchedProfile &profile)
{
    json row = attributes(profile);
    addIdentities(row, profile);
    addMemberships(row, profile);
    row = m_fields.apply(std::move(row));
    if (m_request.withEvents)
        row["timeSeriesEvents"] = timeSeriesEvents(profile);
    return row;
}

json ProfileRows::attributes(const StitchedProfile &profile)
{
    std::vector<Fragment> fragments;
    for (const qint64 id : profile.fragments) {
        m_fragment.run(id);
        if (m_fragment.next())
            fragments.push_back({id, m_fragment.text(0), m_fragment.number(1), json::parse(m_fragment.text(2))});
    }
    m_fragment.finish();
    return mergeFragments(m_rule, std::move(fragments));
}

void ProfileRows::addIdentities(json &row, const StitchedProfile &profile) const
{
    json map = json::object();
    json list = json::array();
    for (const int number : profile.identities) {
        const Identity &identity = m_profiles.identities()[size_t(number)];
        map[identity.ns].push_back({{"id", identity.value}});
        list.push_back({{"id", identity.value}, {"namespace", {{"code", identity.ns}}}});
    }
    row["identityMap"] = std::move(map);
    row["identities"] = std::move(list);
}

void ProfileRows::addMemberships(json &row, const StitchedProfile &profile)
{
    if (!m_fields.wants("segmentMembership"))
        return;
    for (const auto &[segment, membership] : m_memberships.of(profile))
        row["segmentMembership"][segment.first][segment.second]
            = {{"status", membership.status}, {"lastQualificationTime", isoTime(membership.qualified)}};
}

json ProfileRows::timeSeriesEvents(const StitchedProfile &profile)
{
    std::vector<std::tuple<qint64, qint64, std::string>> found; // time, id, body
    for (const int key : profile.ownsEvents ? profile.keys : std::vector<int>()) {
        m_eventsOf.run(m_space, m_profiles.identities()[size_t(key)].id,
                       m_request.eventsIngestedAfter.value_or(std::numeric_limits<qint64>::min()),
                       m_request.eventsIngestedBefore.value_or(std::numeric_limits<qint64>::max()));
        while (m_eventsOf.next())
            found.emplace_back(m_eventsOf.number(0), m_eventsOf.number(1), m_eventsOf.text(2));
    }
    m_eventsOf.finish();
    std::sort(found.begin(), found.end());
    json events = json::array();
    for (const auto &[time, id, body] : found)
        events.push_back(m_eventFields.apply(json::parse(body)));
    m_events += qint64(events.size());
    return events;
}

} // namespace localplatform
