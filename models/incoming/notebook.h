// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// The code in a Jupyter notebook: that of all its cells in one text, then each cell that is for a shell by itself.
/// Empty when \a text is no notebook. What the cells printed is left out.
QStringList notebookCode(const QString &text);

} // namespace exportdesk
