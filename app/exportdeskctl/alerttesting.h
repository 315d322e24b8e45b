// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/alertcommand.h"

namespace exportdesk
{

/// `alert test`: sends a test by one way.
class AlertTesting final : public AlertCommand
{
    Q_OBJECT

public:
    AlertTesting(const CommandContext &context, const QString &name);

protected:
    void run(const AlertSetup &setup) override;

private:
    void report(const QString &name, const WayResult &result);

    const QString m_name;
};

/// `alert send`: one pass of telling, as `schedule run-due` makes it.
class AlertSending final : public AlertCommand
{
    Q_OBJECT

public:
    using AlertCommand::AlertCommand;

protected:
    void run(const AlertSetup &setup) override;

private:
    void report(const TellReport &report);
};

} // namespace exportdesk
