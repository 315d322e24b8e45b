// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/failuregroupsmodel.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

ExportJob failed(int id, const QString &code, const QString &message, const QString &dataset = u"d"_s)
{
    ExportJob job;
    job.id = QString::number(id);
    job.status = JobStatus::Failed;
    job.datasetId = dataset;
    job.createdMs = 1000 * id;
    job.errors = {{code, message, {}}};
    return job;
}

} // namespace

/// The causes as rows.
class TestFailureGroupsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsOfItsGroup();
    void rowsFollowTheJobs();
};

void TestFailureGroupsModel::aRowTellsOfItsGroup()
{
    kit::FakeClock clock;
    kit::JobTable jobs(clock);
    jobs.merger.merge({failed(1, u"0090000009"_s, u"no output /a/1"_s),
                       failed(2, u"0090000009"_s, u"no output /a/2"_s, u"e"_s), failed(3, u"77"_s, u"odd"_s)});
    JobMark read;
    read.acknowledged = true;
    jobs.marks.set(u"1"_s, read);
    FailureGroupsModel model(jobs.model);
    model.read();
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, FailureGroupsModel::CountColumn), u"2"_s);
    QCOMPARE(text(0, FailureGroupsModel::UnreadColumn), u"1"_s);
    QVERIFY(text(0, FailureGroupsModel::CauseColumn).startsWith("0090000009"_L1));
    QVERIFY(text(0, FailureGroupsModel::DatasetsColumn).contains(u'd')
            && text(0, FailureGroupsModel::DatasetsColumn).contains(u'e'));
    QCOMPARE(model.groups()[0].firstMs, 1000);
    QCOMPARE(model.groups()[0].lastMs, 2000);
    QCOMPARE(model.unread(), 2);
    QCOMPARE(model.rowOf(u"77"_s, u"odd"_s), 1);
    QCOMPARE(model.rowOf(u"78"_s, u"odd"_s), -1);
}

void TestFailureGroupsModel::rowsFollowTheJobs()
{
    kit::FakeClock clock;
    kit::JobTable jobs(clock);
    FailureGroupsModel model(jobs.model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(9);
    for (int turn = 0; turn < 400; ++turn) {
        jobs.merger.merge({failed(turn, QString::number(random.bounded(5)), u"text"_s)});
        if (random.bounded(3) == 0) {
            JobMark read;
            read.acknowledged = true;
            jobs.marks.set(QString::number(random.bounded(turn + 1)), read);
        }
        model.read();
        int count = 0;
        for (const FailureGroup &group : model.groups())
            count += group.count();
        QCOMPARE(count, turn + 1);
        QVERIFY(model.rowCount() <= 5 && model.unread() <= count);
    }
    // The same causes with other figures: rows stay where they are.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    jobs.merger.merge({failed(1000, model.groups().first().code, u"text"_s)});
    model.read();
    QCOMPARE(reset.size(), 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.read(); // nothing is other
    QCOMPARE(changed.size(), 0);
}

EXPORTDESK_TEST(TestFailureGroupsModel)
#include "tst_failuregroupsmodel.moc"
