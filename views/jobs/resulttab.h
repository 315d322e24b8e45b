// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/filecalls.h"
#include "models/jobs/jobnames.h"
#include "models/workspace/jobbatches.h"
#include "views/jobs/jobtab.h"

#include <QHash>

class QVBoxLayout;

namespace exportdesk
{

class BatchLine;
class Button;
class KeyValueGrid;
class TextLabel;

/// What came out of a job: profiles, and its batch with status, record counts and files; of several batches each has a
/// line with the segment it holds.
class ResultTab final : public JobTab
{
    Q_OBJECT

public:
    /// \a batches are those of the job in view, \a names those of segments; both outlive the tab.
    ResultTab(JobBatches &batches, const FileCalls &files, const JobNames &names, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

Q_SIGNALS:
    /// Show the files of this batch, which went into this dataset.
    void filesRequested(const QString &batchId, const QString &datasetId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Files {
        int count = -1;
        bool more = false;
    };

    void readWhenVisible();
    void showCounters(const Shown &shown);
    void showBatches();
    void addGrid(const QString &batchId);
    void addLine(const QString &batchId);
    void showBatch(const QString &batchId);
    void readFiles(const QString &batchId);
    void fillGrid(KeyValueGrid &grid, const QString &batchId) const;
    void showHeadline(const JobFacts &facts);
    QString headline(const JobFacts &facts) const;

    JobBatches &m_batches;
    FileCalls m_fileCalls;
    const JobNames &m_names;
    QString m_jobId;
    QString m_datasetId;
    QStringList m_batchIds; ///< shown
    bool m_reading = false;
    QHash<QString, Files> m_files;
    QHash<QString, QString> m_segments; ///< id of the segment that a batch holds
    QHash<QString, KeyValueGrid *> m_grids;
    QHash<QString, BatchLine *> m_lines;
    QHash<QString, Button *> m_open; ///< opens the files of a batch
    TextLabel *m_headline;
    TextLabel *m_doubt; ///< what to check when less arrived than was probably wanted
    TextLabel *m_hint;
    KeyValueGrid *m_counters;
    QVBoxLayout *m_list;
};

} // namespace exportdesk
