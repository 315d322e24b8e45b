// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checktext.h"

#include "models/exports/timewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Id = RequestCheck::Id;

/// Carries the translation context of all sentences here.
class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::CheckText)

public:
    explicit CheckText(const RequestCheck &check)
        : m_check(check)
    {
    }
    QString what() const;
    QString fields() const;
    QString events() const;
    QString segments() const;
    QString mergePolicy() const;
    QString destination() const;
    QString request() const;

private:
    QString arg(qsizetype index) const { return m_check.arguments.value(index); }
    /// The arguments from \a first on as an enumeration, the sixth and later ones as a number.
    QString listed(qsizetype first = 0) const
    {
        constexpr qsizetype shown = 5;
        QStringList names = m_check.arguments.mid(first);
        const int more = int(names.size() - shown);
        if (more > 0)
            names = names.mid(0, shown) << tr("%n more", nullptr, more);
        return QLocale().createSeparatedList(names);
    }
    QString times(const QString &sentence) const { return sentence.arg(localTime(arg(0)), localTime(arg(1))); }
    static QString localTime(const QString &text) { return timeWords(Timestamp(text)); }
    QString age() const;

    const RequestCheck &m_check;
};

QString CheckText::age() const
{
    const qint64 hours = arg(1).toLongLong() / 3'600'000;
    if (arg(1).startsWith(u'-'))
        return tr("at a time that is not known");
    if (hours < 1)
        return tr("less than an hour ago");
    return hours < 48 ? tr("%n hour(s) ago", nullptr, int(hours)) : tr("%n day(s) ago", nullptr, int(hours / 24));
}

QString CheckText::what() const
{
    switch (m_check.id) {
    case Id::ContentOk:
        switch (ContentKind(m_check.count)) {
        case ContentKind::Profiles:
            return tr("Profiles are exported, without time-series events.");
        case ContentKind::ProfilesAndEvents:
            return tr("Profiles and their time-series events are exported.");
        case ContentKind::EventsOnly:
            return tr("Time-series events are exported, with nothing of the profile but its identities.");
        }
        return {};
    case Id::SchemaNameMissing:
        return tr("The name of the schema is missing; the platform requires it.");
    case Id::SchemaNameUnusual:
        return tr("The schema %1 is not the class of profiles; exports are documented for _xdm.context.profile only.")
            .arg(arg(0));
    case Id::FromIngestBad:
        return tr("“Updated since” is not a date and time as RFC 3339 writes it: %1").arg(arg(0));
    case Id::FromIngestNoZone:
        return tr("“Updated since” has no time zone: %1").arg(arg(0));
    case Id::FromIngestInFuture:
        return tr("“Updated since” lies in the future (%1): the export would be empty.").arg(localTime(arg(0)));
    case Id::SizeEstimate:
        return tr("The profile store held about %1 profiles when it was last counted, %2.")
            .arg(QLocale().toString(arg(0).toLongLong()), age());
    default:
        return {};
    }
}

QString CheckText::fields() const
{
    switch (m_check.id) {
    case Id::FieldsOk:
        return m_check.count == 0 ? tr("All fields of the profile are exported.")
                                  : tr("%n field(s) chosen, all of them in the schema.", nullptr, m_check.count);
    case Id::FieldsNoneChosen:
        return tr("No field is chosen. The platform takes an empty list as “all fields”.");
    case Id::FieldsUnknown:
        return tr("%n field(s) not in the profile schema: %1. The job would succeed and its batch fail.", nullptr,
                  m_check.count)
            .arg(listed());
    case Id::FieldsDeprecated:
        return tr("%n deprecated field(s): %1", nullptr, m_check.count).arg(listed());
    case Id::FieldsRepeated:
        return tr("%n field(s) chosen more than once: %1", nullptr, m_check.count).arg(listed());
    case Id::FieldsNotChecked:
        return tr("The profile schema is not known, so the fields could not be checked.");
    default:
        return {};
    }
}

