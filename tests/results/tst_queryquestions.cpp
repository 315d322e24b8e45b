// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/queryguard.h"
#include "models/results/queryquestions.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// A schema of these paths, in preorder; a suffix says what they are: "tags[]", "identityMap{}", "birthDate@date".
FieldTree schemaOf(const QStringList &paths)
{
    QList<FieldNode> nodes;
    for (const QString &written : paths) {
        FieldNode node;
        node.path = written;
        node.type = u"string"_s;
        if (node.path.endsWith("[]"_L1) || node.path.endsWith("{}"_L1)) {
            node.array = node.path.endsWith(u']');
            node.map = !node.array;
            node.path.chop(2);
        } else if (const qsizetype at = node.path.indexOf(u'@', 1); at > 0) {
            const QString kind = node.path.mid(at + 1);
            node.format = kind.startsWith("date"_L1) ? kind : QString();
            node.type = kind.startsWith("date"_L1) ? u"string"_s : kind;
            node.path.truncate(at);
        }
        node.key = node.path.section(u'.', -1);
        node.depth = int(node.path.count(u'.'));
        for (int i = int(nodes.size()) - 1; i >= 0 && node.parent < 0; --i)
            if (node.path.startsWith(nodes[i].path + u'.'))
                node.parent = i;
        nodes.append(node);
        for (int i = int(nodes.size()) - 1; i >= 0; i = nodes[i].parent)
            nodes[i].end = int(nodes.size());
    }
    return {u"profile"_s, u"Profile"_s, u"1"_s, nodes};
}

FieldTree profileSchema()
{
    return schemaOf({u"_acme"_s, u"_acme.2nd"_s, u"_acme.update"_s, u"birth@date"_s, u"identityMap{}"_s, u"person"_s,
                     u"person.name"_s, u"person.name.first"_s, u"person.name.last"_s, u"points@integer"_s,
                     u"seen@date-time"_s, u"segmentMembership{}"_s, u"tags[]"_s, u"tags.word"_s});
}

ResultSubject subjectOf(const QStringList &fields)
{
    ResultSubject subject;
    subject.request.fields = fields;
    return subject;
}

QueryQuestions questionsOf(const ResultSubject &subject)
{
    return {
        subject, u"export_target"_s, {u"01A"_s, u"01O'B"_s}, {profileSchema(), schemaOf({u"timestamp@date-time"_s})}};
}

ResultAnswer answerOf(qint64 profiles)
{
    ResultAnswer answer;
    answer.profiles = profiles;
    for (const QString &id : {u"01A"_s, u"01O'B"_s}) {
        BatchAnswer batch;
        batch.batch.id = id;
        answer.batches.append(batch);
    }
    return answer;
}

QueryTable rowOf(const std::vector<QVariant> &values)
{
    QueryTable table;
    table.rows.push_back(values);
    return table;
}

} // namespace

