// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/queryquestions.h"

#include "models/queryservice/querynames.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype fieldsAtMost = 500;
constexpr qsizetype fieldsPerQuestion = 40;
/// Different values are counted exactly up to this many rows; of more, the service estimates them within 5 %.
constexpr qint64 distinctExactly = 100'000;
constexpr size_t columnsPerField = 4;

const QVariant *valueAt(const QueryTable &table, size_t row, size_t column)
{
    if (row >= table.rows.size() || column >= table.rows[row].size() || !table.rows[row][column].isValid())
        return nullptr;
    return &table.rows[row][column];
}

qint64 integerAt(const QueryTable &table, size_t row, size_t column, qint64 otherwise = 0)
{
    const QVariant *value = valueAt(table, row, column);
    bool isNumber = false;
    // Sums are decimal numbers, which the driver gives as text.
    const qint64 number = value ? value->toString().section(u'.', 0, 0).toLongLong(&isNumber) : 0;
    return isNumber ? number : otherwise;
}

QString textAt(const QueryTable &table, size_t row, size_t column)
{
    const QVariant *value = valueAt(table, row, column);
    if (!value)
        return {};
    if (value->typeId() == QMetaType::Double)
        return QString::number(value->toDouble(), 'g', QLocale::FloatingPointShortest);
    return value->toString();
}

/// "2026-03-01 05:00:00.25" with or without "+00", as a conversion to text writes it in a session in UTC.
QDateTime timeOf(QString text)
{
    for (const auto end : {"+00:00"_L1, "+00"_L1, "Z"_L1, " UTC"_L1})
        if (text.endsWith(end))
            text.chop(end.size());
    return QDateTime::fromString(text.replace(u' ', u'T') + u'Z', Qt::ISODateWithMs);
}

QString timeText(const QString &text)
{
    const QDateTime time = timeOf(text);
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : text;
}

qint64 msAt(const QueryTable &table, size_t row, size_t column)
{
    const QDateTime time = timeOf(textAt(table, row, column));
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

QString asTime(const QString &value)
{
    return u"CAST(%1 AS timestamp)"_s.arg(value);
}

QString asTime(qint64 ms)
{
    return asTime(sqlText(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs)));
}

QString asText(const QString &value)
{
    return u"CAST(%1 AS string)"_s.arg(value);
}

QString countIf(const QString &condition)
{
    return u"count(CASE WHEN %1 THEN 1 END)"_s.arg(condition);
}

/// Filled, different values, least, greatest.
QStringList figuresOf(const QueryField &field, bool isExact)
{
    const QString filledValue = u"CASE WHEN %1 THEN %2 END"_s.arg(field.isFilled, field.value);
    const QString nothing = u"0"_s;
    QStringList figures{countIf(field.isFilled)};
    figures += isNested(field.kind)
        ? nothing
        : QString((isExact ? u"count(DISTINCT %1)"_s : u"approx_count_distinct(%1)"_s).arg(filledValue));
    if (!isOrdered(field.kind))
        return figures + QStringList{nothing, nothing};
    if (field.kind == ColumnKind::Time)
        return figures
            + QStringList{asText(u"min(%1)"_s.arg(asTime(field.value))), asText(u"max(%1)"_s.arg(asTime(field.value)))};
    return figures + QStringList{u"min(%1)"_s.arg(filledValue), u"max(%1)"_s.arg(filledValue)};
}

void acceptFigures(const QueryTable &table, size_t column, FieldAnswer *said)
{
    said->filled = integerAt(table, 0, column);
    said->empty = integerAt(table, 0, 0) - said->filled;
    said->distinct = isNested(said->kind) ? -1 : integerAt(table, 0, column + 1, -1);
    if (!isOrdered(said->kind))
        return;
    said->least = textAt(table, 0, column + 2);
    said->greatest = textAt(table, 0, column + 3);
    if (said->kind == ColumnKind::Time) {
        said->least = timeText(said->least);
        said->greatest = timeText(said->greatest);
    }
}

} // namespace

QueryQuestions::QueryQuestions(const ResultSubject &subject, const QString &table, const QStringList &batches,
                               Schemas schemas)
    : m_subject(subject)
    , m_table(table)
    , m_batches(batches)
    , m_schemas(std::move(schemas))
{
}

