// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertjournal.h"
#include "models/schedules/schedulejournal.h"
#include "models/store/store.h"

#include <QTest>

#include <functional>

namespace exportdesk::test
{

/// Waits with a running event loop.
template <class T>
T awaited(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("a future does not finish");
    return future.result();
}

template <class T>
T mustHave(const QFuture<Outcome<T>> &future)
{
    const Outcome<T> outcome = awaited(future);
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.failure().code), qPrintable(outcome.failure().detail));
    return outcome.value();
}

/// A store with a schedule, a way that is a command, and a rule that tells everything by it, unless a test says
/// otherwise.
struct AlertWorld {
    static constexpr qint64 startMs = 1'772'438'400'000;
    static constexpr qint64 hourMs = 3'600'000;

    explicit AlertWorld(const QString &file);

    /// A run of the schedule that was due so many hours after the start.
    Occurrence run(int hour, Occurrence::State state, Occurrence::End end = Occurrence::End::Open,
                   const QString &job = {}, qint64 profiles = -1) const;
    /// Writes it as the runner of schedules would.
    void write(const Occurrence &run);
    void execute(const QString &statement, const QVariantList &values = {});
    void addRule(const std::function<void(AlertRule &)> &change = {});
    /// The kinds of the events of all messages that are due, in words: "missed failed".
    QString claimed(qint64 nowMs);
    int note(qint64 nowMs) { return mustHave(alerts.note({}, nowMs)); }

    Store store;
    AlertJournal alerts;
    Schedule schedule;
    AlertWay way;
    QList<AlertMessage> messages; ///< of the last claimed()
};

} // namespace exportdesk::test
