// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace exportdesk
{

class KnownJobs;

/// Visits all known jobs, for a fraction of a millisecond in each turn of the event loop: a hundred thousand at once
/// would stop it for several milliseconds.
class JobWalk final : public QObject
{
    Q_OBJECT

public:
    /// Is called with the first and the last of some neighbouring rows, at most rowsAtOnce.
    using Visit = std::function<void(int first, int last)>;
    static constexpr int rowsAtOnce = 256;

    /// \a jobs outlive the walk.
    explicit JobWalk(const KnownJobs &jobs, QObject *parent = nullptr);

    /// Starts with the first job, in this turn; a walk that is under way is given up. Jobs that are added meanwhile are
    /// visited as well. \a ended is called after the last one.
    void start(Visit visit, std::function<void()> ended = {});

private:
    void continueInTurn();

    const KnownJobs &m_jobs;
    Visit m_visit;
    std::function<void()> m_ended;
    int m_next = 0;
    QTimer m_soon;
};

} // namespace exportdesk
