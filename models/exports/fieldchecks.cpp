// The checks on the two lists of fields and on the times of the events.

#include "models/exports/checkparts.h"

#include <QSet>

namespace exportdesk::checks
{

using Id = RequestCheck::Id;
using Fix = RequestCheck::Fix;
using Field = RequestFacts::Field;

namespace
{

/// The findings on one list of fields, named for the profile's or the event's.
struct ListIds {
    Id ok, noneChosen, unknown, deprecated, repeated, notChecked;
    Fix all, removeUnknown, removeRepeated;
};

void checkList(Findings &found, const std::optional<QStringList> &paths,
               const std::function<Field(const QString &)> &oracle, const ListIds &ids)
{
    if (!paths)
        return found.ok(ids.ok);
    if (paths->isEmpty())
        return found.warn(ids.noneChosen, {}, 0, ids.all);
    const QStringList unknown = pathsThatAre(Field::Unknown, *paths, oracle);
    const QStringList deprecated = pathsThatAre(Field::Deprecated, *paths, oracle);
    const QStringList repeated = repeatedIn(*paths);
    if (!unknown.isEmpty())
        found.error(ids.unknown, unknown, unknown.size(), ids.removeUnknown);
    if (!deprecated.isEmpty())
        found.warn(ids.deprecated, deprecated, deprecated.size());
    if (!repeated.isEmpty())
        found.warn(ids.repeated, repeated, repeated.size(), ids.removeRepeated);
    if (!oracle || !pathsThatAre(Field::NotLoaded, *paths, oracle).isEmpty())
        found.warn(ids.notChecked);
    else if (unknown.isEmpty())
        found.ok(ids.ok, {}, paths->size());
}

} // namespace

QStringList pathsThatAre(Field state, const QStringList &paths, const std::function<Field(const QString &)> &oracle)
{
    QStringList found;
    QSet<QString> seen;
    for (const QString &path : paths) {
        if (oracle && !seen.contains(path) && oracle(path) == state)
            found += path;
        seen.insert(path);
    }
    return found;
}

QStringList repeatedIn(const QStringList &list)
{
    QSet<QString> seen;
    QStringList repeated;
    for (const QString &one : list) {
        if (seen.contains(one) && !repeated.contains(one))
            repeated += one;
        seen.insert(one);
    }
    return repeated;
}

void checkFields(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    Findings found(all, RequestCheck::Section::Fields);
    checkList(found, request.fields, facts.profileField,
              {Id::FieldsOk, Id::FieldsNoneChosen, Id::FieldsUnknown, Id::FieldsDeprecated, Id::FieldsRepeated,
               Id::FieldsNotChecked, Fix::AllFields, Fix::RemoveUnknownFields, Fix::RemoveRepeatedFields});
}

void checkEvents(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    if (!request.events)
        return;
    Findings found(all, RequestCheck::Section::Events);
    const EventChoice &events = *request.events;
    checkList(found, events.fields, facts.eventField,
              {Id::EventsOk, Id::EventFieldsNoneChosen, Id::EventFieldsUnknown, Id::EventFieldsDeprecated,
               Id::EventFieldsRepeated, Id::EventFieldsNotChecked, Fix::AllEventFields, Fix::RemoveUnknownEventFields,
               Fix::RemoveRepeatedEventFields});
    const bool fromGood = found.time(events.from, Id::EventsFromBad, Id::EventsFromNoZone);
    const bool toGood = found.time(events.to, Id::EventsToBad, Id::EventsToNoZone);
    if (events.from.isEmpty())
        found.warn(Id::EventsWithoutLowerBound);
    else if (fromGood && toGood && events.to.ms() && *events.from.ms() >= *events.to.ms())
        found.error(Id::EventsFromNotBeforeTo, {events.from.text(), events.to.text()}, 0,
                    *events.from.ms() == *events.to.ms() ? Fix::None : Fix::SwapEventTimes);
}

} // namespace exportdesk::checks
