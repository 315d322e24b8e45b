// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checktext.h"

#include "models/choices/audience.h"
#include "models/exports/requestkeys.h"
#include "models/exports/timewords.h"
#include "models/platform/pluralcount.h"

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
    QString audiences() const;
    QString mergePolicy() const;
    QString destination() const;
    QString request() const;
    QString anywhere() const;
    /// What follows the sentence, because more than one way out is offered.
    QString addition() const;

private:
    QString arg(qsizetype index) const { return inPart(m_check.arguments.value(index)); }
    /// Long enough for every path and name of a real schema; a longer one would push everything else out of the window.
    static QString inPart(const QString &text)
    {
        constexpr qsizetype longest = 160;
        return text.size() <= longest ? text : text.left(longest) + u'…';
    }
    /// The arguments from \a first on as an enumeration, the sixth and later ones as a number.
    QString listed(qsizetype first = 0) const
    {
        constexpr qsizetype shown = 5;
        QStringList names = m_check.arguments.mid(first);
        const int more = int(names.size() - shown);
        if (more > 0)
            names = names.mid(0, shown) << tr("%Ln more", nullptr, more);
        std::transform(names.begin(), names.end(), names.begin(), inPart);
        return QLocale().createSeparatedList(names);
    }
    QString times(const QString &sentence) const { return sentence.arg(localTime(arg(0)), localTime(arg(1))); }
    static QString localTime(const QString &text) { return timeWords(Timestamp(text)); }
    QString age() const;
    QString notPublished() const;
    static QString typeText(ValueType type);

    const RequestCheck &m_check;
};

QString CheckText::age() const
{
    const qint64 hours = arg(1).toLongLong() / 3'600'000;
    if (arg(1).startsWith(u'-'))
        return tr("time unknown");
    if (hours < 1)
        return tr("less than an hour ago");
    return hours < 48 ? tr("%Ln hour(s) ago", nullptr, int(hours)) : tr("%Ln day(s) ago", nullptr, int(hours / 24));
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
            return tr("Only time-series events are exported, plus the identities of each profile.");
        }
        return {};
    case Id::SchemaNameMissing:
        return tr("The schema name is missing; the platform requires it.");
    case Id::SchemaNameUnusual:
        return tr("%1 is not the profile schema; exports are documented for _xdm.context.profile only.").arg(arg(0));
    case Id::FromIngestBad:
        return tr("“Updated since” is not a valid date and time (RFC 3339): %1").arg(arg(0));
    case Id::FromIngestNoZone:
        return tr("“Updated since” has no time zone: %1").arg(arg(0));
    case Id::FromIngestInFuture:
        return tr("“Updated since” is in the future (%1): the export would be empty.").arg(localTime(arg(0)));
    case Id::SizeEstimate:
        return tr("The profile store contained about %1 profile(s) at the last count (%2).", nullptr,
                  pluralCount(arg(0).toLongLong()))
            .arg(QLocale().toString(arg(0).toLongLong()), age());
    default:
        return {};
    }
}

QString CheckText::fields() const
{
    switch (m_check.id) {
    case Id::FieldsOk:
        return m_check.count == 0 ? tr("All profile fields are exported.")
                                  : tr("%Ln field(s) selected, all in the schema.", nullptr, m_check.count);
    case Id::FieldsNoneChosen:
        return tr("No fields selected. The platform treats an empty list as “all fields”.");
    case Id::FieldsUnknown:
        return tr("%Ln field(s) not in the profile schema: %1. The job would succeed, but its batch would fail.",
                  nullptr, m_check.count)
            .arg(listed());
    case Id::FieldsDeprecated:
        return tr("%Ln deprecated field(s): %1", nullptr, m_check.count).arg(listed());
    case Id::FieldsRepeated:
        return tr("%Ln field(s) selected more than once: %1", nullptr, m_check.count).arg(listed());
    case Id::FieldsNotChecked:
        return tr("The profile schema is not available, so the fields could not be checked.");
    default:
        return {};
    }
}

