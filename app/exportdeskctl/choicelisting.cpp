// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/choicelisting.h"

namespace exportdesk
{

ChoiceListing::ChoiceListing(const CommandContext &context, Choices::Part part)
    : Listing(context)
    , m_part(part)
{
}

void ChoiceListing::start()
{
    withClient([this](PlatformClient &client) {
        m_choices = std::make_unique<Choices>(client, opening().clock());
        connect(m_choices.get(), &Choices::changed, this, [this] {
            const Choices::State &state = m_choices->state(m_part);
            if (!state.loading)
                show(contentOf(*m_choices), state.failure);
        });
        m_choices->reload(m_part);
    });
}

} // namespace exportdesk