bool QueryQuestions::isExported(const QString &column) const
{
    const auto &fields = m_subject.request.fields;
    return !fields || fields->isEmpty() || std::any_of(fields->begin(), fields->end(), [&column](const QString &path) {
        return path == column || path.startsWith(column + u'.');
    });
}

QString QueryQuestions::from(const QString &condition) const
{
    const QString filter = u"\nFROM "_s + m_table + u"\nWHERE "_s + sqlBatchFilter(m_batches);
    return condition.isEmpty() ? filter : QString(filter + u"\n    AND "_s + condition);
}

QString QueryQuestions::events() const
{
    return u"\nFROM (SELECT explode(timeSeriesEvents) AS event"_s + from() + u") AS k"_s;
}

/// The batch of a row, which the platform may have put into another one since.
QString QueryQuestions::batch() const
{
    QStringList texts;
    for (const QString &one : m_batches)
        texts += sqlText(one);
    return u"CASE WHEN _acp_batchid IN (%1) THEN _acp_batchid ELSE _acp_system_metadata.acp_sourceBatchId END AS batch"_s
        .arg(texts.join(u", "_s));
}

QueryQuestion QueryQuestions::rows() const
{
    return {u"SELECT batch, count(*) AS n\nFROM (SELECT "_s + batch() + from() + u") AS k\nGROUP BY batch"_s,
            [](const QueryTable &table, ResultAnswer *answer) {
                answer->profiles = 0;
                for (size_t row = 0; row < table.rows.size(); ++row) {
                    answer->profiles += integerAt(table, row, 1);
                    for (BatchAnswer &batch : answer->batches)
                        if (batch.batch.id == textAt(table, row, 0))
                            batch.profiles = integerAt(table, row, 1);
                }
            },
            {}};
}

void QueryQuestions::addFieldAnswers(ResultAnswer *answer, bool ofEvents) const
{
    const FieldTree &schema = ofEvents ? m_schemas.event : m_schemas.profile;
    const auto &requested = ofEvents ? m_subject.request.events->fields : m_subject.request.fields;
    const QStringList paths = requested && !requested->isEmpty()
        ? *requested
        : querySql::paths(schema, fieldsAtMost + 1, ofEvents ? QString() : u"timeSeriesEvents"_s);
    answer->fieldsWereCut = answer->fieldsWereCut || paths.size() > fieldsAtMost;
    for (const QString &path : paths.first(std::min(paths.size(), fieldsAtMost))) {
        if (querySql::liesInList(schema, path)) {
            answer->fieldsWereCut = true;
            continue;
        }
        FieldAnswer field;
        field.path = path;
        field.ofEvents = ofEvents;
        const auto found = querySql::field(schema, path, ofEvents ? u"event"_s : QString());
        field.isAbsent = !found;
        field.kind = found ? found->kind : ColumnKind::Other;
        field.empty = ofEvents ? 0 : answer->profiles;
        answer->fields.append(field);
    }
}

QList<QueryQuestion> QueryQuestions::all(ResultAnswer *answer) const
{
    answer->fields.clear();
    answer->fieldsWereCut = false;
    QList<QueryQuestion> questions;
    addFieldAnswers(answer, false);
    if (m_subject.request.events) {
        addFieldAnswers(answer, true);
        addEvents(answer, &questions);
    }
    addFields(*answer, false, &questions);
    addFields(*answer, true, &questions);
    addIdentities(answer, &questions);
    addSegments(answer, &questions);
    return questions;
}

void QueryQuestions::addFields(const ResultAnswer &answer, bool ofEvents, QList<QueryQuestion> *questions) const
{
    QList<Counted> fields;
    for (qsizetype index = 0; index < answer.fields.size(); ++index) {
        const FieldAnswer &one = answer.fields[index];
        if (one.ofEvents != ofEvents || one.isAbsent)
            continue;
        if (const auto known = querySql::field(ofEvents ? m_schemas.event : m_schemas.profile, one.path,
                                               ofEvents ? u"event"_s : QString()))
            fields.append({index, *known});
    }
    const bool isExact = answer.profiles <= distinctExactly;
    for (qsizetype first = 0; first < fields.size(); first += fieldsPerQuestion)
        questions->append(fieldsQuestion(fields.mid(first, fieldsPerQuestion), ofEvents, isExact));
}