QString CheckText::events() const
{
    switch (m_check.id) {
    case Id::EventsOk:
        return m_check.count == 0 ? tr("All fields of the events are exported.")
                                  : tr("%n event field(s) chosen, all of them in the schema.", nullptr, m_check.count);
    case Id::EventFieldsNoneChosen:
        return tr("No event field is chosen. The platform takes an empty list as “all fields”.");
    case Id::EventFieldsUnknown:
        return tr("%n field(s) not in the event schema: %1. The job would succeed and its batch fail.", nullptr,
                  m_check.count)
            .arg(listed());
    case Id::EventFieldsDeprecated:
        return tr("%n deprecated event field(s): %1", nullptr, m_check.count).arg(listed());
    case Id::EventFieldsRepeated:
        return tr("%n event field(s) chosen more than once: %1", nullptr, m_check.count).arg(listed());
    case Id::EventFieldsNotChecked:
        return tr("The event schema is not known, so the event fields could not be checked.");
    case Id::EventsWithoutLowerBound:
        return tr("No start of the ingestion time is given: all events ever ingested are exported.");
    case Id::EventsFromBad:
        return tr("“Ingested since” is not a date and time as RFC 3339 writes it: %1").arg(arg(0));
    case Id::EventsFromNoZone:
        return tr("“Ingested since” has no time zone: %1").arg(arg(0));
    case Id::EventsToBad:
        return tr("“Ingested until” is not a date and time as RFC 3339 writes it: %1").arg(arg(0));
    case Id::EventsToNoZone:
        return tr("“Ingested until” has no time zone: %1").arg(arg(0));
    case Id::EventsFromNotBeforeTo:
        return times(tr("“Ingested since” (%1) is not before “ingested until” (%2): no event can match."));
    default:
        return {};
    }
}

QString CheckText::segments() const
{
    switch (m_check.id) {
    case Id::SegmentsOk:
        return m_check.count == 0 ? tr("No segment is chosen: all profiles are exported.")
                                  : tr("Profiles of %n segment(s) are exported.", nullptr, m_check.count);
    case Id::SegmentIdMissing:
        return tr("Segment number %1 has no ID.").arg(m_check.count);
    case Id::SegmentEntryOdd:
        return tr("Segment number %1 is not an object: %2").arg(QString::number(m_check.count), arg(0));
    case Id::SegmentRepeated:
        return tr("Segment %1 is chosen twice.").arg(arg(0));
    case Id::SegmentUnknown:
        return tr("Segment %1 does not exist in the sandbox %2.").arg(arg(0), arg(1));
    case Id::SegmentStatusMissing:
        return tr("No status is given for %1. What the platform then takes differs between its versions.")
            .arg(listed());
    case Id::SegmentStatusUnknown:
        return tr("Segment %1: the status %2 does not exist.").arg(arg(0), arg(1));
    case Id::SegmentStatusOld:
        return tr("Segment %1: the status “existing” is no longer documented.").arg(arg(0));
    case Id::PerBatchWithoutSegments:
        return tr("One batch per segment is asked for, but no segment is chosen.");
    case Id::PerBatchIsSlow:
        return tr("One batch per segment: %n batch(es), and the export may be slower.", nullptr, m_check.count);
    case Id::QualifiedWithoutSegments:
        return tr("A segment qualification time is given, but no segment is chosen.");
    case Id::QualifiedFromBad:
        return tr("The start of the qualification time is not a date and time as RFC 3339 writes it: %1").arg(arg(0));
    case Id::QualifiedFromNoZone:
        return tr("The start of the qualification time has no time zone: %1").arg(arg(0));
    case Id::QualifiedToBad:
        return tr("The end of the qualification time is not a date and time as RFC 3339 writes it: %1").arg(arg(0));
    case Id::QualifiedToNoZone:
        return tr("The end of the qualification time has no time zone: %1").arg(arg(0));
    case Id::QualifiedFromNotBeforeTo:
        return times(tr("The qualification time starts (%1) no earlier than it ends (%2)."));
    case Id::RowsKeepAllMemberships:
        return tr("Each exported profile still carries all of its segment memberships, not only the chosen ones.");
    default:
        return {};
    }
}

