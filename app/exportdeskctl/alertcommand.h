// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/alertdesk.h"
#include "app/exportdeskctl/command.h"

namespace exportdesk
{

/// A command on the ways and rules of alerts, which all connections share.
class AlertCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

    static CommandError alertError(const Failure &failure);
    static CommandError noSuchWay(const QString &name);

protected:
    /// Ways and rules have been read.
    virtual void run(const AlertSetup &setup) = 0;
    AlertDesk &desk();
    // By name, ignoring letter case; nullptr: there is none.
    static const KeptWay *findWay(const AlertSetup &setup, const QString &name);
    static const AlertRule *findRule(const AlertSetup &setup, const QString &name);
    /// Ends with the document {name, state}.
    void reportChange(const QString &name, const QString &state, const QString &text);

private:
    std::unique_ptr<AlertDesk> m_desk;
};

} // namespace exportdesk
