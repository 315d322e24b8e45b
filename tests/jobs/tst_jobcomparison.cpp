// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcomparisonmodel.h"
#include "models/platform/moment.h"
#include "tests/jobs/jobrecords.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::job;
using kit::JobRecord;

namespace
{

JobRecord failed(qint64 id, const QByteArray &fields = "person.name")
{
    return {.id = id,
            .status = "FAILED",
            .metrics = R"({"profileExportTime":{"startTimeInMs":1772438010000,"endTimeInMs":1772438040000},)"
                       R"("totalTime":{"startTimeInMs":1772438000000,"totalTimeInMs":60000}})",
            .errors = R"([{"code":"0090000009","msg":"could not write"},{"code":"unknown","msg":"Job aborted"}])",
            .fields = fields};
}

} // namespace

/// Two jobs side by side.
class TestJobComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobDoesNotDifferFromItself();
    void everyDifferenceHasItsLine();
    void fieldsAreComparedOneByOne();
    void onlyDifferencesAreShown();
    void rowsSurviveARunningJob();
};

void TestJobComparison::aJobDoesNotDifferFromItself()
{
    const ExportJob one = job(failed(1));
    const QList<ComparedLine> lines = compareJobs(one, one, {});
    QVERIFY(lines.size() > 12);
    for (const ComparedLine &line : lines)
        QVERIFY2(!line.differs() && !line.name.isEmpty(), qPrintable(line.name));
}

void TestJobComparison::everyDifferenceHasItsLine()
{
    JobRecord good = failed(2);
    good.status = "SUCCEEDED";
    good.policy = "crm";
    good.segment = "gold";
    good.events = true;
    good.errors = "[]";
    good.batch = "01batch";
    good.metrics = R"({"profileExportTime":{"startTimeInMs":1772438020000,"endTimeInMs":1772438080000},)"
                   R"("totalExportedProfileCounter":5000})";
    const auto name = [](const QString &id) { return id == "crm"_L1 ? u"CRM first"_s : QString(); };
    const QList<ComparedLine> lines = compareJobs(job(failed(1)), job(good), {name, name, name}, QLocale::c());
    QHash<QString, std::pair<QString, QString>> differing;
    for (const ComparedLine &line : lines) {
        if (line.differs())
            differing.insert(line.name, {line.left, line.right});
    }
    const auto values = [](const QString &left, const QString &right) { return std::pair(left, right); };
    QCOMPARE(differing[u"Status"_s], values(u"Failed"_s, u"Succeeded"_s));
    QCOMPARE(differing[u"Merge policy"_s].second, u"CRM first (crm)"_s);
    QCOMPARE(differing[u"Time queued"_s], values(u"0:10"_s, u"0:20"_s));
    QCOMPARE(differing[u"Export"_s], values(u"0:30"_s, u"1:00"_s));
    QCOMPARE(differing[u"Profiles"_s], values({}, u"5000"_s));
    QCOMPARE(differing[u"Batch"_s], values({}, u"01batch"_s));
    QCOMPARE(differing[u"Error 1"_s], values(u"0090000009 could not write"_s, {}));
    // Dates as the locale writes them, with all of the year.
    const qint64 moment = 1'795'453'395'000;
    QCOMPARE(secondMoment(moment, QLocale(u"de"_s)), u"23.11.2026 17:03:15"_s);
    QCOMPARE(secondMoment(moment, QLocale(u"en_US"_s)), u"11/23/2026 17:03:15"_s);
    QCOMPARE(secondMoment(-1), QString());
    QCOMPARE(differing[u"Error 2"_s], values(u"Job aborted"_s, {})); // "unknown" is no code
    QCOMPARE(differing[u"filter.segments[0].segmentId"_s], values({}, u"gold"_s));
    QCOMPARE(differing[u"additionalFields.eventList.fields"_s], values({}, u"timestamp"_s));
    QCOMPARE(differing[u"mergePolicy.id"_s].second, u"crm"_s);
    // The other way round the same lines differ.
    const QList<ComparedLine> turned = compareJobs(job(good), job(failed(1)), {name, name, name}, QLocale::c());
    QCOMPARE(turned.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY(turned[i].name == lines[i].name && turned[i].left == lines[i].right);
}

void TestJobComparison::fieldsAreComparedOneByOne()
{
    const auto linesOf = [](const QByteArray &left, const QByteArray &right) {
        QStringList texts;
        for (const ComparedLine &line : compareJobs(job(failed(1, left)), job(failed(1, right)), {})) {
            if (line.name == "fields"_L1)
                texts += line.left + u'|' + line.right;
        }
        return texts;
    };
    QCOMPARE(linesOf("a,b", "b,a").size(), 1); // order does not matter
    QCOMPARE(linesOf("a,b,c", "b,d").mid(1), (QStringList{u"a|"_s, u"c|"_s, u"|d"_s}));
    QCOMPARE(linesOf("a,b", "").size(), 1); // all fields against some
}

void TestJobComparison::onlyDifferencesAreShown()
{
    JobComparisonModel model({});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setJobs(job(failed(1)), job(failed(2)));
    QCOMPARE(model.differences(), 1); // the request id
    QCOMPARE(model.rowCount(), model.lineCount());
    QCOMPARE(model.headerData(JobComparisonModel::RightColumn, Qt::Horizontal).toString(), u"Job 2"_s);
    model.setOnlyDifferences(true);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex name = model.index(0, JobComparisonModel::NameColumn);
    QVERIFY(name.data(JobComparisonModel::DiffersRole).toBool());
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"Request ID, differs"_s);
    QCOMPARE(model.text(), u"Section\tProperty\tJob 1\tJob 2\nJob\tRequest ID\trequest-1\trequest-2\n"_s);
    model.setOnlyDifferences(false);
    QCOMPARE(model.rowCount(), model.lineCount());
    QRandomGenerator random(5);
    for (int turn = 0; turn < 300; ++turn) {
        JobRecord record = failed(random.bounded(3));
        record.segment = random.bounded(2) ? "gold" : "";
        record.events = random.bounded(2);
        model.setJobs(job(failed(1)), job(record));
        model.setOnlyDifferences(random.bounded(2));
        const auto lines = compareJobs(job(failed(1)), job(record), {});
        const auto differing
            = std::count_if(lines.begin(), lines.end(), [](const auto &line) { return line.differs(); });
        QCOMPARE(model.rowCount(), model.onlyDifferences() ? int(differing) : int(lines.size()));
    }
}

void TestJobComparison::rowsSurviveARunningJob()
{
    JobComparisonModel model({});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    JobRecord running = failed(2);
    model.setJobs(job(failed(1)), job(running));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    running.updated += 5000;
    model.setJobs(job(failed(1)), job(running));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.differences(), 2);
}

EXPORTDESK_TEST(TestJobComparison)
#include "tst_jobcomparison.moc"
