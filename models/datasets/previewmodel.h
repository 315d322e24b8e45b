// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/filecalls.h"

#include <QAbstractTableModel>

namespace exportdesk
{

/// The first rows of a dataset, with the columns that they have.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PreviewModel(const FileCalls &calls, QObject *parent = nullptr);

    void read(const QString &datasetId);
    bool isLoading() const { return m_loading; }
    const std::optional<Failure> &failure() const { return m_failure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    FileCalls m_calls;
    DatasetPreview m_preview;
    std::optional<Failure> m_failure;
    bool m_loading = false;
};

} // namespace exportdesk
