// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionsheet.h"

#include "models/connections/connectionforms.h"
#include "models/connections/connectionsmodel.h"
#include "models/connections/connectiontests.h"
#include "models/platform/deliver.h"
#include "views/connections/connectionbuttons.h"
#include "views/connections/connectioneditor.h"
#include "views/connections/foldingpair.h"
#include "views/connections/testpane.h"
#include "views/shared/dialogframe.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace exportdesk
{

namespace
{
constexpr int editorWidth = 408;

bool isEditable(ConnectionKind kind)
{
    return kind == ConnectionKind::New || kind == ConnectionKind::Saved;
}
} // namespace

ConnectionSheet::ConnectionSheet(const ConnectionsModels &models, ConnectionForms &forms, ConnectionTests &tests,
                                 QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_forms(forms)
    , m_tests(tests)
    , m_editor(new ConnectionEditor(models.clock))
    , m_pane(new TestPane)
    , m_pair(new FoldingPair(m_editor, editorWidth, m_pane))
{
    m_pair->tabs()->setObjectName("connections.tabs");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pair);
    connectWidgets();
}

void ConnectionSheet::connectWidgets()
{
    connect(m_editor, &ConnectionEditor::edited, this, [this] {
        m_forms.setEdited(m_id, m_editor->form());
        Q_EMIT edited();
    });
    connect(m_editor, &ConnectionEditor::revealRequested, this, [this] {
        deliver(m_models.secrets.read(m_id), m_editor, [this, id = m_id](const std::optional<Secret> &secret) {
            if (id == m_id)
                m_editor->showSecret(secret.value_or(Secret()));
        });
    });
    const ConnectionButtons *buttons = m_editor->buttons();
    connect(buttons, &ConnectionButtons::saveRequested, this, &ConnectionSheet::save);
    connect(buttons, &ConnectionButtons::useRequested, this, &ConnectionSheet::saveAndUse);
    connect(buttons, &ConnectionButtons::deleteRequested, this, &ConnectionSheet::confirmRemoval);
    connect(m_pane, &TestPane::testRequested, this, &ConnectionSheet::startTest);
    connect(m_pane, &TestPane::exchangesRequested, this, &ConnectionSheet::exchangesRequested);
    connect(&m_forms, &ConnectionForms::secretRead, this, [this](const QString &id, bool present) {
        if (id == m_id)
            m_editor->setSecretStored(present, present ? m_models.secrets.place() : SecretStore::Place::Unknown);
    });
    connect(&m_forms, &ConnectionForms::secretWritten, this, [this](const QString &id, SecretStore::Place place) {
        if (id == m_id)
            m_editor->setSecretStored(true, place);
    });
    connect(&m_models.secrets, &SecretStore::placeChanged, this, [this] { m_forms.readSecret(m_id); });
    connect(&m_tests, &ConnectionTests::started, this, [this] {
        m_pane->show(m_tests.test(m_id));
        m_pair->showSecond();
    });
    connect(&m_tests, &ConnectionTests::finished, this, &ConnectionSheet::applyTest);
}

void ConnectionSheet::showConnection(const QString &id)
{
    m_id = id;
    m_editor->setForm(connectionKind(m_models.connections, id), m_forms.form(id), m_models.connections.sandboxes(id));
    updateSurroundings();
}

void ConnectionSheet::refresh()
{
    if (m_forms.form(m_id) != m_editor->form())
        return showConnection(m_id);
    m_editor->setSandboxes(m_models.connections.sandboxes(m_id));
    updateSurroundings();
}

/// All but the fields of the form.
void ConnectionSheet::updateSurroundings()
{
    const ConnectionKind kind = connectionKind(m_models.connections, m_id);
    const bool inUse = kind != ConnectionKind::New && m_models.inUse && m_models.inUse() == m_id;
    m_editor->setImportedFile(m_forms.importedFile(m_id));
    m_editor->buttons()->setConnection(kind, inUse);
    m_editor->setSecretStored(m_forms.hasSecret(m_id), SecretStore::Place::Unknown);
    if (kind == ConnectionKind::Saved)
        m_forms.readSecret(m_id);
    m_pane->setBlocked(kind == ConnectionKind::Local           ? tr("The local platform needs no test.")
                           : kind == ConnectionKind::Transient ? tr("It signed in when Exportdesk started.")
                                                               : QString());
    m_pane->show(m_tests.test(m_id));
}

void ConnectionSheet::focusForm()
{
    m_pair->showFirst();
    m_editor->focusFirst();
}

bool ConnectionSheet::enterToken(const Secret &token)
{
    if (!isEditable(connectionKind(m_models.connections, m_id)))
        return false;
    m_pair->showFirst();
    m_editor->enterToken(token);
    return true;
}

void ConnectionSheet::setFolded(bool folded)
{
    m_pair->setFolded(folded);
}

QString ConnectionSheet::save()
{
    const QString before = m_id;
    const auto result = m_forms.save(m_id, m_editor->form());
    if (const auto *faults = std::get_if<QList<FormFault>>(&result)) {
        m_pair->showFirst();
        m_editor->setFaults(*faults);
        return {};
    }
    m_editor->setFaults({});
    QString id = std::get<QString>(result);
    if (before.isEmpty())
        m_tests.adoptUnsaved(id);
    Q_EMIT saved(id);
    return id;
}

void ConnectionSheet::saveAndUse()
{
    if (!isEditable(connectionKind(m_models.connections, m_id))) {
        Q_EMIT useRequested(m_id);
        return;
    }
    const ConnectionForm form = m_editor->form();
    if (form.sandbox.trimmed().isEmpty()) {
        QList<FormFault> faults = m_forms.faults(m_id, form);
        faults.append({FormField::Sandbox,
                       tr("Select a sandbox. Without one, the platform uses the default production sandbox.")});
        m_pair->showFirst();
        m_editor->setFaults(faults);
        return;
    }
    const QString id = save();
    if (!id.isEmpty())
        Q_EMIT useRequested(id);
}

void ConnectionSheet::startTest()
{
    const ConnectionForm form = m_editor->form();
    if (const QList<FormFault> faults = m_forms.faults(m_id, form); !faults.isEmpty()) {
        m_pair->showFirst();
        m_editor->setFaults(faults);
        return;
    }
    m_editor->setFaults({});
    const Connection connection = std::get<Connection>(readForm(form, m_id, false));
    if (!form.secret.isEmpty() || m_id.isEmpty()) {
        m_tests.start(connection, form.secret, form.token);
        return;
    }
    deliver(m_models.secrets.read(m_id), this, [this, connection, form](const std::optional<Secret> &secret) {
        if (connection.id == m_id)
            m_tests.start(connection, secret.value_or(Secret()), form.token);
    });
}

/// Where the credential may use one sandbox only, it is chosen; nothing that the operator typed is saved by that.
void ConnectionSheet::applyTest(const QString &id)
{
    const ConnectionTest *test = m_tests.test(id);
    if (id != m_id || !test)
        return;
    if (!test->sandboxes().isEmpty())
        m_editor->setSandboxes(test->sandboxes());
    const QString only = test->connection().sandbox;
    if (!m_editor->form().sandbox.isEmpty() || only.isEmpty())
        return;
    const bool wasEdited = m_forms.isEdited(id);
    m_editor->setSandbox(only);
    if (id.isEmpty() || wasEdited)
        return;
    m_models.connections.setSandbox(id, only);
    m_forms.dropEdits(id);
}

void ConnectionSheet::confirmRemoval()
{
    const Connection *connection = m_models.connections.connection(m_id);
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
        m_tests.remove(id);
        m_forms.remove(id);
        Q_EMIT removed();
    });
    dialog->open();
}

void ConnectionSheet::retranslate()
{
    QTabBar *tabs = m_pair->tabs();
    tabs->setTabText(0, tr("Connection"));
    tabs->setTabText(1, tr("Test"));
    tabs->setAccessibleName(tr("Form and test"));
    m_editor->retranslate();
    m_pane->retranslate();
    m_editor->setFaults({}); // their sentences are in the previous language
    refresh();
}

QList<QWidget *> ConnectionSheet::regions() const
{
    QList<QWidget *> visible;
    for (QWidget *part : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_pane)}) {
        if (part->isVisible())
            visible.append(part);
    }
    return visible;
}

} // namespace exportdesk
