// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/datasetfilter.h"

namespace exportdesk
{

bool DatasetFilter::fits(int row, Kind kind) const
{
    const QModelIndex index = m_datasets.index(row, 0);
    const bool target = index.data(DatasetsModel::CanBeTargetRole).toBool();
    if ((kind == Kind::Targets && !target) || (kind == Kind::Others && target))
        return false;
    return m_text.isEmpty() || index.data(DatasetsModel::SearchRole).toString().contains(m_text);
}

bool DatasetFilter::accepts(int sourceRow) const
{
    return fits(sourceRow, m_kind);
}

int DatasetFilter::count(Kind kind) const
{
    int count = 0;
    for (int row = 0; row < m_datasets.rowCount(); ++row)
        count += fits(row, kind) ? 1 : 0;
    return count;
}

} // namespace exportdesk
