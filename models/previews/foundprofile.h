// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exportdesk
{

/// A value of a profile and where it is.
struct ProfileValue {
    QString path; ///< dot path; entries of a list of objects have their number, "addresses[0].city"
    QString text; ///< as the JSON has it; the entries of a list of plain values are separated by ", "

    bool operator==(const ProfileValue &) const = default;
};

/// An entry of `segmentMembership`.
struct ProfileMembership {
    QString nameSpace; ///< of the segment, "ups"
    QString segmentId;
    QString status; ///< "realized", "existing", "exited"; raw
    qint64 qualifiedMs = -1; ///< lastQualificationTime, epoch ms; -1 when not given

    bool operator==(const ProfileMembership &) const = default;
};

/// A profile merged by a merge policy (Profile Access, "Entities endpoint").
struct FoundProfile {
    QList<ProfileValue> values; ///< by path, without null and empty ones
    bool cut = false; ///< there were more values than ProfileReader keeps
    QList<ProfileMembership> memberships; ///< all, also those that values does not keep
    qsizetype identities = 0;
    qsizetype namespaces = 0; ///< in which it has identities
    qint64 modifiedMs = -1; ///< epoch ms; -1 when not given

    bool operator==(const FoundProfile &) const = default;
};

} // namespace exportdesk
