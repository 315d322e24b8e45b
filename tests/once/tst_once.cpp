// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/answercheck.h"
#include "models/once/journal.h"
#include "models/once/once.h"
#include "models/platform/platformkey.h"
#include "models/platform/readyfuture.h"
#include "models/store/sql.h"
#include "models/store/store.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

using State = Intent::State;

/// A kind whose platform is a set of fingerprints that took effect.
class ScriptedKind final : public OnceKind
{
public:
    explicit ScriptedKind(const Traits &traits)
        : m_traits(traits)
    {
    }

    Traits traits() const override { return m_traits; }
    QFuture<Outcome<QString>> send(const Intent &intent) override
    {
        ++sends;
        log += u"send "_s + intent.fingerprint;
        if (pending) {
            pending->start();
            return pending->future();
        }
        const std::optional<Failure> failure = fault ? fault(intent) : std::nullopt;
        if (!failure || (arrives && failure->reached != Failure::Reached::No))
            done.insert(intent.fingerprint);
        return readyFuture(failure ? Outcome<QString>(*failure)
                                   : Outcome<QString>(u"result of "_s + intent.fingerprint));
    }
    QFuture<Outcome<IntentMatch>> search(const QList<Intent> &lost, qint64) override
    {
        ++searches;
        log += u"search "_s + lost.first().fingerprint;
        if (held) {
            waiting.emplace_back();
            waiting.back().start();
            return waiting.back().future();
        }
        if (unread)
            return readyFuture(Outcome<IntentMatch>(*unread));
        const QString fingerprint = lost.first().fingerprint;
        return readyFuture(Outcome<IntentMatch>(
            IntentMatch([found = done.contains(fingerprint), fingerprint](const LostIntent &, const MatchContext &) {
                return found ? Finding{Finding::Kind::One, u"result of "_s + fingerprint, {}} : Finding();
            })));
    }

    std::function<std::optional<Failure>(const Intent &)> fault;
    std::optional<Failure> unread;
    QPromise<Outcome<QString>> *pending = nullptr; ///< the answer to what is sent, which comes later
    bool arrives = true; ///< what is lost on its way back has taken effect
    bool held = false;
    std::deque<QPromise<Outcome<IntentMatch>>> waiting;
    QSet<QString> done;
    QStringList log;
    int sends = 0;
    int searches = 0;

private:
    Traits m_traits;
};

constexpr OnceKind::Traits asking{};
constexpr OnceKind::Traits alone{.looksFirst = false, .asksOperator = false, .sharesSearch = false};
constexpr OnceKind::Traits careful{.looksFirst = true, .asksOperator = false, .sharesSearch = false};

Failure lostAnswer()
{
    return kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe);
}

/// One run of a program on the store that stays.
struct Desk {
    Desk(const QString &file, const OnceKind::Traits &traits, const Clock &clock)
        : store(file)
        , journal(store, u"test"_s)
        , kind(traits)
        , engine(kind, client, &journal, clock, pace)
    {
    }
    State state(const QString &id) const { return engine.intent(id)->state; }
    State writtenState(const QString &id)
    {
        const QList<Intent> all = written();
        return std::find_if(all.begin(), all.end(), [&id](const Intent &one) { return one.id == id; })->state;
    }
    QList<Intent> written()
    {
        auto loading = journal.load();
        loading.waitForFinished();
        return loading.result().value();
    }

    OncePace pace{.looks = {1ms, 1ms}, .resends = {1ms, 1ms, 1ms}, .inFlight = 30ms, .recent = 24h};
    Store store;
    kit::FakeClient client;
    Journal journal;
    ScriptedKind kind;
    Once engine;
};

} // namespace

