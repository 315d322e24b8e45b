// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/previewmodel.h"

#include "models/platform/deliver.h"

namespace exportdesk
{

PreviewModel::PreviewModel(const FileCalls &calls, QObject *parent)
    : QAbstractTableModel(parent)
    , m_calls(calls)
{
}

void PreviewModel::read(const QString &datasetId)
{
    if (m_loading)
        return;
    m_loading = true;
    m_failure.reset();
    Q_EMIT stateChanged();
    deliver(m_calls.preview(datasetId), this, [this](const Outcome<DatasetPreview> &outcome) {
        m_loading = false;
        beginResetModel();
        m_preview = outcome ? outcome.value() : DatasetPreview();
        endResetModel();
        if (!outcome)
            m_failure = outcome.failure();
        Q_EMIT stateChanged();
    });
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_preview.rows[index.row()][index.column()];
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_preview.rows.size() ? QVariant(section + 1) : QVariant();
    return section < m_preview.columns.size() ? QVariant(m_preview.columns[section]) : QVariant();
}

} // namespace exportdesk
