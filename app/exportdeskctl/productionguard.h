// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/commanderror.h"
#include "models/connections/sandboxesmodel.h"

#include <functional>
#include <memory>
#include <optional>

namespace exportdesk
{

class Opening;

/// The name of a production sandbox must be typed before something is created or cancelled there: --production NAME.
class ProductionGuard final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; \a client is the one of the sandbox.
    ProductionGuard(Opening &opening, PlatformClient &client, QObject *parent = nullptr);

    /// Calls \a then with nothing if the command may go on, else with why not. Asks the platform only where it has
    /// never said what kind of sandbox this is, and no name was typed.
    void check(const QString &typedName, const std::function<void(const std::optional<CommandError> &)> &then);

private:
    std::optional<CommandError> verdict(const Sandbox *read) const;

    Opening &m_opening;
    PlatformClient &m_client;
    SandboxesModel m_sandboxes;
};

} // namespace exportdesk
