// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "models/platform/httpclient.h"

namespace exportdesk
{

/// A command that shows a list of the platform as one document or one table. Needs no store.
class Listing : public Command
{
public:
    using Command::Command;

protected:
    struct Content {
        QJsonObject document;
        QStringList headings;
        QList<QStringList> rows;
        QString emptyNote; ///< for an empty list
    };

    /// A client in the sandbox that the options mean.
    void withClient(const std::function<void(PlatformClient &)> &then);
    /// Shows it and ends. \a failure: why these are not all, or none.
    void show(const Content &content, const std::optional<Failure> &failure);

private:
    std::unique_ptr<HttpClient> m_client;
};

} // namespace exportdesk
