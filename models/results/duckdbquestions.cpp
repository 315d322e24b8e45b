// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/duckdbquestions.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr auto profileRows = "exported"_L1;
constexpr auto eventRows = "(SELECT unnest(\"timeSeriesEvents\") AS \"event\" FROM exported)"_L1;

/// The values of a field, one a row, that count as different or not.
QString valuesOf(const DuckDbField &field, QLatin1StringView rows)
{
    const QString all = field.isMany ? u"SELECT unnest(%1) AS v FROM %2"_s.arg(field.value, rows)
                                     : u"SELECT %1 AS v FROM %2"_s.arg(field.value, rows);
    return u"(SELECT v FROM (%1) WHERE %2)"_s.arg(all, DuckDbField{u"v"_s, field.type, false}.isFilled());
}

bool isCountable(const DuckDbField &field)
{
    return !isNested(columnKind(field.type)) && columnKind(field.type) != ColumnKind::Json;
}

/// \a aggregate: with %1 for the value and %2 for whether it counts.
QString distinctIn(const DuckDbField &field, const QString &aggregate, QLatin1StringView rows)
{
    if (field.isMany)
        return u"(SELECT %1 FROM %2)"_s.arg(aggregate.arg(u"v"_s, u"true"_s), valuesOf(field, rows));
    return aggregate.arg(field.value, field.isFilled());
}

const QString exactly = u"count(DISTINCT CASE WHEN %2 THEN %1 END)"_s;

qint64 integerAt(const ResultTable &table, size_t row, size_t column, qint64 otherwise = 0)
{
    if (row >= table.rows.size() || column >= table.rows[row].size() || table.rows[row][column].isNull())
        return otherwise;
    return table.rows[row][column].toInteger();
}

QString textAt(const ResultTable &table, size_t row, size_t column)
{
    return row < table.rows.size() && column < table.rows[row].size() ? table.rows[row][column].text : QString();
}

// No aggregate has a FILTER: each would copy all columns of the statement, which is much address space for many fields.
constexpr size_t figuresPerField = 6;

/// Filled, different values, like dates, like times, least, greatest.
QStringList figuresOf(const DuckDbField &field, const QString &aggregate, QLatin1StringView rows)
{
    const ColumnKind kind = columnKind(field.type);
    const QString one = field.value;
    const QString nothing = u"NULL"_s;
    QStringList figures{u"count_if(%1)"_s.arg(field.isFilled()),
                        isCountable(field) ? distinctIn(field, aggregate, rows) : nothing};
    if (kind == ColumnKind::Text && !field.isMany)
        return figures
            + QStringList{u"count_if(%1 LIKE '____-__-__')"_s.arg(one), u"count_if(%1 LIKE '____-__-__T%Z')"_s.arg(one),
                          u"min(nullif(%1, ''))"_s.arg(one), u"max(nullif(%1, ''))"_s.arg(one)};
    if (!isOrdered(kind))
        return figures + QStringList{nothing, nothing, nothing, nothing};
    return figures
        + QStringList{nothing, nothing, u"min(%1)"_s.arg(field.isMany ? u"list_min(%1)"_s.arg(one) : one),
                      u"max(%1)"_s.arg(field.isMany ? u"list_max(%1)"_s.arg(one) : one)};
}

/// JSON has no dates and times: texts that all look like one are.
ColumnKind kindOfTexts(const FieldAnswer &field, qint64 dates, qint64 times)
{
    if (field.filled > 0 && dates == field.filled && QDate::fromString(field.least, Qt::ISODate).isValid()
        && QDate::fromString(field.greatest, Qt::ISODate).isValid())
        return ColumnKind::Date;
    if (field.filled > 0 && times == field.filled && QDateTime::fromString(field.least, Qt::ISODate).isValid()
        && QDateTime::fromString(field.greatest, Qt::ISODate).isValid())
        return ColumnKind::Time;
    return ColumnKind::Text;
}

void acceptFigures(const ResultTable &table, size_t column, FieldAnswer *said)
{
    said->filled = integerAt(table, 0, column);
    said->empty = integerAt(table, 0, 0) - said->filled;
    said->distinct = integerAt(table, 0, column + 1, -1);
    said->least = textAt(table, 0, column + 4);
    said->greatest = textAt(table, 0, column + 5);
    if (said->kind == ColumnKind::Text)
        said->kind = kindOfTexts(*said, integerAt(table, 0, column + 2), integerAt(table, 0, column + 3));
    if (!isOrdered(said->kind)) {
        said->least.clear();
        said->greatest.clear();
    }
}

} // namespace

