// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/choicepopup.h"

#include "views/exports/choicedelegate.h"
#include "views/shared/icon.h"
#include "views/shared/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int mostRows = 8;

}

ChoicePopup::ChoicePopup(QWidget *picker)
    : PopupFrame(picker)
    , m_model(new ChoiceListModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new TextLabel(Theme::Role::Body, Token::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    m_search->addAction(themedIcon(Icon::Search, Token::Text3), QLineEdit::LeadingPosition);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(1); // a list of one row is lower than Qt wants
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_list->setFocusProxy(m_search);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::search);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::choose);
    connect(m_model, &ChoiceListModel::modelAboutToBeReset, this,
            [this] { m_current = m_list->currentIndex().data(ChoiceListModel::KeyRole).toString(); });
    connect(m_model, &ChoiceListModel::modelReset, this, [this] {
        showEmpty();
        // An answer that arrives while the list is open must not put another row under Enter.
        const int row = m_current.isEmpty() ? -1 : m_model->rowOf(m_current);
        makeCurrent(row >= 0 && m_model->enabledFrom(row) == row ? row : m_model->enabledFrom(0));
    });
}

void ChoicePopup::setSeveral(bool on)
{
    m_several = on;
    m_model->setCheckable(on);
}

void ChoicePopup::setSearchable(bool on)
{
    m_search->setVisible(on);
    m_list->setFocusProxy(on ? m_search : nullptr);
}

void ChoicePopup::setPlaceholder(const QString &text)
{
    m_search->setPlaceholderText(text);
}

void ChoicePopup::setEmptySentences(const QString &noMatch, const QString &nothing)
{
    m_noMatch = noMatch;
    m_nothing = nothing;
    showEmpty();
}

void ChoicePopup::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setText(m_search->text().isEmpty() ? m_nothing : m_noMatch);
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

void ChoicePopup::setNames(const QString &name, const QString &accessibleName)
{
    setObjectName(name + u".popup"_s);
    m_search->setObjectName(name + u".search"_s);
    m_list->setObjectName(name + u".list"_s);
    m_search->setAccessibleName(accessibleName);
    m_list->setAccessibleName(accessibleName);
}

void ChoicePopup::open(QWidget *anchor, const QString &text, const QString &key)
{
    m_search->setText(text);
    search(text);
    const int row = text.isEmpty() ? m_model->rowOf(key) : -1;
    makeCurrent(row >= 0 ? row : m_model->enabledFrom(0));
    m_anchor = anchor;
    place();
    QWidget *first = m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_list;
    first->setFocus(Qt::PopupFocusReason);
}

/// As high as its rows are now, and where it finds room.
void ChoicePopup::place()
{
    if (!m_anchor)
        return;
    fit(m_anchor);
    showBelow(m_anchor);
}

void ChoicePopup::fit(const QWidget *anchor)
{
    ensurePolished();
    int rows = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row)
        rows += m_list->sizeHintForRow(row);
    const int frame = 16 + (m_search->isVisibleTo(this) ? m_search->sizeHint().height() + 8 : 0);
    const int width = std::max(anchor->width(), 320);
    const int empty = m_model->rowCount() == 0 ? m_empty->heightForWidth(width - 16) + 8 : 0;
    resize(width, frame + rows + empty);
}

void ChoicePopup::search(const QString &text)
{
    m_model->setText(text);
    showEmpty();
    if (isVisible())
        place();
    if (!m_list->currentIndex().isValid() || !text.isEmpty())
        makeCurrent(m_model->enabledFrom(0));
}

void ChoicePopup::makeCurrent(int row)
{
    if (row < 0) {
        m_list->setCurrentIndex({});
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

/// Rows that cannot be chosen are passed over, but scrolled into sight with their reason.
void ChoicePopup::move(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    int last = row;
    for (int left = std::abs(rows); left > 0;) {
        row += step;
        if (row < 0 || row >= m_model->rowCount())
            break;
        m_list->scrollTo(m_model->index(row));
        if (!m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsEnabled))
            continue;
        last = row;
        --left;
    }
    makeCurrent(last);
}

void ChoicePopup::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString key = index.data(ChoiceListModel::KeyRole).toString();
    if (!m_several)
        close();
    Q_EMIT chosen(key);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Space:
        if (watched != m_list && !(m_several && m_search->text().isEmpty()))
            break;
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        close();
        return true;
    default:
        break;
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace exportdesk
