#pragma once

#include "models/datasets/batchesmodel.h"

#include <QWidget>

class QStackedLayout;

namespace exportdesk
{

class Button;
class DetailsPane;
class EmptyState;
class KeyValueGrid;
class MessageStack;
class TableView;

/// The details below the datasets table: what the dataset is, and its batches.
class DatasetDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetDetails(BatchesModel &batches, QWidget *parent = nullptr);
    /// nullptr: none is chosen.
    void show(const Dataset *dataset);
    /// Reads the batches anew.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void useRequested();
    void jobsRequested();

private:
    void refreshGrid();
    void updateBatches();

    BatchesModel &m_batches;
    std::optional<Dataset> m_dataset;
    std::optional<Failure> m_told;
    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    DetailsPane *m_pane;
    KeyValueGrid *m_grid;
    MessageStack *m_messages;
    TableView *m_table;
    EmptyState *m_noBatches;
    Button *m_use;
    Button *m_jobs;
};

} // namespace exportdesk
