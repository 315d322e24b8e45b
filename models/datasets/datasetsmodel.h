// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetreading.h"
#include "models/datasets/datasettarget.h"
#include "models/table/tablemodel.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace exportdesk
{

class Clock;
class DatasetCells;

/// The datasets of the sandbox, newest first, read page by page.
class DatasetsModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IdColumn, TargetColumn, LastBatchColumn, JobsColumn, CreatedColumn };
    enum Role {
        IdRole = FirstRoleOfModel, ///< QString
        TargetRole, ///< int: DatasetTarget
        CanBeTargetRole, ///< bool
        BatchGroupRole, ///< int: BatchGroup of the last batch
        SearchRole, ///< QString: name, description and id, case folded
        DatasetRole, ///< Dataset
    };

    DatasetsModel(PlatformClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Reads all pages again. Rows appear as pages arrive; those no longer there go when the last page was read.
    void reload();
    bool isLoading() const { return m_loading; }
    /// Epoch ms of the last complete reading; -1 before.
    qint64 loadedAtMs() const { return m_loadedAtMs; }
    /// Why the last reading failed; none after a success. What was read before stays.
    const std::optional<Failure> &failure() const { return m_failure; }

    /// A dataset that has just been created; it has its row when created() is emitted.
    void add(const Dataset &dataset);

    /// How many known jobs export into each dataset, by its id; those not named have none.
    void setJobCounts(const QHash<QString, int> &counts);
    /// Nothing before jobs were counted.
    std::optional<int> jobCount(const QString &datasetId) const;

    const QList<Dataset> &datasets() const { return m_datasets; }
    const Dataset *dataset(const QString &id) const { return rowOf(id) < 0 ? nullptr : &m_datasets[rowOf(id)]; }
    /// The name, or the id itself when it is not known.
    QString nameOf(const QString &id) const;
    /// Row of the dataset, or -1.
    int rowOf(const QString &id) const { return m_rows.value(id, -1); }

Q_SIGNALS:
    /// Loading began, went on by a page, or ended.
    void stateChanged();
    void created(const QString &id);

private:
    std::span<const TableModel::Column> columns() const override;
    int rows() const override { return int(m_datasets.size()); }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString cellWire(int row, int column) const override;
    QString cellAccessibleText(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;

    DatasetCells cells(int row) const;
    void setRows(const QList<Dataset> &next);
    void setLastBatch(const Batch &batch);

    DatasetReading m_reading;
    const Clock &m_clock;
    QList<Dataset> m_datasets; ///< newest first
    QHash<QString, int> m_rows;
    QHash<QString, qint64> m_lastBatchMs; ///< by dataset id
    std::optional<QHash<QString, int>> m_jobCounts; ///< by dataset id; none before they are known
    QSet<QString> m_seen; ///< ids met since the reading began
    bool m_loading = false;
    qint64 m_loadedAtMs = -1;
    std::optional<Failure> m_failure;
};

} // namespace exportdesk
