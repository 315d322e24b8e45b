// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/formrow.h"

#include "views/shared/inputstate.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

namespace exportdesk
{

FormRow::FormRow(QWidget *input, QWidget *field, QWidget *note)
    : m_input(input)
    , m_label(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_fault(new TextLabel(Theme::Role::Small, Token::Err))
{
    m_label->setBuddy(input);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(field ? field : input);
    layout->addWidget(m_fault);
    if (note)
        layout->addWidget(note);
}

void FormRow::setWord(const QString &word)
{
    m_label->setText(word);
    m_input->setAccessibleName(word);
}

void FormRow::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    setInvalid(m_input, !sentence.isEmpty());
    // Read with the name when the field gets the focus; without a fault the placeholder describes it.
    m_input->setAccessibleDescription(sentence);
}

} // namespace exportdesk
