// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/shellcommand.h"

namespace exportdesk
{

/// Reads a text as bash does: quotes of all kinds, comments, here-documents, pipes, assignments, $VAR and $(…). Line
/// breaks without backslash before an option are accepted and noted. Nothing is executed.
ShellScript readShellScript(const QString &text);

} // namespace exportdesk
