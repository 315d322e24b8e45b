// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionforms.h"

#include "models/connections/connectionsmodel.h"
#include "models/connections/pastedtokens.h"
#include "models/platform/deliver.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ConnectionForms::ConnectionForms(ConnectionsModel &connections, SecretStore &secrets, PastedTokens &tokens,
                                 QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_secrets(secrets)
    , m_tokens(tokens)
{
}

ConnectionForm ConnectionForms::savedForm(const QString &id) const
{
    const Connection *connection = m_connections.connection(id);
    ConnectionForm form = connection ? ConnectionForm::of(*connection) : ConnectionForm();
    if (!connection)
        form.scopes = u"openid, AdobeID, read_organizations, additional_info.projectedProductContext, session"_s;
    form.asksInProduction = m_connections.asksInProduction(id);
    form.token = m_tokens.token(id);
    return form;
}

void ConnectionForms::setEdited(const QString &id, const ConnectionForm &form)
{
    if (form == savedForm(id))
        m_edits.remove(id);
    else
        m_edits.insert(id, form);
}

void ConnectionForms::dropEdits(const QString &id)
{
    m_edits.remove(id);
}

QList<FormFault> ConnectionForms::faults(const QString &id, const ConnectionForm &form) const
{
    // A saved connection probably has its secret in the keychain, which may not have answered yet.
    const bool secretNeeded = !m_hasSecret.value(id, !id.isEmpty());
    const auto read = readForm(form, id, secretNeeded);
    const auto *faults = std::get_if<QList<FormFault>>(&read);
    return faults ? *faults : QList<FormFault>();
}

std::variant<QString, QList<FormFault>> ConnectionForms::save(const QString &id, const ConnectionForm &form)
{
    if (QList<FormFault> wrong = faults(id, form); !wrong.isEmpty())
        return wrong;
    const Connection connection = std::get<Connection>(readForm(form, id, false));
    QString saved = id.isEmpty() ? m_connections.add(connection) : id;
    if (!id.isEmpty())
        m_connections.update(connection);
    m_connections.setAsksInProduction(saved, form.asksInProduction);
    m_edits.remove(id);
    if (!form.secret.isEmpty())
        writeSecret(saved, form.secret);
    // A new secret replaces a token that was pasted before it.
    const bool replaced = !form.secret.isEmpty() && form.token == m_tokens.token(saved);
    m_tokens.set(saved, replaced ? QString() : form.token.reveal());
    return saved;
}

std::variant<ConnectionForms::Imported, FormFault> ConnectionForms::import(const ImportedCredential &credential,
                                                                           const QString &fileName)
{
    const auto read = readForm(ConnectionForm::of(credential), {}, true);
    if (const auto *faults = std::get_if<QList<FormFault>>(&read))
        return faults->first();
    Imported imported{std::get<Connection>(read), false};
    Connection &connection = imported.connection;
    if (connection.name == connection.orgId) // the file does not name it
        connection.name = fileName.isEmpty() ? tr("Pasted credential %1…").arg(connection.clientId.left(8))
                                             : QFileInfo(fileName).completeBaseName();
    const QString knownId = m_connections.sameAs(connection);
    imported.known = !knownId.isEmpty();
    if (imported.known) {
        const QStringList scopes = connection.scopes;
        connection = *m_connections.connection(knownId);
        connection.scopes = scopes;
        m_connections.update(connection);
    } else {
        connection.id = m_connections.add(connection);
    }
    m_edits.remove(connection.id);
    m_tokens.remove(connection.id); // the imported secret replaces a token that was pasted before it
    m_importedFiles.insert(connection.id, fileName);
    writeSecret(connection.id, credential.secret);
    return imported;
}

void ConnectionForms::remove(const QString &id)
{
    m_edits.remove(id);
    m_importedFiles.remove(id);
    m_hasSecret.remove(id);
    m_tokens.remove(id);
    m_secrets.remove(id);
    m_connections.remove(id);
}

void ConnectionForms::readSecret(const QString &id)
{
    if (id.isEmpty() || !m_connections.connection(id))
        return;
    deliver(m_secrets.read(id), this, [this, id](const std::optional<Secret> &secret) {
        m_hasSecret.insert(id, secret.has_value());
        Q_EMIT secretRead(id, secret.has_value());
    });
}

void ConnectionForms::writeSecret(const QString &id, const Secret &secret)
{
    m_hasSecret.insert(id, true);
    deliver(m_secrets.write(id, secret), this,
            [this, id](SecretStore::Place place) { Q_EMIT secretWritten(id, place); });
}

} // namespace exportdesk
