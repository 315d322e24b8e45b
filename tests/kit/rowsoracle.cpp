// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/rowsoracle.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

/// All that \a path leads to, through lists.
void collect(const QJsonValue &value, const QStringList &steps, qsizetype at, QList<QJsonValue> *found, bool *isMany)
{
    if (at == steps.size()) {
        found->append(value);
        return;
    }
    if (value.isArray()) {
        *isMany = true;
        for (const QJsonValue entry : value.toArray())
            collect(entry, steps, at, found, isMany);
        return;
    }
    // The key of a map can have dots.
    const QJsonObject object = value.toObject();
    for (qsizetype next = at + 1; next <= steps.size(); ++next) {
        const QString key = steps.sliced(at, next - at).join(u'.');
        if (object.contains(key))
            collect(object.value(key), steps, next, found, isMany);
    }
}

QList<QJsonValue> valuesOf(const QJsonObject &row, const QString &path)
{
    QList<QJsonValue> found;
    bool isMany = false;
    collect(row, path.split(u'.'), 0, &found, &isMany);
    return found;
}

/// "ns id" of each identity.
QSet<QString> identitiesOf(const QJsonObject &row)
{
    QSet<QString> found;
    const QJsonObject map = row["identityMap"_L1].toObject();
    for (auto ns = map.begin(); ns != map.end(); ++ns)
        for (const QJsonValue one : ns.value().toArray())
            if (!one["id"_L1].toString().isEmpty())
                found += ns.key() + u'\n' + one["id"_L1].toString();
    if (!row.contains("identityMap"_L1))
        for (const QJsonValue one : row["identities"_L1].toArray())
            if (!one["id"_L1].toString().isEmpty())
                found += one["namespace"_L1]["code"_L1].toString() + u'\n' + one["id"_L1].toString();
    return found;
}

QString typeOf(const QJsonValue &value)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$"_s);
    if (value.isBool())
        return u"boolean"_s;
    if (value.isDouble())
        return std::trunc(value.toDouble()) == value.toDouble() ? u"integer"_s : u"number"_s;
    if (!value.isString())
        return {};
    return date.match(value.toString()).hasMatch() ? u"date"_s
        : time.match(value.toString()).hasMatch()  ? u"time"_s
                                                   : u"string"_s;
}

QString commonType(const QString &left, const QString &right)
{
    if (left == right)
        return left;
    const QSet<QString> both{left, right};
    if (both == QSet<QString>{u"integer"_s, u"number"_s})
        return u"number"_s;
    const QSet<QString> texts{u"string"_s, u"date"_s, u"time"_s};
    return texts.contains(left) && texts.contains(right) ? u"string"_s : QString();
}

qint64 eventMs(const QJsonObject &event)
{
    const QDateTime time = QDateTime::fromString(event["timestamp"_L1].toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

/// Without what counts as empty, so that "" and a missing member are the same.
QByteArray comparable(const QList<QJsonValue> &values)
{
    QJsonArray filled;
    for (const QJsonValue &value : values)
        if (RowsOracle::isFilled(value))
            filled.append(value);
    return QJsonDocument(filled).toJson(QJsonDocument::Compact);
}

} // namespace

RowsOracle::RowsOracle(const QMap<QString, QList<QJsonObject>> &rows)
    : m_byBatch(rows)
{
    for (const QList<QJsonObject> &some : rows)
        m_rows += some;
    for (const QJsonObject &row : std::as_const(m_rows))
        for (const QJsonValue event : row["timeSeriesEvents"_L1].toArray())
            m_events += event.toObject();
}

QMap<QString, QList<QJsonObject>> RowsOracle::read(const QMap<QString, QByteArray> &files)
{
    QMap<QString, QList<QJsonObject>> rows;
    for (auto file = files.begin(); file != files.end(); ++file)
        for (const QByteArray &line : file.value().split('\n'))
            if (!line.isEmpty())
                rows[file.key()] += QJsonDocument::fromJson(line).object();
    return rows;
}

bool RowsOracle::isFilled(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &one) { return isFilled(one); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &one) { return isFilled(one); });
    }
    return !value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().isEmpty());
}

