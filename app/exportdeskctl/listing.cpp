// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/listing.h"

namespace exportdesk
{

void Listing::withClient(const std::function<void(PlatformClient &)> &then)
{
    withSession([this, then](Session &session) {
        m_client = std::make_unique<HttpClient>(session.connection(), session.transport(), session.token(),
                                                session.policy());
        then(*m_client);
    });
}

void Listing::show(const Content &content, const std::optional<Failure> &failure)
{
    if (!content.rows.isEmpty())
        output().table(content.headings, content.rows);
    if (failure) {
        CommandError error = commandError(*failure);
        for (auto member = content.document.begin(); member != content.document.end(); ++member)
            error.details.insert(member.key(), member.value());
        return fail(error);
    }
    output().document(content.document);
    if (content.rows.isEmpty())
        output().note(content.emptyNote);
    finish();
}

} // namespace exportdesk
