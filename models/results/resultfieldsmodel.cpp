// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultfieldsmodel.h"

#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

double shareFilled(const FieldAnswer &field)
{
    const qint64 rows = field.filled + field.empty;
    return rows > 0 ? double(field.filled) / double(rows) : 0;
}

/// Never 100 % while one is empty, nor 0 % while one is filled.
QString percentText(const FieldAnswer &field)
{
    const double share = shareFilled(field);
    const QString pattern = ResultFieldsModel::tr("%1%", "share of filled rows");
    if (share >= 1 || share <= 0)
        return pattern.arg(QLocale().toString(share * 100, 'f', 0));
    return pattern.arg(QLocale().toString(std::clamp(share * 100, 0.1, 99.9), 'f', 1));
}

QString boundText(const FieldAnswer &field, const QString &value)
{
    const QLocale locale;
    bool isNumber = false;
    switch (field.kind) {
    case ColumnKind::Integer: {
        const qlonglong number = value.toLongLong(&isNumber);
        return isNumber ? locale.toString(number) : value;
    }
    case ColumnKind::Number: {
        const double number = value.toDouble(&isNumber);
        return isNumber ? locale.toString(number) : value;
    }
    case ColumnKind::Date: {
        const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
        return date.isValid() ? locale.toString(date, QLocale::ShortFormat) : value;
    }
    case ColumnKind::Time: {
        const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
        return time.isValid() ? locale.toString(time.toLocalTime(), QLocale::ShortFormat) : value;
    }
    default:
        return value;
    }
}

} // namespace

ResultFieldsModel::ResultFieldsModel(QObject *parent)
    : TableModel(parent)
{
}

void ResultFieldsModel::setAnswer(const ResultAnswer &answer)
{
    const auto known = [](const QList<FieldAnswer> &fields) {
        QStringList paths;
        for (const FieldAnswer &field : fields)
            paths += (field.ofEvents ? u"e:"_s : u"p:"_s) + field.path;
        return paths;
    };
    const bool sameRows = known(m_fields) == known(answer.fields);
    if (!sameRows)
        beginResetModel();
    m_fields = answer.fields;
    m_lastRun = answer.lastRun;
    if (!sameRows)
        endResetModel();
    else if (!m_fields.isEmpty())
        announceRows(0, rows() - 1, 0, ColumnCount - 1);
}

void ResultFieldsModel::setHidden(bool hidden)
{
    if (std::exchange(m_hidden, hidden) != hidden && !m_fields.isEmpty())
        announceRows(0, rows() - 1, RangeColumn, RangeColumn);
}

std::span<const TableModel::Column> ResultFieldsModel::columns() const
{
    static constexpr std::array<TableModel::Column, ColumnCount> all{
        {{"field"}, {"filled", true}, {"empty", true}, {"distinct", true}, {"type"}, {"range"}, {"changed", true}}};
    return all;
}

QString ResultFieldsModel::columnTitle(int column) const
{
    switch (column) {
    case FieldColumn:
        return tr("Field");
    case FilledColumn:
        return tr("Filled");
    case EmptyColumn:
        return tr("Empty");
    case DistinctColumn:
        return tr("Distinct ≈");
    case TypeColumn:
        return tr("Type");
    case RangeColumn:
        return tr("Least – greatest");
    default:
        return tr("Changed");
    }
}

QString ResultFieldsModel::columnToolTip(int column) const
{
    switch (column) {
    case FilledColumn:
        return tr("Values in a map or list count as filled when at least one entry exists.");
    case DistinctColumn:
        return tr("Different values; approximate, within 2%.");
    case ChangedColumn:
        return tr("Profiles with another value than in the last run.");
    default:
        return {};
    }
}

QString ResultFieldsModel::rangeText(const FieldAnswer &field) const
{
    if (field.least.isEmpty() && field.greatest.isEmpty())
        return {};
    if (m_hidden)
        return u"••••••"_s;
    return u"%1 – %2"_s.arg(boundText(field, field.least), boundText(field, field.greatest));
}

QString ResultFieldsModel::cellText(int row, int column) const
{
    const FieldAnswer &field = m_fields[row];
    switch (column) {
    case FieldColumn:
        return field.path;
    case FilledColumn:
        return percentText(field);
    case EmptyColumn:
        return QLocale().toString(field.empty);
    case DistinctColumn:
        return field.distinct < 0 || field.filled == 0 ? u"–"_s : QLocale().toString(field.distinct);
    case TypeColumn:
        return field.isAbsent ? QString() : columnKindText(field.kind);
    case RangeColumn:
        return rangeText(field);
    default:
        return m_lastRun && m_lastRun->isMatched && !field.ofEvents
            ? QLocale().toString(m_lastRun->changedBy.value(field.path, 0))
            : QString();
    }
}

SortValue ResultFieldsModel::cellSortValue(int row, int column) const
{
    const FieldAnswer &field = m_fields[row];
    switch (column) {
    case FilledColumn:
        return shareFilled(field);
    case EmptyColumn:
        return field.empty;
    case DistinctColumn:
        return field.distinct < 0 ? SortValue() : SortValue(field.distinct);
    case ChangedColumn:
        return m_lastRun && !field.ofEvents ? SortValue(m_lastRun->changedBy.value(field.path, 0)) : SortValue();
    default:
        return cellText(row, column);
    }
}

QString ResultFieldsModel::cellToolTip(int row, int column) const
{
    const FieldAnswer &field = m_fields[row];
    if (column == FieldColumn && field.isAbsent)
        return tr("The files have no such field.");
    if (column == RangeColumn && !m_hidden && !field.least.isEmpty())
        return u"%1 – %2"_s.arg(field.least, field.greatest);
    return cellText(row, column);
}

QString ResultFieldsModel::cellAccessibleText(int row, int column) const
{
    const FieldAnswer &field = m_fields[row];
    if (column != FieldColumn)
        return column == RangeColumn && m_hidden && !field.least.isEmpty() ? tr("hidden") : cellText(row, column);
    const QLocale locale;
    QStringList parts{
        field.path, tr("filled %1").arg(percentText(field)),
        tr("%1 of %2 empty").arg(locale.toString(field.empty), locale.toString(field.filled + field.empty))};
    if (field.distinct >= 0 && field.filled > 0)
        parts += tr("about %1 distinct").arg(locale.toString(field.distinct));
    if (!field.isAbsent)
        parts += columnKindText(field.kind);
    return parts.join(u", "_s);
}

QVariant ResultFieldsModel::cellExtra(int row, int, int role) const
{
    const FieldAnswer &field = m_fields[row];
    switch (role) {
    case ShareRole:
        return shareFilled(field);
    case OfEventsRole:
        return field.ofEvents;
    case EmptyInAllRole:
        return field.filled == 0 && field.empty > 0;
    default:
        return {};
    }
}

} // namespace exportdesk
