// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/leftout.h"

#include <QCoreApplication>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct LeftOutTexts {
    Q_DECLARE_TR_FUNCTIONS(LeftOut)
};

/// The platform takes "realized" when a request specifies no status.
bool isOfSegment(const ProfileMembership &membership, const SegmentChoice &choice)
{
    SegmentChoice same;
    same.segmentId = membership.segmentId;
    same.segmentNs = membership.nameSpace;
    return same.key() == choice.key()
        && (choice.status.isEmpty() ? membership.status == "realized"_L1 : choice.status.contains(membership.status));
}

/// A time that is not known speaks against nothing.
bool isInTime(const ProfileMembership &membership, const ExportRequest &request)
{
    const std::optional<qint64> from = request.qualifiedFrom.ms();
    const std::optional<qint64> to = request.qualifiedTo.ms();
    return membership.qualifiedMs < 0
        || ((!from || membership.qualifiedMs >= *from) && (!to || membership.qualifiedMs <= *to));
}

/// Identities and memberships are computed; profile records bring everything else.
bool hasRecords(const FoundProfile &profile)
{
    return profile.cut || std::ranges::any_of(profile.values, [](const ProfileValue &value) {
               const qsizetype end = value.path.indexOf(u'.');
               const QString member = value.path.left(end).section(u'[', 0, 0);
               return member != "identityMap"_L1 && member != "identities"_L1 && member != "segmentMembership"_L1;
           });
}

} // namespace

LeftOut leftOut(const FoundProfile &profile, const ExportRequest &request)
{
    if (!request.emptyProfiles.value_or(false) && !hasRecords(profile))
        return LeftOut::Empty;
    if (request.segments.isEmpty())
        return LeftOut::No;
    bool inSegment = false;
    for (const ProfileMembership &membership : profile.memberships) {
        const bool isAsked = std::ranges::any_of(
            request.segments, [&](const SegmentChoice &choice) { return isOfSegment(membership, choice); });
        if (isAsked && isInTime(membership, request))
            return LeftOut::No;
        inSegment = inSegment || isAsked;
    }
    return inSegment ? LeftOut::NotInTime : LeftOut::InNoSegment;
}

QString leftOutWord(LeftOut reason)
{
    switch (reason) {
    case LeftOut::No:
        break;
    case LeftOut::InNoSegment:
        return u"in-no-segment"_s;
    case LeftOut::NotInTime:
        return u"not-in-time"_s;
    case LeftOut::Empty:
        return u"empty"_s;
    }
    return {};
}

QString leftOutText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::No:
        break;
    case LeftOut::InNoSegment:
        return LeftOutTexts::tr("This request would not export this profile: it is in none of the selected segments "
                                "with a selected status.");
    case LeftOut::NotInTime:
        return LeftOutTexts::tr("This request would not export this profile: it qualified for the selected segments "
                                "outside of the selected period.");
    case LeftOut::Empty:
        return LeftOutTexts::tr("This request would not export this profile: it is empty, and empty profiles are not "
                                "included.");
    }
    return {};
}

} // namespace exportdesk
