// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "app/exportdeskctl/jobwatch.h"

namespace exportdesk
{

/// `job wait`: reports each job when it and its batches have ended, in JSON a line for each.
class JobWaiting final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QStringList ids;
        qint64 timeoutMs = -1; ///< -1: none
    };

    JobWaiting(const CommandContext &context, const Options &options);
    ~JobWaiting() override;

    void start() override;

private:
    void report(const JobEnd &end);
    void reachTimeLimit();

    const Options m_options;
    std::unique_ptr<JobWatch> m_watch;
    ExitCode m_worst = ExitCode::Done;
};

} // namespace exportdesk
