// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobreader.h"
#include "models/store/storeoutcome.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <memory>

namespace exportdesk
{

class JobMerger;
class Store;

/// Every job ever seen in one platform and sandbox, with its last full record and its row, in the local store (table
/// "jobs").
class JobHistory final : public QObject
{
    Q_OBJECT

public:
    using Jobs = std::shared_ptr<const SeenJobs>;

    /// \a store must outlive the history.
    JobHistory(Store &store, const QString &platform, const QString &sandbox, QObject *parent = nullptr);
    /// Writes what still waits.
    ~JobHistory() override;

    /// Merges all stored jobs, newest first, some thousand at a time; ends with loaded().
    void loadInto(JobMerger &merger);
    /// Stores these; an older state of a job never replaces a newer one.
    void keep(const Jobs &jobs);
    void keep(const ExportJob &job);
    /// While the list is being read, pages wait to be written (up to 192 MB): the table fills sooner.
    void holdPages(bool on);
    /// This job was launched here; may be called before the job itself was seen.
    void keepStartedHere(const QString &id);
    /// The last full record; nothing when the job was never seen.
    QFuture<std::optional<ExportJob>> find(const QString &id) const;
    /// Those that are stored, in the requested order.
    QFuture<QList<ExportJob>> findAll(const QStringList &ids) const;
    /// The newest by their creation, at most so many; reads no others.
    QFuture<StoreOutcome<QList<ExportJob>>> newest(int most) const;

Q_SIGNALS:
    /// All stored jobs were merged; \a newestMs is the time of the newest update among it, -1 without any.
    void loaded(int jobs, qint64 newestMs);
    /// Something could not be read or written; the program continues without it.
    void failed(const exportdesk::StoreError &error);

private:
    auto recordsOf(const QStringList &ids) const;
    void write(const Jobs &jobs);
    void writeHeld(qsizetype untilBytes);
    void reportFailure(const QFuture<StoreOutcome<Stored>> &written);

    Store &m_store;
    QString m_platform;
    QString m_sandbox;
    bool m_holding = false;
    std::deque<Jobs> m_held;
    qsizetype m_heldBytes = 0;
    int m_loadedJobs = 0;
    qint64 m_newestMs = -1;
};

} // namespace exportdesk
