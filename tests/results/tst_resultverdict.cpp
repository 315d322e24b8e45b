// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultfieldsmodel.h"
#include "models/results/resultsettings.h"
#include "models/results/resultverdict.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The sentences about a result.
class ResultVerdictTest : public QObject
{
    Q_OBJECT

    static ResultAnswer answered(qint64 profiles)
    {
        ResultAnswer answer;
        answer.subject.job.id = u"1"_s;
        answer.subject.job.status = JobStatus::Succeeded;
        answer.subject.job.profiles = profiles;
        answer.subject.request.fields = QStringList{u"named"_s}; // not all fields
        BatchAnswer batch;
        batch.batch.id = u"b"_s;
        batch.batch.status = u"success"_s;
        batch.batch.recordCount = profiles;
        batch.profiles = profiles;
        answer.batches = {batch};
        answer.profiles = profiles;
        return answer;
    }
    static FieldAnswer fieldOf(const QString &path, qint64 filled, qint64 empty)
    {
        FieldAnswer field;
        field.path = path;
        field.filled = filled;
        field.empty = empty;
        field.kind = ColumnKind::Integer;
        field.distinct = filled;
        field.least = u"1"_s;
        field.greatest = u"48210"_s;
        return field;
    }
    static QStringList words(const QList<ResultFinding> &verdict)
    {
        QStringList all;
        for (const ResultFinding &finding : verdict)
            all += levelWord(finding.level) + u' ' + findingWord(finding.code);
        return all;
    }

private Q_SLOTS:
    void whatArrivedComesFirst()
    {
        ResultAnswer answer = answered(4948);
        answer.fields = {fieldOf(u"personalEmail.address"_s, 4343, 605), fieldOf(u"loyalty.tier"_s, 0, 4948)};
        const QList<ResultFinding> verdict = resultVerdict(answer, 0.2);
        QCOMPARE(words(verdict),
                 (QStringList{u"good arrived"_s, u"warning field-empty"_s, u"info field-partly-empty"_s}));
        QCOMPARE(findingText(verdict[0]), u"4,948 of 4,948 profiles arrived in 1 batch(es)."_s);
        QCOMPARE(findingText(verdict[1]), u"loyalty.tier is always empty."_s);
        QCOMPARE(findingText(verdict[2]), u"personalEmail.address is empty in 605 of 4,948."_s);
    }

    void otherNumbersThanTheJobCountedAreAWarning()
    {
        ResultAnswer answer = answered(100);
        answer.profiles = 90;
        QCOMPARE(words(resultVerdict(answer, 0.2)), QStringList{u"warning arrived-differently"_s});
        answer.subject.job.segmentPerBatch = true; // a profile arrives once for each of its segments
        answer.batches += answer.batches.first();
        answer.profiles = 130;
        QCOMPARE(words(resultVerdict(answer, 0.2)), QStringList{u"good arrived"_s});
        QVERIFY(findingText(resultVerdict(answer, 0.2).first()).startsWith("130 rows of 100 profiles arrived"_L1));
        answer.profiles = 0;
        QCOMPARE(words(resultVerdict(answer, 0.2)), QStringList{u"warning nothing-arrived"_s});
    }

    void batchesThatFailedSayWhy()
    {
        ResultAnswer answer = answered(100);
        answer.profiles = -1;
        answer.batches.first().batch.status = u"failed"_s;
        answer.batches.first().batch.errors = {{u"MAPPER-3107-400"_s, u"No such field"_s, 3}};
        const QList<ResultFinding> verdict = resultVerdict(answer, 0.2);
        QCOMPARE(words(verdict), (QStringList{u"warning nothing-arrived"_s, u"error batch-failed"_s}));
        QVERIFY(findingText(verdict[1]).endsWith("MAPPER-3107-400 No such field"_L1));
    }

