// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/profiles/sql.h"

#include <nlohmann/json.hpp>

#include <unordered_map>
#include <vector>

namespace localplatform
{

/// Puts profile data into the tables; made for one transaction of the caller. Throws StoreError.
class ProfileWriter
{
public:
    ProfileWriter(const QSqlDatabase &database, const Place &place);

    /// The number of an identity, made at its first mention. Namespaces are written in lower case.
    qint64 identity(const std::string &ns, const std::string &value);

    /// The first of \a identities is the primary one; there must be one.
    qint64 addFragment(const QString &dataset, const std::vector<qint64> &identities, qint64 updated, qint64 ingested,
                       const nlohmann::json &attributes);

    /// Says that two identities belong to one person.
    void link(qint64 one, qint64 other);

    qint64 addEvent(const QString &dataset, qint64 identity, qint64 occurred, qint64 ingested,
                    const nlohmann::json &body);

    void setMembership(qint64 identity, const QString &segment, const QString &status, qint64 qualified,
                       const QString &ns = QStringLiteral("ups"));

private:
    qint64 m_space;
    std::unordered_map<std::string, qint64> m_identities;
    Statement m_identity, m_fragment, m_fragmentIdentity, m_link, m_event, m_membership;
};

} // namespace localplatform