/// What Query Service is asked about a result.
class QueryQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReadsAndIsFilteredByBatch()
    {
        ResultSubject subject = subjectOf({u"identityMap"_s, u"person"_s, u"_acme.2nd"_s, u"_acme.update"_s, u"seen"_s,
                                           u"points"_s, u"segmentMembership"_s, u"segmentMembership.ups.s1.status"_s,
                                           u"no.such; DROP TABLE x"_s, u"no.such"_s});
        subject.request.events = EventChoice();
        subject.request.events->from = Timestamp::fromMs(1'795'453'395'000);
        subject.request.events->to = Timestamp::fromMs(1'795'453'396'000);
        for (const auto &id : {u"s'1"_s, u"s2"_s}) {
            SegmentChoice segment;
            segment.segmentId = id;
            subject.request.segments.append(segment);
        }
        const QueryQuestions questions = questionsOf(subject);
        ResultAnswer answer = answerOf(7);
        QList<QueryQuestion> all = questions.all(&answer);
        QCOMPARE(all.size(), 7);
        all.append(questions.rows());
        for (const QueryQuestion &question : std::as_const(all)) {
            QVERIFY2(queryRefusal(question.sql).isEmpty(), qPrintable(question.sql));
            QVERIFY2(question.sql.contains("_acp_batchid IN ('01A', '01O''B')"_L1), qPrintable(question.sql));
            QVERIFY2(!question.sql.contains("DROP"_L1), qPrintable(question.sql));
        }
        QStringList absent;
        for (const FieldAnswer &field : std::as_const(answer.fields))
            if (field.isAbsent)
                absent += field.path;
        QCOMPARE(absent, (QStringList{u"no.such; DROP TABLE x"_s, u"no.such"_s}));
    }

    void allFieldsAreThoseOfTheSchema()
    {
        ResultSubject subject;
        ResultAnswer answer = answerOf(7);
        (void)questionsOf(subject).all(&answer);
        QStringList paths;
        for (const FieldAnswer &field : std::as_const(answer.fields))
            paths += field.path;
        QCOMPARE(paths,
                 (QStringList{u"_acme.2nd"_s, u"_acme.update"_s, u"birth"_s, u"identityMap"_s, u"person.name.first"_s,
                              u"person.name.last"_s, u"points"_s, u"seen"_s, u"segmentMembership"_s, u"tags"_s}));
        QVERIFY(!answer.fieldsWereCut);
    }

    /// They would have several values per row.
    void fieldsWithinListsAreLeftOut()
    {
        ResultAnswer answer = answerOf(7);
        (void)questionsOf(subjectOf({u"points"_s, u"tags.word"_s, u"identityMap.email.id"_s})).all(&answer);
        QCOMPARE(answer.fields.size(), 1);
        QVERIFY(answer.fieldsWereCut);
    }

    void manyRowsAreEstimated()
    {
        for (const qint64 profiles : {100'000, 100'001}) {
            ResultAnswer answer = answerOf(profiles);
            const QString sql = questionsOf(subjectOf({u"points"_s})).all(&answer).first().sql;
            QCOMPARE(sql.contains("approx_count_distinct"_L1), profiles > 100'000);
        }
    }

    void figuresAreRead()
    {
        ResultAnswer answer = answerOf(7);
        const QList<QueryQuestion> all = questionsOf(subjectOf({u"points"_s, u"seen"_s, u"tags"_s})).all(&answer);
        QCOMPARE(all.size(), 1);
        all.first().accept(
            rowOf({7, 5, 3, -2, 9, 4, 4, u"2026-03-01 05:00:00.25+00"_s, u"2026-03-02 06:00:00"_s, 6, 0, 0, 0}),
            &answer);
        QCOMPARE(answer.fields[0].filled, 5);
        QCOMPARE(answer.fields[0].empty, 2);
        QCOMPARE(answer.fields[0].distinct, 3);
        QCOMPARE(answer.fields[0].least, u"-2"_s);
        QCOMPARE(answer.fields[0].greatest, u"9"_s);
        QCOMPARE(answer.fields[1].least, u"2026-03-01T05:00:00.250Z"_s);
        QCOMPARE(answer.fields[1].greatest, u"2026-03-02T06:00:00.000Z"_s);
        QCOMPARE(answer.fields[2].filled, 6);
        QCOMPARE(answer.fields[2].distinct, -1);
    }

    void rowsAreCountedByBatch()
    {
        ResultAnswer answer = answerOf(-1);
        QueryTable table = rowOf({u"01O'B"_s, u"12"_s});
        table.rows.push_back({u"01A"_s, 30});
        questionsOf(subjectOf({u"points"_s})).rows().accept(table, &answer);
        QCOMPARE(answer.profiles, 42);
        QCOMPARE(answer.batches[0].profiles, 30);
        QCOMPARE(answer.batches[1].profiles, 12);
    }

    /// The schema may have more than the table.
    void columnsThatTheTableLacksAreFound()
    {
        const QStringList paths{u"points"_s, u"seen"_s, u"birth"_s, u"tags"_s, u"person.name.last"_s};
        for (const QString &missing : paths) {
            ResultAnswer answer = answerOf(7);
            QList<QueryQuestion> open = questionsOf(subjectOf(paths)).all(&answer);
            int asked = 0;
            while (!open.isEmpty() && asked < 20) {
                const QueryQuestion question = open.takeFirst();
                ++asked;
                if (question.sql.contains(missing))
                    open = question.without(&answer) + open;
                else
                    question.accept(rowOf({7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}), &answer);
            }
            QVERIFY(open.isEmpty());
            for (const FieldAnswer &field : std::as_const(answer.fields)) {
                QCOMPARE(field.isAbsent, field.path == missing);
                QCOMPARE(field.filled, field.path == missing ? 0 : 1);
            }
        }
    }
};

EXPORTDESK_TEST(QueryQuestionsTest)
#include "tst_queryquestions.moc"
