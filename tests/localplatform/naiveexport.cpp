// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/localplatform/naiveexport.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QJsonObject parsed(const QVariant &blob)
{
    return QJsonDocument::fromJson(blob.toByteArray()).object();
}

qint64 time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// All leaves of an object by path.
void flatten(const QJsonObject &object, const QStringList &above, QMap<QStringList, QJsonValue> &leaves)
{
    for (const QString &key : object.keys()) {
        const QStringList path = above + QStringList(key);
        if (object[key].isObject())
            flatten(object[key].toObject(), path, leaves);
        else
            leaves[path] = object[key];
    }
}

void put(QJsonObject &object, QStringList path, const QJsonValue &value)
{
    const QString key = path.takeFirst();
    if (path.isEmpty()) {
        object[key] = value;
        return;
    }
    QJsonObject child = object[key].toObject();
    put(child, path, value);
    object[key] = child;
}

/// Takes away what no wanted path covers; an undefined value is nothing at all.
QJsonValue pruned(const QJsonValue &value, const QString &path, const QStringList &wanted)
{
    for (const QString &one : wanted) {
        if (path == one || path.startsWith(one + u'.'))
            return value;
    }
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray()) {
            const QJsonValue left = pruned(item, path, wanted);
            if (!left.isUndefined())
                items.append(left);
        }
        return items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items);
    }
    if (value.isObject()) {
        QJsonObject members;
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            const QJsonValue left = pruned(object[key], path.isEmpty() ? key : path + u'.' + key, wanted);
            if (!left.isUndefined())
                members[key] = left;
        }
        return members.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(members);
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonObject projected(const QJsonObject &record, const QString &fields)
{
    QStringList wanted;
    for (const QString &field : fields.split(u',', Qt::SkipEmptyParts)) {
        QString path = field.trimmed();
        for (const QString &map : {u"identityMap"_s, u"segmentMembership"_s, u"_northwind.attributes"_s}) {
            if (path.startsWith(map + u'.'))
                path = map;
        }
        if (!path.isEmpty())
            wanted += path;
    }
    return wanted.isEmpty() ? record : pruned(record, {}, wanted).toObject();
}

} // namespace

NaiveExport::NaiveExport(const QSqlDatabase &database, const QString &org, const QString &sandbox)
    : m_database(database)
    , m_org(org)
    , m_sandbox(sandbox)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT i.id, ns, value, s.id FROM profile_identity i JOIN profile_space s ON s.id = i.space "
                  "WHERE org = ? AND sandbox = ?"_s);
    query.addBindValue(org);
    query.addBindValue(sandbox);
    query.exec();
    qint64 space = 0;
    while (query.next()) {
        m_identities[query.value(0).toLongLong()] = {query.value(1).toString(), query.value(2).toString()};
        space = query.value(3).toLongLong();
    }
    query.exec(
        u"SELECT id, dataset, updated, ingested, attributes FROM profile_fragment WHERE space = %1 ORDER BY id"_s.arg(
            space));
    while (query.next())
        m_fragments.append({query.value(0).toLongLong(),
                            query.value(1).toString(),
                            query.value(2).toLongLong(),
                            query.value(3).toLongLong(),
                            parsed(query.value(4)),
                            {}});
    for (Fragment &fragment : m_fragments) {
        query.exec(
            u"SELECT identity FROM profile_fragment_identity WHERE fragment = %1 ORDER BY position"_s.arg(fragment.id));
        while (query.next())
            fragment.identities.append(query.value(0).toLongLong());
    }
    query.exec(
        u"SELECT id, identity, occurred, ingested, body FROM profile_event WHERE space = %1 ORDER BY id"_s.arg(space));
    while (query.next())
        m_events.append({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                         query.value(3).toLongLong(), parsed(query.value(4))});
    query.exec(u"SELECT identity, segment, ns, status, qualified FROM profile_membership"_s);
    while (query.next()) {
        if (m_identities.contains(query.value(0).toLongLong()))
            m_memberships[query.value(0).toLongLong()].append({query.value(0).toLongLong(), query.value(1).toString(),
                                                               query.value(2).toString(), query.value(3).toString(),
                                                               query.value(4).toLongLong()});
    }
    query.exec(u"SELECT a, b FROM profile_link"_s);
    while (query.next()) {
        if (m_identities.contains(query.value(0).toLongLong()))
            m_links.append({query.value(0).toLongLong(), query.value(1).toLongLong()});
    }
}

