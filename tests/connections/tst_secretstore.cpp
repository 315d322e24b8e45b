// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/secretstore.h"
#include "models/connections/systemkeychain.h"
#include "tests/kit/privatekeyring.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace exportdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Place = SecretStore::Place;

namespace
{

/// A keychain that a test answers for.
class FakeKeychain final : public Keychain
{
public:
    struct State {
        QHash<QString, Secret> kept;
        bool unavailable = false;
        bool silent = false; ///< answers wait until let go
        QList<std::function<void()>> waiting;
    };

    explicit FakeKeychain(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    void read(const QString &key, Then then) override
    {
        answer([state = m_state, key, then] {
            if (state->unavailable)
                then({Answer::Kind::Unavailable, {}, u"no bus"_s});
            else if (state->kept.contains(key))
                then({Answer::Kind::Done, state->kept.value(key), {}});
            else
                then({Answer::Kind::NotThere, {}, {}});
        });
    }
    void write(const QString &key, const Secret &secret, Then then) override
    {
        answer([state = m_state, key, secret, then] {
            if (!state->unavailable)
                state->kept.insert(key, secret);
            then({state->unavailable ? Answer::Kind::Unavailable : Answer::Kind::Done, {}, {}});
        });
    }
    void remove(const QString &key, Then then) override
    {
        answer([state = m_state, key, then] {
            const bool there = state->kept.remove(key);
            then({state->unavailable ? Answer::Kind::Unavailable
                      : there        ? Answer::Kind::Done
                                     : Answer::Kind::NotThere,
                  {},
                  {}});
        });
    }

private:
    void answer(const std::function<void()> &then)
    {
        if (m_state->silent)
            m_state->waiting.append(then);
        else
            QMetaObject::invokeMethod(qApp, then, Qt::QueuedConnection);
    }

    std::shared_ptr<State> m_state;
};

template <class Value>
Value outcome(const QFuture<Value> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : Value();
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeKeychain::State> m_state;
    std::unique_ptr<SecretStore> m_store;

    void restart(std::chrono::milliseconds limit = 5s)
    {
        m_store = std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_state), limit);
    }
    void letGo()
    {
        for (const auto &then : std::exchange(m_state->waiting, {}))
            then();
    }

private Q_SLOTS:
    void init()
    {
        m_state = std::make_shared<FakeKeychain::State>();
        restart();
    }

    void secretsSurviveARestartInAKeychain()
    {
        QCOMPARE(m_store->place(), Place::Unknown);
        QSignalSpy placed(m_store.get(), &SecretStore::placeChanged);
        QCOMPARE(outcome(m_store->write(u"c1"_s, Secret(u"s1"_s))), Place::Keychain);
        QCOMPARE(placed.count(), 1);
        restart();
        QCOMPARE(outcome(m_store->read(u"c1"_s)), std::optional(Secret(u"s1"_s)));
        QCOMPARE(outcome(m_store->read(u"c2"_s)), std::nullopt);
        QCOMPARE(m_store->place(), Place::Keychain);
        QVERIFY(outcome(m_store->remove(u"c1"_s)));
        QCOMPARE(outcome(m_store->read(u"c1"_s)), std::nullopt);
    }

    void withoutAKeychainTheyLastForThisRunAndThatIsSaid()
    {
        m_state->unavailable = true;
        QCOMPARE(outcome(m_store->write(u"c1"_s, Secret(u"s1"_s))), Place::Memory);
        QCOMPARE(m_store->place(), Place::Memory);
        QCOMPARE(outcome(m_store->read(u"c1"_s)), std::optional(Secret(u"s1"_s)));
        restart();
        QCOMPARE(outcome(m_store->read(u"c1"_s)), std::nullopt);
        QCOMPARE(m_store->place(), Place::Memory);
        QCOMPARE(m_store->reason(), u"no bus"_s);
    }

