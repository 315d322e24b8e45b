// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/waitingpage.h"

#include "views/shared/emptystate.h"

#include <QVBoxLayout>

namespace exportdesk
{

WaitingPage::WaitingPage(std::function<QString()> sentence, QWidget *parent)
    : Page(parent)
    , m_sentence(std::move(sentence))
    , m_state(new EmptyState(Icon::Connections))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
}

void WaitingPage::retranslate()
{
    m_state->setSentence(m_sentence());
}

} // namespace exportdesk