/// The engine by itself, whatever it is used for.
class OnceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    kit::FakeClock m_clock;

    QString file() const { return m_folder->filePath(u"store.sqlite"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingLeavesBeforeItIsWritten()
    {
        Desk desk(file(), asking, m_clock);
        qsizetype written = -1;
        desk.kind.fault = [&](const Intent &) {
            written = desk.written().size();
            return std::nullopt;
        };
        const QString id = desk.engine.add("{}", u"f"_s);
        QCOMPARE(desk.kind.sends, 0);
        QTRY_COMPARE(desk.state(id), State::Accepted);
        QCOMPARE(written, 1);
        QCOMPARE(desk.engine.intent(id)->resultId, u"result of f"_s);
    }

    void aLostAnswerIsSearchedForAndNotSentAgain_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<State>("end");
        QTest::addColumn<int>("kept");
        QTest::newRow("asking, arrived") << true << true << State::Adopted << 1;
        QTest::newRow("asking, did not arrive") << true << false << State::Undecided << 1;
        QTest::newRow("alone, arrived") << false << true << State::Adopted << 0;
        QTest::newRow("alone, did not arrive") << false << false << State::Rejected << 0;
    }

    void aLostAnswerIsSearchedForAndNotSentAgain()
    {
        QFETCH(bool, asks);
        QFETCH(bool, arrived);
        QFETCH(State, end);
        QFETCH(int, kept);
        Desk desk(file(), asks ? asking : alone, m_clock);
        desk.kind.fault = [](const Intent &) { return lostAnswer(); };
        desk.kind.arrives = arrived;
        const QString id = desk.engine.add("{}", u"f"_s);
        QTRY_COMPARE(desk.state(id), end);
        QCOMPARE(desk.kind.sends, 1);
        QTRY_COMPARE(desk.written().size(), kept);
        if (end == State::Rejected)
            QCOMPARE(desk.engine.intent(id)->failure->reached, Failure::Reached::No);
    }

    /// Where nobody is there to decide, what cannot be found out is left to the next run.
    void theNextRunFindsOutWhatThisOneCouldNot()
    {
        QString id;
        {
            Desk desk(file(), alone, m_clock);
            desk.kind.fault = [](const Intent &) { return lostAnswer(); };
            desk.kind.unread = kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No);
            id = desk.engine.add("{}", u"f"_s);
            QTRY_COMPARE(desk.state(id), State::Undecided);
            QCOMPARE(desk.kind.searches, 2);
            QTRY_COMPARE(desk.written().first().state, State::Undecided);
        }
        m_clock.advance(1h);
        Desk next(file(), alone, m_clock);
        next.kind.done.insert(u"f"_s);
        QSignalSpy known(&next.engine, &Once::resultKnown);
        next.engine.start();
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(known.first().first().toString(), id);
        QCOMPARE(next.kind.sends, 0);
        QTRY_VERIFY(next.written().isEmpty());
    }

    void aSearchComesBeforeEachRequestOfACarefulKind()
    {
        Desk desk(file(), careful, m_clock);
        int lostAnswers = 2;
        desk.kind.fault = [&](const Intent &) {
            return lostAnswers-- > 0 ? std::optional(kit::failureOf(Failure::Kind::Server, 503, Failure::Reached::No))
                                     : std::nullopt;
        };
        const QString id = desk.engine.add({}, u"f"_s, u"fixed"_s);
        QCOMPARE(id, u"fixed"_s);
        QTRY_COMPARE(desk.state(id), State::Accepted);
        QCOMPARE(desk.kind.log,
                 (QStringList{u"search f"_s, u"send f"_s, u"search f"_s, u"send f"_s, u"search f"_s, u"send f"_s}));
        // Accepted is not done: it stays until somebody has seen the effect.
        QTRY_VERIFY(desk.written().size() == 1 && desk.written().first().state == State::Accepted);
        desk.engine.remove(id);
        QVERIFY(!desk.engine.intent(id));
        QVERIFY(desk.written().isEmpty());
    }

    void aCarefulKindGivesUpAndSaysWhetherItIsCertain_data()
    {
        QTest::addColumn<Failure::Reached>("reached");
        QTest::addColumn<State>("end");
        QTest::addColumn<int>("kept");
        QTest::newRow("never arrived") << Failure::Reached::No << State::Rejected << 0;
        QTest::newRow("may have arrived") << Failure::Reached::Maybe << State::Undecided << 1;
    }

    void aCarefulKindGivesUpAndSaysWhetherItIsCertain()
    {
        QFETCH(Failure::Reached, reached);
        QFETCH(State, end);
        QFETCH(int, kept);
        Desk desk(file(), careful, m_clock);
        desk.kind.fault
            = [&](const Intent &) { return std::optional(kit::failureOf(Failure::Kind::Timeout, 0, reached)); };
        desk.kind.arrives = false;
        const QString id = desk.engine.add({}, u"f"_s);
        QTRY_COMPARE(desk.state(id), end);
        QCOMPARE(desk.kind.sends, 4);
        QTRY_COMPARE(desk.written().size(), kept);
    }

    /// Nor is a refusal proof for a careful kind: it looks once more before it says so.
    void aCarefulKindLooksAfterARefusal_data()
    {
        QTest::addColumn<Failure>("refusal");
        QTest::addColumn<bool>("worked");
        QTest::addColumn<int>("times");
        QTest::addColumn<State>("end");
        QTest::addColumn<int>("sends");
        const auto answered = [](Failure::Kind kind, int status) { return kit::failureOf(kind, status); };
        const Failure forbidden = answered(Failure::Kind::Forbidden, 403);
        QTest::newRow("403") << forbidden << false << 9 << State::Rejected << 1;
        QTest::newRow("403 after the work") << forbidden << true << 9 << State::Accepted << 1;
        const Failure wrong = answered(Failure::Kind::Rejected, 400);
        QTest::newRow("400") << wrong << false << 9 << State::Rejected << 1;
        QTest::newRow("400 after the work") << wrong << true << 9 << State::Accepted << 1;
        // These say nothing about the next attempt.
        const Failure expired = answered(Failure::Kind::SignIn, 401);
        QTest::newRow("401 once") << expired << false << 1 << State::Accepted << 2;
        QTest::newRow("401 after the work") << expired << true << 9 << State::Accepted << 1;
        const Failure missing = answered(Failure::Kind::NotFound, 404);
        QTest::newRow("404 of what is still there") << missing << false << 1 << State::Accepted << 2;
        QTest::newRow("429 twice") << answered(Failure::Kind::Throttled, 429) << false << 2 << State::Accepted << 3;
        Failure later = answered(Failure::Kind::Throttled, 429);
        later.retryAfterMs = 3'600'000;
        QTest::newRow("429, not for an hour") << later << false << 9 << State::Undecided << 1;
    }

    void aCarefulKindLooksAfterARefusal()
    {
        QFETCH(Failure, refusal);
        QFETCH(bool, worked);
        QFETCH(int, times);
        QFETCH(State, end);
        QFETCH(int, sends);
        Desk desk(file(), careful, m_clock);
        desk.kind.arrives = worked;
        desk.kind.fault = [&](const Intent &) { return times-- > 0 ? std::optional(refusal) : std::nullopt; };
        const QString id = desk.engine.add({}, u"f"_s);
        QTRY_COMPARE(desk.state(id), end);
        QCOMPARE(desk.kind.sends, sends);
        QCOMPARE(desk.kind.log.last().startsWith(u"search"_s), end == State::Rejected || worked);
    }

    /// Nobody is asked, and nobody is kept waiting for minutes either.
    void aRefusalIsBelievedAfterSomeSearches()
    {
        Desk desk(file(), alone, m_clock);
        desk.pace.looks = QList<std::chrono::milliseconds>(9, 1ms);
        desk.pace.looksAfterRefusal = 2;
        desk.kind.arrives = false;
        desk.kind.fault = [](const Intent &) { return kit::failureOf(Failure::Kind::Forbidden, 403); };
        const QString id = desk.engine.add("{}", u"f"_s);
        QTRY_COMPARE(desk.state(id), State::Rejected);
        QCOMPARE(desk.kind.searches, 2);
        QCOMPARE(desk.kind.sends, 1);
        QCOMPARE(desk.engine.intent(id)->failure->reached, Failure::Reached::No); // it was looked for
    }

    /// Earlier versions waited to send it again.
    void whatAnEarlierVersionTookForNotSentIsLookedFor()
    {
        QString id;
        {
            Desk desk(file(), asking, m_clock);
            Intent intent;
            intent.id = id = u"old"_s;
            intent.connectionId = desk.client.connection().id;
            intent.platform = platformKey(desk.client.connection());
            intent.orgId = desk.client.connection().orgId;
            intent.sandbox = desk.client.connection().sandbox;
            intent.body = "{}";
            intent.fingerprint = u"f"_s;
            intent.createdMs = intent.sentMs = m_clock.nowMs() - 1000;
            intent.attempts = 1;
            intent.failure = kit::failureOf(Failure::Kind::Throttled, 429, Failure::Reached::No);
            desk.journal.add(intent).waitForFinished();
        }
        Desk desk(file(), asking, m_clock);
        desk.kind.done.insert(u"f"_s);
        desk.engine.start();
        QTRY_VERIFY(desk.engine.isStarted());
        QTRY_COMPARE(desk.state(id), State::Adopted);
        QCOMPARE(desk.kind.sends, 0);
    }

    void onlyWhatThePlatformCanHaveGivenIsAnId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("is");
        for (const auto &id :
             {u"24115"_s, u"7"_s, u"5b020a27e7040801dedba61b"_s, u"job-00"_s, u"0bf16e61-90e9-4204"_s, u"1.5"_s})
            QTest::newRow(qPrintable(id)) << id << true;
        for (const auto &id : {u""_s, u"0"_s, u"000"_s, u"0.0"_s, u"-1"_s, u"-"_s, u"null"_s, u"NULL"_s, u"None"_s,
                               u"undefined"_s, u"NaN"_s, u"false"_s, u" "_s, u"a b"_s, u"a/b"_s, u"a\n"_s, u"ä"_s})
            QTest::newRow(qPrintable(u"not “%1”"_s.arg(id))) << id << false;
    }

    void onlyWhatThePlatformCanHaveGivenIsAnId()
    {
        QFETCH(QString, id);
        QFETCH(bool, is);
        QCOMPARE(isValidResultId(id), is);
        QCOMPARE(mismatchedAnswer(id).code, QLatin1String(is ? Once::mismatchedResult : Once::noValidId));
    }

    void aCarefulKindIsSentAlthoughTheDiskIsFull()
    {
        Desk desk(file(), careful, m_clock);
        desk.store
            .write([](QSqlDatabase &database) -> StoreOutcome<Stored> {
                const auto dropped = sql::change(database, u"DROP TABLE journal"_s);
                return dropped ? StoreOutcome<Stored>(Stored{}) : dropped.error();
            })
            .waitForFinished();
        const QString id = desk.engine.add({}, u"f"_s);
        QTRY_COMPARE(desk.state(id), State::Accepted);
    }

    void fewCarefulIntentsAtATimeAndTheRestCanBeTakenBack()
    {
        Desk desk(file(), careful, m_clock);
        desk.kind.held = true;
        QStringList ids;
        for (int i = 0; i < 6; ++i)
            ids += desk.engine.add({}, u"f%1"_s.arg(i));
        QTRY_COMPARE(desk.kind.searches, 4);
        QTRY_COMPARE(desk.written().size(), 6);
        QVERIFY(!desk.engine.takeBack(ids[0]));
        QVERIFY(desk.engine.takeBack(ids[5]));
        QCOMPARE(desk.written().size(), 5);
        desk.engine.remove(ids[0]); // its place is free
        QTRY_COMPARE(desk.kind.searches, 5);
        for (auto &promise : desk.kind.waiting) {
            promise.addResult(Outcome<IntentMatch>(kit::failureOf(Failure::Kind::Cancelled)));
            promise.finish();
        }
    }

    /// An old wish is not carried out any more.
    void aCarefulKindForgetsWhatIsOld()
    {
        {
            Desk desk(file(), careful, m_clock);
            desk.kind.held = true;
            desk.engine.add({}, u"f"_s);
            QTRY_COMPARE(desk.kind.searches, 1);
        }
        m_clock.advance(25h);
        Desk next(file(), careful, m_clock);
        next.engine.start();
        QTRY_VERIFY(next.engine.isStarted());
        QVERIFY(next.engine.intents().isEmpty());
        QVERIFY(next.written().isEmpty());
        QCOMPARE(next.kind.searches, 0);
    }

    void itWorksWithoutAJournal()
    {
        kit::FakeClient client;
        ScriptedKind kind(alone);
        const OncePace pace{.looks = {1ms}, .resends = {}};
        Once engine(kind, client, nullptr, m_clock, pace);
        engine.start();
        QVERIFY(engine.isStarted());
        const QString id = engine.add("{}", u"f"_s);
        QCOMPARE(kind.sends, 1); // at once
        QTRY_COMPARE(engine.intent(id)->state, State::Accepted);
    }

    /// Kinds share a table and do not see each other.
    /// Two processes on one store: each shows what the other does, and neither disturbs it.
    void whatAnotherProcessDoesIsShown()
    {
        Desk window(file(), asking, m_clock);
        window.engine.start();
        QTRY_VERIFY(window.engine.isStarted());
        QSignalSpy added(&window.engine, &Once::added);
        QSignalSpy known(&window.engine, &Once::resultKnown);
        Desk script(file(), asking, m_clock);
        std::optional<QPromise<Outcome<QString>>> answer(std::in_place);
        script.kind.pending = &*answer;

        const QString id = script.engine.add("{}", u"f"_s);
        QTRY_COMPARE(script.kind.sends, 1);
        window.engine.refresh();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(window.state(id), State::Sending);
        QVERIFY(window.engine.isAnothers(id));
        QCOMPARE(window.written().first().state, State::Sending); // the script's, as it was
        QCOMPARE(known.size(), 0);

        answer->addResult(Outcome<QString>(u"7"_s));
        answer->finish();
        QTRY_COMPARE(script.state(id), State::Accepted);
        QTRY_COMPARE(script.written().first().state, State::Accepted);
        window.engine.refresh();
        QTRY_COMPARE(window.state(id), State::Accepted);
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().at(1).toString(), u"7"_s);
        QVERIFY(!window.engine.isAnothers(id));
        QCOMPARE(window.kind.sends + window.kind.searches + script.kind.searches, 0);
        // What was new is not new again.
        window.engine.refresh();
        window.engine.refresh();
        QTest::qWait(20);
        QCOMPARE(added.size(), 1);
        QCOMPARE(known.size(), 1);
    }

    /// The process that sent it may have ended: it is searched for as soon as its answer can no longer arrive.
    void whatAnotherProcessLeftIsTakenUp()
    {
        Desk window(file(), asking, m_clock);
        window.engine.start();
        QTRY_VERIFY(window.engine.isStarted());
        QString id;
        std::optional<QPromise<Outcome<QString>>> answer(std::in_place);
        {
            Desk killed(file(), asking, m_clock);
            killed.kind.pending = &*answer;
            id = killed.engine.add("{}", u"f"_s);
            QTRY_COMPARE(killed.kind.sends, 1);
        }
        window.kind.done.insert(u"f"_s);
        window.engine.refresh();
        QTRY_VERIFY(window.engine.isAnothers(id));
        m_clock.advance(29ms);
        window.engine.refresh();
        QTest::qWait(20);
        QVERIFY(window.engine.isAnothers(id));
        m_clock.advance(2ms);
        window.engine.refresh();
        QTRY_COMPARE(window.state(id), State::Adopted);
        QCOMPARE(window.kind.sends, 0);
        answer->addResult(Outcome<QString>(u"7"_s));
        answer->finish();
    }

    /// Questions and decisions cross over in both directions.
    void aQuestionAndItsAnswerCrossOver()
    {
        Desk window(file(), asking, m_clock);
        window.engine.start();
        QTRY_VERIFY(window.engine.isStarted());
        Desk script(file(), asking, m_clock);
        script.kind.fault = [](const Intent &) { return lostAnswer(); };
        script.kind.arrives = false;
        const QString id = script.engine.add("{}", u"f"_s);
        QTRY_COMPARE(script.state(id), State::Undecided);
        QTRY_COMPARE(script.written().first().state, State::Undecided);
        window.engine.refresh();
        QTRY_VERIFY(window.engine.intent(id).has_value());
        QCOMPARE(window.state(id), State::Undecided);

        script.kind.fault = nullptr;
        script.engine.resend(id);
        QTRY_COMPARE(script.state(id), State::Resent);
        const QString fresh = script.engine.intent(id)->resentAs;
        QTRY_COMPARE(script.state(fresh), State::Accepted);
        window.engine.refresh();
        QTRY_COMPARE(window.state(id), State::Resent);
        QTRY_VERIFY(window.engine.intent(fresh).has_value());
        QTRY_COMPARE(window.state(fresh), State::Accepted);

        window.kind.fault = [](const Intent &) { return lostAnswer(); };
        window.kind.arrives = false;
        const QString other = window.engine.add("{}", u"g"_s);
        QTRY_COMPARE(window.state(other), State::Undecided);
        window.engine.abandon(other);
        QTRY_COMPARE(window.writtenState(other), State::Abandoned);
        script.engine.start();
        QTRY_VERIFY(script.engine.intent(other).has_value());
        QTRY_COMPARE(script.state(other), State::Abandoned);
    }

    /// The answer that another process received proves that the result found here belongs to that one.
    void aResultThatProvesToBeAnothersIsGivenUp()
    {
        Desk window(file(), asking, m_clock);
        window.engine.start();
        QTRY_VERIFY(window.engine.isStarted());
        window.kind.fault = [](const Intent &) { return lostAnswer(); };
        const QString ours = window.engine.add("{}", u"f"_s);
        QTRY_COMPARE(window.state(ours), State::Adopted);
        QTRY_COMPARE(window.written().first().state, State::Adopted);
        Desk script(file(), asking, m_clock);
        const QString theirs = script.engine.add("{}", u"f"_s); // its answer is the same result
        QTRY_COMPARE(script.state(theirs), State::Accepted);
        QTRY_COMPARE(script.writtenState(ours), State::Unknown);
        window.kind.done.clear();
        window.engine.refresh();
        QTRY_COMPARE(window.state(ours), State::Undecided);
        QVERIFY(window.engine.intent(ours)->resultId.isEmpty());
        QCOMPARE(window.state(theirs), State::Accepted);
    }

    void kindsAreKeptApart()
    {
        Desk desk(file(), asking, m_clock);
        Journal other(desk.store, u"other"_s);
        const QString id = desk.engine.add("{}", u"f"_s);
        QTRY_COMPARE(desk.state(id), State::Accepted);
        auto loading = other.load();
        loading.waitForFinished();
        QVERIFY(loading.result().value().isEmpty());
        QCOMPARE(desk.written().size(), 1);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::OnceTest)
#include "tst_once.moc"