    void aKeychainThatNeverAnswersHoldsNobodyUp()
    {
        m_state->kept.insert(u"c1"_s, Secret(u"s1"_s));
        m_state->silent = true;
        restart(20ms);
        QCOMPARE(outcome(m_store->read(u"c1"_s)), std::nullopt);
        QCOMPARE(m_store->place(), Place::Memory);
        QCOMPARE(outcome(m_store->write(u"c2"_s, Secret(u"s2"_s))), Place::Memory);
        QCOMPARE(outcome(m_store->read(u"c2"_s)), std::optional(Secret(u"s2"_s)));
        QVERIFY(!outcome(m_store->remove(u"c3"_s)));

        // At last somebody types the password.
        QSignalSpy late(m_store.get(), &SecretStore::arrivedLate);
        letGo();
        QCOMPARE(late.count(), 1);
        QCOMPARE(late[0][0].toString(), u"c1"_s);
        QCOMPARE(m_store->place(), Place::Keychain);
        QCOMPARE(outcome(m_store->read(u"c1"_s)), std::optional(Secret(u"s1"_s)));
        m_state->silent = false;
        restart();
        QCOMPARE(outcome(m_store->read(u"c2"_s)), std::optional(Secret(u"s2"_s)));
    }

    void aLateAnswerNeverBringsBackWhatWasReplaced()
    {
        m_state->kept.insert(u"c1"_s, Secret(u"old"_s));
        m_state->silent = true;
        restart(10ms);
        QCOMPARE(outcome(m_store->read(u"c1"_s)), std::nullopt);
        QCOMPARE(outcome(m_store->write(u"c1"_s, Secret(u"new"_s))), Place::Memory);
        QSignalSpy late(m_store.get(), &SecretStore::arrivedLate);
        letGo();
        QCOMPARE(late.count(), 0);
        m_state->silent = false;
        QCOMPARE(outcome(m_store->read(u"c1"_s)), std::optional(Secret(u"new"_s)));
    }

    void theStoreMayGoBeforeTheKeychainAnswers()
    {
        m_state->silent = true;
        auto future = m_store->read(u"c1"_s);
        m_store.reset();
        letGo();
        QVERIFY(!future.isFinished() || future.resultCount() == 0 || !future.result());
    }

    /// The tests run without a bus: what QtKeychain does then must end in memory.
    void thisComputersKeychainIsAskedOrDoneWithout()
    {
        SecretStore store(std::make_unique<SystemKeychain>(u"exportdesk-test"_s), 10s);
        const Place place = outcome(store.write(u"c1"_s, Secret(u"s1"_s)));
        QVERIFY(place == Place::Memory || kit::PrivateKeyring::isHere());
        QCOMPARE(outcome(store.read(u"c1"_s)), std::optional(Secret(u"s1"_s)));
    }

    /// Starts this very test on a bus of its own with an unlocked gnome-keyring.
    void aRealSecretServiceKeepsThem()
    {
        if (kit::PrivateKeyring::isHere()) {
            SecretStore first(std::make_unique<SystemKeychain>(u"exportdesk-test"_s), 10s);
            QCOMPARE(outcome(first.write(u"c1"_s, Secret(u"s1 ü"_s))), Place::Keychain);
            SecretStore second(std::make_unique<SystemKeychain>(u"exportdesk-test"_s), 10s);
            QCOMPARE(outcome(second.read(u"c1"_s)), std::optional(Secret(u"s1 ü"_s)));
            QVERIFY(outcome(second.remove(u"c1"_s)));
            QCOMPARE(outcome(second.read(u"c1"_s)), std::nullopt);
            QCOMPARE(second.place(), Place::Keychain);
            return;
        }
        if (!kit::PrivateKeyring::canBeStarted())
            QSKIP("No private Secret Service can be started here.");
        const QString problem
            = kit::PrivateKeyring::run(u"aRealSecretServiceKeepsThem"_s, kit::PrivateKeyring::unlocked(), 60s);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

EXPORTDESK_TEST(SecretStoreTest)
#include "tst_secretstore.moc"
