// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionform.h"
#include "models/connections/secretstore.h"

namespace exportdesk
{

class ConnectionsModel;
class PastedTokens;

/// The forms of the connections: as saved, or as edited and not saved yet. Saving one distributes it to the list of
/// connections, the keychain and the pasted tokens.
///
/// The id of a connection that is not saved yet is empty.
class ConnectionForms final : public QObject
{
    Q_OBJECT

public:
    struct Imported {
        Connection connection;
        bool known = false; ///< the same credential was here before
    };

    /// All outlive this.
    ConnectionForms(ConnectionsModel &connections, SecretStore &secrets, PastedTokens &tokens,
                    QObject *parent = nullptr);

    /// With the edits that were not saved.
    ConnectionForm form(const QString &id) const { return m_edits.value(id, savedForm(id)); }
    bool isEdited(const QString &id) const { return m_edits.contains(id); }
    /// Remembers edits, or that all were taken back.
    void setEdited(const QString &id, const ConnectionForm &form);
    void dropEdits(const QString &id);

    /// All that is wrong in the form.
    QList<FormFault> faults(const QString &id, const ConnectionForm &form) const;
    /// Returns the id, or all that is wrong.
    std::variant<QString, QList<FormFault>> save(const QString &id, const ConnectionForm &form);
    /// Saves the credential of a file; \a fileName is empty for pasted text. The name and the sandbox that the operator
    /// chose for a known credential stay.
    std::variant<Imported, FormFault> import(const ImportedCredential &credential, const QString &fileName);
    /// With its secret and everything else.
    void remove(const QString &id);

    /// Asks the secret store whether it has a secret; secretRead() has the answer.
    void readSecret(const QString &id);
    bool hasSecret(const QString &id) const { return m_hasSecret.value(id); }
    /// The file that the secret was imported from, which still contains it; empty for none.
    QString importedFile(const QString &id) const { return m_importedFiles.value(id); }

Q_SIGNALS:
    void secretRead(const QString &id, bool present);
    void secretWritten(const QString &id, exportdesk::SecretStore::Place place);

private:
    ConnectionForm savedForm(const QString &id) const;
    void writeSecret(const QString &id, const Secret &secret);

    ConnectionsModel &m_connections;
    SecretStore &m_secrets;
    PastedTokens &m_tokens;
    QHash<QString, ConnectionForm> m_edits;
    QHash<QString, QString> m_importedFiles; ///< names
    QHash<QString, bool> m_hasSecret; ///< once the secret store has answered
};

} // namespace exportdesk
