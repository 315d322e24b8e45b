// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <string>

namespace localplatform
{

/// A prepared statement that throws StoreError where SQLite refuses.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql)
        : m_query(database)
    {
        m_query.setForwardOnly(true);
        check(m_query.prepare(sql));
    }

    /// Binds all places of the statement and runs it.
    template <typename... Values>
    void run(const Values &...values)
    {
        int place = 0;
        (m_query.bindValue(place++, QVariant(values)), ...);
        check(m_query.exec());
    }

    bool next() { return m_query.next(); }
    void finish() { m_query.finish(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    std::string text(int column) const { return m_query.value(column).toByteArray().toStdString(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    void check(bool done) const
    {
        if (!done)
            throw StoreError(m_query.lastError().text().toStdString());
    }

    QSqlQuery m_query;
};

/// Texts are bound as UTF-8 bytes to avoid a conversion through UTF-16.
inline QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace localplatform
