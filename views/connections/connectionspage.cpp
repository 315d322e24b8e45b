// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionspage.h"

#include "models/connections/connectionsmodel.h"
#include "views/connections/connectionsheet.h"
#include "views/connections/connectionslist.h"
#include "views/connections/credentialimport.h"
#include "views/shared/button.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int foldedBelow = 1000; // the page, not the window
} // namespace

ConnectionsPage::ConnectionsPage(const ConnectionsModels &models, QWidget *parent)
    : Page(parent)
    , m_models(models)
    , m_forms(models.connections, models.secrets, models.tokens)
    , m_tests(models.connections, models.log, models.clock, models.proxies)
    , m_header(new PageHeader)
    , m_new(new Button(Icon::Plus, Button::Kind::Normal))
    , m_import(new Button(Icon::Import, Button::Kind::Normal))
    , m_newAction(new QAction(themedIcon(Icon::Plus), QString(), this))
    , m_importAction(new QAction(themedIcon(Icon::Import), QString(), this))
    , m_messages(new MessageStack)
    , m_imports(new CredentialImport(*this))
    , m_list(new ConnectionsList(models, m_forms, m_tests))
    , m_sheet(new ConnectionSheet(models, m_forms, m_tests))
{
    m_new->setObjectName("connections.new");
    m_import->setObjectName("connections.import");
    m_header->addAction(m_new);
    m_header->addAction(m_import);
    m_messages->setContentsMargins(16, 8, 16, 8);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(1); // the line between them is the window's ground
    middle->addWidget(m_list);
    middle->addWidget(m_sheet, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    addActions({m_newAction, m_importAction});
    connectWidgets();
    const ConnectionsModel &connections = m_models.connections;
    if (connections.rowCount() > 0) {
        const int row = std::max(0, connections.rowOf(m_models.inUse ? m_models.inUse() : QString()));
        showConnection(connections.connections()[row].id);
    } else {
        beginNew();
    }
}

ConnectionsPage::~ConnectionsPage()
{
    delete m_sheet; // before the tests that it shows
    delete m_list;
}

void ConnectionsPage::connectWidgets()
{
    connect(m_new, &Button::clicked, this, &ConnectionsPage::beginNew);
    connect(m_newAction, &QAction::triggered, this, &ConnectionsPage::beginNew);
    connect(m_import, &Button::clicked, m_imports, &CredentialImport::chooseFile);
    connect(m_importAction, &QAction::triggered, m_imports, &CredentialImport::chooseFile);
    connect(m_list, &ConnectionsList::chooseFileRequested, m_imports, &CredentialImport::chooseFile);
    connect(m_list, &ConnectionsList::pasteRequested, m_imports, &CredentialImport::paste);
    connect(m_list, &ConnectionsList::selected, m_sheet, qOverload<const QString &>(&ConnectionSheet::showConnection));
    connect(m_imports, &CredentialImport::started, this, [this] { m_messages->remove(u"import"_s); });
    connect(m_imports, &CredentialImport::chosen, this,
            qOverload<const ImportedCredential &, const QString &>(&ConnectionsPage::addCredential));
    connect(m_imports, &CredentialImport::incomplete, this,
            qOverload<const ImportedCredential &, const QString &, const QString &>(&ConnectionsPage::addCredential));
    connect(m_imports, &CredentialImport::refused, this, &ConnectionsPage::showRefusal);
    connect(m_imports, &CredentialImport::tokenFound, this, [this](const Secret &token) {
        if (!m_sheet->enterToken(token)) {
            beginNew();
            m_sheet->enterToken(token);
        }
        m_messages->push(new MessageBar(MessageBar::Severity::Done,
                                        tr("The access token was entered in the form. Complete the other fields, then "
                                           "save the connection.")),
                         u"import"_s);
    });
    connect(m_sheet, &ConnectionSheet::edited, m_list, &ConnectionsList::updateNotes);
    connect(m_sheet, &ConnectionSheet::useRequested, this, &ConnectionsPage::useRequested);
    connect(m_sheet, &ConnectionSheet::exchangesRequested, this, [this] { Q_EMIT activityRequested({}); });
    connect(m_sheet, &ConnectionSheet::saved, this, [this](const QString &id) {
        m_messages->remove(u"use"_s);
        showConnection(id);
    });
    connect(m_sheet, &ConnectionSheet::removed, this, [this] {
        const QString id = m_list->selectedId();
        if (id.isEmpty())
            beginNew();
        else
            m_sheet->showConnection(id);
    });
    connect(&m_tests, &ConnectionTests::finished, this, [this](const QString &id) {
        m_list->updateNotes();
        if (id == m_sheet->shownId())
            m_messages->remove(u"import"_s); // it says that the test is running
    });
    connect(&m_forms, &ConnectionForms::secretRead, this, &Page::statusTextChanged);
    connect(&m_forms, &ConnectionForms::secretWritten, this,
            [this](const QString &, SecretStore::Place place) { showSecretPlace(place); });
    connect(&m_models.secrets, &SecretStore::placeChanged, this, &Page::statusTextChanged);
}

void ConnectionsPage::showConnection(const QString &id)
{
    if (m_models.connections.rowOf(id) < 0)
        return;
    m_list->select(id);
    m_sheet->showConnection(id);
}

void ConnectionsPage::beginNew()
{
    m_list->select({});
    m_sheet->showConnection(QString());
    m_sheet->focusForm();
}

void ConnectionsPage::import(const DroppedFile &file)
{
    m_imports->importFile(file);
}

void ConnectionsPage::chooseFile()
{
    m_imports->chooseFile();
}

void ConnectionsPage::showProblem(const QString &sentence)
{
    m_messages->push(new MessageBar(MessageBar::Severity::Warning, sentence), u"use"_s);
}

void ConnectionsPage::showRefusal(const QString &sentence)
{
    m_messages->push(new MessageBar(MessageBar::Severity::Error, sentence), u"import"_s);
}

void ConnectionsPage::inUseChanged()
{
    m_sheet->refresh();
    m_list->updateNotes();
}

void ConnectionsPage::addCredential(const ImportedCredential &credential, const QString &fileName)
{
    const auto result = m_forms.import(credential, fileName);
    if (const auto *fault = std::get_if<FormFault>(&result)) {
        showRefusal(fault->sentence);
        return;
    }
    const auto &imported = std::get<ConnectionForms::Imported>(result);
    const Connection &connection = imported.connection;
    showConnection(connection.id);
    const bool inUse = m_models.inUse && m_models.inUse() == connection.id;
    const QString sentence = !imported.known ? tr("“%1” was imported and is being tested.").arg(connection.name)
        : !inUse
        ? tr("The credential for “%1” was updated.").arg(connection.name)
        : tr("The credential for “%1” was updated. This window keeps using the old one until you press “Save and use”.")
              .arg(connection.name);
    m_messages->push(new MessageBar(inUse ? MessageBar::Severity::Warning : MessageBar::Severity::Done, sentence),
                     inUse ? u"use"_s : u"import"_s);
    m_tests.start(connection, credential.secret);
}

/// Nothing is saved or sent before the operator has added what is missing.
void ConnectionsPage::addCredential(const ImportedCredential &credential, const QString &fileName,
                                    const QString &reason)
{
    ConnectionForm form = ConnectionForm::of(credential);
    if (form.name == form.orgId && !fileName.isEmpty()) // the file does not name it
        form.name = QFileInfo(fileName).completeBaseName();
    m_list->select({});
    m_sheet->showConnection(form);
    auto *bar = new MessageBar(MessageBar::Severity::Warning, reason);
    bar->setRemedy(tr("What the file contains is in the form. Add what is missing, then save; nothing has been sent "
                      "yet."));
    m_messages->push(bar, u"import"_s);
}

void ConnectionsPage::showSecretPlace(SecretStore::Place place)
{
    if (place == SecretStore::Place::Memory) {
        auto *bar = new MessageBar(MessageBar::Severity::Warning,
                                   tr("No keychain is available: the secret is kept in memory only and is lost when "
                                      "you quit. To keep it, unlock or install a keychain and save again."));
        bar->setQuote(m_models.secrets.reason());
        m_messages->push(bar, u"keychain"_s);
    } else {
        m_messages->remove(u"keychain"_s);
    }
    Q_EMIT statusTextChanged();
}

void ConnectionsPage::retranslate()
{
    m_header->setTitle(title());
    m_new->setText(tr("New connection"));
    m_import->setText(tr("Import file…"));
    m_newAction->setText(tr("New connection"));
    m_importAction->setText(tr("Import credential file…"));
    m_list->retranslate();
    m_sheet->retranslate();
}

void ConnectionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool folded = width() < Theme::of(this).scaled(foldedBelow);
    m_list->setNarrow(folded);
    m_sheet->setFolded(folded);
}

/// Fields handle pasting themselves; what arrives here is meant for the page.
void ConnectionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        m_imports->paste();
    else
        Page::keyPressEvent(event);
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

QList<QAction *> ConnectionsPage::pageActions() const
{
    return {m_newAction, m_importAction};
}

QString ConnectionsPage::statusText() const
{
    switch (m_models.secrets.place()) {
    case SecretStore::Place::Unknown:
        return {};
    case SecretStore::Place::Keychain:
        return tr("Keychain unlocked; secrets are kept after a restart");
    case SecretStore::Place::Memory:
        return tr("No keychain; secrets are kept until you quit");
    }
    return {};
}

QList<QWidget *> ConnectionsPage::regions()
{
    return QList<QWidget *>{m_header, m_list} + m_sheet->regions();
}

} // namespace exportdesk
