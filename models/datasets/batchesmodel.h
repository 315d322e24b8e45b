// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batchfilecounts.h"
#include "models/datasets/batchpages.h"
#include "models/platform/clock.h"
#include "models/table/tablemodel.h"

#include <functional>
#include <optional>

namespace exportdesk
{

/// The batches of one dataset, newest first; more are read as the view scrolls to the end.
class BatchesModel : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        StatusColumn,
        IdColumn,
        RecordsColumn,
        FailedRecordsColumn,
        SizeColumn,
        FilesColumn,
        CreatedColumn,
        JobColumn
    };
    enum Role {
        IdRole = FirstRoleOfModel, ///< QString
        GroupRole, ///< int: BatchGroup
        ErrorsRole, ///< QStringList: "code: description", the platform's own words
        BatchRole, ///< Batch
    };

    BatchesModel(PlatformClient &client, const Clock &clock, QObject *parent = nullptr);

    const QString &datasetId() const { return m_datasetId; }
    /// Shows another dataset's batches (none for an empty id) and reads the first page of them.
    void setDatasetId(const QString &id);
    /// Reads as many pages again as are shown, at least one; rows that stay are kept.
    void reload();
    bool isLoading() const { return m_loading; }
    qint64 loadedAtMs() const { return m_loadedAtMs; }
    qint64 nowMs() const { return m_clock.nowMs(); }
    const std::optional<Failure> &failure() const { return m_failure; }
    const QList<Batch> &batches() const { return m_batches; }
    /// Whether there may be more than those; the Catalog reports no total.
    bool hasMore() const { return m_more; }
    /// Row of the batch, or -1.
    int rowOf(const QString &id) const;

    /// \a jobOf finds the job that wrote a batch, by the batch's id; it returns an empty id where none is known.
    void setJobOf(std::function<QString(const QString &)> jobOf) { m_jobOf = std::move(jobOf); }
    /// To be called when more jobs have become known.
    void jobsChanged();

    /// Counts the files of the batch, once; the cell is filled when known.
    void countFiles(const QString &batchId) { m_fileCounts.count(batchId); }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    std::span<const TableModel::Column> columns() const override;
    int rows() const override { return int(m_batches.size()); }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString cellWire(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;

    void show(const QList<Batch> &batches);
    void replace(int row, const Batch &batch);

    QPointer<PlatformClient> m_client;
    const Clock &m_clock;
    BatchPages m_pages;
    BatchFileCounts m_fileCounts;
    QString m_datasetId;
    QList<Batch> m_batches;
    std::function<QString(const QString &)> m_jobOf;
    int m_offset = 0; ///< record offset of the next page
    bool m_more = false;
    bool m_loading = false;
    qint64 m_loadedAtMs = -1;
    std::optional<Failure> m_failure;
};

} // namespace exportdesk
