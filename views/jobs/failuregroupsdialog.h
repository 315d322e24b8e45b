// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/failuregroupsmodel.h"
#include "views/jobs/jobsparts.h"
#include "views/shared/dialogframe.h"

#include <QTimer>

namespace exportdesk
{

class EmptyState;
class JobsGroup;
class TableView;

/// All failed jobs by cause; a group is read, copied for support, or shown in the table. Follows while it is open.
///
/// Object names: jobs.groupsDialog(.table, .show, .acknowledge, .copy, .close).
class FailureGroupsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// What \a parts name and \a group outlive the dialog.
    FailureGroupsDialog(const JobsParts &parts, JobsGroup &group, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The jobs of a group, as this search shows them.
    void searchRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void retranslate();
    void follow();
    QList<FailureGroup> chosen() const;
    QStringList chosenIds() const;
    void showChosen();

    JobsParts m_parts;
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
