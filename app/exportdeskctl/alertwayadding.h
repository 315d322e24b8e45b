// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/alertcommand.h"
#include "app/exportdeskctl/boundedinput.h"

namespace exportdesk
{

/// `alert add-webhook`, `add-mail` and `add-command`. Addresses of webhooks and passwords are read from a file or
/// standard input: on the command line everybody on this computer could see them.
class AlertWayAdding final : public AlertCommand
{
    Q_OBJECT

public:
    struct Options {
        AlertWay way;
        QString secretPlace; ///< file or "-"
        QString form; ///< wire words, empty: the default
        QString security;
        QString command; ///< as one text
        bool replaces = false;
    };
    AlertWayAdding(const CommandContext &context, const Options &options);

protected:
    void run(const AlertSetup &setup) override;

private:
    std::optional<CommandError> complete();
    void acceptSecret(const QByteArray &bytes);
    void save();
    void keepSecret(const AlertWay &way);
    void report(bool isKept);

    Options m_options;
    Secret m_secret;
    BoundedInput m_input;
};

} // namespace exportdesk