    void jobsThatDidNotSucceed()
    {
        ResultAnswer answer = answered(-1);
        answer.batches.clear();
        answer.profiles = -1;
        answer.subject.job.status = JobStatus::Failed;
        QCOMPARE(words(resultVerdict(answer, 0.2)), QStringList{u"error job-failed"_s});
        answer.subject.job.status = JobStatus::Cancelled;
        QCOMPARE(words(resultVerdict(answer, 0.2)), QStringList{u"info job-cancelled"_s});
        answer.subject.job.status = JobStatus::Processing;
        QCOMPARE(words(resultVerdict(answer, 0.2)), QStringList{u"info job-running"_s});
        answer.subject.job.status = JobStatus::Succeeded;
        QCOMPARE(words(resultVerdict(answer, 0.2)), QStringList{u"warning no-batch"_s});
    }

    void changesOverTheLimitArePointedOut()
    {
        ResultAnswer answer = answered(79);
        answer.fields = {fieldOf(u"a"_s, 10, 69), fieldOf(u"b"_s, 0, 79)};
        answer.lastRun = LastRunAnswer();
        answer.lastRun->jobId = u"7"_s;
        answer.lastRun->profiles = 100;
        answer.lastRun->filled = {{u"a"_s, 50}, {u"b"_s, 60}};
        answer.lastRun->changedBy = {{u"a"_s, 40}};
        const QStringList found = words(resultVerdict(answer, 0.2));
        QVERIFY(found.contains(u"warning fewer-than-last"_s));
        QVERIFY(found.contains(u"warning field-emptied"_s));
        QVERIFY(found.contains(u"info field-changed"_s));
        QVERIFY(!words(resultVerdict(answer, 0.5)).contains(u"warning fewer-than-last"_s));
        answer.profiles = 121;
        QVERIFY(words(resultVerdict(answer, 0.2)).contains(u"warning more-than-last"_s));
        answer.profiles = 120;
        QVERIFY(!words(resultVerdict(answer, 0.2)).contains(u"warning more-than-last"_s));
    }

    void theLimitIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QCOMPARE(resultSettings::changeLimit(settings), 0.2);
        resultSettings::setChangeLimit(settings, 0.05);
        QCOMPARE(resultSettings::changeLimit(settings), 0.05);
        resultSettings::setChangeLimit(settings, 7);
        QCOMPARE(resultSettings::changeLimit(settings), 1.0);
    }

    /// Codes are for scripts: each has its own word and a sentence.
    void everyCodeHasItsWordAndSentence()
    {
        QSet<QString> seen;
        for (int code = 0; code <= int(FindingCode::EmptyProfiles); ++code) {
            const ResultFinding finding{FindingCode(code), FindingLevel::Info, u"x"_s, {}, 2, 3, 1};
            QVERIFY2(!findingWord(finding.code).isEmpty(), QByteArray::number(code).constData());
            QVERIFY2(!findingText(finding).isEmpty(), QByteArray::number(code).constData());
            seen += findingWord(finding.code);
        }
        QCOMPARE(seen.size(), int(FindingCode::EmptyProfiles) + 1);
    }

    void fieldsAreATable()
    {
        ResultFieldsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ResultAnswer answer = answered(1000);
        answer.fields = {fieldOf(u"a"_s, 999, 1), fieldOf(u"b"_s, 0, 1000)};
        model.setAnswer(answer);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ResultFieldsModel::FilledColumn), u"99.9%"_s);
        QCOMPARE(text(1, ResultFieldsModel::FilledColumn), u"0%"_s);
        QCOMPARE(model.index(1, 0).data(ResultFieldsModel::EmptyInAllRole).toBool(), true);
        QVERIFY(!text(0, ResultFieldsModel::RangeColumn).contains("48"_L1)); // hidden at first
        model.setHidden(false);
        QVERIFY(text(0, ResultFieldsModel::RangeColumn).contains("48,210"_L1));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        answer.fields[0].filled = 500;
        model.setAnswer(answer);
        QCOMPARE(resets.count(), 0);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::ResultVerdictTest)
#include "tst_resultverdict.moc"
