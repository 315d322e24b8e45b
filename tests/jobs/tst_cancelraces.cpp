// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobreader.h"
#include "models/jobs/jobcanceller.h"
#include "models/platform/deliver.h"
#include "tests/jobs/jobtable.h"
#include "tests/jobs/localdesk.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

const QString &jobsPath = kit::LocalDesk::jobsPath;

constexpr int perRound = 40;
constexpr int speed = 40; // a job lives for 300 ms then

/// Lets everything through, and knows of each job whether it was seen running since the last DELETE.
class Witness final : public PlatformClient
{
public:
    explicit Witness(PlatformClient &client)
        : m_client(client)
    {
    }
    QFuture<Outcome<PlatformReply>> send(const PlatformRequest &request) override
    {
        if (request.method == "DELETE") {
            if (m_seenRunning.erase(request.about) == 0)
                blind += request.about;
            ++deletes[request.about];
        }
        const auto answer = m_client.send(request);
        if (request.method == "GET" && !request.about.isEmpty()) {
            deliver(answer, this, [this, id = request.about](const Outcome<PlatformReply> &outcome) {
                const auto job
                    = outcome ? exportJobReader::readJob(outcome.value().body) : Outcome<ExportJob>(outcome.failure());
                if (job && !isTerminal(job.value().status))
                    m_seenRunning.insert(id);
                else
                    m_seenRunning.erase(id);
            });
        }
        return answer;
    }
    const Connection &connection() const override { return m_client.connection(); }
    qint64 clockSkewMs() const override { return m_client.clockSkewMs(); }

    QStringList blind; ///< jobs that got a DELETE without having been seen running right before
    std::map<QString, int> deletes; ///< how many each job got

private:
    PlatformClient &m_client;
    std::set<QString> m_seenRunning;
};

/// What the races came to.
struct Tally {
    int races = 0;
    int cancelled = 0;
    int finishedFirst = 0;
    int refused = 0;
    int metAnEnd = 0; ///< ended between our look and our DELETE, which nobody can exclude
};

/// Jobs that end, fail, or ignore the cancel at any moment; answers that get lost. With \a keeps the platform refuses
/// the DELETE of a finished job, else it removes the record as it does in earnest.
QByteArray plan(quint32 seed, bool keeps)
{
    const QByteArray rules
        = "{'seed': %1, 'quirks': {'lenient': true, 'deleteFinished': %2}, 'rules': ["
          "{'route': 'POST *export/jobs', 'probability': 0.2, 'fault': {'quirks': {'failAfter': {'seconds': 5}}}},"
          "{'route': 'POST *export/jobs', 'probability': 0.15, 'fault': {'quirks': {'cancelTooLate': true}}},"
          "{'route': 'POST *export/jobs', 'probability': 0.2, 'fault': {'quirks': {'cancellingSeconds': 4}}},"
          "{'route': 'DELETE *export/jobs/*', 'probability': 0.1, 'fault': {'lostAnswer': 'reset'}},"
          "{'route': 'DELETE *export/jobs/*', 'probability': 0.1, 'fault': {'status': 503, 'shape': 'E8'}},"
          "{'route': 'DELETE *export/jobs/*', 'probability': 0.05,"
          " 'fault': {'status': 503, 'shape': 'E8', 'afterWork': true}},"
          "{'route': 'GET *export/jobs/*', 'probability': 0.1, 'fault': {'status': 503, 'shape': 'E8'}},"
          "{'route': 'GET *export/jobs/*', 'probability': 0.1, 'fault': {'delayMs': 8}}]}";
    return QByteArray(rules)
        .replace('\'', '"')
        .replace("%1", QByteArray::number(seed))
        .replace("%2", keeps ? "409" : "204");
}

} // namespace

/// Cancels in a race with the jobs' own ends, against the real local platform over real sockets.
class CancelRacesTest : public QObject
{
    Q_OBJECT

