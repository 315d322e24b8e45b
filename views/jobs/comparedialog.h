// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcomparisonmodel.h"
#include "views/shared/dialogframe.h"

#include <QTimer>

class QCheckBox;

namespace exportdesk
{

class ExportJobsModel;
class JobHistory;
class MessageBar;
class TableView;

/// Two jobs side by side, differences marked; updated while it is open.
///
/// Object names: jobs.compareDialog(.table, .onlyDifferences, .copy, .close).
class CompareDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    CompareDialog(const ExportJobsModel &jobs, JobHistory &history, const QString &left, const QString &right,
                  QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showJobs(const QList<ExportJob> &jobs);
    void retranslate();
    void showCount();

    const ExportJobsModel &m_jobs;
    JobHistory &m_history;
    QStringList m_ids; ///< both
    JobComparisonModel m_model;
    QTimer m_soon; ///< many changes in one turn of the event loop are read once
    TableView *m_table;
    QCheckBox *m_only;
    MessageBar *m_missing;
    Button *m_copy;
    Button *m_close;
    bool m_read = false;
    bool m_complete = false;
};

} // namespace exportdesk
