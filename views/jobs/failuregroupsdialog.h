// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/failuregroupsmodel.h"
#include "views/shared/dialogframe.h"

#include <QTimer>

namespace exportdesk
{

class EmptyState;
class ExportJobsModel;
class JobMarks;
class SupportCopy;
class TableView;

/// All failed jobs by cause; a group is read, copied for support, or shown in the table. Updated while it is open.
///
/// Object names: jobs.groupsDialog(.table, .show, .acknowledge, .copy, .close).
class FailureGroupsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    FailureGroupsDialog(const ExportJobsModel &jobs, JobMarks &marks, SupportCopy &support, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The jobs of a group, as this search shows them.
    void searchRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void retranslate();
    void updateButtons();
    QList<FailureGroup> selected() const;
    QStringList selectedIds() const;
    void showSelected();

    const ExportJobsModel &m_jobs;
    JobMarks &m_marks;
    FailureGroupsModel m_model;
    QTimer m_soon; ///< many changes are grouped once
    TableView *m_table;
    EmptyState *m_empty;
    Button *m_copy;
    Button *m_close;
    Button *m_acknowledge;
    Button *m_show;
};

} // namespace exportdesk