/// A field of the answer that the files have.
struct DuckDbQuestions::Counted {
    qsizetype index = 0; ///< in the answer
    DuckDbField field;
};

DuckDbQuestions::DuckDbQuestions(const ResultSubject &subject, const QList<ResultColumn> &columns)
    : m_subject(subject)
    , m_columns(columns)
{
    m_columns.removeIf([](const ResultColumn &column) { return column.name == "batch_id"_L1; });
    const ResultColumn *events = duckDb::column(m_columns, u"timeSeriesEvents"_s);
    if (events && columnKind(*events) == ColumnKind::List && !events->parts.isEmpty())
        m_eventColumns = events->parts.first().parts;
}

QStringList DuckDbQuestions::profilePaths() const
{
    if (m_subject.request.fields && !m_subject.request.fields->isEmpty())
        return *m_subject.request.fields;
    QList<ResultColumn> profile = m_columns;
    profile.removeIf([](const ResultColumn &column) { return column.name == "timeSeriesEvents"_L1; });
    return duckDb::paths(profile, fieldsAtMost + 1);
}

QStringList DuckDbQuestions::eventPaths() const
{
    const std::optional<EventChoice> &events = m_subject.request.events;
    if (!events)
        return {};
    if (events->fields && !events->fields->isEmpty())
        return *events->fields;
    return duckDb::paths(m_eventColumns, fieldsAtMost + 1);
}

ResultQuestion DuckDbQuestions::rows() const
{
    return {u"SELECT batch_id, count(*) FROM exported GROUP BY batch_id"_s,
            [](const ResultTable &table, ResultAnswer *answer) {
                answer->profiles = 0;
                for (size_t row = 0; row < table.rows.size(); ++row) {
                    answer->profiles += integerAt(table, row, 1);
                    for (BatchAnswer &batch : answer->batches)
                        if (batch.batch.id == textAt(table, row, 0))
                            batch.profiles = integerAt(table, row, 1);
                }
            }};
}

QList<ResultQuestion> DuckDbQuestions::all(ResultAnswer *answer) const
{
    answer->fields.clear();
    for (const bool ofEvents : {false, true}) {
        const QStringList paths = ofEvents ? eventPaths() : profilePaths();
        answer->fieldsWereCut = answer->fieldsWereCut || paths.size() > fieldsAtMost;
        for (const QString &path : paths.first(std::min(paths.size(), fieldsAtMost))) {
            FieldAnswer field;
            field.path = path;
            field.ofEvents = ofEvents;
            const auto found
                = ofEvents ? duckDb::field(m_eventColumns, path, u"event"_s) : duckDb::field(m_columns, path);
            field.isAbsent = !found;
            field.kind = found ? columnKind(found->type) : ColumnKind::Other;
            field.empty = ofEvents ? 0 : answer->profiles;
            answer->fields.append(field);
        }
    }
    QList<ResultQuestion> questions;
    if (m_subject.request.events)
        addEvents(answer, &questions);
    addFields(*answer, false, &questions);
    addFields(*answer, true, &questions);
    addIdentities(answer, &questions);
    addSegments(answer, &questions);
    return questions;
}

QList<DuckDbQuestions::Counted> DuckDbQuestions::counted(const ResultAnswer &answer, bool ofEvents) const
{
    QList<Counted> found;
    for (qsizetype index = 0; index < answer.fields.size(); ++index) {
        const FieldAnswer &field = answer.fields[index];
        if (field.ofEvents != ofEvents || field.isAbsent)
            continue;
        if (const auto known
            = ofEvents ? duckDb::field(m_eventColumns, field.path, u"event"_s) : duckDb::field(m_columns, field.path))
            found.append({index, *known});
    }
    return found;
}

void DuckDbQuestions::addFields(const ResultAnswer &answer, bool ofEvents, QList<ResultQuestion> *questions) const
{
    const QLatin1StringView rows = ofEvents ? eventRows : profileRows;
    const QList<Counted> fields = counted(answer, ofEvents);
    const bool isExact = !ofEvents && answer.profiles <= distinctExactly;
    const QString aggregate = isExact ? exactly : u"approx_count_distinct(CASE WHEN %2 THEN %1 END)"_s;
    for (qsizetype from = 0; from < fields.size(); from += fieldsPerQuestion) {
        const QList<Counted> some = fields.mid(from, fieldsPerQuestion);
        QStringList columns{u"count(*)"_s};
        for (const Counted &one : some)
            columns += figuresOf(one.field, aggregate, rows);
        questions->append({u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), rows),
                           [some](const ResultTable &table, ResultAnswer *into) {
                               size_t column = 1;
                               for (const Counted &one : some) {
                                   acceptFigures(table, column, &into->fields[one.index]);
                                   column += figuresPerField;
                               }
                           }});
    }
}

