// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuremeaning.h"
#include "models/platform/retrypolicy.h"
#include "tests/kit/testprogram.h"

#include <QSet>
#include <QTest>

#include <array>

namespace exportdesk
{

namespace
{

using Kind = Failure::Kind;
using Reached = Failure::Reached;
using Repeat = FailureMeaning::Repeat;

/// What is expected of one kind and status: how it may be repeated if it did not, may have, or did
/// reach the platform.
struct Row {
    const char *name;
    Kind kind;
    int status;
    bool passes;
    std::array<Repeat, 3> repeat; ///< by Reached
    std::array<bool, 3> effect;
};

constexpr auto byItself = Repeat::ByItself;
constexpr auto looking = Repeat::AfterLooking;
constexpr auto byOperator = Repeat::ByOperator;
constexpr auto never = Repeat::Never;

// No answer proves that nothing was done: it may have been unless the request never left.
constexpr std::array mayBeDone{false, true, true};

const std::array rows{
    Row{"unreachable", Kind::Unreachable, 0, true, {byItself, looking, looking}, mayBeDone},
    Row{"timeout", Kind::Timeout, 0, true, {byItself, looking, looking}, mayBeDone},
    Row{"408", Kind::Timeout, 408, true, {byItself, looking, looking}, mayBeDone},
    Row{"interrupted", Kind::Interrupted, 0, true, {byItself, looking, looking}, mayBeDone},
    Row{"interrupted in the answer", Kind::Interrupted, 200, true, {byItself, looking, looking}, mayBeDone},
    Row{"429", Kind::Throttled, 429, true, {byItself, looking, looking}, mayBeDone},
    Row{"500", Kind::Server, 500, true, {byItself, looking, looking}, mayBeDone},
    Row{"501", Kind::Server, 501, false, {never, looking, looking}, mayBeDone},
    Row{"502", Kind::Server, 502, true, {byItself, looking, looking}, mayBeDone},
    Row{"503", Kind::Server, 503, true, {byItself, looking, looking}, mayBeDone},
    Row{"504", Kind::Server, 504, true, {byItself, looking, looking}, mayBeDone},
    Row{"505", Kind::Server, 505, false, {never, looking, looking}, mayBeDone},
    Row{"520", Kind::Server, 520, true, {byItself, looking, looking}, mayBeDone},
    Row{"certificate", Kind::Tls, 0, false, {byOperator, looking, looking}, mayBeDone},
    Row{"302", Kind::Redirected, 302, false, {byOperator, looking, looking}, mayBeDone},
    Row{"401", Kind::SignIn, 401, false, {byOperator, looking, looking}, mayBeDone},
    Row{"403", Kind::Forbidden, 403, false, {byOperator, looking, looking}, mayBeDone},
    Row{"404", Kind::NotFound, 404, false, {never, looking, looking}, mayBeDone},
    Row{"400", Kind::Rejected, 400, false, {never, looking, looking}, mayBeDone},
    Row{"422", Kind::Rejected, 422, false, {never, looking, looking}, mayBeDone},
    Row{"408 from a gateway", Kind::Rejected, 408, false, {never, looking, looking}, mayBeDone},
    Row{"409", Kind::Conflict, 409, false, {looking, looking, looking}, mayBeDone},
    Row{"unreadable", Kind::Unreadable, 200, false, {byOperator, looking, looking}, mayBeDone},
    Row{"too large", Kind::TooLarge, 200, false, {never, looking, looking}, mayBeDone},
    // We ended it ourselves, and only whoever did so knows whether to ask again: it does not pass.
    Row{"cancelled", Kind::Cancelled, 0, false, {byOperator, looking, looking}, mayBeDone},
    // A full or read-only disk waits for somebody: it does not pass.
    Row{"storage", Kind::Storage, 0, false, {byOperator, looking, looking}, mayBeDone},
};

} // namespace

/// The one table that says what may be sent again, by whom, and what passes.
class FailureMeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsInTheTable()
    {
        QSet<int> kinds;
        for (const Row &row : rows)
            kinds.insert(int(row.kind));
        QCOMPARE(kinds.size(), int(Kind::Storage) + 1);
    }

    void meaning_data()
    {
        QTest::addColumn<const Row *>("row");
        QTest::addColumn<int>("reached");
        for (const Row &row : rows) {
            for (int reached = 0; reached < 3; ++reached)
                QTest::addRow("%s, reached %d", row.name, reached) << &row << reached;
        }
    }

    void meaning()
    {
        QFETCH(const Row *, row);
        QFETCH(int, reached);
        Failure failure;
        failure.kind = row->kind;
        failure.httpStatus = row->status;
        failure.reached = Reached(reached);
        const FailureMeaning meaning = meaningOf(failure);
        QCOMPARE(meaning.mayHaveTakenEffect, row->effect[size_t(reached)]);
        QCOMPARE(meaning.passes, row->passes);
        QCOMPARE(int(meaning.repeat), int(row->repeat[size_t(reached)]));
        // What holds for the whole table.
        if (meaning.mayHaveTakenEffect)
            QCOMPARE(int(meaning.repeat), int(Repeat::AfterLooking));
        QCOMPARE(meaning.mayHaveTakenEffect, failure.reached != Reached::No);
        QCOMPARE(meaning.repeat == Repeat::ByItself, meaning.passes && !meaning.mayHaveTakenEffect);
        // The transport repeats by the same table.
        for (const char *changing : {"POST", "PUT", "PATCH", "DELETE"})
            QCOMPARE(RetryPolicy::isRepeatable(changing, failure), meaning.repeat == Repeat::ByItself);
        QCOMPARE(RetryPolicy::isRepeatable("GET", failure), meaning.passes);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::FailureMeaningTest)
#include "tst_failuremeaning.moc"
