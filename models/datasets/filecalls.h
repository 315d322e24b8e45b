#pragma once

#include "models/datasets/filereader.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of Data Access (/data/foundation/export) that tell what a batch holds.
class FileCalls
{
public:
    /// Entries asked for per page, default and maximum of Data Access.
    static constexpr int pageLimit = 100;

    explicit FileCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// Entries of a batch; \a start is empty, or FilePage::next of the page before.
    QFuture<Outcome<FilePage>> files(const QString &batchId, const QString &start = {}) const;
    /// Parts of one entry with their names and lengths. May again be entries (a directory): those have an empty name.
    QFuture<Outcome<FilePage>> parts(const QString &fileId) const;
    /// The first rows of a dataset.
    QFuture<Outcome<DatasetPreview>> preview(const QString &datasetId) const;

private:
    QFuture<Outcome<PlatformReply>> get(const QString &path, const QUrlQuery &query) const;

    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
