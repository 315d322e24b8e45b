// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobfacts.h"
#include "models/jobs/jobnews.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using Kind = JobNews::Kind;

Q_DECLARE_METATYPE(QList<exportdesk::JobNews>)

/// What is told on the desktop, and when.
class JobNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsThatAreNews_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("profiles");
        QTest::addColumn<qint64>("lastProfiles");
        QTest::addColumn<int>("kind"); // -1: none
        const auto row = [](const char *name, JobStatus status, int kind, qint64 profiles = 5, qint64 last = -1) {
            QTest::newRow(name) << int(status) << profiles << last << kind;
        };
        row("succeeded", JobStatus::Succeeded, int(Kind::Finished));
        row("without profiles", JobStatus::Succeeded, int(Kind::Empty), 0);
        row("without profiles, unlike the last run", JobStatus::Succeeded, int(Kind::Empty), 0, 7);
        row("without a count", JobStatus::Succeeded, int(Kind::Finished), -1);
        row("unlike the last run", JobStatus::Succeeded, int(Kind::Changed), 5, 9);
        row("some, and none in the last run", JobStatus::Succeeded, int(Kind::Changed), 5, 0);
        row("failed", JobStatus::Failed, int(Kind::Failed), 0);
        row("cancelled: somebody wanted it", JobStatus::Cancelled, -1);
        row("still running", JobStatus::Processing, -1);
        row("unknown word", JobStatus::Unknown, -1);
    }

    void endsThatAreNews()
    {
        QFETCH(int, status);
        QFETCH(qint64, profiles);
        QFETCH(qint64, lastProfiles);
        QFETCH(int, kind);
        JobFacts facts;
        facts.status = JobStatus(status);
        facts.profiles = profiles;
        facts.mark.lastProfiles = lastProfiles;
        const auto news = newsOfEnd(facts);
        QCOMPARE(news ? int(*news) : -1, kind);
    }

    void whatIsTold_data()
    {
        const JobNews finished{Kind::Finished, u"1"_s, u"Full"_s, u"5 profiles"_s};
        const JobNews failed{Kind::Failed, u"2"_s, u"Loyalty"_s, u"no target"_s};
        const JobNews late{Kind::Late, u"3"_s, u"Churn"_s, {}};
        QTest::addColumn<QList<JobNews>>("news");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("inFront");
        QTest::addColumn<QString>("title"); // empty: nothing is told
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("worst");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, const QList<JobNews> &news, bool wanted, bool inFront,
                            const QString &title, const QString &text, Kind worst, const QString &query) {
            QTest::newRow(name) << news << wanted << inFront << title << text << int(worst) << query;
        };
        const QString none;
        row("nothing", {}, true, false, none, none, Kind::Finished, none);
        row("switched off", {failed}, false, false, none, none, Kind::Failed, none);
        row("seen in the window", {failed}, true, true, none, none, Kind::Failed, none);
        row("finished", {finished}, true, false, u"Export finished: Full"_s, u"Job 1 · 5 profiles"_s, Kind::Finished,
            u"id:1"_s);
        row("failed", {failed}, true, false, u"Export failed: Loyalty"_s, u"Job 2 · no target"_s, Kind::Failed,
            u"id:2"_s);
        row("late", {late}, true, false, u"Export slower than usual: Churn"_s, u"Job 3"_s, Kind::Late, u"id:3"_s);
        row("several, the worst first", {finished, late, failed}, true, false,
            u"Exports: 1 failed, 1 slower than usual, 1 finished"_s, u"Loyalty, Churn, Full"_s, Kind::Failed,
            u"id:1 id:3 id:2"_s);
        const JobNews rejected{Kind::BatchFailed, u"4"_s, u"Full"_s, u"0 of 5 profiles arrived"_s};
        row("batch failed", {rejected}, true, false, u"Export succeeded, batch failed: Full"_s,
            u"Job 4 · 0 of 5 profiles arrived"_s, Kind::BatchFailed, u"id:4"_s);
        row("worse than late", {late, rejected}, true, false, u"Exports: 1 with a failed batch, 1 slower than usual"_s,
            u"Full, Churn"_s, Kind::BatchFailed, u"id:3 id:4"_s);
        const JobNews empty{Kind::Empty, u"5"_s, u"Full"_s, u"0 profiles"_s};
        const JobNews changed{Kind::Changed, u"6"_s, u"Churn"_s, u"5 profiles, 9 last time"_s};
        row("without profiles", {empty}, true, false, u"Export finished without profiles: Full"_s,
            u"Job 5 · 0 profiles"_s, Kind::Empty, u"id:5"_s);
        row("unlike the last run", {changed}, true, false, u"Export differs from the last run: Churn"_s,
            u"Job 6 · 5 profiles, 9 last time"_s, Kind::Changed, u"id:6"_s);
        row("worse than changed", {changed, empty, finished}, true, false,
            u"Exports: 1 without profiles, 1 different from the last run, 1 finished"_s, u"Full, Churn"_s, Kind::Empty,
            u"id:6 id:5 id:1"_s);
        QList<JobNews> many;
        for (int i = 0; i < 5; ++i)
            many.append({Kind::Finished, QString::number(i), u"D%1"_s.arg(i), {}});
        row("many", many, true, false, u"Exports: 5 finished"_s, u"D0, D1, D2 …"_s, Kind::Finished,
            u"id:0 id:1 id:2 id:3 id:4"_s);
    }

    void whatIsTold()
    {
        QFETCH(QList<JobNews>, news);
        QFETCH(bool, wanted);
        QFETCH(bool, inFront);
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(int, worst);
        QFETCH(QString, query);
        const auto notice = newsNotice(news, {wanted, inFront});
        QCOMPARE(notice.has_value(), !title.isEmpty());
        if (!notice)
            return;
        QCOMPARE(notice->title, title);
        QCOMPARE(notice->text, text);
        QCOMPARE(int(notice->worst), worst);
        QCOMPARE(notice->query, query);
        QCOMPARE(notice->jobId, news.size() == 1 ? news.first().id : QString());
    }
};

EXPORTDESK_TEST(JobNewsTest)
#include "tst_jobnews.moc"