/// The engine's own estimate is off by up to 40 %: it only says how large a sample of the values must be. Values are
/// sampled by their hash, so each is either counted with all its rows or not at all.
QList<ResultQuestion> DuckDbQuestions::distinctValues(const ResultAnswer &answer) const
{
    QList<ResultQuestion> questions;
    for (const bool ofEvents : {false, true}) {
        if (!ofEvents && answer.profiles <= distinctExactly)
            continue;
        const QLatin1StringView rows = ofEvents ? eventRows : profileRows;
        const QList<Counted> fields = counted(answer, ofEvents);
        QStringList columns;
        QList<std::pair<qsizetype, qint64>> shares; ///< field, and how many values each of its sample stands for
        for (const auto &[index, field] : fields) {
            const qint64 about = answer.fields[index].distinct;
            if (about < 0)
                continue;
            const int halvings
                = about <= 2 * distinctExactly ? 0 : int(std::ceil(std::log2(double(about) / distinctExactly)));
            const qint64 share = 1LL << halvings;
            const QString sampled
                = QString(u"count(DISTINCT CASE WHEN %2 AND hash(%1) % SHARE = 0 THEN hash(%1) END)"_s)
                      .replace("SHARE"_L1, QString::number(share));
            columns += distinctIn(field, share == 1 ? exactly : sampled, rows);
            shares.append({index, share});
        }
        for (qsizetype from = 0; from < columns.size(); from += fieldsPerQuestion)
            questions.append(
                {u"SELECT %1 FROM %2"_s.arg(columns.mid(from, fieldsPerQuestion).join(u", "_s), rows),
                 [some = shares.mid(from, fieldsPerQuestion)](const ResultTable &table, ResultAnswer *into) {
                     for (qsizetype i = 0; i < some.size(); ++i)
                         into->fields[some[i].first].distinct = integerAt(table, 0, size_t(i)) * some[i].second;
                 }});
    }
    return questions;
}

void DuckDbQuestions::addIdentities(ResultAnswer *answer, QList<ResultQuestion> *questions) const
{
    const std::optional<duckDb::Identities> identities = duckDb::identities(m_columns);
    answer->hasIdentities = identities.has_value();
    answer->hasNamespaces = identities && identities->hasNamespaces;
    answer->namespaces.clear();
    if (!identities)
        return;
    if (identities->hasNamespaces)
        questions->append(
            {u"SELECT ns, count(*) AS n FROM (SELECT unnest(list_distinct(list_transform(%1, lambda i: i.ns))) AS ns "
             "FROM exported) GROUP BY ns ORDER BY n DESC, ns LIMIT 1000"_s.arg(identities->list),
             [](const ResultTable &table, ResultAnswer *into) {
                 for (size_t row = 0; row < table.rows.size(); ++row)
                     into->namespaces.append({textAt(table, row, 0), integerAt(table, row, 1)});
             }});
    questions->append(
        {u"SELECT coalesce(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM (SELECT batch_id, %1 AS ids FROM exported) "
         "WHERE len(ids) > 0 GROUP BY batch_id, hash(list_sort(ids)))"_s.arg(identities->list),
         [](const ResultTable &table, ResultAnswer *into) { into->duplicates = integerAt(table, 0, 0); }});
}