    kit::LocalPlatformProcess m_platform{
        {u"--profiles"_s, u"5"_s, u"--jobs"_s, u"0"_s, u"--speed"_s, QString::number(speed)}};
    Tally m_tally;

private Q_SLOTS:
    /// CANCEL_RACES says how many (300); 10000 take some minutes.
    void finishedJobIsNeverDeleted()
    {
        bool asked = false;
        const int wanted = qEnvironmentVariableIntValue("CANCEL_RACES", &asked);
        for (quint32 round = 1; m_tally.races < (asked ? wanted : 300); ++round) {
            race(round, round % 4 != 0);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d races: %d cancelled, %d finished first, %d refused; %d ended between our look and our DELETE",
              m_tally.races, m_tally.cancelled, m_tally.finishedFirst, m_tally.refused, m_tally.metAnEnd);
        QVERIFY(m_tally.cancelled > m_tally.races / 10 && m_tally.finishedFirst > m_tally.races / 10);
    }

private:
    void race(quint32 seed, bool keeps)
    {
        std::mt19937 dice(seed);
        m_platform.clearLog();
        m_platform.setFaults(plan(seed, keeps));
        SystemClock clock;
        kit::LocalDesk desk(m_platform.ready(), clock);
        Witness witness(desk.client);
        kit::JobTable jobs(clock);
        JobCanceller canceller(jobs.known, jobs.merger, ExportJobCalls(witness), clock);
        canceller.setWatchInterval(20ms);
        std::map<QString, ExportJob> seen;
        connect(&canceller, &JobCanceller::jobSeen, &desk.client,
                [&seen](const ExportJob &job) { seen[job.id] = job; });
        for (int i = 0; i < perRound; ++i) {
            const QByteArray job = desk.ask("POST", jobsPath, R"({"fields": "person.name"})");
            const QString id = QString::number(QJsonDocument::fromJson(job)["id"_L1].toInteger());
            QVERIFY(id != "0"_L1);
            QTimer::singleShot(std::chrono::milliseconds(dice() % 350), &canceller,
                               [&canceller, id] { canceller.cancel({id}); });
        }
        const auto settled
            = [&canceller] { return canceller.results().size() == perRound && canceller.openCount() == 0; };
        QVERIFY(QTest::qWaitFor(settled, 60'000));
        QCOMPARE(witness.blind, QStringList());
        m_platform.setFaults("{}");
        std::map<QString, QJsonObject> records;
        const QJsonArray newest = desk.records(perRound);
        for (const QJsonValue record : newest)
            records[record["id"_L1].toVariant().toString()] = record.toObject();
        const QJsonArray log = m_platform.log();
        for (const CancelResult &result : canceller.results())
            judge(result, records[result.id], seen, log, keeps);
        for (const auto &[id, sent] : witness.deletes)
            QVERIFY2(arrivedDeletes(id, log) <= sent, qPrintable(id)); // none that the witness does not know of
    }

    static int arrivedDeletes(const QString &id, const QJsonArray &log)
    {
        return int(std::count_if(log.begin(), log.end(), [&id](const QJsonValue &entry) {
            return entry["path"_L1].toString() == jobsPath + u'/' + id && entry["method"_L1].toString() == "DELETE"_L1;
        }));
    }

    void judge(const CancelResult &result, const QJsonObject &record, const std::map<QString, ExportJob> &seen,
               const QJsonArray &log, bool keeps)
    {
        ++m_tally.races;
        const QString status = record.value("status"_L1).toString();
        const bool ended = status == "SUCCEEDED"_L1 || status == "FAILED"_L1;
        const QByteArray about = (result.id + u' ' + status).toUtf8();
        m_tally.cancelled += result.state == CancelState::Cancelled;
        m_tally.finishedFirst += result.state == CancelState::FinishedFirst;
        m_tally.refused += result.state == CancelState::Refused;
        if (result.state == CancelState::Cancelled)
            QVERIFY2(status == "CANCELLED"_L1, about.constData());
        if (result.state == CancelState::FinishedFirst)
            QVERIFY2(ended, about.constData());
        if (record.isEmpty()) {
            QVERIFY2(!keeps, about.constData());
            QVERIFY2(seen.contains(result.id), "its last record is kept");
            QVERIFY2(result.state == CancelState::Gone || result.state == CancelState::Refused, about.constData());
            ++m_tally.metAnEnd;
        } else {
            QVERIFY2(result.state != CancelState::Gone, about.constData());
            judgeDeletes(result.id, log);
        }
    }

    /// A DELETE that met a finished job must have left before we could know: after a look of its own, which saw the job
    /// running as the witness tells. The job's own end says less: a platform writes it down before it shows it.
    void judgeDeletes(const QString &id, const QJsonArray &log)
    {
        bool looked = false;
        for (const QJsonValue entry : log) {
            if (entry["path"_L1].toString() != jobsPath + u'/' + id)
                continue;
            if (entry["method"_L1].toString() == "GET"_L1 && entry["status"_L1].toInt() == 200)
                looked = true;
            if (entry["method"_L1].toString() != "DELETE"_L1)
                continue;
            QVERIFY2(std::exchange(looked, false), qPrintable(id));
            m_tally.metAnEnd += entry["status"_L1].toInt() == 409;
        }
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CancelRacesTest)
#include "tst_cancelraces.moc"
