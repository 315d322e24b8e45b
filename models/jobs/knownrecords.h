// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/hashinparts.h"

#include <QReadWriteLock>

#include <optional>
#include <vector>

namespace exportdesk
{

struct JobRow;

/// The hashes of the records that the table shows, shared with the readers in the worker pool. Thread-safe.
class KnownRecords
{
public:
    std::optional<qint64> find(quint64 hash) const;
    void add(quint64 hash, qint64 id);
    void add(const std::vector<JobRow> &rows);
    void remove(quint64 hash);

private:
    mutable QReadWriteLock m_lock;
    HashInParts<qint64, 59> m_ids;
};

} // namespace exportdesk
