// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "models/once/journal.h"
#include "models/schedules/occurrence.h"
#include "models/schedules/schedule.h"

namespace exportdesk
{

class Store;

/// A schedule with what has to be known to run and to show it.
struct KeptSchedule {
    Schedule schedule;
    QList<Occurrence> open; ///< waiting, or launched and not ended; by time
    QList<Occurrence> newest; ///< the last five that did not merely wait, newest first
    std::optional<PastExport> lastSuccess; ///< the newest run whose batch arrived
};

/// The schedules of all connections and what became of their due times, in the local store (tables "schedules" and
/// "occurrences").
class ScheduleJournal
{
public:
    // Codes of failures of Kind::Conflict.
    static constexpr const char *nameTaken = "exportdesk:schedule-name-taken";
    static constexpr const char *gone = "exportdesk:schedule-gone"; ///< removed, changed or paused meanwhile
    static constexpr const char *claimed = "exportdesk:due-time-claimed"; ///< by another process, or earlier
    static constexpr const char *previousOpen = "exportdesk:previous-run-open";

    /// \a store must outlive this.
    explicit ScheduleJournal(Store &store)
        : m_store(store)
    {
    }

    static constexpr qint64 keptMs = 90 * 86'400'000LL;
    static constexpr int keptRuns = 200; ///< of each schedule, however old

    enum class Content {
        ToRun, ///< without `newest`, and `lastSuccess` only where it is needed
        ToShow,
    };
    /// By name. Rows that cannot be read are left out; they do not run.
    QFuture<Outcome<QList<KeptSchedule>>> load(Content content);
    /// Due times count from \a nowMs on. Durable; gives it with its id.
    QFuture<Outcome<Schedule>> add(const Schedule &schedule, qint64 nowMs);
    /// Replaces plan and request as a new revision, whose due times count from \a nowMs on, never from before one that
    /// was handled. Durable.
    QFuture<Outcome<Schedule>> change(const Schedule &schedule, qint64 nowMs);
    QFuture<Outcome<Done>> pause(const QString &id);
    /// Times until \a nowMs do not run.
    QFuture<Outcome<Done>> resume(const QString &id, qint64 nowMs);
    /// With its log. Its launches and jobs stay.
    QFuture<Outcome<Done>> remove(const QString &id);
    /// Newest first, at most \a most.
    QFuture<Outcome<QList<Occurrence>>> log(const QString &id, int most);

    /// Writes what was decided about due times of one schedule, all or none; what another process decided before
    /// stays. Conflict `gone`: the schedule is another one now.
    QFuture<Outcome<Done>> settle(const QList<Occurrence> &settled);
    /// The end of a run that was open, or what is known of one that still is.
    QFuture<Outcome<Done>> end(const Occurrence &ended);
    /// Deletes what is older than keptMs, by the platform's clock \a nowMs, where nothing needs it any more: what is
    /// open, the newest runs of each schedule and its last success stay. Handled due times stay handled without their
    /// row.
    QFuture<Outcome<Done>> prune(qint64 nowMs);
    /// The claim of a due time, to be written together with its launch (Launcher::launch): \a settled are the
    /// due times before it. Allowed to one process, once, while \a schedule is unchanged and no launch of it has an
    /// unknown outcome; unless it runs anyway, none may be running either.
    static Journal::Alongside claim(const Schedule &schedule, const Occurrence &claimed,
                                    const QList<Occurrence> &settled);

    // For what else reads the log in one transaction of its own.
    static StoreOutcome<QList<Schedule>> stored(const QSqlDatabase &database);
    /// Decided or ended at \a sinceMs or later, by due time.
    static StoreOutcome<QList<Occurrence>> changedSince(const QSqlDatabase &database, qint64 sinceMs);
    /// Launched and not ended, of all schedules.
    static StoreOutcome<QList<Occurrence>> running(const QSqlDatabase &database);
    /// Of one schedule, due before \a beforeMs; newest first, at most \a most.
    static StoreOutcome<QList<Occurrence>> successes(const QSqlDatabase &database, const QString &id, qint64 beforeMs,
                                                     int most);

private:
    Store &m_store;
};

} // namespace exportdesk
