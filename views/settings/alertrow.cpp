// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/alertrow.h"

#include "views/shared/iconlabel.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

AlertRow::AlertRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_name(new TextLabel(Theme::Role::Strong))
    , m_details(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_state(new IconLabel)
    , m_buttons(new QHBoxLayout)
{
    m_name->setWordWrap(true);
    m_details->setSentence(true);
    m_state->setWrapping(true);
    m_state->setSmall(true);
    m_state->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_details);
    words->addWidget(m_state);
    m_layout->setContentsMargins(0, 4, 0, 8);
    m_layout->setSpacing(8);
    m_layout->addLayout(words, 1);
    m_buttons->setSpacing(8);
    m_layout->addLayout(m_buttons);
    connect(&Theme::of(this), &Theme::changed, this, &AlertRow::arrange);
    arrange();
}

void AlertRow::arrange()
{
    constexpr int large = 14; // points
    const bool isBeside = Theme::of(this).textSize() < large;
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_buttons, isBeside ? Qt::AlignTop : Qt::AlignLeft);
}

void AlertRow::setName(const QString &name)
{
    m_rowName = name;
    m_name->setText(name);
}

void AlertRow::setDetails(const QString &details)
{
    m_details->setText(details);
}

void AlertRow::setState(const QString &text, Status status)
{
    const StatusLook look = statusLook(status);
    m_state->setIcon(look.icon, look.iconToken);
    m_state->setText(text, Token::Text2);
    m_state->setVisible(!text.isEmpty());
}

Button *AlertRow::addButton(const QString &action)
{
    auto *button = new Button;
    m_byAction.insert(action, button);
    m_buttons->addWidget(button);
    return button;
}

void AlertRow::setWord(const QString &action, const QString &word)
{
    Button *button = m_byAction.value(action);
    button->setObjectName(u"alerts.%1.%2"_s.arg(action, m_rowName));
    button->setText(word);
    //: For a screen reader: the button and what it belongs to, e.g. "Test: Ops channel"
    button->setAccessibleName(tr("%1: %2").arg(word, m_rowName));
}

} // namespace exportdesk
