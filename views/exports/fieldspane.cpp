// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/fieldspane.h"

#include "models/choices/fieldfiltermodel.h"
#include "models/choices/fieldtreemodel.h"
#include "views/choices/fieldtreeview.h"
#include "views/exports/pastelistdialog.h"
#include "views/exports/recentfieldsbutton.h"
#include "views/shared/button.h"
#include "views/shared/flowlayout.h"
#include "views/shared/searchfield.h"
#include "views/shared/textlabel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int leastSearchWidth = 150;
} // namespace

FieldsPane::FieldsPane(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_fields(new FieldTreeModel(this))
    , m_search(new SearchField(this))
    , m_onlySelected(new QCheckBox(this))
    , m_all(new QCheckBox(this))
    , m_paste(new Button(Button::Kind::Normal, this))
    , m_recent(new RecentFieldsButton(name + u".recent"_s, this))
    , m_tree(new FieldTreeView(*m_fields, this))
    , m_empty(new TextLabel(Theme::Role::Body, Token::Text2, this))
    , m_name(name)
{
    build(name);
    wire();
}

void FieldsPane::build(const QString &name)
{
    m_search->setObjectName(name + u".search"_s);
    m_onlySelected->setObjectName(name + u".onlySelected"_s);
    m_all->setObjectName(name + u".all"_s);
    m_paste->setObjectName(name + u".paste"_s);
    m_recent->hide();
    m_tree->setObjectName(name + u".tree"_s);
    m_empty->setSentence(true);
    m_empty->hide();
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_bar = new FlowLayout;
    m_bar->addWidget(m_search);
    m_bar->addWidget(m_onlySelected);
    m_bar->addWidget(m_all);
    m_bar->addWidget(m_paste);
    m_bar->addWidget(m_recent);
    m_bar->setStretching(m_search);
    m_below = new FlowLayout(nullptr, 16);
    column->addLayout(m_bar);
    column->addWidget(m_empty);
    column->addWidget(m_tree, 1);
    column->addLayout(m_below);
}

/// Moves the check boxes below the tree when there is no room for them in one line.
void FieldsPane::arrange()
{
    m_search->setMinimumWidth(std::max(leastSearchWidth, m_search->placeholderWidth()));
    // A scroll bar of the form comes and goes with what is unfolded below; the boxes must not jump with it.
    const int reserve = m_boxesBelow || !m_arranged ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const int needed = m_search->minimumWidth() + m_onlySelected->sizeHint().width() + m_all->sizeHint().width()
        + m_paste->sizeHint().width() + (m_recent->isHidden() ? 0 : m_recent->sizeHint().width() + 8) + 24;
    const bool below = width() < needed + reserve;
    m_arranged = true;
    if (below == m_boxesBelow)
        return;
    m_boxesBelow = below;
    FlowLayout *from = below ? m_bar : m_below;
    FlowLayout *to = below ? m_below : m_bar;
    int place = below ? 0 : 1;
    for (QCheckBox *box : {m_onlySelected, m_all}) {
        from->removeWidget(box);
        to->insertWidget(place++, box);
    }
    setTabOrder(below ? static_cast<QWidget *>(m_tree) : m_search, m_onlySelected);
    setTabOrder(m_onlySelected, m_all);
    setTabOrder(below ? static_cast<QWidget *>(m_search) : m_all, m_paste);
    layout()->invalidate();
}

void FieldsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldsPane::wire()
{
    connect(m_search, &SearchField::queryChanged, this, &FieldsPane::applySearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applySearch();
        m_tree->goToFirstMatch();
    });
    connect(m_onlySelected, &QCheckBox::toggled, m_tree, &FieldTreeView::setOnlySelected);
    connect(m_tree, &FieldTreeView::matchCountChanged, this, &FieldsPane::showMatches);
    connect(m_paste, &QPushButton::clicked, this, &FieldsPane::openPasteDialog);
    connect(m_recent, &RecentFieldsButton::picked, this, &FieldsPane::addFields);
    connect(m_all, &QCheckBox::clicked, this,
            [this](bool all) { emitChosen(all ? std::nullopt : std::optional(m_fields->selectedPaths())); });
    connect(m_fields, &FieldTreeModel::selectionChanged, this, [this] { emitChosen(m_fields->selectedPaths()); });
}

