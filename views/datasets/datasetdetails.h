// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/schemacalls.h"
#include "models/datasets/batchesmodel.h"

#include <QWidget>

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
class DatasetDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetDetails(BatchesModel &batches, QWidget *parent = nullptr);
    /// nullptr: none is chosen. \a jobs: how many export into it, as far as they were counted.
    void show(const Dataset *dataset, std::optional<int> jobs);
    /// Reads the batches anew.
    void refresh();
    void retranslate();
    /// A tab more each; what is given outlives this.
    void listJobs(ExportJobsModel &jobs, const Durations &durations);
    void listRecords(DatasetCalls calls);
    void listSchemas(SchemaCalls calls);
    /// Ctrl+F in what is shown; false where nothing can be searched.
    bool focusSearch();

Q_SIGNALS:
    void useRequested();
    void jobsRequested();
    void jobRequested(const QString &jobId);

private:
    void refreshGrid();
    void showBatchCount();
    void updateBatches();
    void batchChosen();
    void nameButtons();
    void nameColumns();

    BatchesModel &m_batches;
    std::optional<Dataset> m_dataset;
    std::optional<Failure> m_told;
    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    DetailsPane *m_pane;
    KeyValueGrid *m_grid;
    std::optional<int> m_jobCount;
    MessageStack *m_messages;
    MessageStack *m_batchMessages; ///< what the chosen batch failed of
    TableView *m_table;
    EmptyState *m_noBatches;
    JobsOfDataset *m_jobsOf = nullptr;
    DatasetRecord *m_record = nullptr;
    DatasetSchema *m_schema = nullptr;
    Button *m_use;
    Button *m_jobs;
};

} // namespace exportdesk