QString CheckText::events() const
{
    switch (m_check.id) {
    case Id::EventsOk:
        return m_check.count == 0 ? tr("All event fields are exported.")
                                  : tr("%Ln event field(s) selected, all in the schema.", nullptr, m_check.count);
    case Id::EventFieldsNoneChosen:
        return tr("No event fields selected. The platform treats an empty list as “all fields”.");
    case Id::EventFieldsUnknown:
        return tr("%Ln field(s) not in the event schema: %1. The job would succeed, but its batch would fail.", nullptr,
                  m_check.count)
            .arg(listed());
    case Id::EventFieldsDeprecated:
        return tr("%Ln deprecated event field(s): %1", nullptr, m_check.count).arg(listed());
    case Id::EventFieldsRepeated:
        return tr("%Ln event field(s) selected more than once: %1", nullptr, m_check.count).arg(listed());
    case Id::EventFieldsNotChecked:
        return tr("The event schema is not available, so the event fields could not be checked.");
    case Id::EventsWithoutLowerBound:
        return tr("No ingestion start time is set: all events ever ingested are exported.");
    case Id::EventsFromBad:
        return tr("“Ingested since” is not a valid date and time (RFC 3339): %1").arg(arg(0));
    case Id::EventsFromNoZone:
        return tr("“Ingested since” has no time zone: %1").arg(arg(0));
    case Id::EventsToBad:
        return tr("“Ingested until” is not a valid date and time (RFC 3339): %1").arg(arg(0));
    case Id::EventsToNoZone:
        return tr("“Ingested until” has no time zone: %1").arg(arg(0));
    case Id::EventsFromNotBeforeTo:
        return times(tr("“Ingested since” (%1) is not before “Ingested until” (%2), so no events can match."));
    default:
        return {};
    }
}

QString CheckText::segments() const
{
    switch (m_check.id) {
    case Id::SegmentsOk:
        return m_check.count == 0 ? tr("No segments selected: all profiles are exported.")
                                  : tr("Profiles in %Ln segment(s) are exported.", nullptr, m_check.count);
    case Id::SegmentIdMissing:
        return tr("Segment %1 in the list has no ID.").arg(m_check.count);
    case Id::SegmentEntryOdd:
        return tr("Entry %1 in the segment list is not an object: %2").arg(QString::number(m_check.count), arg(0));
    case Id::SegmentsEmptyList:
        return tr(
            "The list of segments is empty. The documentation does not say what the platform exports in this case.");
    case Id::SegmentRepeated:
        return tr("Segment %1 is selected twice.").arg(arg(0));
    case Id::SegmentUnknown:
        return tr("Segment %1 does not exist in the sandbox %2.").arg(arg(0), arg(1));
    case Id::SegmentsNotChecked:
        return tr("The segments are not available, so %1 could not be checked.").arg(listed());
    case Id::SegmentStatusMissing:
        return tr("No status is set for %1. The default depends on the platform version.").arg(listed());
    case Id::SegmentStatusUnknown:
        return tr("Segment %1: unknown status “%2”.").arg(arg(0), arg(1));
    case Id::SegmentStatusOld:
        return tr("Segment %1: the status “existing” is no longer documented.").arg(arg(0));
    case Id::PerBatchWithoutSegments:
        return tr("“One batch per segment” is on, but no segments are selected.");
    case Id::PerBatchIsSlow:
        return tr("One batch per segment: %Ln batch(es); the export may be slower.", nullptr, m_check.count);
    case Id::QualifiedWithoutSegments:
        return tr("A segment qualification time is set, but no segments are selected.");
    case Id::QualifiedFromBad:
        return tr("The start of the qualification time is not a valid date and time (RFC 3339): %1").arg(arg(0));
    case Id::QualifiedFromNoZone:
        return tr("The start of the qualification time has no time zone: %1").arg(arg(0));
    case Id::QualifiedToBad:
        return tr("The end of the qualification time is not a valid date and time (RFC 3339): %1").arg(arg(0));
    case Id::QualifiedToNoZone:
        return tr("The end of the qualification time has no time zone: %1").arg(arg(0));
    case Id::QualifiedFromNotBeforeTo:
        return times(tr("The start of the qualification time (%1) is not before its end (%2)."));
    case Id::RowsKeepAllMemberships:
        return tr("Each exported profile still includes all its segment memberships, not just the selected ones.");
    default:
        return audiences();
    }
}

QString CheckText::notPublished() const
{
    const QString state = arg(1).toLower();
    if (state == "draft"_L1)
        return tr("Segment %1 is a draft: it is not evaluated for exports, so the export may be empty or out of date.")
            .arg(arg(0));
    if (state == "inactive"_L1)
        return tr("Segment %1 is inactive: its members are still those of its last evaluation.").arg(arg(0));
    if (state == "archived"_L1)
        return tr("Segment %1 is archived: it is no longer evaluated, so its members may be out of date.").arg(arg(0));
    return tr("Segment %1 has the state “%2”. Only published segments are evaluated.").arg(arg(0), arg(1));
}

