// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportengine.h"

namespace localplatform
{

/// The files of batches on disk, and the removal of those of aborted jobs.
class BatchFiles
{
public:
    explicit BatchFiles(const Store &store);

    const QString &folder() const { return m_folder; }
    void remove(const std::vector<BatchOrder> &batches) const;
    /// Rows that were waiting between two stages when the program was killed.
    void removeLeftovers() const;

private:
    QString m_folder;
};

} // namespace localplatform
