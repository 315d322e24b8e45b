// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/jobs/jobfacts.h"
#include "models/jobs/jobmark.h"
#include "models/jobs/jobrow.h"
#include "models/jobs/names.h"
#include "models/platform/clock.h"
#include "models/table/tablemodel.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace exportdesk
{

/// The export jobs of one connection and sandbox as a table; merges whatever the platform says, row by row, and never
/// resets.
///
/// Launches without an id come first, then the jobs in the order they became known; a SortFilterModel on top sorts.
class ExportJobsModel final : public TableModel
{
    Q_OBJECT

public:
    enum JobColumn {
        Status,
        Id,
        Progress,
        Dataset,
        MergePolicy,
        Segments,
        Events,
        Created,
        Duration,
        Updated,
        Batch,
        FirstError,
        StartedBy,
        Note,
    };
    enum Role {
        FactsRole = FirstRoleOfModel, ///< JobFacts of the row, for delegates
    };

    explicit ExportJobsModel(const Clock &clock, QObject *parent = nullptr);
    ~ExportJobsModel() override;

    /// To be called when a question is sent; the answer is merged with this number, so that the newest question wins
    /// in whatever order answers arrive.
    quint64 ask() { return ++m_lastAsk; }
    /// Adds new jobs, changes those that differ; what is not mentioned stays.
    void merge(const std::vector<ExportJob> &jobs, quint64 ask);
    void merge(const ExportJob &job, quint64 ask);
    void merge(const std::vector<ExportJob> &jobs) { merge(jobs, ask()); }
    /// More rows than a page has are merged in several turns of the event loop, before anything that is merged later.
    void merge(const JobRowBatch &batch, quint64 ask);
    /// The platform still has these in exactly the form known here.
    void confirm(const std::vector<qint64> &ids, quint64 ask);
    /// From the local history at start; does not overwrite what the platform has said already.
    void mergeHistory(const JobRowBatch &batch);
    /// The platform has no record of this job any more; the row stays, as remembered here.
    void markRemoved(const QString &id);
    /// Forgets everything (another connection or sandbox).
    void clear();

    void setLaunches(const QList<LaunchRow> &launches);
    void setNames(Names names);
    /// To be called when names behind \a setNames have become known or others.
    void namesChanged();
    void setStartedHere(const QSet<QString> &ids);
    void addStartedHere(const QString &id);
    bool isStartedHere(const QString &id) const { return m_startedHere.contains(id); }
    /// What was said here of the job; may be told before the job itself is known.
    void setMark(const QString &id, const JobMark &mark);
    JobMark mark(const QString &id) const { return m_marks.value(JobKey::of(id)); }
    JobMark markAt(int row) const;
    JobMark markOf(const JobKey &key) const { return m_marks.isEmpty() ? JobMark() : m_marks.value(key); }
    void setCancelState(const QString &id, CancelState state);
    /// How far the platform's clock is ahead of ours, ms.
    void setClockSkew(qint64 ms) { m_clockSkewMs = ms; }
    /// Now, by the platform's clock; what its times are to be compared with.
    qint64 nowMs() const { return m_clock.nowMs() + m_clockSkewMs; }

    bool contains(const QString &id) const { return rowOf(id) >= 0; }
    bool contains(const JobKey &key) const { return m_index.find(key) >= 0; }
    /// -1 when unknown.
    int rowOf(const QString &id) const;
    /// Empty for a launch without id.
    QString idAt(int row) const;
    JobFacts facts(int row) const;
    std::optional<JobFacts> facts(const QString &id) const;
    std::optional<JobStatus> statusOf(const QString &id) const;
    /// Ids of jobs that are not ended, in row order.
    QStringList runningIds() const;
    /// How many known jobs export into each dataset, by its id; those without jobs are left out.
    QHash<QString, int> countsByDataset() const;
    /// The job that wrote this batch; empty when none is known.
    QString jobOfBatch(const QString &batchId) const;
    /// Jobs that are not ended and not among the answers to \a ask or later questions, those unseen for longest first.
    QStringList runningIdsNotSeenSince(quint64 ask) const;
    /// After all pages were read from question \a ask on: what was not among them is remembered only.
    void markUnseen(quint64 ask);
    int jobCount() const { return int(m_rows.size()); }
    int launchCount() const { return int(m_launches.size()); }

    QString datasetName(const QString &id) const;
    QString mergePolicyName(const QString &id) const;
    QString segmentName(const QString &id) const;

    /// For filters: the compact row, or nullptr for a launch; the words behind its numbers.
    const JobRow *compactRow(int row) const;
    const LaunchRow *launchAt(int row) const;
    const JobWords &words() const { return m_words; }
    /// The id of the job whose record has exactly this hash; callable from any thread.
    std::shared_ptr<const KnownRecords> knownRecords() const { return m_known; }

Q_SIGNALS:
    /// A job that was running has ended, by what the platform said just now.
    void jobEnded(const QString &id, exportdesk::JobStatus status);
    /// A job was seen for the first time (not for those from history).
    void jobAppeared(const QString &id);

private:
    std::span<const Column> columns() const override;
    int rows() const override;
    QString columnTitle(int column) const override;
    QString columnToolTip(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString cellWire(int row, int column) const override;
    QString cellAccessibleText(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;
    bool rowPinnedOnTop(int row) const override;

    /// Which columns of which row differ now.
    struct Change {
        int jobIndex = -1;
        quint32 columns = 0; ///< bit per column
        bool ended = false;
    };
    std::vector<JobRow> withOurWords(const JobRowBatch &batch);
    void mergeSome();
    void mergeWaiting();
    void mergeRows(std::vector<JobRow> rows, quint64 ask);
    void putIn(std::vector<JobRow> rows);
    bool change(int jobIndex, JobRow row, Change &change);
    void announce(std::vector<Change> &changes);
    void announceStatus(int jobIndex);
    void announceStartedBy(int jobIndex);
    void dropSettledLaunches();
    int indexOf(const QString &id) const { return m_index.find(JobKey::of(id)); }
    QString cellTextOfLaunch(const LaunchRow &launch, int column) const;
    SortValue sortValueOfLaunch(const LaunchRow &launch, int column) const;
    QString cellTextOfJob(const JobRow &row, int column) const;
    SortValue sortValueOfJob(const JobRow &row, int column) const;
    QString segmentsText(const JobRow &row) const;

    const Clock &m_clock;
    qint64 m_clockSkewMs = 0;
    Names m_names;
    JobWords m_words;
    JobRows m_rows;
    JobIndex m_index; ///< into m_rows
    QList<LaunchRow> m_launches;
    QSet<QString> m_startedHere;
    QHash<JobKey, JobMark> m_marks; ///< only those that are not empty: few jobs have one
    std::shared_ptr<KnownRecords> m_known;
    quint64 m_lastAsk = 0;
    std::vector<JobRow> m_waiting; ///< of a batch so long that it is merged in several turns
    size_t m_waitingNext = 0;
    quint64 m_waitingAsk = 0;
    QTimer m_mergeSoon;
    mutable QHash<quint32, QString> m_segmentsTexts; ///< by number of the word; made when first shown
};

} // namespace exportdesk
