// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/filereader.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// Some bytes of a file.
struct FilePiece {
    QByteArray bytes;
    qint64 first = 0; ///< their offset in the file
    qint64 total = -1; ///< length of the file; -1 if unknown
    bool whole = false; ///< the server sent all that it has, not a range
};

/// A file whose bytes are not all there, or not the ones that were announced.
Failure brokenFile(const QString &detail);

/// The calls of Data Access (/data/foundation/export) that list and read the files of a batch.
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
    /// At most \a length bytes of a part, beginning at \a from. From a server without support for ranges, everything
    /// from there on. A response whose length differs from its Content-Range is a Failure.
    QFuture<Outcome<FilePiece>> piece(const BatchFile &part, qint64 from, qint64 length) const;
    /// The first rows of a dataset.
    QFuture<Outcome<DatasetPreview>> preview(const QString &datasetId) const;

private:
    QFuture<Outcome<PlatformReply>> get(const QString &path, const QUrlQuery &query) const;

    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
