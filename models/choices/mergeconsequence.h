// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/mergepolicy.h"

#include <QList>

namespace exportdesk
{

/// A dataset that feeds Profile, as far as it matters to a merge policy.
struct ProfileSource {
    QString id;
    QString name;

    bool operator==(const ProfileSource &) const = default;
};

/// The effect of a merge policy on the exported profiles.
struct MergeConsequence {
    bool byPrecedence = false; ///< only datasets in the policy's order take part
    bool unknown = false; ///< a merge type or an order that could not be read: nothing is known of the datasets
    bool stitched = false; ///< fragments of linked identities become one profile
    int taking = 0; ///< number of known sources that take part
    int known = 0; ///< number of known sources; 0 when they are not known
    QStringList dropped; ///< names (or ids) of the known sources that drop out

    bool operator==(const MergeConsequence &) const = default;
};

/// Whether \a name says that a policy is the default: "Default Timebased". Operators then take it for the one that is.
bool isNamedDefault(const QString &name);
/// Whether only the datasets in the order of \a policy take part.
bool isByPrecedence(const MergePolicy &policy);
MergeConsequence mergeConsequence(const MergePolicy &policy, const QList<ProfileSource> &sources);
/// The consequence as one translated line, e.g. "Only 2 of 3 profile datasets take part; Web profiles drops out."
QString mergeConsequenceText(const MergeConsequence &consequence);
/// Short translated words for the merge type, the raw value when unknown.
QString mergeTypeText(const QString &mergeType);
/// Short translated words for the identity graph, the raw value when unknown.
QString identityGraphText(const QString &graph);

} // namespace exportdesk