QList<qint64> NaiveExport::ingestionTimes() const
{
    QList<qint64> times;
    for (const Fragment &fragment : m_fragments)
        times += fragment.ingested;
    for (const Event &event : m_events)
        times += event.ingested;
    return times;
}

QList<qint64> NaiveExport::qualificationTimes() const
{
    QList<qint64> times;
    for (const QList<Membership> &memberships : m_memberships) {
        for (const Membership &membership : memberships)
            times += membership.qualified;
    }
    return times;
}

QJsonObject NaiveExport::policyOf(const QJsonObject &request) const
{
    const auto documents = [this](const QString &kind) {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT json FROM documents d JOIN places p ON p.id = d.place "
                      "WHERE kind = ? AND org = ? AND sandbox = ?"_s);
        query.addBindValue(kind);
        query.addBindValue(m_org);
        query.addBindValue(m_sandbox);
        query.exec();
        QList<QJsonObject> found;
        while (query.next())
            found += parsed(query.value(0));
        return found;
    };
    QString id = request["mergePolicy"_L1]["id"_L1].toString();
    const QString segmentId = request["filter"_L1]["segments"_L1][0]["segmentId"_L1].toString();
    if (id.isEmpty()) {
        for (const QJsonObject &segment : documents(u"segment"_s)) {
            if (segment["id"_L1] == segmentId)
                id = segment["mergePolicyId"_L1].toString();
        }
    }
    if (id == "timestampOrdered-none-mp"_L1)
        return {{u"identityGraph"_s, QJsonObject{{u"type"_s, u"none"_s}}},
                {u"attributeMerge"_s, QJsonObject{{u"type"_s, u"timestampOrdered"_s}}}};
    for (const QJsonObject &policy : documents(u"mergePolicy"_s)) {
        if (id.isEmpty() ? policy["default"_L1].toBool() : policy["id"_L1] == id)
            return policy;
    }
    return {};
}

QMap<qint64, qint64> NaiveExport::components() const
{
    if (!m_components.isEmpty())
        return m_components;
    QMap<qint64, qint64> label;
    for (const qint64 identity : m_identities.keys())
        label[identity] = identity;
    QList<QList<qint64>> together;
    for (const Fragment &fragment : m_fragments)
        together += fragment.identities;
    for (const auto &[a, b] : m_links)
        together += QList<qint64>{a, b};
    for (bool changed = true; changed;) {
        changed = false;
        for (const QList<qint64> &group : together) {
            qint64 least = label[group.front()];
            for (const qint64 identity : group)
                least = std::min(least, label[identity]);
            for (const qint64 identity : group) {
                changed = changed || label[identity] != least;
                label[identity] = least;
            }
        }
    }
    m_components = label;
    return label;
}

QList<NaiveExport::Profile> NaiveExport::profiles(const QJsonObject &policy) const
{
    const QJsonArray order = policy["attributeMerge"_L1]["order"_L1].toArray();
    const bool precedence = policy["attributeMerge"_L1]["type"_L1] == "dataSetPrecedence"_L1;
    const bool stitched = policy["identityGraph"_L1]["type"_L1] == "pdg"_L1;
    QList<Profile> found;
    QMap<qint64, int> place; // component or primary identity → profile
    const QMap<qint64, qint64> label = stitched ? components() : QMap<qint64, qint64>();
    for (const Fragment &fragment : m_fragments) {
        if (precedence && !order.contains(fragment.dataset))
            continue;
        const qint64 primary = fragment.identities.front();
        const qint64 key = stitched ? label[primary] : primary;
        if (!stitched || !place.contains(key)) {
            found.append(Profile());
            if (!place.contains(key))
                place[key] = int(found.size()) - 1;
        }
        Profile &profile = stitched ? found[place[key]] : found.last();
        profile.fragments += fragment;
        if (!stitched) {
            profile.identities = fragment.identities;
            profile.reachedBy = {primary};
        }
    }
    for (const Event &event : m_events) {
        const qint64 key = stitched ? label[event.identity] : event.identity;
        if (!place.contains(key)) {
            place[key] = int(found.size());
            found.append(Profile());
            if (!stitched) {
                found.last().identities = {event.identity};
                found.last().reachedBy = {event.identity};
            }
        }
        found[place[key]].events += event;
    }
    if (stitched) {
        for (const qint64 identity : m_identities.keys()) {
            if (place.contains(label[identity]))
                found[place[label[identity]]].identities += identity;
        }
        for (Profile &profile : found)
            profile.reachedBy = profile.identities;
    }
    return found;
}