/// Halved until the fields are found that the table does not have.
QueryQuestion QueryQuestions::fieldsQuestion(const QList<Counted> &fields, bool ofEvents, bool isExact) const
{
    QStringList columns{u"count(*) AS n"_s};
    for (const Counted &one : fields)
        for (const QString &figure : figuresOf(one.field, isExact))
            columns += figure + u" AS c%1"_s.arg(columns.size());
    const auto without = [*this, fields, ofEvents, isExact](ResultAnswer *answer) {
        if (fields.size() == 1) {
            answer->fields[fields.first().index].isAbsent = true;
            return QList<QueryQuestion>();
        }
        const qsizetype half = fields.size() / 2;
        return QList<QueryQuestion>{fieldsQuestion(fields.first(half), ofEvents, isExact),
                                    fieldsQuestion(fields.mid(half), ofEvents, isExact)};
    };
    return {u"SELECT "_s + columns.join(u",\n       "_s) + (ofEvents ? events() : from()),
            [fields](const QueryTable &table, ResultAnswer *into) {
                size_t column = 1;
                for (const Counted &one : fields) {
                    acceptFigures(table, column, &into->fields[one.index]);
                    column += columnsPerField;
                }
            },
            without};
}

/// Rows count as the same when the texts of their identities are equal, which the service can group by.
void QueryQuestions::addIdentities(ResultAnswer *answer, QList<QueryQuestion> *questions) const
{
    answer->hasIdentities = isExported(u"identityMap"_s) && m_schemas.profile.hasPath(u"identityMap"_s);
    answer->hasNamespaces = answer->hasIdentities;
    answer->namespaces.clear();
    answer->duplicates = -1;
    if (!answer->hasIdentities)
        return;
    const auto without = [](ResultAnswer *into) {
        into->hasIdentities = false;
        into->hasNamespaces = false;
        return QList<QueryQuestion>();
    };
    questions->append({u"SELECT ns, count(*) AS n\nFROM (SELECT explode(map_keys(identityMap)) AS ns"_s + from()
                           + u") AS k\nGROUP BY ns\nORDER BY n DESC, ns\nLIMIT 1000"_s,
                       [](const QueryTable &table, ResultAnswer *into) {
                           for (size_t row = 0; row < table.rows.size(); ++row)
                               into->namespaces.append({textAt(table, row, 0), integerAt(table, row, 1)});
                       },
                       without});
    questions->append({u"SELECT coalesce(sum(n - 1), 0) AS doubled\nFROM (SELECT count(*) AS n\nFROM (SELECT "_s
                           + batch() + u", to_json(identityMap) AS ids"_s
                           + from(u"coalesce(size(identityMap), 0) > 0"_s) + u") AS k\nGROUP BY batch, ids) AS d"_s,
                       [](const QueryTable &table, ResultAnswer *into) { into->duplicates = integerAt(table, 0, 0); },
                       without});
}

