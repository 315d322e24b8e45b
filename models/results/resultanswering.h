// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "models/platform/failure.h"
#include "models/results/resultanswer.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace exportdesk
{

class Clock;
class ExpectedSizes;
class PartFiles;
class PlatformClient;
class QueryCounting;
class ResultComparing;
class ResultCounting;
struct OpenResult;

/// Answers what one job left in its dataset: reads its batches in the Catalog, fetches their part files, counts in
/// them, and compares with the last successful run of the same request. Figures appear as they become known.
///
/// Works on one job at a time; another start() drops the one before, with its files.
class ResultAnswering final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        ReadingBatches, ///< what the Catalog says
        Fetching, ///< part files; progress in bytes
        Waiting, ///< there is more to fetch than bytesAtMost: for fetchAnyway() or stop()
        Counting, ///< in the files, or by Query Service; progress in questions
        Comparing, ///< with the last run; everything else is known
        Done,
    };
    enum class Where { Files, QueryService };
    struct Progress {
        qint64 done = 0;
        qint64 total = -1; ///< -1: not known

        bool operator==(const Progress &) const = default;
    };
    struct Sources {
        PlatformClient &client;
        const Clock &clock;
        const PastExports &past;
        QString partsRoot; ///< Locations::resultsFolder()
    };

    /// What \a sources refers to outlives this.
    explicit ResultAnswering(const Sources &sources, QObject *parent = nullptr);
    ~ResultAnswering() override;

    /// Does nothing for the subject that is being answered or was, unless that failed.
    /// Query Service counts where the result is too large for this computer, but gives no rows and compares nothing.
    void start(const ResultSubject &subject, Where where = Where::Files);
    void restart(Where where = Where::Files);
    /// Keeps what is known so far.
    void stop();
    /// In phase Waiting.
    void fetchAnyway();
    /// Forgets everything and removes the fetched files.
    void clear();

    Phase phase() const { return m_phase; }
    /// More may become known: also expected sizes, which no phase waits for.
    bool isWorking() const;
    const Progress &progress() const { return m_progress; }
    /// In phase Waiting: bytes to be fetched.
    qint64 bytesToFetch() const { return m_bytesToFetch; }
    const ResultAnswer &answer() const { return m_answer; }
    /// Why not even the batches could be read.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// The open files of the answer, for rows and saving; nullptr before they were counted, or when they cannot be
    /// read. Stays the same object until rowsChanged(), which comes before it goes.
    OpenResult *rows() const { return m_rows.get(); }

Q_SIGNALS:
    /// Of phase, answer or failure.
    void changed();
    void progressed();
    void rowsChanged();

private:
    void enter(Phase phase);
    void setProgress(qint64 done, qint64 total);
    void readNextBatch();
    void fetch();
    void count();
    void acceptCounts();
    void askQueries();
    void compare();

    Sources m_sources;
    Phase m_phase = Phase::Idle;
    Where m_where = Where::Files; ///< is counted
    Progress m_progress;
    qint64 m_bytesToFetch = 0;
    ResultAnswer m_answer;
    std::optional<Failure> m_failure;
    QStringList m_waiting; ///< ids of batches to be read
    quint64 m_run = 0; ///< replies about what was asked for before are ignored
    std::unique_ptr<ExpectedSizes> m_sizes;
    std::unique_ptr<PartFiles> m_parts;
    std::unique_ptr<ResultCounting> m_counting;
    std::unique_ptr<ResultComparing> m_comparing;
    std::unique_ptr<QueryCounting> m_queries;
    std::unique_ptr<OpenResult> m_rows;
};

} // namespace exportdesk
