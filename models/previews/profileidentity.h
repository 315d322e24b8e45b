// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// An identity of a person: personal data, which is kept in memory only.
struct ProfileIdentity {
    QString nameSpace; ///< code of the identity namespace, e.g. "email"
    QString value;

    bool isComplete() const { return !nameSpace.isEmpty() && !value.isEmpty(); }
    bool operator==(const ProfileIdentity &) const = default;
};

} // namespace exportdesk
