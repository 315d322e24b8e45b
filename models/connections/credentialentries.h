// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/rawcredential.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace exportdesk
{

/// What a value is for, by the end of its key; the words before it are the prefix of whoever wrote the file.
enum class CredentialRole {
    Organization,
    ClientId,
    Secret,
    Scopes,
    Ims,
    Gateway,
    Environment,
    Sandbox,
    Retired, ///< only the retired Service Account (JWT) credential has it
    AuthorizationCode,
    Kind, ///< the kind of credential, or of the grant
};

/// A value of a settings file under its key.
struct CredentialEntry {
    QString key; ///< as written; in nested files with those of the parents: "adobe.client_id"
    QStringList values; ///< one, or those of a list
};

/// The keys and values of a credential file, however they are spelled, prefixed and nested: CLIENT_ID, clientId,
/// ADOBE_CLIENT_ID, and client.id within aep.
///
/// Values with the same prefix belong together, so that one file may have several credentials; what stands under
/// another prefix without a credential of its own (a host, an organization) is shared. Where keys are given again with
/// other values, each block is a credential of its own if it is complete; otherwise the values contradict each other.
class CredentialEntries
{
public:
    void add(const QString &key, const QStringList &values);
    /// True when a value has the role; of a retired credential, the key alone tells. \a spelledOut: only under its full
    /// name, not as "secret" or "API key".
    bool has(CredentialRole role, bool spelledOut = false) const;
    /// What is there of each credential, those with a secret first; one without prefix when there is no client ID.
    /// \a name is that of the file.
    QList<RawCredential> credentials(const QString &name) const;
    /// The values under exactly this key, e.g. of a variable of a script, each once.
    QStringList values(const QString &key) const;
    bool isEmpty() const { return m_known.isEmpty() && m_others.isEmpty(); }

private:
    /// An entry with a role.
    struct Known {
        CredentialEntry entry;
        CredentialRole role;
        int preference; ///< smaller is better: "client secret" before "secret"
        QStringList prefix; ///< lower case
        int block = 0; ///< of the file; the next one begins where a key is given again with another value
    };

    const Known *find(CredentialRole role, const QStringList &prefix) const;
    int distance(const Known &known, const QStringList &prefix) const;
    RawValue raw(CredentialRole role, const QStringList &prefix) const;
    RawCredential credential(const QStringList &prefix) const;
    bool repeatsWithin(const Known &known) const;
    static bool contradict(const Known &one, const Known &other);
    QString contradictionTo(const Known &best, const QStringList &prefix) const;
    QList<CredentialEntries> blocks() const;

    QList<Known> m_known;
    QList<CredentialEntry> m_others;
    QList<Known> m_foreignSignIns; ///< of hosts that are not Adobe's
    QList<QStringList> m_prefixes; ///< of client IDs, in the order of the file
    int m_block = 0; ///< of the last entry
};

} // namespace exportdesk
