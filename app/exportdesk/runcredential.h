// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"
#include "models/platform/connection.h"

namespace exportdesk
{

struct CommandLine;

/// What the command line says to connect with, for this run only.
struct RunCredential {
    Connection connection;
    Secret secret;
    QString formerId; ///< of that connection in earlier versions
    QString problem; ///< why the credential file cannot be used; empty when it can
};

/// Reads the credential file that \a wanted names; its other options take precedence.
RunCredential readRunCredential(const CommandLine &wanted);

} // namespace exportdesk
