// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace exportdesk
{

class Durations;
class EmptyState;
class ExportJobsModel;
class SortFilterModel;
class TableView;

/// The jobs that export into one dataset, newest first. The list exists only while it is visible, since
/// sorting 100 000 jobs for a hidden tab would be a waste.
class JobsOfDataset final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the list.
    JobsOfDataset(ExportJobsModel &jobs, const Durations &durations, QWidget *parent = nullptr);
    ~JobsOfDataset() override;

    void setDatasetId(const QString &id);
    void retranslate();

Q_SIGNALS:
    void jobRequested(const QString &jobId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Filter;
    void build();
    void retranslateColumns();

    ExportJobsModel &m_jobs;
    QString m_datasetId;
    std::unique_ptr<Filter> m_filter;
    std::unique_ptr<SortFilterModel> m_sorted;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace exportdesk
