// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionspage.h"

#include "models/connections/connectionsmodel.h"
#include "models/connections/connectiontest.h"
#include "models/connections/pastedtokens.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "views/connections/connectionrowdelegate.h"
#include "views/connections/dropzone.h"
#include "views/connections/testpane.h"
#include "views/shared/button.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int foldedBelow = 1000; // the page, not the window
constexpr int listWidth = 296;
constexpr int foldedListWidth = 240;
constexpr int editorWidth = 408;
} // namespace

ConnectionsPage::ConnectionsPage(const ConnectionsParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_header(new PageHeader)
    , m_new(new Button(Icon::Plus, Button::Kind::Normal))
    , m_import(new Button(Icon::Import, Button::Kind::Normal))
    , m_newAction(new QAction(themedIcon(Icon::Plus), QString(), this))
    , m_importAction(new QAction(themedIcon(Icon::Import), QString(), this))
    , m_messages(new MessageStack)
    , m_left(new QWidget)
    , m_list(new QListView)
    , m_drop(new DropZone)
    , m_tabs(new QTabBar)
    , m_editor(new ConnectionEditor)
    , m_pane(new TestPane)
{
    build();
    connectParts();
    const QString inUse = m_parts.inUse ? m_parts.inUse() : QString();
    const int row = std::max(0, m_parts.connections.rowOf(inUse));
    if (m_parts.connections.rowCount() > 0)
        m_list->setCurrentIndex(m_parts.connections.index(row));
    else
        beginNew();
}

ConnectionsPage::~ConnectionsPage()
{
    m_pane->show(nullptr); // its tests go before it
}

void ConnectionsPage::build()
{
    m_new->setObjectName("connections.new");
    m_import->setObjectName("connections.import");
    m_header->addAction(m_new);
    m_header->addAction(m_import);
    m_list->setObjectName("connections.list");
    m_list->setModel(&m_parts.connections);
    m_list->setItemDelegate(
        new ConnectionRowDelegate([this](const QModelIndex &index) { return note(index); }, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins({});
    left->setSpacing(0);
    left->addWidget(m_list, 1);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(16, 16, 16, 16);
    around->addWidget(m_drop);
    left->addLayout(around);
    m_messages->setContentsMargins(16, 8, 16, 8);
    m_left->setAutoFillBackground(true);
    m_left->setBackgroundRole(QPalette::Base);

    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setObjectName("connections.tabs");
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *tabs = new QHBoxLayout; // their first word stands above the form
    tabs->setContentsMargins(4, 0, 0, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(tabs);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(1);
    halves->addWidget(m_editor);
    halves->addWidget(m_pane, 1);
    right->addLayout(halves, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(1); // the line between them is the window's ground
    middle->addWidget(m_left);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    addActions({m_newAction, m_importAction});
    m_left->installEventFilter(this);
    m_editor->installEventFilter(this);
    arrange();
}

void ConnectionsPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && !m_filling)
            show(now.data(ConnectionsModel::IdRole).toString());
    });
    connect(m_new, &Button::clicked, this, &ConnectionsPage::beginNew);
    connect(m_newAction, &QAction::triggered, this, &ConnectionsPage::beginNew);
    connect(m_import, &Button::clicked, this, &ConnectionsPage::chooseFile);
    connect(m_importAction, &QAction::triggered, this, &ConnectionsPage::chooseFile);
    connect(m_drop, &DropZone::chooseRequested, this, &ConnectionsPage::chooseFile);
    connect(m_drop, &DropZone::pasteRequested, this, &ConnectionsPage::paste);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectionsPage::arrange);
    connect(m_editor, &ConnectionEditor::edited, this, &ConnectionsPage::keepEdits);
    connect(m_editor, &ConnectionEditor::saveRequested, this, &ConnectionsPage::save);
    connect(m_editor, &ConnectionEditor::useRequested, this, &ConnectionsPage::saveAndUse);
    connect(m_editor, &ConnectionEditor::deleteRequested, this, &ConnectionsPage::remove);
    connect(m_editor, &ConnectionEditor::revealRequested, this, [this] {
        deliver(m_parts.secrets.read(m_id), m_editor, [this, id = m_id](const std::optional<Secret> &secret) {
            if (id == m_id)
                m_editor->showSecret(secret.value_or(Secret()));
        });
    });
    connect(m_pane, &TestPane::testRequested, this, &ConnectionsPage::test);
    connect(m_pane, &TestPane::exchangesRequested, this, [this] { Q_EMIT activityRequested({}); });
    connect(&m_parts.secrets, &SecretStore::placeChanged, this, [this] {
        readKept(m_id);
        Q_EMIT statusTextChanged();
    });
    connect(&m_parts.connections, &QAbstractItemModel::dataChanged, m_list->viewport(), qOverload<>(&QWidget::update));
}

