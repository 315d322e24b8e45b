// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/previewedrows.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The path as a schema has it, without the numbers of list entries.
QString pathInSchema(QString path)
{
    static const QRegularExpression number(uR"(\[\d+\])"_s);
    return path.remove(number);
}

/// The values of a profile by each path that leads to them: "person.name.firstName" also by "person" and "person.name".
QHash<QString, QList<qsizetype>> valuesByPath(const FoundProfile &profile)
{
    QHash<QString, QList<qsizetype>> rows;
    for (qsizetype row = 0; row < profile.values.size(); ++row) {
        QString path = pathInSchema(profile.values[row].path);
        while (!path.isEmpty()) {
            rows[path] += row;
            path.truncate(std::max<qsizetype>(path.lastIndexOf(u'.'), 0));
        }
    }
    return rows;
}

} // namespace

QList<PreviewedRow> allRows(const FoundProfile &profile)
{
    QList<PreviewedRow> rows;
    rows.reserve(profile.values.size());
    for (const ProfileValue &value : profile.values)
        rows += PreviewedRow{value.path, value.text};
    return rows;
}

QList<PreviewedRow> exportedRows(const FoundProfile &profile, const std::optional<QStringList> &fields)
{
    if (!fields)
        return allRows(profile);
    const auto byPath = valuesByPath(profile);
    QSet<qsizetype> shown;
    QList<PreviewedRow> rows;
    for (const QString &field : *fields) {
        const QList<qsizetype> found = byPath.value(field);
        if (found.isEmpty())
            rows += PreviewedRow{field, {}, true};
        for (const qsizetype row : found) {
            if (shown.contains(row))
                continue;
            shown += row;
            rows += PreviewedRow{profile.values[row].path, profile.values[row].text};
        }
    }
    return rows;
}

} // namespace exportdesk
