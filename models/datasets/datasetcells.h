// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/dataset.h"
#include "models/table/sortvalue.h"

#include <QVariant>

namespace exportdesk
{

/// What the cells of one row of the datasets table say; columns and roles are those of DatasetsModel.
class DatasetCells
{
public:
    /// \a nowMs decides whether a moment shows its year; \a jobs: how many known jobs export into it, once they are
    /// known.
    DatasetCells(const Dataset &dataset, qint64 lastBatchMs, qint64 nowMs, std::optional<int> jobs);

    QString text(int column) const;
    SortValue sortValue(int column) const;
    QString toolTip(int column) const;
    QString wire(int column) const;
    QString accessibleText(int column) const;
    QVariant extra(int role) const;

private:
    QString lastBatch() const;

    const Dataset &m_dataset;
    qint64 m_lastBatchMs;
    qint64 m_nowMs;
    std::optional<int> m_jobs;
};

} // namespace exportdesk
