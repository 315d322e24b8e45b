// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace exportdesk::kit
{

/// Counts in exported rows as JSON, row by row and without any engine: what results are compared with.
class RowsOracle
{
public:
    struct Field {
        qint64 filled = 0;
        qint64 empty = 0;
        qint64 distinct = -1; ///< -1: objects and lists among the values
        QString type; ///< "string", "integer", "number", "boolean", "date", "time"; empty: nested, differing or none
        QJsonValue least; ///< of numbers, dates and times
        QJsonValue greatest;
    };

    /// \a rows: by batch.
    explicit RowsOracle(const QMap<QString, QList<QJsonObject>> &rows);
    /// From files of JSON lines, by batch.
    static QMap<QString, QList<QJsonObject>> read(const QMap<QString, QByteArray> &files);

    qint64 profiles() const { return m_rows.size(); }
    qint64 profilesIn(const QString &batch) const { return m_byBatch.value(batch).size(); }
    Field field(const QString &path) const { return fieldIn(m_rows, path); }
    /// \a path relative to an event.
    Field eventField(const QString &path) const { return fieldIn(m_events, path); }
    QMap<QString, qint64> namespaces() const;
    qint64 duplicates() const;
    qint64 withMembership(const QString &segment, const QStringList &status) const;
    const QList<QJsonObject> &events() const { return m_events; }
    qint64 profilesWithEvents() const;
    /// Epoch; -1: none.
    qint64 firstEventMs() const;
    qint64 lastEventMs() const;

    struct Comparison {
        qint64 added = 0;
        qint64 gone = 0;
        QMap<QString, qint64> changed; ///< by path; only those with changes
    };
    /// Profiles are the same when they share an identity; of several matches the first row counts.
    Comparison comparedWith(const RowsOracle &before, const QStringList &paths) const;

    /// Not null, "", or a list or object with nothing in it that is filled.
    static bool isFilled(const QJsonValue &value);

private:
    static Field fieldIn(const QList<QJsonObject> &rows, const QString &path);

    QMap<QString, QList<QJsonObject>> m_byBatch;
    QList<QJsonObject> m_rows;
    QList<QJsonObject> m_events;
};

} // namespace exportdesk::kit
