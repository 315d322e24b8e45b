// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/exitcode.h"
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// `job list`, `show`, `wait`, `cancel` and `errors`.
class CtlJobsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;
    QString m_succeeded;
    QString m_failed;

    kit::ScriptCall job(const QStringList &arguments) const
    {
        return m_desk->run(QStringList{u"job"_s} + arguments + QStringList{u"--json"_s});
    }
    static QStringList idsOf(const QJsonObject &document)
    {
        QStringList ids;
        for (const QJsonValue one : document["jobs"_L1].toArray())
            ids += one["id"_L1].toString();
        return ids;
    }
    static QList<QJsonObject> linesOf(const QByteArray &out)
    {
        QList<QJsonObject> lines;
        for (const QByteArray &line : out.trimmed().split('\n'))
            lines.append(QJsonDocument::fromJson(line).object());
        return lines;
    }

private Q_SLOTS:
    void theWorstEndIsTheExitCode()
    {
        // A job that stopped responding goes on unseen: that is not done.
        QCOMPARE(worseOf(ExitCode::Done, ExitCode::TimeLimit), ExitCode::TimeLimit);
        QCOMPARE(worseOf(ExitCode::TimeLimit, ExitCode::Done), ExitCode::TimeLimit);
        QCOMPARE(worseOf(ExitCode::Cancelled, ExitCode::JobFailed), ExitCode::JobFailed);
        QCOMPARE(worseOf(ExitCode::NothingToDo, ExitCode::Connection), ExitCode::Connection);
        QCOMPARE(worseOf(ExitCode::Done, ExitCode::Done), ExitCode::Done);
    }
    void initTestCase()
    {
        m_desk = std::make_unique<kit::ScriptDesk>();
        m_succeeded = m_desk->launch();
        const QJsonObject failing{{"seconds"_L1, 0}, {"code"_L1, u"0100000003"_s}, {"msg"_L1, u"no"_s}};
        const QJsonObject fault{{"quirks"_L1, QJsonObject{{"failAfter"_L1, failing}}}};
        const QJsonObject rule{{"route"_L1, u"POST /data/core/ups/export/jobs"_s}, {"fault"_L1, fault}};
        m_desk->platform().setFaults(QJsonDocument(QJsonObject{{"rules"_L1, QJsonArray{rule}}}).toJson());
        m_failed = m_desk->launch();
        m_desk->platform().setFaults("{}");
    }

    void theFirstListComesFromThePlatform()
    {
        const kit::ScriptCall first = job({u"list"_s, u"--limit"_s, u"3"_s});
        QVERIFY2(first.exit == 0, QByteArray(first.out + first.err).constData());
        QCOMPARE(kit::schemaProblem(first.document(), u"jobList"_s), QString());
        QCOMPARE(first.document()["from"_L1].toString(), u"platform"_s);
        QCOMPARE(idsOf(first.document()).size(), 3);
        QCOMPARE(idsOf(first.document()).first(), m_failed);
    }

    void theHistoryNeedsNoPlatform()
    {
        m_desk->platform().clearLog();
        const kit::ScriptCall call = job({u"list"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(call.exit, 0);
        QCOMPARE(call.document()["from"_L1].toString(), u"history"_s);
        QCOMPARE(idsOf(call.document()), QStringList{m_failed});
        QCOMPARE(m_desk->platform().log().size(), 0);
    }

    void aNewJobIsSeenOnRefresh()
    {
        const QString id = m_desk->launch();
        QVERIFY(!idsOf(job({u"list"_s, u"--limit"_s, u"1"_s}).document()).contains(id));
        const QJsonObject fresh = job({u"list"_s, u"--refresh"_s, u"--limit"_s, u"1"_s}).document();
        QCOMPARE(idsOf(fresh), QStringList{id});
        QCOMPARE(fresh["from"_L1].toString(), u"platform"_s);
    }

    void aSearchIsAsOnThePage()
    {
        const QJsonObject found = job({u"list"_s, u"--search"_s, u"id:"_s + m_failed}).document();
        QCOMPARE(idsOf(found), QStringList{m_failed});
        const QJsonObject failed = job({u"list"_s, u"--search"_s, u"status:failed"_s}).document();
        QVERIFY(idsOf(failed).contains(m_failed) && !idsOf(failed).contains(m_succeeded));
        const kit::ScriptCall wrong = job({u"list"_s, u"--search"_s, u"since:soon"_s});
        QCOMPARE(wrong.exit, 2);
        QCOMPARE(wrong.errorCode(), u"search"_s);
    }

    void aJobIsShown()
    {
        const kit::ScriptCall call = job({u"show"_s, m_succeeded});
        QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"job"_s), QString());
        QCOMPARE(call.document()["status"_L1].toString(), u"SUCCEEDED"_s);
        QVERIFY(call.document()["request"_L1]["destination"_L1].isObject());
        QCOMPARE(job({u"show"_s, u"999999999"_s}).exit, 2);
        QVERIFY(m_desk->run({u"job"_s, u"show"_s, m_succeeded}).out.contains(m_succeeded.toUtf8()));
    }

    void errorsHaveRemedies()
    {
        const QJsonObject errors = job({u"errors"_s, m_failed}).document();
        QCOMPARE(kit::schemaProblem(errors, u"jobErrors"_s), QString());
        QCOMPARE(errors["errors"_L1][0]["code"_L1].toString(), u"0100000003"_s);
        QCOMPARE(job({u"errors"_s, m_succeeded}).document()["errors"_L1].toArray().size(), 0);
    }

    void theHistoryAnswersForAnUnreachablePlatform()
    {
        const QJsonObject rule{{"route"_L1, u"GET /data/*"_s}, {"fault"_L1, QJsonObject{{"status"_L1, 403}}}};
        m_desk->platform().setFaults(QJsonDocument(QJsonObject{{"rules"_L1, QJsonArray{rule}}}).toJson());
        const kit::ScriptCall call = job({u"show"_s, m_failed});
        const kit::ScriptCall unknown = job({u"show"_s, u"999999999"_s});
        m_desk->platform().setFaults("{}");
        QCOMPARE(call.exit, 0);
        QCOMPARE(call.document()["from"_L1].toString(), u"history"_s);
        QVERIFY(!call.err.isEmpty());
        QCOMPARE(unknown.exit, 8);
    }

    void severalAreAwaitedALineForEach()
    {
        const kit::ScriptCall call = job({u"wait"_s, m_succeeded, m_failed});
        QCOMPARE(call.exit, 3);
        const QList<QJsonObject> lines = linesOf(call.out);
        QCOMPARE(lines.size(), 2);
        for (const QJsonObject &line : lines) {
            QCOMPARE(kit::schemaProblem(line, u"jobEnd"_s), QString());
            QCOMPARE(line["exit"_L1].toInt(), line["id"_L1].toString() == m_failed ? 3 : 0);
        }
        QCOMPARE(job({u"wait"_s, u"999999999"_s}).exit, 2);
        QCOMPARE(job({u"wait"_s}).exit, 2);
    }

    void severalInProductionAreCancelledByNameOnly()
    {
        QCOMPARE(job({u"cancel"_s, m_succeeded, m_failed}).exit, 5);
        const kit::ScriptCall call = job({u"cancel"_s, m_succeeded, m_failed, u"--production"_s, u"prod"_s});
        QCOMPARE(call.exit, 10); // they have ended
        const QList<QJsonObject> lines = linesOf(call.out);
        QCOMPARE(lines.size(), 2);
        for (const QJsonObject &line : lines)
            QCOMPARE(kit::schemaProblem(line, u"jobCancel"_s), QString());
    }

    void aJobIsCancelledOnceAndMustExist()
    {
        m_desk->platform().setFaults(R"({"quirks":{"stuckInProcessing":true}})");
        const QJsonObject request{{"fields"_L1, u"personalEmail.address"_s},
                                  {"destination"_L1, QJsonObject{{"datasetId"_L1, kit::ScriptDesk::targetId}}},
                                  {"schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}}}};
        const QByteArray reply = m_desk->call("POST", u"/data/core/ups/export/jobs"_s, QJsonDocument(request).toJson());
        const QString id = QString::number(QJsonDocument::fromJson(reply)["id"_L1].toInteger());
        const kit::ScriptCall first = job({u"cancel"_s, id});
        m_desk->platform().setFaults("{}");
        QVERIFY2(first.exit == 0, QByteArray(first.out + first.err).constData());
        const kit::ScriptCall again = job({u"cancel"_s, id, u"999999999"_s, u"--production"_s, u"prod"_s});
        QCOMPARE(again.exit, 2);
        const QList<QJsonObject> lines = linesOf(again.out);
        QCOMPARE(lines.size(), 2);
        for (const QJsonObject &line : lines) {
            QCOMPARE(kit::schemaProblem(line, u"jobCancel"_s), QString());
            const bool exists = line["id"_L1].toString() == id;
            QCOMPARE(line["exit"_L1].toInt(), exists ? 10 : 2);
            QCOMPARE(line["error"_L1]["code"_L1].toString(), exists ? QString() : u"no-such-job"_s);
        }
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlJobsTest)
#include "tst_ctl_jobs.moc"
