// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/schemacalls.h"
#include "models/datasets/datasetcalls.h"
#include "views/datasets/datasetfilter.h"
#include "views/shared/sandboxlook.h"
#include "views/shared/tablepage.h"

namespace exportdesk
{

class BatchesModel;
class Button;
class DatasetCreations;
class DatasetDetails;
class Durations;
class ExportJobsModel;

/// The Datasets page: which datasets there are, which can be an export target and why others cannot; creates new ones.
///
/// Object names for tests: datasets.chips, datasets.search, datasets.columns, datasets.table,
/// datasets.create, datasets.use, datasets.jobs, datasets.batches, datasets.jobsOf, datasets.raw.
class DatasetsPage final : public TablePage
{
    Q_OBJECT

public:
    /// Both models outlive the page.
    DatasetsPage(DatasetsModel &datasets, DatasetCreations &creations, BatchesModel &batches,
                 const SandboxLook &sandbox, QWidget *parent = nullptr);
    ~DatasetsPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void refresh() override;
    QString statusText() const override;
    void setSandbox(const SandboxLook &look) override { m_sandbox = look; }

    void showDataset(const QString &id);
    /// Adds a tab with the jobs of a dataset; both outlive the page.
    void listJobs(ExportJobsModel &jobs, const Durations &durations);
    /// Adds a tab with the fields of a dataset's schema.
    void listSchemas(const SchemaCalls &calls);
    /// Adds a tab with the record of a dataset.
    void listRecords(const DatasetCalls &calls);

Q_SIGNALS:
    /// A new export into this dataset is to be composed.
    void useRequested(const QString &datasetId);
    void jobsRequested(const QString &datasetId, const QString &datasetName);
    void jobRequested(const QString &jobId);

protected:
    void retranslate() override;
    void currentChanged() override;

private:
    DatasetsPage(DatasetsModel &datasets, DatasetCreations &creations, SortFilterModel *rows, DatasetDetails *details,
                 const SandboxLook &sandbox, QWidget *parent);
    void connectModels();
    void update();
    void refilter();
    void createDataset();
    const Dataset *current() const;

    DatasetsModel &m_datasets;
    DatasetCreations &m_creations;
    DatasetFilter m_filter;
    SortFilterModel *m_sorted;
    SandboxLook m_sandbox;
    DatasetDetails *m_details;
    Button *m_columns;
    Button *m_create;
    QAction *m_createAction;
    QAction *m_copyIdAction;
};

} // namespace exportdesk
