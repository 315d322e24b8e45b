// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/schemacalls.h"
#include "models/datasets/batchesmodel.h"
#include "views/shared/pagedetails.h"

#include <optional>

class QStackedLayout;

namespace exportdesk
{

class Button;
class DatasetRecord;
class DatasetSchema;
class DetailsPane;
class Durations;
class EmptyState;
class ExportJobsModel;
class JobsOfDataset;
class KeyValueGrid;
class MessageStack;
class TableView;

/// The details below the datasets table: what the dataset is, and its batches.
class DatasetDetails final : public PageDetails
{
    Q_OBJECT

public:
    explicit DatasetDetails(BatchesModel &batches, QWidget *parent = nullptr);
    /// nullptr: none is selected. \a jobs: how many export into it, if known.
    void show(const Dataset *dataset, std::optional<int> jobs);
    /// Reads the batches, the schema and the record again.
    void refresh();
    void retranslate();
    /// Each adds a tab; the arguments outlive this.
    void listJobs(ExportJobsModel &jobs, const Durations &durations);
    void listRecords(const DatasetCalls &calls);
    void listSchemas(const SchemaCalls &calls);
    bool focusSearch() override;

Q_SIGNALS:
    void useRequested();
    void jobsRequested();
    void expiryRequested();
    void jobRequested(const QString &jobId);

private:
    QWidget *makeBatchesTab();
    void refreshGrid();
    void showExpiry();
    void showBatchCount();
    void updateBatches();
    void showBatch();
    void retranslateButtons();
    void retranslateColumns();

    BatchesModel &m_batches;
    std::optional<Dataset> m_dataset;
    std::optional<Failure> m_shownFailure;
    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    DetailsPane *m_pane;
    KeyValueGrid *m_grid;
    std::optional<int> m_jobCount;
    MessageStack *m_messages;
    MessageStack *m_batchMessages; ///< why the selected batch failed
    TableView *m_table;
    EmptyState *m_noBatches;
    JobsOfDataset *m_jobsOf = nullptr;
    DatasetRecord *m_record = nullptr;
    DatasetSchema *m_schema = nullptr;
    Button *m_use;
    Button *m_jobs;
    Button *m_expiry;
};

} // namespace exportdesk