QJsonObject NaiveExport::merged(const Profile &profile, const QJsonObject &policy) const
{
    const QJsonArray order = policy["attributeMerge"_L1]["order"_L1].toArray();
    const auto position = [&order](const QString &dataset) {
        for (int index = 0; index < order.size(); ++index) {
            if (order[index] == dataset)
                return index;
        }
        return 0;
    };
    QMap<QStringList, std::pair<Fragment, QJsonValue>> best;
    for (const Fragment &fragment : profile.fragments) {
        QMap<QStringList, QJsonValue> leaves;
        flatten(fragment.attributes, {}, leaves);
        for (auto leaf = leaves.cbegin(); leaf != leaves.cend(); ++leaf) {
            const auto known = best.constFind(leaf.key());
            bool better = known == best.constEnd();
            if (!better) {
                const Fragment &other = known->first;
                const int mine = position(fragment.dataset);
                const int theirs = position(other.dataset);
                better = mine != theirs                 ? mine < theirs
                    : fragment.updated != other.updated ? fragment.updated > other.updated
                                                        : fragment.id > other.id;
            }
            if (better)
                best[leaf.key()] = {fragment, leaf.value()};
        }
    }
    QJsonObject whole;
    for (auto leaf = best.cbegin(); leaf != best.cend(); ++leaf)
        put(whole, leaf.key(), leaf.value().second);
    return whole;
}

QMap<QString, NaiveExport::Membership> NaiveExport::memberships(const Profile &profile) const
{
    QMap<QString, Membership> newest;
    for (const qint64 identity : profile.reachedBy) {
        for (const Membership &membership : m_memberships[identity]) {
            const QString key = membership.ns + u'/' + membership.segment;
            if (!newest.contains(key) || membership.qualified > newest[key].qualified
                || (membership.qualified == newest[key].qualified && membership.identity > newest[key].identity))
                newest[key] = membership;
        }
    }
    return newest;
}

bool NaiveExport::inSegment(const Profile &profile, const QJsonObject &segment, const QJsonObject &filter) const
{
    const QString ns = segment["segmentNs"_L1].toString(u"ups"_s).toLower();
    const QMap<QString, Membership> all = memberships(profile);
    const auto mine = all.constFind(ns + u'/' + segment["segmentId"_L1].toString());
    if (mine == all.constEnd())
        return false;
    const QJsonArray statuses
        = segment.contains("status"_L1) ? segment["status"_L1].toArray() : QJsonArray{u"realized"_s};
    if (!statuses.contains(mine->status))
        return false;
    const QJsonObject window = filter["segmentQualificationTime"_L1].toObject();
    if (window.contains("startTime"_L1) && mine->qualified < time(window["startTime"_L1]))
        return false;
    return !window.contains("endTime"_L1) || mine->qualified <= time(window["endTime"_L1]);
}

