// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/searchrow.h"

#include "views/shared/button.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace exportdesk
{

SearchRow::SearchRow(QWidget *search, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(16, 0, 16, 7 + 1); // 1: the line
    m_layout->setSpacing(8);
    m_layout->addWidget(search, 1);
}

void SearchRow::addButton(Button *button)
{
    m_layout->addWidget(button);
    m_buttons.append(button);
}

void SearchRow::fold()
{
    constexpr int leastSearch = 420;
    int missing = leastSearch + 2 * 16 - width();
    for (const Button *button : std::as_const(m_buttons))
        missing += button->widthWhen(false) + m_layout->spacing();
    for (qsizetype i = m_buttons.size() - 1; i > 0; --i) {
        Button *button = m_buttons[i];
        button->setIconOnly(missing > 0);
        if (missing > 0)
            missing -= button->widthWhen(false) - button->widthWhen(true);
        if (button->isEnabled()) // a disabled one shows the reason there
            button->setToolTip(button->isIconOnly() ? button->text() : QString());
    }
}

void SearchRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// The line to the table below.
void SearchRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(this).color(Token::Line));
}

} // namespace exportdesk
