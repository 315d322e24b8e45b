// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/shellcommand.h"

namespace exportdesk
{

/// Reads a text as bash does: quotes of all kinds, comments, here-documents, pipes, assignments, $VAR and $(…). Line
/// breaks without backslash before an option are accepted and noted. Nothing is executed.
///
/// Of branches and loops, \a variant 0 is the first branch and round, 1 the second, or the last where there are fewer;
/// \a options are what the reading with variant 0 gave.
ShellScript readShellScript(const QString &text, int variant = 0, const QList<int> &options = {});

} // namespace exportdesk
