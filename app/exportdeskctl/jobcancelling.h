// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"

namespace exportdesk
{

/// `job cancel`: cancels jobs as the window does and reports how each ended, in JSON a line for each.
class JobCancelling final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QStringList ids;
        QString production;
    };

    JobCancelling(const CommandContext &context, const Options &options);

    void start() override;

private:
    void cancel(Workspace &workspace);
    void report(const CancelResult &result);
    void finishWhenSettled();

    const Options m_options;
    JobCanceller *m_canceller = nullptr;
    QSet<QString> m_reported;
};

} // namespace exportdesk
