// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/curlreader.h"

namespace exportdesk
{

/// The curl commands in a text: one command, or a script with comments, assignments and a here-document as the body.
/// Only lines that start a command count, so that prose about curl has none.
QList<CurlCommand> curlCommandsIn(const QString &text, const QString &sandbox);

/// True for a command that signs in at Adobe's identity service.
bool isTokenCommand(const CurlCommand &command);

} // namespace exportdesk
