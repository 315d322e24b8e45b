// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/commanderror.h"
#include "models/exports/launchentry.h"

#include <optional>

namespace exportdesk
{

// Launches as scripts and as people read them. Keys and codes are stable.

/// {"launch", "state", "job", "sandbox", "createdAt", "candidates"} and, where there is one, "failure"
/// {"code", "text"}. The states: sending, accepted, adopted, rejected, unknown, undecided, resent, abandoned.
QJsonObject launchObject(const LaunchEntry &entry);
/// Where the launch stands, as a sentence.
QString launchSentence(const LaunchEntry &entry);
/// Why a launch has no job, with launchObject() as details; nothing where it has one.
std::optional<CommandError> launchError(const LaunchEntry &entry);

} // namespace exportdesk
