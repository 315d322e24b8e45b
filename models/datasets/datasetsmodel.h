// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcreation.h"
#include "models/datasets/datasettarget.h"
#include "models/table/tablemodel.h"

#include <QHash>

#include <optional>

namespace exportdesk
{

/// The datasets of the sandbox, newest first, read page by page; makes new ones.
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

    /// Reads all pages anew. Rows appear as pages arrive; those no longer there go when the last page was read.
    void reload();
    bool isLoading() const { return m_loading; }
    /// Epoch ms of the last complete reading; -1 before.
    qint64 loadedAtMs() const { return m_loadedAtMs; }
    /// Why the last reading failed; none after a success. What was read before stays.
    const std::optional<Failure> &failure() const { return m_failure; }

    /// Makes a dataset on the profile union schema and gives its id; its row is there when the future finishes.
    ///
    /// The request is sent once. When its answer is lost, the dataset is looked for by name, schema and creation time
    /// instead of being made a second time; only when it is not there the failure is given. A failure with
    /// Reached::Maybe means that this could not be found out. The same wish while one is under way joins it.
    QFuture<Outcome<QString>> create(const DatasetSpec &spec);
    /// From now on a creation is durable before its request leaves. \a intents must outlive the model.
    void keepIn(DatasetIntents &intents) { m_intents = &intents; }
    /// Finds out what became of creations that the last run left open; creationSettled() follows for each.
    void resume();
    /// How many datasets were asked for whose outcome is still being found out.
    int openCreations() const { return int(m_creations.size()); }
    /// How long to wait before each look for a dataset whose answer was lost.
    void setLookWaits(const DatasetCreation::Waits &waits) { m_lookWaits = waits; }

    /// How many known jobs export into each dataset, by its id; those not named have none.
    void setJobCounts(const QHash<QString, int> &counts);
    /// Nothing before jobs were counted.
    std::optional<int> jobCount(const QString &datasetId) const;

    const QList<Dataset> &datasets() const { return m_datasets; }
    const Dataset *dataset(const QString &id) const;
    /// The name, or the id itself when it is not known.
    QString nameOf(const QString &id) const;
    /// Row of the dataset, or -1.
    int rowOf(const QString &id) const { return m_rows.value(id, -1); }

Q_SIGNALS:
    /// Loading began, went on by a page, or ended.
    void stateChanged();
    void created(const QString &id);
    /// What an earlier run asked for: made as \a id, or, where that is empty, not there. Not told while unknown.
    void creationSettled(const QString &name, const QString &id);

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

    QString lastBatchText(const Dataset &dataset) const;
    void readPage(int run, int start);
    void whenPageRead(int run, int start, const Outcome<DatasetPage> &page);
    void whenAllRead();
    void readLastBatches(int run, int first);
    void setLastBatch(const Batch &batch);
    QFuture<Outcome<QString>> follow(DatasetCreation *creation);
    void takeUp(const DatasetIntent &intent);

    void merge(QList<Dataset> datasets);
    void replace(int row, const Dataset &dataset);
    void insertSorted(QList<Dataset> added);
    void removeUnseen();
    void takeRows(int first, int last);
    void countRows();

    QPointer<PlatformClient> m_client;
    const Clock &m_clock;
    DatasetCalls m_calls;
    DatasetIntents *m_intents = nullptr;
    DatasetCreation::Waits m_lookWaits;
    QList<Dataset> m_datasets; ///< newest first
    QHash<QString, int> m_rows;
    QHash<QString, qint64> m_lastBatchMs; ///< by dataset id
    std::optional<QHash<QString, int>> m_jobCounts; ///< by dataset id; none before they are known
    QSet<QString> m_seen; ///< ids met since the reading began
    QHash<DatasetCreation *, QFuture<Outcome<QString>>> m_creations; ///< under way
    int m_run = 0;
    bool m_loading = false;
    qint64 m_loadedAtMs = -1;
    std::optional<Failure> m_failure;
};

} // namespace exportdesk
