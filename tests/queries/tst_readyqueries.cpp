// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/psqlline.h"
#include "models/queries/readyqueries.h"
#include "models/queryservice/queryconnectionreader.h"
#include "models/queryservice/querynames.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Question = ReadyQuery::Question;

QuerySubject wholeSubject()
{
    QuerySubject subject;
    subject.table = u"export_target"_s;
    subject.batches = {u"01NEW"_s, u"01O'NEW"_s};
    subject.lastBatches = {u"01OLD"_s};
    subject.fields = {u"identityMap"_s, u"person.name.lastName"_s, u"segmentMembership"_s, u"_acme.order.2nd"_s};
    subject.segments = {u"s1"_s, u"s2"_s};
    subject.nameSpace = u"email"_s;
    return subject;
}

QString sqlOf(const QuerySubject &subject, Question question)
{
    for (const ReadyQuery &query : readyQueries(subject))
        if (query.question == question)
            return query.sql;
    return {};
}

QList<Question> questionsOf(const QuerySubject &subject)
{
    QList<Question> questions;
    for (const ReadyQuery &query : readyQueries(subject))
        questions += query.question;
    return questions;
}

} // namespace

class ReadyQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsFilteredByBatchAndOnlyReads()
    {
        const QList<ReadyQuery> queries = readyQueries(wholeSubject());
        QCOMPARE(queries.size(), 8);
        for (const ReadyQuery &query : queries) {
            QVERIFY(query.sql.startsWith("SET drop_system_columns=false;"_L1));
            QVERIFY(query.sql.endsWith(u';'));
            for (const QString &part : query.sql.split(u';', Qt::SkipEmptyParts)) {
                const QString word = part.trimmed().section(u' ', 0, 0);
                QVERIFY2(word == "SET"_L1 || word == "SELECT"_L1, qPrintable(part));
            }
            if (query.question != Question::Batches)
                QCOMPARE(query.sql.count("FROM export_target"_L1), query.sql.count("WHERE (_acp_batchid"_L1));
            QVERIFY(!readyQueryTitle(query.question).isEmpty() && !readyQueryCode(query.question).isEmpty());
        }
    }

    void textsAndNamesAreQuoted()
    {
        QCOMPARE(sqlText(u"O'Neil"_s), u"'O''Neil'"_s);
        QCOMPARE(sqlPath(u"person.name.firstName"_s), u"person.name.firstName"_s);
        QCOMPARE(sqlPath(u"_acme.order.2nd"_s), u"_acme.`order`.`2nd`"_s);
        QCOMPARE(sqlPath(u"identityMap.ECID.id"_s), u"identityMap['ECID'].id"_s);
        QCOMPARE(sqlPath(u"segmentMembership.ups.s1.status"_s), u"segmentMembership['ups']['s1'].status"_s);
        for (const QString &impossible : {u"a`b"_s, u"a;b"_s, u"a'b"_s, u"a..b"_s, u""_s, u"a\"b"_s, u"a)--"_s})
            QVERIFY2(sqlPath(impossible).isEmpty(), qPrintable(impossible));
        QVERIFY(sqlOf(wholeSubject(), Question::Rows).contains("'01O''NEW'"_L1));
        QStringList taken;
        QCOMPARE(columnAlias(u"person.name"_s, &taken), u"person_name"_s);
        QCOMPARE(columnAlias(u"person.Name"_s, &taken), u"person_name_2"_s);
        QCOMPARE(columnAlias(u"_2nd"_s, &taken), u"f__2nd"_s);
    }

    void onlyWhatWasExportedIsAskedAbout()
    {
        QuerySubject subject = wholeSubject();
        subject.fields = {u"person.name.lastName"_s};
        QCOMPARE(questionsOf(subject),
                 (QList{Question::Rows, Question::FirstRows, Question::FilledFields, Question::Batches}));
        subject = wholeSubject();
        subject.lastBatches.clear();
        QVERIFY(!questionsOf(subject).contains(Question::NewProfiles));
        subject.nameSpace.clear();
        QVERIFY(!questionsOf(subject).contains(Question::DoubledIdentities));
        subject.hasAllFields = true;
        subject.fields.clear();
        QVERIFY(!questionsOf(subject).contains(Question::FilledFields));
        QVERIFY(sqlOf(subject, Question::FirstRows).contains("SET auto_to_json=true;"_L1));
    }

    void withoutTableOrBatchesThereIsNothing()
    {
        QuerySubject subject = wholeSubject();
        subject.batches.clear();
        QVERIFY(readyQueries(subject).isEmpty());
        for (const QString &name : {u""_s, u"a b"_s, u"t; DROP TABLE x"_s, u"1a"_s}) {
            subject = wholeSubject();
            subject.table = name;
            QVERIFY(readyQueries(subject).isEmpty());
        }
    }

    void connectionsAreRead()
    {
        const QByteArray good
            = R"({"username": "0A1B@AdobeOrg", "dbName": "prod:all", "token": "eySecret", "version": 1,
                                    "host": "acme.platform-query.adobe.io", "port": 80})";
        const auto read = readQueryConnection(good);
        QCOMPARE(read.value(),
                 (QueryConnection{u"acme.platform-query.adobe.io"_s, 80, u"prod:all"_s, u"0A1B@AdobeOrg"_s}));
        QCOMPARE(psqlLine(read.value()),
                 u"PGGSSENCMODE=disable PGPASSWORD=\"$TOKEN\" psql \"sslmode=require "
                 "host=acme.platform-query.adobe.io port=80 dbname=prod:all user=0A1B@AdobeOrg\""_s);
        QVERIFY(psqlLine({u"127.0.0.1"_s, 5432, u"dev:all"_s, u"x@AdobeOrg"_s}).contains("sslmode=prefer"_L1));
        QCOMPARE(readQueryConnection(QByteArray(good).replace("80", "\"5432\"")).value().port, 5432);
        for (const QByteArray &odd : {QByteArray("0"), QByteArray("70000"), QByteArray("\"x\""), QByteArray("null")})
            QVERIFY2(!readQueryConnection(QByteArray(good).replace("80", odd)), odd.constData());
        // Nothing that a shell or a connection string would understand otherwise.
        for (const QByteArray &odd : {QByteArray("a b"), QByteArray("$(id)"), QByteArray("a\\\"b"), QByteArray("a'b"),
                                      QByteArray("`id`"), QByteArray("a;b"), QByteArray("")})
            QVERIFY2(!readQueryConnection(QByteArray(good).replace("prod:all", odd)), odd.constData());
        QVERIFY(!readQueryConnection("[]"));
    }
};

EXPORTDESK_TEST(ReadyQueriesTest)
#include "tst_readyqueries.moc"
