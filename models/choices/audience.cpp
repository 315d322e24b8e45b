// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/audience.h"

#include <QCoreApplication>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct AudienceText {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::AudienceText)
};

} // namespace

bool Audience::isDefinition() const
{
    if (!type.isEmpty())
        return type.compare("SegmentDefinition"_L1, Qt::CaseInsensitive) == 0;
    return nameSpace.isEmpty() || nameSpace.compare("AEPSegments"_L1, Qt::CaseInsensitive) == 0;
}

QString membershipNamespace(const QString &nameSpace)
{
    const QString folded = nameSpace.toLower();
    if (folded.isEmpty() || folded == "ups"_L1 || folded == "aepsegments"_L1)
        return u"ups"_s;
    if (folded == "aam"_L1 || folded == "aamsegments"_L1 || folded == "aamtraits"_L1)
        return u"AAM"_s;
    return nameSpace;
}

bool isPublished(const QString &lifecycle)
{
    const QString folded = lifecycle.toLower();
    return folded.isEmpty() || folded == "published"_L1 || folded == "active"_L1;
}

QString lifecycleText(const QString &lifecycle)
{
    const QString folded = lifecycle.toLower();
    if (folded == "draft"_L1)
        return AudienceText::tr("Draft");
    if (folded == "inactive"_L1)
        return AudienceText::tr("Inactive");
    if (folded == "archived"_L1)
        return AudienceText::tr("Archived");
    return folded == "published"_L1 || folded == "active"_L1 ? AudienceText::tr("Published") : lifecycle;
}

QString originText(const QString &origin)
{
    if (origin == "REAL_TIME_CUSTOMER_PROFILE"_L1)
        return AudienceText::tr("Segment definition");
    if (origin == "CUSTOM_UPLOAD"_L1)
        return AudienceText::tr("Uploaded audience");
    if (origin == "AUDIENCE_ORCHESTRATION"_L1)
        return AudienceText::tr("Audience composition");
    if (origin == "AUDIENCE_MANAGER"_L1)
        return AudienceText::tr("Audience Manager");
    if (origin == "AUDIENCE_MATCH"_L1)
        return AudienceText::tr("Audience match");
    return origin.isEmpty() ? AudienceText::tr("Other origin") : origin;
}

QString exportOfOriginText(const QString &segmentNs)
{
    return segmentNs.compare("AAM"_L1, Qt::CaseInsensitive) == 0
        ? AudienceText::tr("Exports are documented by examples only and need the Audience Manager source.")
        : AudienceText::tr("The documentation does not say whether exports accept the namespace %1.").arg(segmentNs);
}

} // namespace exportdesk