/// Where segments come from, and how old their members are.
QString CheckText::audiences() const
{
    switch (m_check.id) {
    case Id::SegmentNotPublished:
        return arg(2).isEmpty() ? notPublished()
                                : notPublished() + u' ' + tr("It was last changed on %1.").arg(localTime(arg(2)));
    case Id::SegmentOtherOrigin:
        //: %1 is the name of an audience, %2 for example "Uploaded audience", %3 a sentence.
        return tr("%1 is not a segment definition (%2). %3")
            .arg(arg(0), originText(arg(2)), exportOfOriginText(arg(1)));
    case Id::SegmentNsUnusual:
        return tr("“%1” is a namespace of audiences; exports use “%2” for their members.").arg(arg(0), arg(1));
    case Id::SegmentsEvaluated:
        return tr("The members of the segments are those of the last evaluation on %1 (%2).")
            .arg(localTime(arg(0)), age());
    case Id::SegmentsEvaluatedLongAgo:
        return tr("The segments were last evaluated on %1 (%2). Changes since then are missing from the export.")
            .arg(localTime(arg(0)), age());
    case Id::EvaluationCosts:
        return tr(
            "“Evaluate segments first” may count as one of two runs a day and use up a yearly quota. Destinations "
            "may send data immediately.");
    default:
        return {};
    }
}

QString CheckText::mergePolicy() const
{
    switch (m_check.id) {
    case Id::PolicyOk:
        return tr("Profiles are merged using %1.").arg(arg(0));
    case Id::PolicyOfSegment:
        return tr("No merge policy selected: the segments’ policy is used, %1.").arg(arg(0));
    case Id::PolicyDefault:
        return arg(0).isEmpty() ? tr("No merge policy selected: the default is used.")
                                : tr("No merge policy selected: the default is used, %1.").arg(arg(0));
    case Id::PolicyNeeded:
        return tr("The selected segments use %Ln different merge policies: select one for the export.", nullptr,
                  m_check.count);
    case Id::PolicyUnknown:
        return tr("Merge policy %1 does not exist in the sandbox %2.").arg(arg(0), arg(1));
    case Id::PolicyOtherClass:
        return tr("Merge policy %1 applies to class %2, not %3.").arg(arg(0), arg(1), arg(2));
    case Id::PolicyVersionUnknown:
        return arg(2) == "0"_L1
            ? tr("Merge policy %1 has no version %2.").arg(arg(0), arg(1))
            : tr("Merge policy %1 has no version %2; the latest is %3.").arg(arg(0), arg(1), arg(2));
    case Id::PolicyVersionOld:
        return tr("Merge policy %1 is pinned to version %2; the latest is %3.").arg(arg(0), arg(1), arg(2));
    case Id::PolicyNamedDefault:
        return tr("Merge policy %1 is not the default, despite its name; the default is %2.").arg(arg(0), arg(1));
    case Id::PolicyOrderUnknown:
        return tr("It is unknown which datasets merge policy %1 uses: its order could not be read.").arg(arg(0));
    case Id::PolicyVersionWithoutId:
        return tr("Version %1 is specified without a merge policy.").arg(arg(0));
    case Id::PolicyNotSegments:
        return tr("Segment %2 uses merge policy %3, but %1 is selected: the export may differ from the segment.")
            .arg(arg(0), arg(1), arg(2));
    case Id::PolicyDropsDatasets:
        return tr("Merge policy %1 excludes %Ln dataset(s): %2", nullptr, m_check.count).arg(arg(0), listed(1));
    case Id::PolicyNotChecked:
        return tr("The merge policies are not available, so %1 could not be checked.").arg(arg(0));
    default:
        return {};
    }
}

QString CheckText::destination() const
{
    switch (m_check.id) {
    case Id::DatasetOk:
        return tr("Dataset %1 can be used for this export.").arg(arg(0));
    case Id::DatasetMissing:
        return tr("No target dataset selected.");
    case Id::DatasetUnknown:
        return tr("Dataset %1 does not exist in the sandbox %2.").arg(arg(0), arg(1));
    case Id::DatasetUnsuitable:
        //: %1 is the name of a dataset, %2 the reason as a sentence.
        return tr("Dataset %1 cannot be used for this export. %2")
            .arg(arg(0), datasetTargetText(DatasetTarget(m_check.count)));
    case Id::DatasetOtherClass:
        return tr("Dataset %1 uses the profile union schema, but the request specifies schema %2.").arg(arg(0), arg(1));
    case Id::DatasetTagged:
        return tr("Dataset %1 is enabled for Profile: exported data would flow back into the profiles.").arg(arg(0));
    case Id::DatasetHoldsExports:
        return tr("Dataset %1 already contains %Ln export(s). This one is added; none is replaced.", nullptr,
                  m_check.count)
            .arg(arg(0));
    case Id::DatasetExpires:
    case Id::DatasetExpiresSoon:
        return tr("Dataset %1 expires on %2, with all its rows.").arg(arg(0), localTime(arg(1)));
    case Id::DatasetNotChecked:
        return tr("The datasets are not available, so %1 could not be checked.").arg(arg(0));
    default:
        return {};
    }
}

