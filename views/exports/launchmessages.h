// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"

#include <QCoreApplication>

namespace exportdesk
{

class MessageBar;

/// The message bars that the launch strip shows about launches; their buttons are added by the strip.
class LaunchMessages
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::LaunchMessages)

public:
    /// What became of a launch; nullptr when there is nothing more to say about it.
    static MessageBar *outcome(const LaunchEntry &entry);
    /// An identical export was launched a short while ago.
    static MessageBar *identical(const LaunchEntry &twin);

private:
    static MessageBar *rejected(const LaunchEntry &entry);
    static QString undecided(const LaunchEntry &entry, const QString &at);
    static QString refused(const LaunchEntry &entry, const QString &at);
};

} // namespace exportdesk
