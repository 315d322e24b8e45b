// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/alertcommand.h"

namespace exportdesk
{

/// `alert list`
class AlertListing final : public AlertCommand
{
    Q_OBJECT

public:
    using AlertCommand::AlertCommand;

protected:
    void run(const AlertSetup &setup) override;
};

/// `alert log`
class AlertLogging final : public AlertCommand
{
    Q_OBJECT

public:
    struct Options {
        qint64 limit = 50;
    };
    AlertLogging(const CommandContext &context, const Options &options);

protected:
    void run(const AlertSetup &setup) override;

private:
    const Options m_options;
};

} // namespace exportdesk