RowsOracle::Field RowsOracle::fieldIn(const QList<QJsonObject> &rows, const QString &path)
{
    Field field;
    QSet<QString> different;
    bool isNested = false;
    bool isFirst = true;
    QList<QJsonValue> all;
    for (const QJsonObject &row : rows) {
        bool isAny = false;
        for (const QJsonValue &value : valuesOf(row, path)) {
            isNested = isNested || value.isArray() || value.isObject();
            if (!isFilled(value))
                continue;
            isAny = true;
            all += value;
            const QString type = typeOf(value);
            field.type = isFirst ? type : commonType(field.type, type);
            isFirst = false;
            different += QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        }
        ++(isAny ? field.filled : field.empty);
    }
    if (isNested) {
        field.type.clear();
        return field;
    }
    field.distinct = different.size();
    if (!QStringList{u"integer"_s, u"number"_s, u"date"_s, u"time"_s}.contains(field.type))
        return field;
    const auto less = [](const QJsonValue &left, const QJsonValue &right) {
        return left.isDouble() ? left.toDouble() < right.toDouble() : left.toString() < right.toString();
    };
    field.least = *std::min_element(all.begin(), all.end(), less);
    field.greatest = *std::max_element(all.begin(), all.end(), less);
    return field;
}

QMap<QString, qint64> RowsOracle::namespaces() const
{
    QMap<QString, qint64> profiles;
    for (const QJsonObject &row : m_rows) {
        QSet<QString> own;
        for (const QString &identity : identitiesOf(row))
            own += identity.section(u'\n', 0, 0);
        own.remove(QString()); // an identity that does not say of which namespace it is
        for (const QString &ns : std::as_const(own))
            ++profiles[ns];
    }
    return profiles;
}

qint64 RowsOracle::duplicates() const
{
    qint64 repeated = 0;
    for (const QList<QJsonObject> &rows : m_byBatch) {
        QSet<QString> seen;
        for (const QJsonObject &row : rows) {
            QStringList own = identitiesOf(row).values();
            own.sort();
            if (own.isEmpty())
                continue;
            const QString key = own.join(u'\n');
            repeated += seen.contains(key) ? 1 : 0;
            seen += key;
        }
    }
    return repeated;
}

qint64 RowsOracle::withMembership(const QString &segment, const QStringList &status) const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [&](const QJsonObject &row) {
        return status.contains(row["segmentMembership"_L1]["ups"_L1][segment]["status"_L1].toString());
    });
}

qint64 RowsOracle::profilesWithEvents() const
{
    return std::count_if(m_rows.begin(), m_rows.end(),
                         [](const QJsonObject &row) { return !row["timeSeriesEvents"_L1].toArray().isEmpty(); });
}

qint64 RowsOracle::firstEventMs() const
{
    qint64 first = -1;
    for (const QJsonObject &event : m_events)
        if (const qint64 ms = eventMs(event); ms >= 0 && (first < 0 || ms < first))
            first = ms;
    return first;
}

qint64 RowsOracle::lastEventMs() const
{
    qint64 last = -1;
    for (const QJsonObject &event : m_events)
        last = std::max(last, eventMs(event));
    return last;
}

RowsOracle::Comparison RowsOracle::comparedWith(const RowsOracle &before, const QStringList &paths) const
{
    Comparison result;
    QSet<qsizetype> kept;
    for (const QJsonObject &row : m_rows) {
        const QSet<QString> own = identitiesOf(row);
        qsizetype match = -1;
        for (qsizetype past = 0; past < before.m_rows.size(); ++past) {
            if (!own.intersects(identitiesOf(before.m_rows[past])))
                continue;
            kept += past;
            match = match < 0 ? past : match;
        }
        if (match < 0) {
            ++result.added;
            continue;
        }
        for (const QString &path : paths)
            if (comparable(valuesOf(row, path)) != comparable(valuesOf(before.m_rows[match], path)))
                ++result.changed[path];
    }
    result.gone = before.m_rows.size() - kept.size();
    return result;
}

} // namespace exportdesk::kit
