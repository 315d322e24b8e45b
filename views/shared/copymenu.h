// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QString;

namespace exportdesk
{

/// Adds "Copy name" and "Copy ID" to the menu of something; a name that is empty or the ID itself is left out.
void addCopying(QMenu &menu, const QString &name, const QString &id);

} // namespace exportdesk
