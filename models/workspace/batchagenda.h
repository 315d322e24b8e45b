// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace exportdesk
{

/// Decides when the batches of which job are checked: each soon after its success, undecided ones again after pauses
/// that double. Pure; \a nowMs is epoch.
///
/// First checks start at least firstGap apart, repeated ones at least repeatGap, so that with one refresh of the jobs a
/// minute there are no more than two requests a minute when no job succeeds.
class BatchAgenda
{
public:
    static constexpr std::chrono::milliseconds firstGap{2'000};
    static constexpr std::chrono::milliseconds repeatGap{75'000};
    static constexpr std::chrono::milliseconds firstPause{30'000};
    static constexpr std::chrono::milliseconds longestPause{30 * 60'000};
    /// An undecided job is given up after this many checks, about nine hours after its success.
    static constexpr int checksAtMost = 24;

    /// Jobs that are on the agenda, are being checked or are done are not added again.
    void addNewSuccess(const QString &id, qint64 nowMs);
    void addEarlierSuccess(const QString &id, qint64 nowMs);

    /// When the next check is due; empty when there is nothing to check.
    std::optional<qint64> dueMs() const;
    /// The job to be checked now, if one is due. It stays out until it is postponed.
    std::optional<QString> takeDue(qint64 nowMs);
    /// Puts a job back that is not decided yet; false if it was checked often enough.
    bool postpone(const QString &id, qint64 nowMs);

    /// First checks that wait.
    qsizetype waiting() const { return qsizetype(m_first.size()); }

private:
    struct Repeat {
        QString id;
        qint64 dueMs = 0;
    };

    std::deque<QString> m_first;
    std::deque<Repeat> m_repeats; ///< by due time
    QHash<QString, int> m_checks; ///< how often each job was checked; also of those that are done
    qint64 m_firstFromMs = 0;
    qint64 m_repeatFromMs = 0;
};

} // namespace exportdesk
