// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/queryguard.h"
#include "models/queryservice/querynames.h"
#include "tests/kit/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// Statements that only read, with random names, quotes and blanks.
class RandomSelects
{
public:
    explicit RandomSelects(quint32 seed)
        : m_random(seed)
    {
    }

    QString one(int depth = 0)
    {
        QString sql = any({u"SELECT "_s, u"select "_s, u"Select\n"_s}) + value();
        for (int i = below(4); i > 0; --i)
            sql += u", "_s + value() + any({u""_s, u" AS a1"_s});
        sql += u" FROM "_s + (depth < 3 && below(3) == 0 ? u'(' + one(depth + 1) + u") AS k"_s : u"export_target"_s);
        if (below(2) == 0)
            sql += u"\nWHERE "_s + value() + any({u" = "_s, u" <> "_s, u"<"_s}) + value();
        if (below(3) == 0)
            sql += u" GROUP BY "_s + value() + u" ORDER BY 1 LIMIT 20"_s;
        return sql;
    }
    /// Anything, in quotes.
    QString quoted()
    {
        const QChar mark = any({u"'"_s, u"\""_s, u"`"_s}).front();
        QString inside;
        for (int i = below(6); i > 0; --i)
            inside += any({u"; DROP TABLE x"_s, u"--"_s, u"/* "_s, u"INSERT INTO t"_s, u"$$"_s, u"'"_s, u"\""_s, u"`"_s,
                           u"ß "_s, u"\n"_s, u";"_s});
        return mark + inside.replace(mark, QString(2, mark)) + mark;
    }
    int below(int most) { return int(m_random.bounded(most)); }
    QString any(const QStringList &choices) { return choices[below(int(choices.size()))]; }

private:
    QString value()
    {
        switch (below(5)) {
        case 0:
            return quoted();
        case 1:
            return u"count(*)"_s;
        case 2:
            return u"person.name."_s + any({u"lastName"_s, u"update"_s, u"set"_s});
        case 3:
            return u"identityMap['email'][0].id"_s;
        default:
            return QString::number(below(1000)) + any({u""_s, u" - 1"_s, u" / 2"_s});
        }
    }

    QRandomGenerator m_random;
};

/// What would write, or run something else.
QStringList writers()
{
    return {u"INSERT INTO t SELECT 1"_s,
            u"DELETE FROM t"_s,
            u"UPDATE t SET a = 1"_s,
            u"DROP TABLE t"_s,
            u"CREATE TABLE t AS SELECT 1"_s,
            u"COPY t TO 'x'"_s,
            u"SET x = 1"_s,
            u"CALL p()"_s,
            u"DO $$ BEGIN END $$"_s,
            u"TRUNCATE t"_s,
            u"EXECUTE q"_s,
            u"VACUUM"_s,
            u"BEGIN"_s,
            u"SELECT 2"_s};
}

} // namespace

/// Nothing but what reads may be sent.
class QueryGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsOfTheDocumentationAreAllowed()
    {
        for (const char *statement : {"SET drop_system_columns=false;", "set auto_to_json = TRUE", "SET aqp=true",
                                      " SET resolve_fallback_snapshot_on_failure=true ;\n"})
            QCOMPARE(queryRefusal(QLatin1StringView(statement)), QString());
        for (const char *statement :
             {"SET search_path=x", "SET drop_system_columns=false; DROP TABLE t", "SET drop_system_columns='false'",
              "SET drop_system_columns=false SELECT 1", "RESET ALL", "SET ROLE admin", "SET aqp", "SHOW TABLES"})
            QVERIFY2(!queryRefusal(QLatin1StringView(statement)).isEmpty(), statement);
    }

    void whatReadsIsAllowed()
    {
        RandomSelects random(1);
        for (int i = 0; i < 5000; ++i) {
            const QString sql = random.one();
            QVERIFY2(queryRefusal(sql).isEmpty(), qPrintable(sql + u'\n' + queryRefusal(sql)));
            QCOMPARE(queryRefusal(sql + u" ; \n"_s), QString());
            QCOMPARE(queryRefusal(u"WITH k AS ("_s + sql + u") SELECT count(*) FROM k"_s), QString());
        }
    }

    void whatElseIsNotSent()
    {
        RandomSelects random(2);
        for (int i = 0; i < 5000; ++i) {
            const QString sql = random.one();
            const QString writer = random.any(writers());
            const QString blank = random.any({u" "_s, u"\n"_s, u"\t"_s, u""_s});
            for (const QString &bad :
                 {writer == u"SELECT 2"_s ? QString(u";"_s + sql) : writer, QString(sql + u';' + blank + writer),
                  QString(writer + u';' + sql), QString(sql + u" -- x"_s), QString(sql + u" /* x */"_s),
                  QString(u"/**/ "_s + sql), QString(sql + u" INTO t"_s), QString(u"EXPLAIN ANALYZE "_s + sql),
                  QString(u"WITH k AS (DELETE FROM t RETURNING a) "_s + sql), QString(sql + u" AND '"_s),
                  QString(sql + u" AND 'a\\' OR 1 = 1"_s), QString(sql + u" AND $$x$$ = 1"_s),
                  QString(sql + u" FOR UPDATE"_s), QString(sql + QChar(0) + u"; DROP TABLE t"_s)})
                QVERIFY2(!queryRefusal(bad).isEmpty(), qPrintable(bad));
        }
    }

    void whatIsCutIsNotSent()
    {
        QVERIFY(!queryRefusal({}).isEmpty());
        QVERIFY(!queryRefusal(u"  ;"_s).isEmpty());
        QVERIFY(!queryRefusal(u"WITH k AS (x)"_s).isEmpty());
        QVERIFY(!queryRefusal(u"SELECT "_s + QString(1'000'001, u'1')).isEmpty());
    }

    /// Fields with such names stand in quotes.
    void namesThatWouldWriteAreQuoted()
    {
        QCOMPARE(sqlPath(u"update.set"_s), u"`update`.`set`"_s);
        QCOMPARE(queryRefusal(u"SELECT "_s + sqlPath(u"insert.into"_s) + u" FROM t"_s), QString());
    }
};

EXPORTDESK_TEST(QueryGuardTest)
#include "tst_queryguard.moc"