void ConnectionsPage::arrange()
{
    const bool folded = width() < foldedBelow;
    // Words of some languages need more.
    m_left->setFixedWidth(std::max(folded ? foldedListWidth : listWidth, m_left->layout()->minimumSize().width()));
    m_tabs->setVisible(folded);
    const bool form = m_tabs->currentIndex() == 0;
    m_editor->setVisible(!folded || form);
    m_pane->setVisible(!folded || !form);
    const int wide = std::max(editorWidth, m_editor->layout()->minimumSize().width());
    m_editor->setMinimumWidth(folded ? 0 : wide);
    m_editor->setMaximumWidth(folded ? QWIDGETSIZE_MAX : wide);
}

void ConnectionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Other words need other widths.
bool ConnectionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return Page::eventFilter(watched, event);
}

void ConnectionsPage::show(const QString &id)
{
    m_id = id;
    m_filling = true;
    m_editor->set(kind(), m_edits.value(id, savedForm(id)), m_parts.connections.sandboxes(id));
    m_filling = false;
    tellShown();
}

/// Something else is known of the connection in the form, or it is told in another language: what somebody is typing
/// is not filled in anew.
void ConnectionsPage::follow()
{
    if (m_edits.value(m_id, savedForm(m_id)) != m_editor->form())
        return show(m_id);
    m_editor->setSandboxes(m_parts.connections.sandboxes(m_id));
    tellShown();
}

ConnectionEditor::Kind ConnectionsPage::kind() const
{
    const Connection *connection = m_parts.connections.connection(m_id);
    const QModelIndex index = m_parts.connections.index(m_parts.connections.rowOf(m_id));
    using Kind = ConnectionEditor::Kind;
    return !connection                                         ? Kind::New
        : connection->local                                    ? Kind::Local
        : index.data(ConnectionsModel::TransientRole).toBool() ? Kind::Transient
                                                               : Kind::Saved;
}

/// All that stands around the fields.
void ConnectionsPage::tellShown()
{
    const QString id = m_id;
    using Kind = ConnectionEditor::Kind;
    const Kind kind = this->kind();
    m_editor->setFileNote(m_files.value(id));
    const bool inUse = kind != Kind::New && m_parts.inUse && m_parts.inUse() == id;
    m_editor->setInUse(inUse);
    m_editor->setDeletable(inUse ? tr("It is in use. Switch to another connection first.") : QString());
    m_editor->setKept(m_kept.value(id), SecretStore::Place::Unknown);
    if (kind == Kind::Saved)
        readKept(id);
    m_pane->setBlocked(kind == Kind::Local           ? tr("The local platform needs no test.")
                           : kind == Kind::Transient ? tr("It was signed in when the program began.")
                                                     : QString());
    showTest();
}

void ConnectionsPage::showTest()
{
    const auto found = m_tests.find(m_id);
    m_pane->show(found == m_tests.end() ? nullptr : found->second.get());
}

void ConnectionsPage::showConnection(const QString &id)
{
    const int row = m_parts.connections.rowOf(id);
    if (row < 0)
        return;
    const bool same = m_list->currentIndex().row() == row;
    m_list->setCurrentIndex(m_parts.connections.index(row));
    if (same)
        show(id);
}