void FieldsPane::emitChosen(const std::optional<QStringList> &fields)
{
    if (!m_showing)
        Q_EMIT fieldsChosen(fields);
}

void FieldsPane::setTree(const FieldTree &tree)
{
    // A tree shares its nodes with its copies: the same list is the same tree.
    if (tree.nodes().constData() != m_fields->tree().nodes().constData()) {
        const QScopedValueRollback showing(m_showing, true);
        m_fields->setTree(tree);
    }
    m_empty->setVisible(m_fields->rowCount() == 0);
}

void FieldsPane::setEmptySentence(const QString &sentence)
{
    m_empty->setText(sentence);
}

void FieldsPane::setFields(const std::optional<QStringList> &fields, const QStringList &chosen)
{
    const QScopedValueRollback showing(m_showing, true);
    const bool first = m_fields->selectedCount() == 0;
    m_fields->setSelectedPaths(fields.value_or(chosen));
    m_all->setChecked(!fields);
    m_tree->setDormant(!fields);
    m_empty->setVisible(m_fields->rowCount() == 0);
    if (first && !m_tree->filter().isActive())
        m_tree->expandChosen();
}

QString FieldsPane::summary() const
{
    const int total = m_fields->tree().leafCount();
    const QLocale locale;
    if (m_all->isChecked())
        return total > 0 ? tr("All %Ln field(s)", nullptr, total) : tr("All fields");
    const int covered = m_fields->coveredLeafCount();
    return total > 0 ? tr("%1 of %2 selected").arg(locale.toString(covered), locale.toString(total))
                     : tr("%Ln selected", nullptr, covered);
}

void FieldsPane::addFields(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_fields->addPaths(paths);
    if (m_all->isChecked())
        emitChosen(m_fields->selectedPaths()); // even when it names only what was chosen before
    m_tree->expandChosen();
    m_tree->showPath(paths.first());
}

void FieldsPane::applySearch()
{
    m_tree->setSearch(m_search->text());
    showMatches();
}

void FieldsPane::showMatches()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_search->setNote(searching ? tr("%Ln match(es)", nullptr, m_tree->filter().matchCount()) : QString());
}

void FieldsPane::openPasteDialog()
{
    auto *dialog = new PasteListDialog(m_fields->tree(), this);
    dialog->setObjectName(m_name + u".pasteDialog"_s);
    connect(dialog, &PasteListDialog::added, this, &FieldsPane::addFields);
    connect(dialog, &PasteListDialog::replaced, this, [this](const QStringList &paths) {
        m_fields->setSelectedPaths(paths);
        if (m_all->isChecked())
            emitChosen(m_fields->selectedPaths());
        m_tree->expandChosen();
    });
    dialog->open();
}

void FieldsPane::setRecent(std::function<QStringList()> recent)
{
    m_recent->setSource(std::move(recent),
                        [this] { return m_all->isChecked() ? QStringList() : m_fields->selectedPaths(); });
    m_recent->show();
    arrange();
}

void FieldsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FieldsPane::showPath(const QString &path)
{
    if (m_tree->filter().isActive()) {
        m_search->clearQuery();
        m_onlySelected->setChecked(false);
        applySearch();
    }
    m_tree->showPath(path);
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool FieldsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Down) {
        applySearch();
        m_tree->goToFirstMatch();
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clearQuery();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldsPane::retranslate(const QString &treeName)
{
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setAccessibleName(tr("Search %1").arg(treeName));
    m_onlySelected->setText(tr("Only selected"));
    m_all->setText(tr("All fields"));
    m_paste->setText(tr("Paste list…"));
    m_paste->setToolTip(tr("Commas, lines or a JSON array; lists can also be dropped on the tree"));
    m_recent->retranslate();
    m_tree->setAccessibleName(treeName);
    showMatches();
    arrange();
}

} // namespace exportdesk