QString CheckText::request() const
{
    switch (m_check.id) {
    case Id::UnknownKeys:
        return tr("%Ln part(s) of the request not recognized; sent unchanged: %1", nullptr, m_check.count)
            .arg(listed());
    case Id::TextUnreadable:
        return tr("The request cannot be parsed (line %1), so it was not checked. The form shows the last valid "
                  "request.")
            .arg(m_check.count);
    case Id::ForeignKeys:
        return tr("%Ln part(s) do not belong in an export request: %1. Remove them, or confirm that they are to be "
                  "sent.",
                  nullptr, m_check.count)
            .arg(listed());
    case Id::RepeatedKeys:
        return tr("%Ln key(s) occur more than once with different values: %1. Only the last value of each would be "
                  "sent. Remove the others, or confirm that the last ones are meant.",
                  nullptr, m_check.count)
            .arg(listed());
    case Id::SecretInRequest:
        return tr("The request contains a token, password or other secret. Remove it; secrets belong in Connections.");
    case Id::IdenticalRunning:
        if (m_check.count > 1)
            return tr("%Ln identical export(s) are running; the newest, job %1, since %2.", nullptr, m_check.count)
                .arg(arg(0), localTime(arg(1)));
        return tr("An identical export, job %1, has been running since %2.").arg(arg(0), localTime(arg(1)));
    case Id::IdenticalRecent:
        if (m_check.count > 1)
            return tr("%Ln identical export(s) were launched recently; the newest on %1.", nullptr, m_check.count)
                .arg(localTime(arg(1)));
        return arg(0).isEmpty() ? tr("An identical export was launched on %1.").arg(localTime(arg(1)))
                                : tr("An identical export, job %1, was launched on %2.").arg(arg(0), localTime(arg(1)));
    case Id::PlatformRuns:
        return m_check.count > 0
            ? tr("The platform’s own run started on %1. A launch now may wait for it, and memberships may change "
                 "meanwhile.")
                  .arg(localTime(arg(0)))
            : tr("The platform’s own run starts on %1. A launch now may wait for it, and memberships may change "
                 "meanwhile.")
                  .arg(localTime(arg(0)));
    default:
        return {};
    }
}

QString CheckText::typeText(ValueType type)
{
    switch (type) {
    case ValueType::Text:
        return tr("text in quotes");
    case ValueType::Number:
        return tr("a whole number");
    case ValueType::Truth:
        return tr("true or false");
    case ValueType::Time:
        return tr("a date and time (RFC 3339)");
    case ValueType::Paths:
        return tr("a list of field paths in quotes, separated by commas");
    case ValueType::Words:
        return tr("a list of words");
    case ValueType::Segments:
        return tr("a list of segments");
    case ValueType::Object:
        return tr("an object in braces");
    }
    return {};
}

QString CheckText::anywhere() const
{
    switch (m_check.id) {
    case Id::SpelledTwice:
        return tr("%1 and %2 are the same key in two spellings. Keep only one of them.").arg(arg(0), arg(1));
    case Id::ValueOdd:
        //: %1 is a key of the request, %2 for example "true or false", %3 the value.
        return tr("%1 must be %2, but is %3.").arg(arg(0), typeText(ValueType(m_check.count)), arg(1));
    case Id::PlaceholderLeft:
        return tr("%1 still contains a placeholder: %2").arg(arg(0), listed(1));
    default:
        return {};
    }
}

QString CheckText::addition() const
{
    if (m_check.edits.isEmpty())
        return {};
    if (m_check.id == Id::SegmentUnknown && m_check.edits.first().to.endsWith(".segmentNs"_L1))
        return tr("If it is an audience of another origin, its namespace is missing.");
    QStringList words;
    for (const RequestEdit &edit : m_check.edits) {
        const Timestamp time(edit.label);
        if (!time.ms())
            return {};
        words += timeWords(time);
    }
    if (QStringList(words).removeDuplicates() > 0) { // an hour that occurs twice
        for (qsizetype i = 0; i < words.size(); ++i)
            words[i] = m_check.edits.at(i).label;
    }
    return tr("It can mean: %1.").arg(words.join(u"; "_s));
}

QString sectionText(const CheckText &text, RequestCheck::Section section)
{
    switch (section) {
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

} // namespace

QString checkText(const RequestCheck &check)
{
    const CheckText text(check);
    QString sentence = text.anywhere();
    if (sentence.isEmpty())
        sentence = sectionText(text, check.section);
    const QString addition = text.addition();
    return addition.isEmpty() ? sentence : sentence + (sentence.endsWith(u'.') ? u" "_s : u". "_s) + addition;
}

} // namespace exportdesk
