// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/pageheader.h"

#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/searchfield.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace exportdesk
{

namespace
{

/// A vertical line between actions.
class Divider final : public QWidget
{
public:
    explicit Divider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(9, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(4, 0, 1, height(), Theme::of(this).color(Token::Line));
    }
};

constexpr int side = 16;
constexpr int headerGap = 8;
constexpr int leastSearch = 180; ///< enough to type a name

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(Theme::Role::PageTitle, Token::Text, this))
    , m_state(new ElidedLabel(Theme::Role::Body, Token::Text2, this))
    , m_layout(new QHBoxLayout(this))
    , m_middle(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    m_layout->setContentsMargins(side, 4, side, 4);
    m_layout->setSpacing(headerGap);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(headerGap);
    m_middle->setSpacing(headerGap);
    m_middle->addWidget(m_state, 1);
    m_layout->addLayout(m_middle, 1);
    m_layout->addStretch(0); // keeps the title at the left when there is nothing in the middle
    m_actions->setSpacing(headerGap);
    m_layout->addLayout(m_actions);
    m_state->hide();
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    fold();
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setState(const QString &state)
{
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

void PageHeader::setMiddle(QWidget *widget)
{
    m_middle->insertWidget(0, widget, 1);
}

void PageHeader::addAction(Button *button, int foldOrder)
{
    m_actions->addWidget(button);
    if (foldOrder > 0) {
        m_foldable.append({foldOrder, button});
        std::stable_sort(m_foldable.begin(), m_foldable.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    }
    fold();
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::setSearch(SearchField *search)
{
    m_search = search;
    m_actions->addWidget(search);
    fold();
}

void PageHeader::addDivider()
{
    m_actions->addWidget(new Divider(this));
}

int PageHeader::neededWidth() const
{
    int width = 2 * side + m_title->sizeHint().width() + 2 * headerGap;
    for (int i = 0; i < m_middle->count(); ++i) {
        if (QWidget *widget = m_middle->itemAt(i)->widget(); widget && !widget->isHidden())
            width += (widget == m_state ? std::min(widget->sizeHint().width(), 120) : widget->sizeHint().width())
                + headerGap;
    }
    for (int i = 0; i < m_actions->count(); ++i) {
        QWidget *widget = m_actions->itemAt(i)->widget();
        if (!widget || widget->isHidden())
            continue;
        width += widthOf(widget) + headerGap;
    }
    return width;
}

/// Its width with its word.
int PageHeader::widthOf(QWidget *action) const
{
    if (action == m_search)
        return m_search->fittingWidth();
    const auto *button = qobject_cast<Button *>(action);
    return button ? button->widthWhen(false) : action->sizeHint().width();
}

void PageHeader::fold()
{
    int missing = neededWidth() - width();
    const int spare = m_search ? std::max(0, m_search->fittingWidth() - leastSearch) : 0;
    missing -= spare;
    for (const auto &[order, button] : std::as_const(m_foldable)) {
        if (button->isHidden())
            continue;
        const bool iconOnly = missing > 0;
        if (iconOnly)
            missing -= button->widthWhen(false) - button->widthWhen(true);
        button->setIconOnly(iconOnly);
        if (button->isEnabled()) // a disabled one shows the reason there
            button->setToolTip(iconOnly ? button->text() : QString());
    }
    // The search gets the rest.
    if (m_search)
        m_search->setFixedWidth(leastSearch + std::clamp(-missing, 0, spare));
}

QSize PageHeader::minimumSizeHint() const
{
    int width = 2 * side + m_title->sizeHint().width() + 2 * headerGap;
    for (const QHBoxLayout *part : {m_middle, m_actions}) {
        for (int i = 0; i < part->count(); ++i) {
            QWidget *widget = part->itemAt(i)->widget();
            if (!widget || widget->isHidden())
                continue;
            const auto *button = qobject_cast<Button *>(widget);
            const bool folds = button && std::any_of(m_foldable.begin(), m_foldable.end(), [button](const auto &entry) {
                                   return entry.second == button;
                               });
            width += (folds ? button->widthWhen(true) : widget->minimumSizeHint().width()) + headerGap;
        }
    }
    return {width,
            std::max({44, Theme::of(this).height(44, Theme::Role::PageTitle), m_layout->minimumSize().height()})};
}

/// The line to the page below.
void PageHeader::paintEvent(QPaintEvent *)
{
    if (m_line)
        QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(this).color(Token::Line));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    fold();
    m_layout->activate(); // at once, or texts would be cut for a frame
    QWidget::resizeEvent(event);
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

} // namespace exportdesk
