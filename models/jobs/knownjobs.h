// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobindex.h"
#include "models/jobs/jobrows.h"
#include "models/jobs/knownrecords.h"
#include "models/platform/clock.h"

#include <QFlags>
#include <QObject>
#include <QSet>

#include <memory>
#include <set>

namespace exportdesk
{

/// What of a job differs from before.
enum class JobChange : quint32 {
    Status = 1 << 0, ///< the status or its raw word
    Overlay = 1 << 1, ///< the cancel state, or whether the platform still has the record
    Phases = 1 << 2, ///< times of the phases, number of profiles
    TotalTime = 1 << 3,
    Dataset = 1 << 4,
    MergePolicy = 1 << 5,
    Segments = 1 << 6,
    Events = 1 << 7,
    Created = 1 << 8,
    Updated = 1 << 9,
    Batch = 1 << 10,
    Errors = 1 << 11,
    StartedHere = 1 << 12,
};
Q_DECLARE_FLAGS(JobChanges, JobChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(JobChanges)

/// The export jobs of one connection and sandbox as compact rows, in the order they became known; rows are never
/// removed. JobMerger fills it.
class KnownJobs final : public QObject
{
    Q_OBJECT

public:
    /// One row and what changed in it.
    struct RowChange {
        int index = -1;
        JobChanges changes;
        bool ended = false; ///< it was running before
    };
    enum class Origin { Platform, History };

    explicit KnownJobs(const Clock &clock, QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    const JobRow &at(int index) const { return m_rows[size_t(index)]; }
    /// The rows of jobs that have not ended and that the platform still has, in order.
    const std::set<int> &running() const { return m_running; }
    /// -1 when unknown.
    int find(const JobKey &key) const { return m_index.find(key, count()); }
    int find(const QString &id) const { return find(JobKey::of(id)); }
    bool contains(const JobKey &key) const { return find(key) >= 0; }
    bool contains(const QString &id) const { return find(id) >= 0; }
    std::optional<JobStatus> statusOf(const QString &id) const;
    /// The texts behind the numbers in the rows.
    const JobWords &words() const { return m_words; }
    JobWords &words() { return m_words; }
    /// The id of the job whose record has exactly this hash; callable from any thread.
    std::shared_ptr<const KnownRecords> knownRecords() const { return m_records; }
    /// Now, by the platform's clock; what its times are to be compared with.
    const Clock &clock() const { return m_clock; }
    qint64 nowMs() const { return m_clock.nowMs() + m_clockSkewMs; }

    /// How far the platform's clock is ahead of ours, ms.
    void setClockSkew(qint64 ms) { m_clockSkewMs = ms; }
    /// This job was launched by this program; may be said before the job itself is known.
    void addStartedHere(const QString &id);
    void setCancelState(const QString &id, CancelState state);

    // For JobMerger. What these return is to be handed to announce().
    /// Rows that are not known; those that are, are left out. Of a job that occurs twice, the platform's last row
    /// counts.
    void append(std::vector<JobRow> rows, Origin origin);
    /// Keeps what the platform does not say: cancel state and whether the job was started here.
    RowChange replace(int index, JobRow row);
    /// The platform still has the record in this form.
    RowChange confirm(int index, quint64 request);
    /// The platform has no record of it any more; the row stays, as remembered here.
    RowChange markRemoved(int index);
    void noteSeen(int index, quint64 request);
    void announce(std::vector<RowChange> changes);

Q_SIGNALS:
    /// Around an addition, for models that show the rows.
    void rowsAboutToBeAppended(int first, int last);
    void rowsAppended(int first, int last);
    /// After rowsAppended(): every model has the new rows.
    void jobsAdded();
    /// One signal for each run of neighbouring rows with the same changes.
    void changed(int first, int last, exportdesk::JobChanges changes);
    /// A job that was running has ended, by what the platform said just now.
    void jobEnded(const QString &id, exportdesk::JobStatus status);
    /// A job was seen for the first time (not for those from history).
    void jobAppeared(const QString &id);

private:
    void addToIndex(std::vector<JobRow> &rows, Origin origin);
    void noteWhetherRunning(int index);

    const Clock &m_clock;
    qint64 m_clockSkewMs = 0;
    JobWords m_words;
    JobRows m_rows;
    JobIndex m_index; ///< into m_rows
    std::set<int> m_running; ///< few of the rows, which many look for
    QSet<QString> m_startedHere;
    std::shared_ptr<KnownRecords> m_records;
};

} // namespace exportdesk
