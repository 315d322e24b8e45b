// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/failuregroups.h"
#include "models/jobs/joblanes.h"
#include "models/jobs/jobstatistics.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace exportdesk
{

class KnownJobs;
class MarkedJobs;

/// The figures of the Dashboard: counts and durations of a range, failures by cause, the last hours, running jobs.
///
/// Jobs are read in slices between other events and counted in the worker pool: 100 000 jobs do not block the window.
/// Counts at most once a second, and only while the figures are watched. Each part is announced when it has changed.
class JobFigures final : public QObject
{
    Q_OBJECT

public:
    /// Lanes reach back that many full hours before the present one.
    static constexpr qint64 laneHours = 8;

    /// A job that has not ended, oldest first in running().
    struct Running {
        qint64 createdMs = -1; ///< epoch
        QString id;
        bool operator==(const Running &) const = default;
    };

    /// \a jobs outlives the figures.
    JobFigures(const KnownJobs &jobs, const MarkedJobs &marks, QObject *parent = nullptr);
    ~JobFigures() override;

    void setSpan(JobRange::Span span);
    JobRange::Span span() const { return m_span; }
    /// Off: nothing is counted.
    void setWatched(bool on);
    /// Counts now; a counting under way starts again.
    void recount();

    /// False until the first counting is over.
    bool isKnown() const { return m_counts > 0; }
    const JobStatistics &statistics() const { return m_statistics; }
    const QList<FailureGroup> &failures() const { return m_failures; } ///< of the range
    const QList<JobLane> &lanes() const { return m_lanes; }
    const std::vector<Running> &running() const { return m_running; }
    qint64 oldestMs() const { return m_oldestMs; } ///< the first creation of all known jobs, epoch; -1 without any
    int counts() const { return m_counts; } ///< how often everything was counted
    qint64 countedAtMs() const { return m_countedAtMs; } ///< by the platform's clock

Q_SIGNALS:
    void statisticsChanged();
    void failuresChanged();
    void lanesChanged();
    void runningChanged();
    /// After every counting, whether anything differed or not.
    void counted();

private:
    struct Gathered;
    struct Result;

    void noteChange();
    void gatherSlice();
    void acceptResult(quint64 number, const std::shared_ptr<const Result> &result);

    const KnownJobs &m_jobs;
    const MarkedJobs &m_marks;
    JobRange::Span m_span = JobRange::Span::Month;
    bool m_watched = false;
    bool m_stale = true;
    quint64 m_number = 0; ///< of the counting under way; older ones are dropped
    QTimer m_slice;
    QTimer m_pause; ///< runs while it is too early to count again
    QTimer m_minute; ///< figures change with time, too
    std::unique_ptr<Gathered> m_gathered;
    bool m_computing = false;
    JobStatistics m_statistics;
    QList<FailureGroup> m_failures;
    QList<JobLane> m_lanes;
    std::vector<Running> m_running;
    qint64 m_oldestMs = -1;
    qint64 m_countedAtMs = -1;
    int m_counts = 0;
};

} // namespace exportdesk
