// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/draftsdialog.h"

#include "models/exports/exportrequestwriter.h"
#include "views/exports/namedlist.h"
#include "views/shared/jsonview.h"
#include "views/shared/messagestack.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/textlabel.h"

#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

DraftsDialog::DraftsDialog(KeptDrafts &drafts, QWidget *parent)
    : DialogFrame(parent)
    , m_drafts(drafts)
    , m_list(new QListWidget(this))
    , m_request(new JsonView(this))
    , m_empty(new TextLabel(Theme::Role::Body, Token::Text2, this))
    , m_messages(new MessageStack(this))
    , m_rename(new Button(Button::Kind::Flat, this))
    , m_remove(new Button(Button::Kind::Flat, this))
{
    setObjectName(u"drafts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setQuestion(tr("Which draft do you want to open?"));
    setConsequence(tr("The export you are working on takes its place in this list."));
    build();
    wire();
    fill();
    m_list->setFocus();
}

void DraftsDialog::build()
{
    m_list->setObjectName(u"drafts.list"_s);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(240, 260);
    m_request->setObjectName(u"drafts.request"_s);
    m_request->setAccessibleName(tr("Contents of the draft"));
    m_request->setReadOnly(true);
    m_request->setMinimumSize(420, 260);
    m_empty->setSentence(true);
    m_empty->setText(tr("No drafts yet. “New draft” puts the current export aside."));
    m_rename->setObjectName(u"drafts.rename"_s);
    m_rename->setText(tr("Rename"));
    m_remove->setObjectName(u"drafts.remove"_s);
    m_remove->setText(tr("Delete"));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(12);
    panes->addWidget(m_list, 2);
    panes->addWidget(m_request, 3);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(4);
    actions->addWidget(m_rename);
    actions->addWidget(m_remove);
    actions->addStretch();
    content()->setSpacing(8);
    content()->addWidget(m_messages);
    content()->addWidget(m_empty);
    content()->addLayout(panes, 1);
    content()->addLayout(actions);
    addCloseButton(tr("Close"))->setObjectName(u"drafts.close"_s);
    m_open = addActionButton(tr("Open"), Button::Kind::Filled);
    m_open->setObjectName(u"drafts.open"_s);
    m_open->setDefault(true);
}

void DraftsDialog::wire()
{
    connect(m_list, &QListWidget::currentItemChanged, this, &DraftsDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &DraftsDialog::rename);
    connect(m_list, &QListWidget::itemActivated, m_open, &QAbstractButton::click);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &DraftsDialog::removeCurrent);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(current()); });
    connect(&m_drafts, &KeptDrafts::changed, this, &DraftsDialog::fill);
}

QString DraftsDialog::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void DraftsDialog::fill()
{
    QList<std::pair<QString, QString>> entries;
    for (const KeptDraft &draft : m_drafts.all())
        entries.append({draft.id, draft.name});
    {
        const QScopedValueRollback filling(m_filling, true);
        fillNamedList(*m_list, entries);
    }
    showCurrent();
}

void DraftsDialog::showCurrent()
{
    if (m_filling)
        return;
    const KeptDraft *draft = m_drafts.find(current());
    m_request->setJson(!draft ? QString() : draft->state.typedText.value_or(prettyJson(draft->state.request)));
    m_empty->setVisible(m_drafts.all().isEmpty());
    for (Button *button : {m_open, m_rename, m_remove})
        button->setBlocked(draft ? QString() : tr("Select a draft."));
}

void DraftsDialog::rename(const QListWidgetItem *item)
{
    if (m_filling)
        return;
    m_drafts.rename(item->data(Qt::UserRole).toString(), item->text());
    // Queued: refilling the list within the item's own signal would delete the item.
    QMetaObject::invokeMethod(this, &DraftsDialog::fill, Qt::QueuedConnection);
}

void DraftsDialog::removeCurrent()
{
    const KeptDraft *found = m_drafts.find(current());
    if (!found)
        return;
    const KeptDraft gone = *found;
    m_drafts.remove(gone.id);
    auto *bar = new MessageBar(MessageBar::Severity::Done, tr("“%1” was deleted.").arg(gone.name));
    Button *undo = bar->addButton(tr("Undo"));
    undo->setObjectName(u"drafts.undo"_s);
    connect(
        undo, &QPushButton::clicked, this,
        [this, gone] {
            m_messages->clear();
            m_drafts.restore(gone);
        },
        Qt::QueuedConnection);
    m_messages->push(bar, u"said"_s);
    m_list->setFocus();
}

} // namespace exportdesk
