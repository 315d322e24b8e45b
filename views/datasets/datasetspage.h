// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/schemacalls.h"
#include "models/datasets/datasetcalls.h"
#include "views/datasets/datasetfilter.h"
#include "views/shared/page.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

class BatchesModel;
class Button;
class ChipBar;
class DatasetCreations;
class DatasetDetails;
class Durations;
class EmptyState;
class ExportJobsModel;
class MessageStack;
class PageHeader;
class SearchField;
class SortFilterModel;
class TableView;

/// The Datasets room: which datasets there are, which can be an export target and why others cannot; makes new ones.
///
/// Object names for those who drive it: datasets.chips, datasets.search, datasets.columns, datasets.table,
/// datasets.create, datasets.use, datasets.jobs, datasets.batches, datasets.jobsOf, datasets.raw.
class DatasetsPage final : public Page
{
    Q_OBJECT

public:
    /// Both models outlive the page.
    DatasetsPage(DatasetsModel &datasets, DatasetCreations &creations, BatchesModel &batches,
                 const SandboxLook &sandbox, QWidget *parent = nullptr);
    ~DatasetsPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void focusSearch() override;
    void refresh() override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setSandbox(const SandboxLook &look) override { m_sandbox = look; }

    void showDataset(const QString &id);
    /// Adds a tab with the jobs of a dataset; both outlive the page.
    void listJobs(ExportJobsModel &jobs, const Durations &durations);
    /// Adds a tab with the fields of a dataset's schema.
    void listSchemas(SchemaCalls calls);
    /// Adds a tab with the record of a dataset.
    void listRecords(DatasetCalls calls);

Q_SIGNALS:
    /// Compose an export into this dataset.
    void useRequested(const QString &datasetId);
    void jobsRequested(const QString &datasetId, const QString &datasetName);
    void jobRequested(const QString &jobId);

protected:
    void retranslate() override;

private:
    void buildTable();
    void connectModels();
    void update();
    void tellFailure();
    void refilter();
    void currentChanged();
    void createDataset();
    void copyId();
    void showMenu(const QPoint &globalPosition);
    const Dataset *current() const;

    DatasetsModel &m_datasets;
    DatasetCreations &m_creations;
    DatasetFilter m_filter;
    SortFilterModel *m_sorted;
    SandboxLook m_sandbox;
    bool m_emptyShowsFilter = false;
    std::optional<Failure> m_told;
    PageHeader *m_header;
    ChipBar *m_chips;
    SearchField *m_search;
    MessageStack *m_messages;
    TableView *m_table;
    EmptyState *m_empty;
    DatasetDetails *m_details;
    Button *m_columns;
    Button *m_create;
    QAction *m_createAction;
    QAction *m_copyIdAction;
};

} // namespace exportdesk