QJsonObject NaiveExport::row(const Profile &profile, const QJsonObject &policy, const QJsonObject &request,
                             qint64 *events) const
{
    QJsonObject whole = merged(profile, policy);
    QList<std::pair<QString, QString>> names;
    for (const qint64 identity : profile.identities)
        names.append({m_identities[identity].ns, m_identities[identity].value});
    std::sort(names.begin(), names.end());
    QJsonObject map;
    QJsonArray list;
    for (const auto &[ns, value] : names) {
        QJsonArray values = map[ns].toArray();
        values.append(QJsonObject{{u"id"_s, value}});
        map[ns] = values;
        list.append(QJsonObject{{u"id"_s, value}, {u"namespace"_s, QJsonObject{{u"code"_s, ns}}}});
    }
    whole[u"identityMap"_s] = map;
    whole[u"identities"_s] = list;
    for (const Membership &membership : memberships(profile)) {
        const QDateTime qualified = QDateTime::fromMSecsSinceEpoch(membership.qualified, QTimeZone::utc()).toUTC();
        put(whole, {u"segmentMembership"_s, membership.ns, membership.segment},
            QJsonObject{{u"status"_s, membership.status},
                        {u"lastQualificationTime"_s, qualified.toString(Qt::ISODate)}});
    }
    QJsonObject row = projected(whole, request["fields"_L1].toString());
    const QJsonValue eventList = request["additionalFields"_L1]["eventList"_L1];
    if (!eventList.isObject())
        return row;
    QList<Event> shown;
    for (const Event &event : profile.events) {
        const QJsonObject filter = eventList["filter"_L1].toObject();
        if (filter.contains("fromIngestTimestamp"_L1) && event.ingested <= time(filter["fromIngestTimestamp"_L1]))
            continue;
        if (filter.contains("toIngestTimestamp"_L1) && event.ingested >= time(filter["toIngestTimestamp"_L1]))
            continue;
        const QJsonObject outer = request["filter"_L1].toObject();
        if (outer.contains("fromIngestTimestamp"_L1) && event.ingested <= time(outer["fromIngestTimestamp"_L1]))
            continue;
        shown += event;
    }
    std::sort(shown.begin(), shown.end(), [](const Event &one, const Event &other) {
        return one.occurred != other.occurred ? one.occurred < other.occurred : one.id < other.id;
    });
    QJsonArray bodies;
    for (const Event &event : shown)
        bodies.append(projected(event.body, eventList["fields"_L1].toString()));
    row[u"timeSeriesEvents"_s] = bodies;
    *events += shown.size();
    return row;
}

NaiveExport::Result NaiveExport::run(const QJsonObject &request) const
{
    Result result;
    const QJsonObject policy = policyOf(request);
    const QJsonObject filter = request["filter"_L1].toObject();
    const QJsonArray segments = filter["segments"_L1].toArray();
    const bool perBatch = request["destination"_L1]["segmentPerBatch"_L1].toBool();
    QList<Profile> all = profiles(policy);
    // Profiles without record data come last.
    std::stable_partition(all.begin(), all.end(), [](const Profile &profile) { return !profile.fragments.isEmpty(); });
    for (const Profile &profile : all) {
        if (profile.fragments.isEmpty() && !filter["emptyProfiles"_L1].toBool())
            continue;
        qint64 newest = 0;
        for (const Fragment &fragment : profile.fragments)
            newest = std::max(newest, fragment.ingested);
        for (const Event &event : profile.fragments.isEmpty() ? profile.events : QList<Event>())
            newest = std::max(newest, event.ingested);
        if (filter.contains("fromIngestTimestamp"_L1) && newest <= time(filter["fromIngestTimestamp"_L1]))
            continue;
        QSet<QString> batches;
        for (const QJsonValue &segment : segments) {
            if (inSegment(profile, segment.toObject(), filter))
                batches += perBatch ? segment["segmentId"_L1].toString() : QString();
        }
        if (segments.isEmpty())
            batches += QString();
        if (batches.isEmpty())
            continue;
        ++result.profiles;
        QSet<QString> namespaces;
        for (const qint64 identity : profile.identities)
            namespaces += m_identities[identity].ns;
        for (const QString &ns : namespaces)
            ++result.byNamespace[ns];
        const QJsonObject made = row(profile, policy, request, &result.events);
        for (const QString &batch : batches)
            result.rows[batch] += made;
    }
    return result;
}