/// With a batch for each segment its rows are the segment's. Otherwise the memberships say, if they were exported; a
/// single segment selects all rows.
void DuckDbQuestions::addSegments(ResultAnswer *answer, QList<ResultQuestion> *questions) const
{
    answer->segments.clear();
    const QList<SegmentChoice> &requested = m_subject.request.segments;
    const bool hasMemberships = duckDb::column(m_columns, u"segmentMembership"_s) != nullptr;
    QStringList columns;
    QList<qsizetype> indexes;
    for (const SegmentChoice &choice : requested) {
        SegmentAnswer segment{choice.segmentId, choice.segmentNs.isEmpty() ? u"ups"_s : choice.segmentNs, -1, {}};
        const auto ofSegment = [&choice](const BatchAnswer &one) { return one.segmentId == choice.segmentId; };
        const auto batch = std::find_if(answer->batches.begin(), answer->batches.end(), ofSegment);
        if (batch != answer->batches.end()) {
            segment.profiles = batch->profiles;
        } else if (requested.size() == 1) {
            segment.profiles = answer->profiles;
        } else if (hasMemberships) {
            segment.profiles = 0;
            const QString path = u"segmentMembership.%1.%2.status"_s.arg(segment.ns, segment.id);
            if (const auto status = duckDb::field(m_columns, path)) {
                QStringList wanted;
                for (const QString &word :
                     choice.status.isEmpty() ? QStringList{u"realized"_s, u"existing"_s} : choice.status)
                    wanted += duckDb::text(word);
                columns += u"count_if(CAST(%1 AS VARCHAR) IN (%2))"_s.arg(status->value, wanted.join(u", "_s));
                indexes += answer->segments.size();
            }
        }
        answer->segments.append(segment);
    }
    if (!columns.isEmpty())
        questions->append({u"SELECT %1 FROM exported"_s.arg(columns.join(u", "_s)),
                           [indexes](const ResultTable &table, ResultAnswer *into) {
                               for (qsizetype i = 0; i < indexes.size(); ++i)
                                   into->segments[indexes[i]].profiles = integerAt(table, 0, size_t(i));
                           }});
}

void DuckDbQuestions::addEvents(ResultAnswer *answer, QList<ResultQuestion> *questions) const
{
    answer->events = EventsAnswer();
    if (m_eventColumns.isEmpty())
        return;
    questions->append({u"SELECT coalesce(sum(len(\"timeSeriesEvents\")), 0), count_if("
                       "len(\"timeSeriesEvents\") > 0), coalesce(max(len(\"timeSeriesEvents\")), 0) FROM exported"_s,
                       [](const ResultTable &table, ResultAnswer *into) {
                           into->events->count = integerAt(table, 0, 0);
                           into->events->profiles = integerAt(table, 0, 1);
                           into->events->most = integerAt(table, 0, 2);
                           for (FieldAnswer &field : into->fields)
                               if (field.ofEvents && field.isAbsent)
                                   field.empty = into->events->count;
                       }});
    const auto timeOf = [this](std::initializer_list<const char *> paths) {
        for (const char *path : paths)
            if (const auto field = duckDb::field(m_eventColumns, QString::fromLatin1(path), u"event"_s))
                if (QString ms = duckDb::epochMs(*field); !ms.isEmpty() && !field->isMany)
                    return ms;
        return QString();
    };
    const QString happened = timeOf({"timestamp"});
    // None of these is documented for exports; the first is what the data lake calls it.
    const QString ingested = timeOf({"_acp_system_metadata.ingestTime", "ingestTime", "receivedTimestamp"});
    const std::optional<qint64> from = m_subject.request.events->from.ms();
    const std::optional<qint64> to = m_subject.request.events->to.ms();
    const auto count = [](const QStringList &conditions) {
        return conditions.isEmpty() ? u"0"_s : u"count_if(%1)"_s.arg(conditions.join(u" OR "_s));
    };
    QStringList early;
    QStringList outside;
    if (from && !happened.isEmpty())
        early += u"%1 < %2"_s.arg(happened, QString::number(*from));
    if (from && !ingested.isEmpty())
        outside += u"%1 < %2"_s.arg(ingested, QString::number(*from));
    if (to && !(ingested.isEmpty() && happened.isEmpty()))
        outside += u"%1 > %2"_s.arg(ingested.isEmpty() ? happened : ingested, QString::number(*to));
    const QStringList columns{happened.isEmpty() ? u"NULL"_s : u"min(%1)"_s.arg(happened),
                              happened.isEmpty() ? u"NULL"_s : u"max(%1)"_s.arg(happened),
                              ingested.isEmpty() ? u"NULL"_s : u"min(%1)"_s.arg(ingested),
                              ingested.isEmpty() ? u"NULL"_s : u"max(%1)"_s.arg(ingested),
                              count(early),
                              count(outside)};
    questions->append({u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), eventRows),
                       [](const ResultTable &table, ResultAnswer *into) {
                           into->events->firstMs = integerAt(table, 0, 0, -1);
                           into->events->lastMs = integerAt(table, 0, 1, -1);
                           into->events->firstIngestedMs = integerAt(table, 0, 2, -1);
                           into->events->lastIngestedMs = integerAt(table, 0, 3, -1);
                           into->events->beforeFrom = integerAt(table, 0, 4);
                           into->events->outside = integerAt(table, 0, 5);
                       }});
}

} // namespace exportdesk
