// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ConnectionsPage that does things: import, save, use, test, delete.

#include "models/connections/connectionsmodel.h"
#include "models/connections/connectiontest.h"
#include "models/connections/pastedtokens.h"
#include "models/platform/deliver.h"
#include "views/connections/connectionspage.h"
#include "views/connections/credentialchoicedialog.h"
#include "views/connections/testpane.h"
#include "views/shared/dialogframe.h"
#include "views/shared/messagestack.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void ConnectionsPage::refuse(const QString &sentence)
{
    m_messages->push(new MessageBar(MessageBar::Severity::Error, sentence), u"import"_s);
}

void ConnectionsPage::tell(const QString &sentence)
{
    m_messages->push(new MessageBar(MessageBar::Severity::Warning, sentence), u"use"_s);
}

void ConnectionsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a credential file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Credential files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto file = readFile(path))
            import(*file);
        else
            refuse(tr("The file %1 cannot be read.").arg(path));
    });
    dialog->open();
}

void ConnectionsPage::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const auto file = mime ? droppedFile(*mime) : std::nullopt;
    if (file && !file->bytes.trimmed().isEmpty())
        import(*file);
    else
        refuse(tr("The clipboard holds no text. Copy the content of a credential file first."));
}

void ConnectionsPage::keyPressEvent(QKeyEvent *event)
{
    // Fields take it for themselves; what comes here was meant for the page.
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        Page::keyPressEvent(event);
}

void ConnectionsPage::refuseDrop()
{
    refuse(tr("What was dropped cannot be read. Drop one credential file."));
}

void ConnectionsPage::import(const DroppedFile &file)
{
    m_messages->remove(u"import"_s);
    const CredentialFile read = readCredentialFile(file.bytes);
    if (read.problem || read.credentials.isEmpty()) {
        const QString reason
            = credentialProblemText(read.problem.value_or(CredentialProblem::NotACredential), read.detail);
        //: %1 is a file name, %2 a whole sentence
        refuse(file.name.isEmpty() ? reason : tr("%1: %2").arg(file.name, reason));
        return;
    }
    if (read.credentials.size() == 1) {
        take(read.credentials.first(), file.name);
        return;
    }
    auto *dialog = new CredentialChoiceDialog(read.credentials, this);
    connect(dialog, &CredentialChoiceDialog::chosen, this,
            [this, credentials = read.credentials, name = file.name](int index) {
                if (index >= 0 && index < credentials.size())
                    take(credentials[index], name);
            });
    dialog->open();
}

void ConnectionsPage::take(const ImportedCredential &credential, const QString &fileName)
{
    const auto read = readForm(ConnectionForm::of(credential), {}, true);
    if (!std::holds_alternative<Connection>(read)) {
        refuse(std::get<QList<FormFault>>(read).first().sentence);
        return;
    }
    Connection connection = std::get<Connection>(read);
    if (connection.name == connection.orgId) // the file calls it nothing
        connection.name = fileName.isEmpty() ? tr("Pasted credential %1…").arg(connection.clientId.left(8))
                                             : QFileInfo(fileName).completeBaseName();
    QString id = m_parts.connections.sameAs(connection);
    const bool known = !id.isEmpty();
    if (known) {
        // The same credential with a new secret or new scopes: what the operator chose for it stays.
        Connection kept = *m_parts.connections.connection(id);
        kept.scopes = connection.scopes;
        connection = kept;
        m_parts.connections.update(kept);
    } else {
        id = m_parts.connections.add(connection);
        connection.id = id;
    }
    m_edits.remove(id);
    m_parts.tokens.remove(id); // what was just brought counts more than what was pasted before
    m_files.insert(id, fileName);
    writeSecret(id, credential.secret);
    showConnection(id);
    const bool inUse = m_parts.inUse && m_parts.inUse() == id;
    const QString sentence = !known ? tr("“%1” was imported. It is being tested.").arg(connection.name)
        : !inUse                    ? tr("The credential of “%1” was renewed.").arg(connection.name)
                 : tr("The credential of “%1” was renewed. The window still works with the old one "
                      "until you choose “Save and use”.")
                       .arg(connection.name);
    m_messages->push(new MessageBar(inUse ? MessageBar::Severity::Warning : MessageBar::Severity::Done, sentence),
                     inUse ? u"use"_s : u"import"_s);
    startTest(connection, credential.secret);
}

void ConnectionsPage::writeSecret(const QString &id, const Secret &secret)
{
    m_kept.insert(id, true);
    deliver(m_parts.secrets.write(id, secret), this, [this, id](SecretStore::Place place) {
        if (id == m_id)
            m_editor->setKept(true, place);
        if (place == SecretStore::Place::Memory) {
            auto *bar = new MessageBar(MessageBar::Severity::Warning,
                                       tr("There is no keychain that answers: the secret is kept in memory and is gone "
                                          "when the program ends. It is written nowhere else."));
            bar->setQuote(m_parts.secrets.reason());
            m_messages->push(bar, u"keychain"_s);
        } else {
            m_messages->remove(u"keychain"_s);
        }
        Q_EMIT statusTextChanged();
    });
}

bool ConnectionsPage::secretNeeded() const
{
    // While the keychain has not answered yet, nobody is asked for what it may well hold.
    return !m_kept.value(m_id, !m_id.isEmpty());
}

