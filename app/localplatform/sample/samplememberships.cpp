// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/samplememberships.h"

namespace localplatform
{

namespace
{

constexpr qint64 MembershipDayMs = 86'400'000;
constexpr qint64 InactiveForDays = 200;

/// The profile as a merge policy with the private graph shows it.
nlohmann::json merged(const SampleProfile &profile, const MergeRule &rule)
{
    std::vector<Fragment> fragments;
    qint64 number = 0;
    for (const SampleFragment &fragment : profile.fragments) {
        if (rule.takes(fragment.dataset))
            fragments.push_back({++number, fragment.dataset, fragment.updated, fragment.attributes});
    }
    return mergeFragments(rule, std::move(fragments));
}

} // namespace

SampleMemberships::SampleMemberships(const SampleCatalog &catalog, qint64 nowMs)
    : m_nowMs(nowMs)
{
    for (const SampleSegment &segment : catalog.segments()) {
        m_segments.push_back({segment, catalog.rule(segment.mergePolicyId), Pql::parse(segment.expression)});
        m_sizes[segment.id] = 0;
    }
}

void SampleMemberships::put(ProfileWriter &writer, const SampleProfile &profile, SeededRandom &random)
{
    std::set<SampleIdentity> identities;
    for (const SampleFragment &fragment : profile.fragments)
        identities.insert(fragment.identities.front());
    std::vector<PqlEvent> events;
    for (const SampleEvent &event : profile.events) {
        identities.insert(event.identity);
        events.push_back({&event.body, event.occurred});
    }
    std::map<std::string, nlohmann::json> byPolicy;
    for (const Compiled &compiled : m_segments) {
        const auto [known, fresh] = byPolicy.try_emplace(compiled.segment.mergePolicyId);
        if (fresh)
            known->second = merged(profile, compiled.rule);
        const bool matched = compiled.expression.matches({known->second, events, m_nowMs});
        if (compiled.segment.state != "published") {
            if (compiled.segment.state == "inactive" && matched)
                freeze(writer, identities, compiled.segment);
            continue;
        }
        record(writer, identities, compiled, matched, random);
    }
}

void SampleMemberships::freeze(ProfileWriter &writer, const std::set<SampleIdentity> &identities,
                               const SampleSegment &segment)
{
    ++m_sizes[segment.id];
    for (const SampleIdentity &identity : identities)
        writer.setMembership(writer.identity(identity.first, identity.second), QString::fromStdString(segment.id),
                             QStringLiteral("realized"), (m_nowMs - InactiveForDays * MembershipDayMs) / 1000 * 1000);
}

void SampleMemberships::record(ProfileWriter &writer, const std::set<SampleIdentity> &identities,
                               const Compiled &compiled, bool matched, SeededRandom &random)
{
    // Exited memberships are kept for thirty days.
    if (!matched && !random.chance(0.03))
        return;
    const qint64 age = random.below((matched ? compiled.segment.maxAgeDays : 30) * MembershipDayMs);
    const qint64 qualified = (m_nowMs - age) / 1000 * 1000;
    const QString segment = QString::fromStdString(compiled.segment.id);
    const QString status = !matched ? QStringLiteral("exited")
        : random.chance(0.02)       ? QStringLiteral("existing")
                                    : QStringLiteral("realized");
    m_sizes[compiled.segment.id] += status == QLatin1StringView("realized") ? 1 : 0;
    for (const SampleIdentity &identity : identities) {
        const qint64 number = writer.identity(identity.first, identity.second);
        // Some identities keep an older state; the newest one counts for a stitched profile.
        const bool stale = identity != *identities.begin() && random.chance(0.05);
        if (stale)
            writer.setMembership(number, segment, QStringLiteral("exited"),
                                 qualified - random.between(1, 20) * MembershipDayMs);
        else
            writer.setMembership(number, segment, status, qualified);
    }
}

} // namespace localplatform