/// As in DuckDbQuestions: rows of a batch for each segment are the segment's, a single segment selects all rows, and
/// otherwise the memberships say, if they were exported.
void QueryQuestions::addSegments(ResultAnswer *answer, QList<QueryQuestion> *questions) const
{
    answer->segments.clear();
    const QList<SegmentChoice> &requested = m_subject.request.segments;
    QStringList columns;
    QList<qsizetype> indexes;
    for (const SegmentChoice &choice : requested) {
        SegmentAnswer segment{choice.segmentId, choice.segmentNs.isEmpty() ? u"ups"_s : choice.segmentNs, -1, {}};
        const auto batch = std::find_if(answer->batches.begin(), answer->batches.end(),
                                        [&choice](const auto &one) { return one.segmentId == choice.segmentId; });
        if (batch != answer->batches.end()) {
            segment.profiles = batch->profiles;
        } else if (requested.size() == 1) {
            segment.profiles = answer->profiles;
        } else if (isExported(u"segmentMembership"_s)) {
            QStringList wanted;
            for (const QString &word :
                 choice.status.isEmpty() ? QStringList{u"realized"_s, u"existing"_s} : choice.status)
                wanted += sqlText(word);
            columns += countIf(u"segmentMembership[%1][%2].status IN (%3)"_s.arg(
                           sqlText(segment.ns), sqlText(segment.id), wanted.join(u", "_s)))
                + u" AS s%1"_s.arg(columns.size());
            indexes += answer->segments.size();
        }
        answer->segments.append(segment);
    }
    if (!columns.isEmpty())
        questions->append({u"SELECT "_s + columns.join(u",\n       "_s) + from(),
                           [indexes](const QueryTable &table, ResultAnswer *into) {
                               for (qsizetype i = 0; i < indexes.size(); ++i)
                                   into->segments[indexes[i]].profiles = integerAt(table, 0, size_t(i));
                           },
                           [](ResultAnswer *) { return QList<QueryQuestion>(); }});
}

void QueryQuestions::addEvents(ResultAnswer *answer, QList<QueryQuestion> *questions) const
{
    answer->events = EventsAnswer();
    const auto without = [](ResultAnswer *) { return QList<QueryQuestion>(); };
    const QString many = u"coalesce(size(timeSeriesEvents), 0)"_s;
    const QString number = u"CASE WHEN %1 > 0 THEN %1 ELSE 0 END"_s.arg(many);
    questions->append({u"SELECT coalesce(sum(%1), 0) AS n, %2 AS profiles, coalesce(max(%1), 0) AS most"_s.arg(
                           number, countIf(many + u" > 0"_s))
                           + from(),
                       [](const QueryTable &table, ResultAnswer *into) {
                           into->events->count = integerAt(table, 0, 0);
                           into->events->profiles = integerAt(table, 0, 1);
                           into->events->most = integerAt(table, 0, 2);
                           for (FieldAnswer &field : into->fields)
                               if (field.ofEvents && field.isAbsent)
                                   field.empty = into->events->count;
                       },
                       without});
    const auto timeOf = [this](std::initializer_list<QLatin1StringView> paths) {
        for (const QLatin1StringView path : paths)
            if (m_schemas.event.hasPath(path))
                return asTime(u"event."_s + sqlPath(path));
        return QString();
    };
    const QString happened = timeOf({"timestamp"_L1});
    const QString ingested = timeOf({"receivedTimestamp"_L1});
    const std::optional<qint64> begin = m_subject.request.events->from.ms();
    const std::optional<qint64> end = m_subject.request.events->to.ms();
    QStringList outside;
    if (begin && !ingested.isEmpty())
        outside += u"%1 < %2"_s.arg(ingested, asTime(*begin));
    if (const QString last = ingested.isEmpty() ? happened : ingested; end && !last.isEmpty())
        outside += u"%1 > %2"_s.arg(last, asTime(*end));
    const auto bound = [](const QString &which, const QString &time) {
        return time.isEmpty() ? u"''"_s : asText(which + u'(' + time + u')');
    };
    const QString early = begin && !happened.isEmpty() ? countIf(u"%1 < %2"_s.arg(happened, asTime(*begin))) : u"0"_s;
    questions->append(
        {u"SELECT count(*) AS n, %1 AS t1, %2 AS t2, %3 AS t3, %4 AS t4, %5 AS early, %6 AS outside"_s.arg(
             bound(u"min"_s, happened), bound(u"max"_s, happened), bound(u"min"_s, ingested), bound(u"max"_s, ingested),
             early, outside.isEmpty() ? u"0"_s : countIf(outside.join(u" OR "_s)))
             + events(),
         [](const QueryTable &table, ResultAnswer *into) {
             into->events->firstMs = msAt(table, 0, 1);
             into->events->lastMs = msAt(table, 0, 2);
             into->events->firstIngestedMs = msAt(table, 0, 3);
             into->events->lastIngestedMs = msAt(table, 0, 4);
             into->events->beforeFrom = integerAt(table, 0, 5);
             into->events->outside = integerAt(table, 0, 6);
         },
         without});
}

} // namespace exportdesk
