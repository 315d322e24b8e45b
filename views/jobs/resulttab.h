// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batch.h"
#include "models/datasets/datasetcalls.h"
#include "models/datasets/filecalls.h"
#include "views/jobs/jobtab.h"

#include <QHash>

class QVBoxLayout;

namespace exportdesk
{

class Button;
class KeyValueGrid;
class TextLabel;

/// What came out of a job: profiles, and for each batch its status, record counts and files, read from the platform.
class ResultTab final : public JobTab
{
    Q_OBJECT

public:
    ResultTab(const DatasetCalls &batches, const FileCalls &files, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

Q_SIGNALS:
    /// All batches of this job were read from the Catalog.
    void batchesKnown(const QString &jobId, bool anyFailed);
    /// Show the files of this batch, which went into this dataset.
    void filesRequested(const QString &batchId, const QString &datasetId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Known {
        std::optional<Batch> batch;
        std::optional<Failure> failure;
        int files = -1;
        bool moreFiles = false;
    };

    void readWhenVisible();
    void showCounters(const Shown &shown);
    void showBatches();
    void readBatch(const QString &batchId);
    void acceptBatch(const QString &batchId, const Outcome<Batch> &outcome);
    void acceptFiles(const QString &batchId, const Outcome<FilePage> &outcome);
    void fillGrid(KeyValueGrid &grid, const QString &batchId) const;
    QString headline(const Shown &shown) const;

    DatasetCalls m_batchCalls;
    FileCalls m_fileCalls;
    QString m_jobId;
    QString m_datasetId;
    JobStatus m_status = JobStatus::Unknown;
    QStringList m_batchIds;
    bool m_reading = false;
    QHash<QString, Known> m_known;
    QHash<QString, KeyValueGrid *> m_grids;
    QHash<QString, Button *> m_open; ///< opens the files of a batch
    TextLabel *m_headline;
    TextLabel *m_hint;
    KeyValueGrid *m_counters;
    QVBoxLayout *m_list;
};

} // namespace exportdesk