QString CheckText::mergePolicy() const
{
    switch (m_check.id) {
    case Id::PolicyOk:
        return tr("Profiles are merged by %1.").arg(arg(0));
    case Id::PolicyOfSegment:
        return tr("No merge policy is chosen: the one of the segments is used, %1.").arg(arg(0));
    case Id::PolicyDefault:
        return arg(0).isEmpty() ? tr("No merge policy is chosen: the default one is used.")
                                : tr("No merge policy is chosen: the default one is used, %1.").arg(arg(0));
    case Id::PolicyNeeded:
        return tr("The chosen segments use %n different merge policies: choose one for the export.", nullptr,
                  m_check.count);
    case Id::PolicyUnknown:
        return tr("Merge policy %1 does not exist in the sandbox %2.").arg(arg(0), arg(1));
    case Id::PolicyOtherClass:
        return tr("Merge policy %1 is made for the class %2, not for %3.").arg(arg(0), arg(1), arg(2));
    case Id::PolicyVersionUnknown:
        return arg(2) == "0"_L1
            ? tr("Merge policy %1 has no version %2.").arg(arg(0), arg(1))
            : tr("Merge policy %1 has no version %2; the latest is %3.").arg(arg(0), arg(1), arg(2));
    case Id::PolicyVersionWithoutId:
        return tr("Version %1 is given without a merge policy.").arg(arg(0));
    case Id::PolicyNotSegments:
        return tr("Segment %2 was built on merge policy %3, but %1 is chosen: the export may differ from the segment.")
            .arg(arg(0), arg(1), arg(2));
    case Id::PolicyDropsDatasets:
        return tr("Merge policy %1 leaves out %n dataset(s): %2", nullptr, m_check.count).arg(arg(0), listed(1));
    case Id::PolicyNotChecked:
        return tr("The merge policies are not known, so %1 could not be checked.").arg(arg(0));
    default:
        return {};
    }
}

QString CheckText::destination() const
{
    switch (m_check.id) {
    case Id::DatasetOk:
        return tr("Dataset %1 can take the export.").arg(arg(0));
    case Id::DatasetMissing:
        return tr("No target dataset is chosen.");
    case Id::DatasetUnknown:
        return tr("Dataset %1 does not exist in the sandbox %2.").arg(arg(0), arg(1));
    case Id::DatasetUnsuitable:
        //: %1 is the name of a dataset, %2 the reason as a sentence.
        return tr("Dataset %1 cannot take an export. %2").arg(arg(0), datasetTargetText(DatasetTarget(m_check.count)));
    case Id::DatasetOtherClass:
        return tr("Dataset %1 is on the union schema of profiles, but the schema %2 is named.").arg(arg(0), arg(1));
    case Id::DatasetTagged:
        return tr("Dataset %1 is enabled for Profile: what is exported would flow back into the profiles.").arg(arg(0));
    case Id::DatasetNotChecked:
        return tr("The datasets are not known, so %1 could not be checked.").arg(arg(0));
    default:
        return {};
    }
}

QString CheckText::request() const
{
    switch (m_check.id) {
    case Id::UnknownKeys:
        return tr("%n part(s) of the request not understood and sent as they are: %1", nullptr, m_check.count)
            .arg(listed());
    case Id::IdenticalRunning:
        return tr("An identical export, job %1, has been running since %2.").arg(arg(0), localTime(arg(1)));
    case Id::IdenticalRecent:
        return arg(0).isEmpty() ? tr("An identical export was launched at %1.").arg(localTime(arg(1)))
                                : tr("An identical export, job %1, was launched at %2.").arg(arg(0), localTime(arg(1)));
    default:
        return {};
    }
}

} // namespace

QString checkText(const RequestCheck &check)
{
    const CheckText text(check);
    switch (check.section) {
    case RequestCheck::Section::What:
        return text.what();
    case RequestCheck::Section::Fields:
        return text.fields();
    case RequestCheck::Section::Events:
        return text.events();
    case RequestCheck::Section::Segments:
        return text.segments();
    case RequestCheck::Section::MergePolicy:
        return text.mergePolicy();
    case RequestCheck::Section::Destination:
        return text.destination();
    case RequestCheck::Section::Request:
        return text.request();
    }
    return {};
}

} // namespace exportdesk
