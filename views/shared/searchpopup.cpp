// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/searchpopup.h"

#include "views/shared/paint.h"
#include "views/shared/searchfield.h"
#include "views/shared/suggestiondelegate.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int mostRows = 9;
constexpr int narrowestPopup = 380;
constexpr int popupMargin = 8; ///< to the edges of the window

/// What a screen reader says of a line.
QString spokenSuggestion(const SearchSuggestion &one)
{
    const QString words = one.meaning.isEmpty() ? one.text.trimmed() : one.text.trimmed() + u", " + one.meaning;
    return one.count < 0 ? words : words + u", " + QLocale().toString(one.count);
}

} // namespace

SearchPopup::SearchPopup(SearchField &field, const SearchHelp &help, const QString &group)
    : QFrame(&field)
    , m_field(field)
    , m_help(help)
    , m_recent(group)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_delegate(new SuggestionDelegate(m_list))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Search suggestions"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { accept(index.row()); });
    connect(&field, &QLineEdit::textEdited, this, [this] {
        // After a term, what was found or why it is refused is to be seen; Down offers more.
        if (m_field.text().isEmpty() && !m_field.terms().isEmpty())
            hide();
        else
            offer();
    });
    connect(&field, &QObject::destroyed, this, &QObject::deleteLater); // it belongs to the window by then
    field.installEventFilter(this);
}

/// Shows what suits the typed text now, or nothing.
void SearchPopup::offer()
{
    setObjectName(m_field.objectName() + u".help"_s);
    m_list->setObjectName(m_field.objectName() + u".help.list"_s);
    m_suggestions = m_field.hasFocus() ? searchSuggestions(m_field.text(), m_field.cursorPosition(), m_help,
                                                           m_recent.all(), !m_field.terms().isEmpty())
                                       : QList<SearchSuggestion>();
    m_model->clear();
    for (const SearchSuggestion &one : std::as_const(m_suggestions)) {
        auto *item = new QStandardItem(one.text.trimmed());
        item->setData(one.meaning, SuggestionDelegate::MeaningRole);
        item->setData(one.count, SuggestionDelegate::CountRole);
        item->setData(one.kind == SearchSuggestion::Kind::Recent, SuggestionDelegate::IsRecentRole);
        item->setData(spokenSuggestion(one), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_suggestions.isEmpty())
        return hide();
    QStringList texts;
    for (const SearchSuggestion &one : std::as_const(m_suggestions))
        if (!one.meaning.isEmpty())
            texts += one.text.trimmed();
    m_delegate->alignAfter(texts, *m_list);
    place();
    show();
}

void SearchPopup::place()
{
    QWidget *window = m_field.window();
    if (parentWidget() != window) {
        setParent(window); // above everything else in it
    }
    const QPoint below = m_field.mapTo(window, QPoint(0, m_field.height() + 2));
    const int rows = std::min(mostRows, int(m_suggestions.size()));
    const int wanted = rows * m_list->sizeHintForRow(0) + 2;
    const int width = std::min(std::max(narrowestPopup, m_field.width()), window->width() - 2 * popupMargin);
    const int left = std::clamp(below.x(), popupMargin, std::max(popupMargin, window->width() - popupMargin - width));
    setGeometry(left, below.y(), width, std::min(wanted, std::max(40, window->height() - popupMargin - below.y())));
    raise();
}

/// A click elsewhere closes it, whether or not the keyboard goes there.
void SearchPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QCoreApplication::instance()->installEventFilter(this);
}

void SearchPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    QCoreApplication::instance()->removeEventFilter(this);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_field) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool isElsewhere = widget && widget != this && !isAncestorOf(widget);
        if (event->type() == QEvent::MouseButtonPress && isElsewhere)
            hide();
        return QFrame::eventFilter(watched, event);
    }
    if (!qobject_cast<SearchField *>(watched)) // it loses the focus while it is being destroyed
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::MouseButtonPress:
        if (m_field.text().isEmpty() && m_field.terms().isEmpty())
            QMetaObject::invokeMethod(this, &SearchPopup::offer, Qt::QueuedConnection); // once it has the focus
        break;
    case QEvent::FocusOut:
        keepSearch();
        hide();
        break;
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

/// Whether the key was for the list.
bool SearchPopup::handleKey(int key)
{
    const int row = isVisible() ? m_list->currentIndex().row() : -1;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isVisible()) {
            if (!m_help.keys) // Down goes to what was found
                return false;
            offer();
            return isVisible();
        }
        select(key == Qt::Key_Down ? row + 1 : row - 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0) {
            accept(row);
            return true;
        }
        if (key != Qt::Key_Tab)
            keepSearch();
        hide();
        return false;
    case Qt::Key_Escape:
        hide();
        return row >= 0; // else it clears the search
    default:
        return false;
    }
}

/// Before the first and after the last row, none is selected: Enter searches for what was typed.
void SearchPopup::select(int row)
{
    const int rows = m_model->rowCount();
    const int wanted = row < -1 ? rows - 1 : row;
    m_list->setCurrentIndex(wanted < 0 || wanted >= rows ? QModelIndex() : m_model->index(wanted, 0));
    if (!m_list->currentIndex().isValid())
        return m_list->clearSelection();
    QAccessibleEvent chosen(m_list, QAccessible::Focus);
    chosen.setChild(wanted);
    QAccessible::updateAccessibility(&chosen);
}

void SearchPopup::accept(int row)
{
    if (row < 0 || row >= m_suggestions.size())
        return;
    const SearchSuggestion one = m_suggestions[row];
    hide();
    if (one.kind == SearchSuggestion::Kind::Recent) {
        m_field.setQuery(one.text);
        keepSearch();
        return;
    }
    m_field.setSelection(one.from, one.length);
    if (one.length == 0)
        m_field.setCursorPosition(one.from);
    m_field.insert(one.text); // as if it had been typed: a term comes, and values are offered after a key
    if (one.kind == SearchSuggestion::Kind::Value) {
        hide();
        keepSearch();
    }
}

void SearchPopup::keepSearch()
{
    m_recent.add(m_field.query());
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.setPen(theme.color(Token::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace exportdesk