QString ConnectionsPage::save()
{
    const ConnectionForm form = m_editor->form();
    const auto read = readForm(form, m_id, secretNeeded());
    if (const auto *faults = std::get_if<QList<FormFault>>(&read)) {
        m_tabs->setCurrentIndex(0);
        m_editor->setFaults(*faults);
        return {};
    }
    m_editor->setFaults({});
    const Connection &connection = std::get<Connection>(read);
    const QString before = m_id;
    const QString id = m_id.isEmpty() ? m_parts.connections.add(connection) : m_id;
    if (!m_id.isEmpty())
        m_parts.connections.update(connection);
    m_parts.connections.setAsksInProduction(id, form.asksInProduction);
    m_edits.remove(before);
    if (before.isEmpty() && m_tests.count({})) {
        m_parts.connections.setSandboxes(id, m_tests[{}]->sandboxes());
        m_tests[id] = std::move(m_tests[{}]);
    }
    m_tests.erase(QString());
    if (!form.secret.isEmpty())
        writeSecret(id, form.secret);
    // A new secret counts more than a token that was pasted before it.
    const bool older = !form.secret.isEmpty() && form.token == m_parts.tokens.token(id);
    m_parts.tokens.set(id, older ? QString() : form.token.reveal());
    m_messages->remove(u"use"_s);
    showConnection(id);
    return id;
}

void ConnectionsPage::saveAndUse()
{
    const Connection *now = m_parts.connections.connection(m_id);
    const bool fixed = now
        && (now->local
            || m_parts.connections.index(m_parts.connections.rowOf(m_id))
                   .data(ConnectionsModel::TransientRole)
                   .toBool());
    if (fixed) {
        Q_EMIT useRequested(m_id);
        return;
    }
    if (m_editor->form().sandbox.trimmed().isEmpty()) {
        m_tabs->setCurrentIndex(0);
        m_editor->setFaults({{FormField::Sandbox,
                              tr("Choose a sandbox. Without one the platform would take the default production "
                                 "sandbox.")}});
        return;
    }
    const QString id = save();
    if (!id.isEmpty())
        Q_EMIT useRequested(id);
}

void ConnectionsPage::test()
{
    const ConnectionForm form = m_editor->form();
    const auto read = readForm(form, m_id, false);
    if (const auto *faults = std::get_if<QList<FormFault>>(&read)) {
        m_tabs->setCurrentIndex(0);
        m_editor->setFaults(*faults);
        return;
    }
    m_editor->setFaults({});
    const Connection connection = std::get<Connection>(read);
    if (!form.secret.isEmpty() || m_id.isEmpty()) {
        startTest(connection, form.secret, form.token);
        return;
    }
    deliver(m_parts.secrets.read(m_id), this, [this, connection, form](const std::optional<Secret> &secret) {
        if (connection.id == m_id)
            startTest(connection, secret.value_or(Secret()), form.token);
    });
}

void ConnectionsPage::startTest(const Connection &connection, const Secret &secret, const Secret &token)
{
    auto &test = m_tests[connection.id];
    if (!test) {
        test = std::make_unique<ConnectionTest>(m_parts.log, m_parts.clock);
        connect(test.get(), &ConnectionTest::finished, this,
                [this, one = test.get()] { onTested(one->connection().id); });
    }
    test->start(connection, secret, token);
    showTest();
    m_tabs->setCurrentIndex(1);
}

void ConnectionsPage::onTested(const QString &id)
{
    m_list->viewport()->update();
    const auto found = m_tests.find(id);
    if (found == m_tests.end())
        return;
    const ConnectionTest &test = *found->second;
    if (id == m_id)
        m_messages->remove(u"import"_s); // it said that the test was running
    if (!test.sandboxes().isEmpty()) {
        m_parts.connections.setSandboxes(id, test.sandboxes());
        if (id == m_id)
            m_editor->setSandboxes(test.sandboxes());
    }
    // Where there was only one to choose, it is chosen; nothing that the operator typed is saved by that.
    if (id == m_id && m_editor->form().sandbox.isEmpty() && !test.connection().sandbox.isEmpty()) {
        const bool edited = m_edits.contains(id);
        m_editor->setSandbox(test.connection().sandbox);
        if (id.isEmpty() || edited)
            return;
        m_parts.connections.setSandbox(id, test.connection().sandbox);
        m_edits.remove(id);
    }
}

void ConnectionsPage::remove()
{
    const Connection *connection = m_parts.connections.connection(m_id);
    if (!connection)
        return;
    auto *dialog = new DialogFrame(this);
    dialog->setObjectName("connections.deleteDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumWidth(440);
    dialog->setQuestion(tr("Delete the connection “%1”?").arg(connection->name));
    dialog->setConsequence(tr("Its secret is removed from the keychain. Its history and drafts stay on this computer; "
                              "nothing changes on the platform."));
    dialog->addCloseButton(tr("Keep"));
    dialog->addActionButton(tr("Delete"), Button::Kind::Danger)->setObjectName("connections.deleteDialog.delete");
    connect(dialog, &QDialog::accepted, this, [this, id = m_id] {
        m_pane->show(nullptr);
        m_tests.erase(id);
        m_edits.remove(id);
        m_files.remove(id);
        m_kept.remove(id);
        m_parts.tokens.remove(id);
        m_parts.secrets.remove(id);
        m_parts.connections.remove(id);
        const QModelIndex now = m_list->currentIndex();
        if (now.isValid())
            show(now.data(ConnectionsModel::IdRole).toString());
        else
            beginNew();
    });
    dialog->open();
}

} // namespace exportdesk
