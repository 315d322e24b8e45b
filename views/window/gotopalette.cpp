// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/gotopalette.h"

#include "views/shared/paint.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/textlabel.h"
#include "views/window/gotomodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int usualWidth = 520;
constexpr int mostRows = 10;

/// Icon, title, what it is, and its key at the right.
class GoToDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, Theme::of(option.widget).height(28)};
    }

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        paintIcon(painter, QRect(cell.left(), cell.top(), 16, cell.height()),
                  Icon(index.data(GoToModel::IconRole).toInt()), theme.color(Token::Text2));
        QRect rest = cell.adjusted(26, 0, 0, 0);
        const QFont small = theme.font(Theme::Role::Small);
        for (const int role : {int(GoToModel::KeysRole), int(GoToModel::KindRole)}) {
            const QString words = index.data(role).toString();
            if (words.isEmpty())
                continue;
            const Token ink = role == GoToModel::KeysRole ? Token::Text3 : Token::Text2;
            const int width
                = paintText(painter, rest, words, theme.color(ink), small, Qt::AlignRight | Qt::AlignVCenter);
            rest.adjust(0, 0, -width - 16, 0);
        }
        paintText(painter, rest, index.data().toString(), theme.color(Token::Text), theme.font(Theme::Role::Body));
    }
};

} // namespace

GoToPalette::GoToPalette(QWidget *window)
    : QFrame(window)
    , m_model(new GoToModel(this))
    , m_text(new QLineEdit)
    , m_list(new QListView)
    , m_none(new TextLabel(Theme::Role::Body, Token::Text2))
{
    m_text->setObjectName("goto.text");
    m_text->setProperty("searches", true);
    m_list->setObjectName("goto.list");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GoToDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the text keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_none->setContentsMargins(16, 8, 16, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    hide();
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &GoToPalette::refill);
    connect(m_list, &QListView::clicked, this, &GoToPalette::run);
    retranslate();
}

void GoToPalette::setSource(Source source)
{
    m_source = std::move(source);
}

void GoToPalette::open(const QPoint &corner)
{
    m_corner = corner;
    if (!isVisible())
        m_before = window()->focusWidget();
    m_text->clear();
    refill();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void GoToPalette::close(bool giveBackFocus)
{
    if (!isVisible())
        return;
    if (giveBackFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void GoToPalette::refill()
{
    const QString typed = m_text->text();
    m_model->show(m_source ? m_source(typed) : QList<GoToEntry>(), typed);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
    place();
}

void GoToPalette::place()
{
    const int rows = std::min(mostRows, m_model->rowCount());
    const Theme &theme = Theme::of(this);
    const int list = rows > 0 ? rows * theme.height(28) + 2 : m_none->sizeHint().height();
    const int width = std::min(usualWidth, parentWidget()->width() - 32);
    const int height = 16 + theme.controlHeight() + 8 + list;
    setGeometry(m_corner.x() - width, m_corner.y(), width, height);
}

void GoToPalette::run()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    // The entry may show another page, which then takes the focus.
    const std::function<void()> what = m_model->entry(row).run;
    close(true);
    if (what)
        what();
}

bool GoToPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !QApplication::activePopupWidget())
        close(false);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1
        : key->key() == Qt::Key_Up              ? -1
        : key->key() == Qt::Key_PageDown        ? mostRows
        : key->key() == Qt::Key_PageUp          ? -mostRows
                                                : 0;
    const bool runs = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool leaves = key->key() == Qt::Key_Escape;
    if (step == 0 && !runs && !leaves)
        return QFrame::eventFilter(watched, event);
    event->accept(); // no shortcut of the window may take these
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (leaves)
        close(true);
    else if (runs)
        run();
    else if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(
            m_model->index(std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1)));
    return true;
}

void GoToPalette::retranslate()
{
    setAccessibleName(tr("Go to"));
    m_text->setAccessibleName(tr("Go to job, dataset or action"));
    m_text->setPlaceholderText(tr("Type part of a dataset or action name, or a job ID"));
    m_list->setAccessibleName(tr("Results"));
    m_none->setText(tr("No results."));
}

void GoToPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void GoToPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    paint::box(painter, rect(), 6, theme.color(Token::Base), theme.color(Token::Border));
}

} // namespace exportdesk
