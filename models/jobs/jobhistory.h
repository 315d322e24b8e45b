#pragma once

#include "models/jobs/exportjob.h"
#include "models/store/storeoutcome.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace exportdesk
{

class ExportJobsModel;
class Store;

/// Every job ever seen in one connection and sandbox, with its last full record, in the local store (table "jobs").
class JobHistory final : public QObject
{
    Q_OBJECT

public:
    using Jobs = std::shared_ptr<const std::vector<ExportJob>>;

    /// \a store must outlive the history.
    JobHistory(Store &store, const QString &connection, const QString &sandbox, QObject *parent = nullptr);

    /// Fills the table with what is remembered, newest first, some thousand jobs at a time; ends with loaded().
    void loadInto(ExportJobsModel &jobs);
    /// Remembers these; an older state of a job never takes the place of a newer one.
    void keep(const Jobs &jobs);
    void keep(const ExportJob &job);
    /// A launch from here made this job; it may be noted before the job itself was seen.
    void keepStartedHere(const QString &id);
    /// The last full record; nothing when the job was never seen.
    QFuture<std::optional<ExportJob>> find(const QString &id) const;

Q_SIGNALS:
    /// All that is remembered is in the table; \a newestMs is the time of the newest update among it, -1 without any.
    void loaded(int jobs, qint64 newestMs);
    /// Something could not be read or written; the program goes on without.
    void failed(const exportdesk::StoreError &error);

private:
    struct Chunk;
    void reportFailure(const QFuture<StoreOutcome<Stored>> &written);
    void loadChunk(ExportJobsModel *jobs, qint64 afterCreatedMs, const QString &afterId);

    Store &m_store;
    QString m_connection;
    QString m_sandbox;
    int m_loadedJobs = 0;
    qint64 m_newestMs = -1;
};

} // namespace exportdesk
