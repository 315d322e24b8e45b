// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"
#include "models/platform/connection.h"

namespace exportdesk
{

/// How to reach a local platform that is running.
struct PlatformAccess {
    Connection connection; ///< of the id LocalPlatform::connectionId
    Secret secret;
    QString problem; ///< why it cannot be reached, translated; empty when it can
};

/// Reads the line that a local platform prints when it is ready.
PlatformAccess readPlatformAccess(const QByteArray &line);

/// The local platform's file: in the folder of helpers when installed, in the neighbouring one of a build, next to us
/// when just copied. The variable LOCALPLATFORM takes precedence.
QString localPlatformProgram();

} // namespace exportdesk
