// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/memberstatuses.h"

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

std::optional<CountedMembers> membersWithStatus(const std::optional<CountedMembers> &members,
                                                const QStringList &statuses)
{
    const QStringList asked = statuses.isEmpty() ? QStringList{u"realized"_s} : statuses;
    if (!members)
        return {};
    if (members->byStatus.isEmpty()) {
        // The whole count is of members, who have not exited.
        const bool ofMembers = asked.contains("realized"_L1) && std::ranges::all_of(asked, [](const QString &one) {
                                   return one == "realized"_L1 || one == "existing"_L1;
                               });
        return ofMembers ? members : std::nullopt;
    }
    CountedMembers some = *members;
    some.count = 0;
    for (auto it = members->byStatus.begin(); it != members->byStatus.end(); ++it)
        some.count += asked.contains(it.key()) ? it.value() : 0;
    return some;
}

} // namespace exportdesk
