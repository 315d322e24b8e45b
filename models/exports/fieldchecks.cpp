// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/fieldchecks.h"

#include "models/exports/checkcollector.h"
#include "models/exports/foreignplaceholder.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Id = RequestCheck::Id;
using Fix = RequestCheck::Fix;
using Field = RequestFacts::Field;

namespace
{

/// The checks of one list of fields, named for the profile's or the event's.
struct ListIds {
    QString path;
    Id ok, noneChosen, unknown, deprecated, repeated, notChecked;
    Fix all, removeUnknown, split, correctCase, removeRepeated;
};

/// What is known of the schema of a list.
struct ListOracles {
    const std::function<Field(const QString &)> &known;
    const std::function<QString(const QString &)> &spelled;
};

/// What a list holds besides fields of the schema, each path once. A list may have thousands: each is looked up once.
struct Sorted {
    QStringList unknown;
    QStringList placeholders;
    QStringList deprecated;
    bool allLoaded = true;
};

Sorted sorted(const QStringList &paths, const std::function<Field(const QString &)> &oracle)
{
    Sorted all;
    QSet<QString> seen;
    const auto once = [&seen](QStringList &list, const QString &path) {
        if (!seen.contains(path))
            list += path;
        seen.insert(path);
    };
    for (const QString &path : paths) {
        if (isForeignPlaceholder(path)) {
            once(all.placeholders, path);
            continue;
        }
        switch (oracle ? oracle(path) : Field::NotLoaded) {
        case Field::Known:
            break;
        case Field::Deprecated:
            once(all.deprecated, path);
            break;
        case Field::Unknown:
            once(all.unknown, path);
            break;
        case Field::NotLoaded:
            all.allLoaded = false;
            break;
        }
    }
    return all;
}

QStringList repeatedIn(const QStringList &list)
{
    QHash<QString, int> times;
    times.reserve(list.size());
    QStringList repeated;
    for (const QString &one : list) {
        if (++times[one] == 2)
            repeated += one;
    }
    return repeated;
}

/// Without its last field, a list would mean all fields.
bool anyBut(const QStringList &removed, const QStringList &paths)
{
    const QSet<QString> gone(removed.begin(), removed.end());
    return std::any_of(paths.begin(), paths.end(), [&gone](const QString &path) { return !gone.contains(path); });
}

Fix fixOfUnknown(const QStringList &unknown, const QStringList &paths, const ListOracles &oracles, const ListIds &ids)
{
    const bool misspelled = oracles.spelled && std::any_of(unknown.begin(), unknown.end(), [&](const QString &path) {
                                return !oracles.spelled(path).isEmpty();
                            });
    if (misspelled)
        return ids.correctCase;
    const bool separable = std::any_of(unknown.begin(), unknown.end(), [](const QString &path) {
        const bool plain = std::none_of(path.begin(), path.end(), [](QChar c) { return c == u';' || c.isSpace(); });
        return !plain && splitPaths(path).size() > 1;
    });
    return separable ? ids.split : anyBut(unknown, paths) ? ids.removeUnknown : Fix::None;
}

void checkList(CheckCollector &found, const std::optional<QStringList> &paths, const ListOracles &oracles,
               const ListIds &ids)
{
    if (!paths)
        return found.ok(ids.ok);
    if (paths->isEmpty())
        return found.warn(ids.noneChosen, {}, 0, ids.all);
    const auto [unknown, placeholders, deprecated, allLoaded] = sorted(*paths, oracles.known);
    found.checkNoneLeft(ids.path, placeholders);
    const QStringList repeated = repeatedIn(*paths);
    if (!unknown.isEmpty())
        found.error(ids.unknown, unknown, unknown.size(), fixOfUnknown(unknown, *paths, oracles, ids));
    if (!deprecated.isEmpty())
        found.warn(ids.deprecated, deprecated, deprecated.size());
    if (!repeated.isEmpty())
        found.warn(ids.repeated, repeated, repeated.size(), ids.removeRepeated);
    if (!allLoaded)
        found.warn(ids.notChecked);
    else if (unknown.isEmpty() && placeholders.isEmpty())
        found.ok(ids.ok, {}, paths->size());
}

} // namespace

QStringList splitPaths(const QString &path)
{
    return QString(path).replace(u';', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList unknownFields(const QStringList &paths, const std::function<Field(const QString &)> &oracle)
{
    return sorted(paths, oracle).unknown;
}

void checkFields(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    CheckCollector found(all, RequestCheck::Section::Fields);
    checkList(found, request.fields, {facts.profileField, facts.profileFieldSpelled},
              {u"fields"_s, Id::FieldsOk, Id::FieldsNoneChosen, Id::FieldsUnknown, Id::FieldsDeprecated,
               Id::FieldsRepeated, Id::FieldsNotChecked, Fix::AllFields, Fix::RemoveUnknownFields, Fix::SplitFields,
               Fix::CorrectFieldCase, Fix::RemoveRepeatedFields});
}

void checkEvents(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    if (!request.events)
        return;
    CheckCollector found(all, RequestCheck::Section::Events);
    const EventChoice &events = *request.events;
    checkList(found, events.fields, {facts.eventField, facts.eventFieldSpelled},
              {u"additionalFields.eventList.fields"_s, Id::EventsOk, Id::EventFieldsNoneChosen, Id::EventFieldsUnknown,
               Id::EventFieldsDeprecated, Id::EventFieldsRepeated, Id::EventFieldsNotChecked, Fix::AllEventFields,
               Fix::RemoveUnknownEventFields, Fix::SplitEventFields, Fix::CorrectEventFieldCase,
               Fix::RemoveRepeatedEventFields});
    const bool fromGood = found.checkTime(events.from, Id::EventsFromBad, Id::EventsFromNoZone);
    const bool toGood = found.checkTime(events.to, Id::EventsToBad, Id::EventsToNoZone);
    if (events.from.isEmpty())
        found.warn(Id::EventsWithoutLowerBound);
    else if (fromGood && toGood && events.to.ms() && *events.from.ms() >= *events.to.ms())
        found.error(Id::EventsFromNotBeforeTo, {events.from.text(), events.to.text()}, 0,
                    *events.from.ms() == *events.to.ms() ? Fix::None : Fix::SwapEventTimes);
}

} // namespace exportdesk
