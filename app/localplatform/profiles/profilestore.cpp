// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/profilestore.h"

#include "app/localplatform/profiles/memberships.h"
#include "app/localplatform/profiles/profiletables.h"

#include <set>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

/// Runs a query of the form "name, number" for a space.
std::map<QString, qint64> counts(const QSqlDatabase &database, const QString &sql, qint64 space)
{
    Statement query(database, sql);
    query.run(space);
    std::map<QString, qint64> numbers;
    while (query.next())
        numbers[QString::fromStdString(query.text(0))] += query.number(1);
    return numbers;
}

qint64 sum(const std::map<QString, qint64> &numbers)
{
    qint64 total = 0;
    for (const auto &[name, number] : numbers)
        total += number;
    return total;
}

} // namespace

ProfileStore::ProfileStore(Store &store)
    : m_store(store)
{
    Store::Transaction transaction(m_store);
    ProfileTables::create(m_store.database());
    transaction.commit();
}

ProfileStatistics ProfileStore::statistics(const Place &place) const
{
    const QSqlDatabase database = m_store.database();
    const qint64 space = ProfileTables::findSpace(database, place);
    ProfileStatistics statistics;
    countOverlaps(place, space, statistics);
    statistics.recordsByDataset
        = counts(database, u"SELECT dataset, count(*) FROM profile_fragment WHERE space = ? GROUP BY dataset"_s, space);
    statistics.fragments = sum(statistics.recordsByDataset);
    const std::map<QString, qint64> events
        = counts(database, u"SELECT dataset, count(*) FROM profile_event WHERE space = ? GROUP BY dataset"_s, space);
    statistics.events = sum(events);
    statistics.recordsByDataset.insert(events.begin(), events.end());
    statistics.identitiesByNamespace
        = counts(database, u"SELECT ns, count(*) FROM profile_identity WHERE space = ? GROUP BY ns"_s, space);
    Statement newest(database,
                     u"SELECT max((SELECT coalesce(max(ingested), 0) FROM profile_fragment WHERE space = ?), "
                     "(SELECT coalesce(max(ingested), 0) FROM profile_event WHERE space = ?))"_s);
    newest.run(space, space);
    if (newest.next())
        statistics.lastIngestion = newest.number(0);
    return statistics;
}

void ProfileStore::countOverlaps(const Place &place, qint64 space, ProfileStatistics &statistics) const
{
    const QSqlDatabase database = m_store.database();
    std::map<qint64, QString> datasets; // by fragment
    Statement fragments(database, u"SELECT id, dataset FROM profile_fragment WHERE space = ?"_s);
    fragments.run(space);
    while (fragments.next())
        datasets[fragments.number(0)] = QString::fromStdString(fragments.text(1));
    const StitchedProfiles stitched(database, place, MergeRule{});
    statistics.profiles = qint64(stitched.profiles().size());
    for (const StitchedProfile &profile : stitched.profiles()) {
        std::set<QString> ofProfile;
        for (const qint64 fragment : profile.fragments)
            ofProfile.insert(datasets[fragment]);
        std::set<QString> namespaces;
        for (const int number : profile.identities)
            namespaces.insert(QString::fromStdString(stitched.identities()[size_t(number)].ns));
        if (!ofProfile.empty())
            ++statistics.profilesByDatasets[QStringList(ofProfile.begin(), ofProfile.end()).join(u',')];
        ++statistics.profilesByNamespaces[QStringList(namespaces.begin(), namespaces.end()).join(u',')];
    }
}

ProfileStore::SegmentCount ProfileStore::segmentCount(const Place &place, const QString &segmentId,
                                                      const QString &status) const
{
    const StitchedProfiles stitched(m_store.database(), place, MergeRule{});
    Memberships memberships(m_store.database(), stitched);
    memberships.loadSegment(segmentId.toStdString());
    SegmentCount count;
    for (const StitchedProfile &profile : stitched.profiles()) {
        const MembershipMap map = memberships.ofLoaded(profile);
        const auto found = map.find({"ups", segmentId.toStdString()});
        if (found == map.end() || found->second.status != status.toStdString())
            continue;
        ++count.profiles;
        std::set<std::string> namespaces;
        for (const int number : profile.identities)
            namespaces.insert(stitched.identities()[size_t(number)].ns);
        for (const std::string &name : namespaces)
            ++count.byNamespace[QString::fromStdString(name)];
    }
    return count;
}

} // namespace localplatform
