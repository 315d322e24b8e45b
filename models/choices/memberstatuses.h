// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audiences.h"

#include <QStringList>

namespace exportdesk
{

/// `{"realized": 683, "exited": 109}`, as segment jobs and metrics of audiences have it. \a Json is a value of the JSON
/// library, which headers do not show.
template <class Json>
QHash<QString, qint64> readMembersByStatus(const Json &counts)
{
    QHash<QString, qint64> members;
    if (!counts.is_object())
        return members;
    for (const auto &entry : counts.items()) {
        const qint64 count = entry.value().is_number_integer() ? entry.value().template get<qint64>() : -1;
        if (count >= 0)
            members.insert(QString::fromStdString(entry.key()), count);
    }
    return members;
}

/// How many profiles an export of a segment with \a members has that requests \a statuses (none: "realized"); nothing
/// when they were not counted apart.
std::optional<CountedMembers> membersWithStatus(const std::optional<CountedMembers> &members,
                                                const QStringList &statuses);

} // namespace exportdesk
