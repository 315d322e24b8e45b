// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/querysubject.h"

#include <algorithm>

namespace exportdesk
{

bool QuerySubject::contains(const QString &column) const
{
    return hasAllFields || std::any_of(fields.begin(), fields.end(), [&column](const QString &path) {
               return path == column || path.startsWith(column + u'.');
           });
}

} // namespace exportdesk
