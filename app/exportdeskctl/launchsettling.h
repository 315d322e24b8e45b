// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"

namespace exportdesk
{

/// `launch list`: takes up the open launches of this place, as the window does at its start, waits until they are
/// settled or a decision is needed, and shows them.
class LaunchListing final : public Command
{
    Q_OBJECT

public:
    struct Options {
        bool all = false; ///< those that are settled, too
        qint64 timeoutMs = -1; ///< -1: as long as it takes; 0: does not wait
    };

    LaunchListing(const CommandContext &context, const Options &options);

    void start() override;

private:
    void reportWhenSettled();
    void report();

    const Options m_options;
    Launcher *m_launcher = nullptr;
    QStringList m_open; ///< at the start
};

/// `launch decide`: answers the question of one launch.
class LaunchDeciding final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QString launch;
        QString job; ///< to adopt
        bool resends = false;
        bool abandons = false;
        QString production; ///< for resends
    };

    LaunchDeciding(const CommandContext &context, const Options &options);

    void start() override;

private:
    void open(Workspace &workspace);
    void decideWhenAsked();
    void decide();
    void acceptEntry(const LaunchEntry &entry);

    const Options m_options;
    Launcher *m_launcher = nullptr;
    bool m_hasDecided = false;
    QString m_awaited; ///< launch whose outcome is reported
};

} // namespace exportdesk