void ConnectionsPage::beginNew()
{
    m_filling = true;
    m_list->setCurrentIndex({});
    m_list->clearSelection();
    m_filling = false;
    m_tabs->setCurrentIndex(0);
    show({});
    m_editor->focusFirst();
}

void ConnectionsPage::inUseChanged()
{
    follow();
    m_list->viewport()->update();
}

/// The form as it would be without edits.
ConnectionForm ConnectionsPage::savedForm(const QString &id) const
{
    const Connection *connection = m_parts.connections.connection(id);
    ConnectionForm form = connection ? ConnectionForm::of(*connection) : ConnectionForm();
    if (!connection)
        form.scopes = u"openid, AdobeID, read_organizations, additional_info.projectedProductContext, session"_s;
    form.asksInProduction = m_parts.connections.asksInProduction(id);
    form.token = m_parts.tokens.token(id);
    return form;
}

void ConnectionsPage::keepEdits()
{
    if (m_filling)
        return;
    const ConnectionForm form = m_editor->form();
    if (form == savedForm(m_id))
        m_edits.remove(m_id); // all taken back
    else
        m_edits.insert(m_id, form);
    m_list->viewport()->update();
}

/// Asks whether a secret is kept, and where.
void ConnectionsPage::readKept(const QString &id)
{
    if (id.isEmpty() || !m_parts.connections.connection(id))
        return;
    deliver(m_parts.secrets.read(id), this, [this, id](const std::optional<Secret> &secret) {
        m_kept.insert(id, secret.has_value());
        if (id == m_id)
            m_editor->setKept(secret.has_value(), secret ? m_parts.secrets.place() : SecretStore::Place::Unknown);
        Q_EMIT statusTextChanged();
    });
}

QString ConnectionsPage::note(const QModelIndex &index) const
{
    const QString id = index.data(ConnectionsModel::IdRole).toString();
    if (m_edits.contains(id))
        return tr("not saved");
    const auto found = m_tests.find(id);
    if (found != m_tests.end() && found->second->failed())
        return tr("test stopped at step %1 of %2").arg(int(*found->second->failed()) + 1).arg(testStepCount);
    const QString sandbox = index.data(ConnectionsModel::SandboxRole).toString();
    if (m_parts.inUse && m_parts.inUse() == id)
        return tr("in use · sandbox %1").arg(sandbox);
    if (index.data(ConnectionsModel::LocalRole).toBool())
        return tr("Sample data, always there");
    if (index.data(ConnectionsModel::TransientRole).toBool())
        return tr("for this run only");
    return sandbox.isEmpty() ? tr("no sandbox chosen yet") : tr("sandbox %1").arg(sandbox);
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
    switch (m_parts.secrets.place()) {
    case SecretStore::Place::Unknown:
        return {};
    case SecretStore::Place::Keychain:
        return tr("Keychain open, secrets survive a restart");
    case SecretStore::Place::Memory:
        return tr("No keychain, secrets last until the program ends");
    }
    return {};
}

QList<QWidget *> ConnectionsPage::regions()
{
    QList<QWidget *> all{m_header, m_left};
    for (QWidget *part : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_pane)}) {
        if (part->isVisible())
            all.append(part);
    }
    return all;
}

void ConnectionsPage::retranslate()
{
    m_header->setTitle(title());
    m_new->setText(tr("New connection"));
    m_import->setText(tr("Import file…"));
    m_newAction->setText(tr("New connection"));
    m_importAction->setText(tr("Import credential file…"));
    m_list->setAccessibleName(tr("Connections"));
    m_tabs->setTabText(0, tr("Connection"));
    m_tabs->setTabText(1, tr("Test"));
    m_tabs->setAccessibleName(tr("Form and test"));
    m_drop->retranslate();
    m_editor->retranslate();
    m_pane->retranslate();
    m_editor->setFaults({}); // they were told in the language of then
    follow();
}

} // namespace exportdesk
