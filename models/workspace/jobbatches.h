// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/jobs/exportjob.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace exportdesk
{

/// What the Catalog says about the batches of one job, the one in view.
class JobBatches final : public QObject
{
    Q_OBJECT

public:
    /// Nothing of both: not read yet.
    struct Known {
        std::optional<Batch> batch;
        std::optional<Failure> failure; ///< why it could not be read; what was read before stays
    };

    explicit JobBatches(DatasetCalls calls, QObject *parent = nullptr);

    /// Forgets the batches of another job, and of the same one in another status.
    void show(const QString &jobId, JobStatus status, const QStringList &batchIds);
    /// Reads them, once for each show() of something else; those that are being written again every few seconds while
    /// \a isWanted says so.
    void read(const std::function<bool()> &isWanted);

    const QString &jobId() const { return m_jobId; }
    const QStringList &ids() const { return m_ids; }
    Known known(const QString &batchId) const { return m_known.value(batchId); }
Q_SIGNALS:
    void changed(const QString &batchId);
    /// Whether one of them failed is certain; \a arrived: how many profiles all of them contain, -1: unknown.
    void decided(const QString &jobId, bool anyFailed, qint64 arrived);

private:
    void readOne(const QString &batchId);
    void decide();
    void acceptBatch(const QString &batchId, const Outcome<Batch> &outcome);

    DatasetCalls m_calls;
    QString m_jobId;
    JobStatus m_status = JobStatus::Unknown;
    QStringList m_ids;
    QHash<QString, Known> m_known;
    std::function<bool()> m_isWanted;
    bool m_isReading = false;
    quint64 m_generation = 0; ///< replies about what was shown before are ignored
};

} // namespace exportdesk
