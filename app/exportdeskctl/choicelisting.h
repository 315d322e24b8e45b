// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/listing.h"
#include "models/choices/choices.h"

namespace exportdesk
{

/// Lists one part of what the composer offers.
class ChoiceListing : public Listing
{
public:
    ChoiceListing(const CommandContext &context, Choices::Part part);

    void start() override;

private:
    virtual Content contentOf(const Choices &choices) const = 0;

    const Choices::Part m_part;
    std::unique_ptr<Choices> m_choices;
};

} // namespace exportdesk
