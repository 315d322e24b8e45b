// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/profilewriter.h"

#include "app/localplatform/profiles/profiletables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

ProfileWriter::ProfileWriter(const QSqlDatabase &database, const Place &place)
    : m_space(ProfileTables::makeSpace(database, place))
    , m_identity(database, u"INSERT INTO profile_identity (space, ns, value) VALUES (?, ?, ?)"_s)
    , m_fragment(
          database,
          u"INSERT INTO profile_fragment (space, dataset, updated, ingested, attributes) VALUES (?, ?, ?, ?, ?)"_s)
    , m_fragmentIdentity(database,
                         u"INSERT INTO profile_fragment_identity (fragment, position, identity) VALUES (?, ?, ?)"_s)
    , m_link(database, u"INSERT OR IGNORE INTO profile_link (a, b) VALUES (?, ?)"_s)
    , m_event(
          database,
          u"INSERT INTO profile_event (space, dataset, identity, occurred, ingested, body) VALUES (?, ?, ?, ?, ?, ?)"_s)
    , m_membership(database,
                   u"INSERT OR REPLACE INTO profile_membership (identity, segment, ns, status, qualified) "
                   "VALUES (?, ?, ?, ?, ?)"_s)
{
    Statement known(database, u"SELECT id, ns, value FROM profile_identity WHERE space = ?"_s);
    known.run(m_space);
    while (known.next())
        m_identities[known.text(1) + ':' + known.text(2)] = known.number(0);
}

qint64 ProfileWriter::identity(const std::string &ns, const std::string &value)
{
    qint64 &number = m_identities[ns + ':' + value];
    if (!number) {
        m_identity.run(m_space, QString::fromStdString(ns), QString::fromStdString(value));
        number = m_identity.insertedId();
    }
    return number;
}

qint64 ProfileWriter::addFragment(const QString &dataset, const std::vector<qint64> &identities, qint64 updated,
                                  qint64 ingested, const nlohmann::json &attributes)
{
    Q_ASSERT(!identities.empty());
    m_fragment.run(m_space, dataset, updated, ingested, bytes(attributes.dump()));
    const qint64 fragment = m_fragment.insertedId();
    int position = 0;
    for (const qint64 identity : identities)
        m_fragmentIdentity.run(fragment, position++, identity);
    return fragment;
}

void ProfileWriter::link(qint64 one, qint64 other)
{
    m_link.run(std::min(one, other), std::max(one, other));
}

qint64 ProfileWriter::addEvent(const QString &dataset, qint64 identity, qint64 occurred, qint64 ingested,
                               const nlohmann::json &body)
{
    m_event.run(m_space, dataset, identity, occurred, ingested, bytes(body.dump()));
    return m_event.insertedId();
}

void ProfileWriter::setMembership(qint64 identity, const QString &segment, const QString &status, qint64 qualified,
                                  const QString &ns)
{
    m_membership.run(identity, segment, ns, status, qualified);
}

} // namespace localplatform
