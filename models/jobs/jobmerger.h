// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobwalk.h"
#include "models/jobs/knownjobs.h"

#include <QElapsedTimer>
#include <QTimer>

namespace exportdesk
{

/// Merges what the platform and the local history say into the known jobs, row by row; of two replies about one job
/// the one to the later request wins.
class JobMerger final : public QObject
{
    Q_OBJECT

public:
    /// \a known outlives the merger.
    explicit JobMerger(KnownJobs &known, QObject *parent = nullptr);

    const KnownJobs &known() const { return m_known; }

    /// To be called when a request is sent; its reply is merged with this number.
    quint64 nextRequest() { return ++m_lastRequest; }
    /// As said by the platform's replies, ms.
    void setClockSkew(qint64 ms) { m_known.setClockSkew(ms); }
    /// Adds new jobs, changes those that differ; jobs that are not mentioned stay.
    void merge(const std::vector<ExportJob> &jobs, quint64 request);
    void merge(const ExportJob &job, quint64 request);
    void merge(const std::vector<ExportJob> &jobs) { merge(jobs, nextRequest()); }
    /// More rows than a page has are merged in several turns of the event loop, before anything that is merged later.
    void merge(const JobRowBatch &batch, quint64 request);
    /// The platform still has these in exactly the form known here.
    void confirm(const std::vector<qint64> &ids, quint64 request);
    /// From the local history at start; does not overwrite what the platform has said already.
    void mergeHistory(const JobRowBatch &batch, const QStringList &startedHere = {});
    /// The platform has no record of this job any more; the row stays, as remembered here.
    void markRemoved(const QString &id);
    /// After all pages were read from \a request on: jobs that were not among them are only remembered here. Of many
    /// jobs this is said in several turns of the event loop.
    void markUnseen(quint64 request);

private:
    std::vector<JobRow> withKnownWords(const JobRowBatch &batch);
    /// Merges what waits for as long as one turn of the event loop may last; \a turn runs since its beginning.
    void mergeInTurn(const QElapsedTimer &turn);
    void mergeSlice();
    void mergeWaiting();
    void mergeRows(std::vector<JobRow> rows, quint64 request);

    KnownJobs &m_known;
    quint64 m_lastRequest = 0;
    std::vector<JobRow> m_waiting; ///< of a batch so long that it is merged in several turns
    size_t m_waitingNext = 0;
    quint64 m_waitingRequest = 0;
    QTimer m_mergeSoon;
    JobWalk m_unseen;
};

} // namespace exportdesk
