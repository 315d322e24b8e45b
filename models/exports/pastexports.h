// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/platform/outcome.h"

#include <QFuture>

namespace exportdesk
{

class Store;

/// An earlier export, from the local history.
struct PastExport {
    QString jobId;
    qint64 createdMs = -1; ///< epoch, by the platform's clock
    QString statusWord; ///< as sent
    ExportRequest request;
    QStringList batchIds;
    qint64 profiles = -1; ///< exported; -1: not said
    qint64 tookMs = -1; ///< the platform's own figure; -1: unknown

    bool operator==(const PastExport &) const = default;

    /// Profiles updated after this are not in it. An export reads the profiles some time after its job was created:
    /// counting from the creation may export something twice, but misses nothing.
    Timestamp profilesSince() const;
    /// Events ingested after this are not in it: its own end where it had one, otherwise the creation of its job.
    Timestamp eventsSince() const;
};

/// A request whose placeholders (placeholders.h) are filled in.
struct FilledRequest {
    ExportRequest request;
    bool soughtLast = false; ///< {lastSuccess} was one of them
    std::optional<PastExport> last; ///< the export that replaced it; none: those bounds are open

    bool operator==(const FilledRequest &) const = default;
};

/// Earlier exports of one platform and sandbox in the local history (table "jobs"). It contains only jobs that this
/// computer has listed.
class PastExports
{
public:
    using Found = Outcome<std::optional<PastExport>>;

    /// \a store must outlive this and the futures.
    PastExports(Store &store, const QString &platform, const QString &sandbox);

    /// The newest that succeeded, its batches too, into the dataset of \a request with its fields of profiles and
    /// events; nothing while it names no dataset.
    QFuture<Found> lastSuccess(const ExportRequest &request) const;
    /// The newest that lastSuccess() could give, at most so many.
    QFuture<Outcome<QList<PastExport>>> successes(const ExportRequest &request, int most) const;
    /// The newest that succeeded, its batches too, before \a jobId with the same request into the same dataset, see
    /// isSameRequest().
    QFuture<Found> lastRun(const ExportRequest &request, const QString &jobId, qint64 createdMs) const;
    /// The newest into \a datasetId, with any status.
    QFuture<Found> lastInto(const QString &datasetId) const;
    /// \a request with its placeholders filled in; \a now gives the zone of the days. A history that cannot be read
    /// counts as empty.
    QFuture<FilledRequest> filledIn(const ExportRequest &request, const QDateTime &now) const;

private:
    auto successLike(const ExportRequest &request) const;

    Store &m_store;
    QString m_platform;
    QString m_sandbox;
};

/// Whether both export the same fields of profiles and of events, in whatever order.
bool haveSameFields(const ExportRequest &left, const ExportRequest &right);
/// Whether both export the same of the same: fields, segments with their statuses, merge policy, empty profiles, a
/// batch for each segment. Their times may differ, as they do in exports of what is new.
bool isSameRequest(const ExportRequest &left, const ExportRequest &right);

} // namespace exportdesk
