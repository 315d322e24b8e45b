// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

class FieldTree;

/// The path of the schema that \a typed probably means, or nothing; see FieldTree::nearest().
QString nearPath(const FieldTree &tree, const QString &typed);
/// Number of single-character edits between two texts whatever the letter case; \a limit + 1 when there are more.
int editDistance(const QString &left, const QString &right, int limit);

} // namespace exportdesk
