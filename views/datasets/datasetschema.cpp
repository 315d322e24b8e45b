// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/datasetschema.h"

#include "models/choices/fieldfiltermodel.h"
#include "models/choices/fieldtreemodel.h"
#include "models/platform/deliver.h"
#include "views/choices/fieldtreeview.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/searchfield.h"
#include "views/shared/searchpopup.h"
#include "views/shared/textlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

DatasetSchema::DatasetSchema(const SchemaCalls &calls, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_fields(new FieldTreeModel(this))
    , m_messages(new MessageStack)
    , m_title(new TextLabel(Theme::Role::Strong, Token::Text))
    , m_about(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_search(new SearchField)
    , m_tree(new FieldTreeView(*m_fields))
{
    m_title->setObjectName("datasets.schema.title");
    m_search->setObjectName("datasets.schema.search");
    m_tree->setObjectName("datasets.schema.tree");
    m_fields->setChoosable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(420);
    m_search->installEventFilter(this);
    m_messages->setContentsMargins(16, 8, 16, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_about);
    head->addStretch(1);
    head->addWidget(m_search, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addStretch(0);
    new SearchPopup(*m_search, {}, u"schema"_s);
    connect(m_search, &SearchField::queryChanged, this, [this] { m_tree->setSearch(m_search->text().trimmed()); });
    connect(m_tree, &FieldTreeView::matchCountChanged, this, &DatasetSchema::updateState);
    updateState();
}

void DatasetSchema::setDataset(const Dataset *dataset)
{
    const QString id = dataset ? dataset->schemaId : QString();
    m_version = dataset ? SchemaCalls::majorVersion(dataset->schemaContentType) : 1;
    if (std::exchange(m_schemaId, id) == id)
        return; // same schema: keep the search and the open branches
    m_isShown = false;
    m_read.clear();
    m_messages->clear();
    m_fields->setTree({});
    updateState();
    if (isVisible())
        read();
}

void DatasetSchema::refresh()
{
    m_read.clear();
    if (isVisible())
        read();
}

void DatasetSchema::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void DatasetSchema::read()
{
    if (m_read == m_schemaId || !SchemaCalls::canBeLookedUp(m_schemaId))
        return;
    m_read = m_schemaId;
    deliver(m_calls.schema(m_schemaId, m_version), this,
            [this, id = m_schemaId](const Outcome<FieldTree> &schema) { acceptSchema(id, schema); });
}

void DatasetSchema::acceptSchema(const QString &schemaId, const Outcome<FieldTree> &schema)
{
    if (schemaId != m_schemaId)
        return;
    m_messages->clear();
    if (schema) {
        // Setting the same fields again would close the branches.
        if (!m_isShown || schema.value().nodes() != m_fields->tree().nodes())
            m_fields->setTree(schema.value());
        m_isShown = true;
    } else {
        auto *bar = new FailureBar([] { return tr("The schema could not be loaded."); }, schema.failure());
        bar->setRetry([this] { refresh(); });
        m_messages->push(bar);
    }
    updateState();
}

void DatasetSchema::updateState()
{
    m_search->setVisible(m_isShown);
    m_tree->setVisible(m_isShown);
    m_title->setVisible(m_isShown);
    const FieldTree &tree = m_fields->tree();
    if (!m_isShown) {
        m_about->setVisible(m_messages->bars().isEmpty());
        m_about->setText(
            m_schemaId.isEmpty() ? tr("The dataset has no schema.")
                : SchemaCalls::canBeLookedUp(m_schemaId)
                ? tr("Loading the schema…")
                : tr("Its schema uses an older reference format and cannot be looked up: %1").arg(m_schemaId));
        return;
    }
    m_title->setText(tree.title().isEmpty() ? m_schemaId : tree.title());
    //: The version of a schema and the number of its fields, e.g. "Version 1.0 · 140 fields"
    m_about->setText(tr("Version %1 · %Ln field(s)", nullptr, tree.leafCount())
                         .arg(tree.version().isEmpty() ? QString::number(m_version) : tree.version()));
    m_about->show();
    const int found = m_tree->filter().matchCount();
    m_search->setNote(!m_tree->filter().isActive() ? QString()
                          : found == 0             ? tr("no matches")
                                                   : tr("%Ln match(es)", nullptr, found));
}

bool DatasetSchema::focusSearch()
{
    if (!m_isShown)
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

/// Down and Enter move the focus to the tree, Escape clears the search.
bool DatasetSchema::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_tree->setSearch(m_search->text().trimmed());
        m_tree->goToFirstMatch();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clearQuery();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DatasetSchema::retranslate()
{
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setAccessibleName(tr("Search the schema fields"));
    m_tree->setAccessibleName(tr("Schema fields"));
    updateState();
}

} // namespace exportdesk
