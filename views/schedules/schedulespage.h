// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/schedules/schedulefilter.h"
#include "views/schedules/schedulesmodels.h"
#include "views/shared/sandboxlook.h"
#include "views/shared/tablepage.h"

namespace exportdesk
{

class Button;
class ScheduleActing;
class ScheduleCommands;
class ScheduleDetails;

/// The Schedules page: when exports run by themselves, what became of it, and the runs of the platform that they should
/// not run into. Schedules are made, changed, paused, resumed, run now and removed here.
///
/// Object names: schedules.table, schedules.chips, schedules.search, schedules.new, schedules.timerButton, and those of
/// its commands, dialogs and details.
class SchedulesPage final : public TablePage
{
    Q_OBJECT

public:
    SchedulesPage(const SchedulesModels &models, const SandboxLook &sandbox, QWidget *parent = nullptr);
    ~SchedulesPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    QString statusText() const override;
    void refresh() override;
    void setSandbox(const SandboxLook &look) override;

    void showSchedule(const QString &id);
    /// Opens the dialog for a new one: of this request, a copy of this template where one is named.
    void makeFrom(const ExportRequest &request, const QString &templateName = {});

Q_SIGNALS:
    void jobRequested(const QString &jobId);
    /// A launch whose outcome the operator has to decide.
    void launchRequested(const QString &entryId);

protected:
    void retranslate() override;
    void currentChanged() override;
    void showEvent(QShowEvent *event) override;

private:
    SchedulesPage(const SchedulesModels &models, const SandboxLook &sandbox, SortFilterModel *rows, QWidget *parent);
    SchedulesPage(const SchedulesModels &models, const SandboxLook &sandbox, SortFilterModel *rows,
                  ScheduleDetails *details, QWidget *parent);
    void connectModels();
    void connectCommands();
    void update();
    void refilter();
    const ScheduleRow *current() const;
    void showWhatBlocks(const ScheduleRow *row);

    SchedulesModels m_models;
    ScheduleFilter m_filter;
    SortFilterModel *m_sorted;
    ScheduleCommands *m_commands;
    ScheduleActing *m_acting;
    ScheduleDetails *m_details;
    Button *m_new;
    Button *m_timer;
    QAction *m_newAction;
    QAction *m_logAction;
    QString m_wanted; ///< id of the schedule to show when it has been read
    QString m_blocking; ///< id of the launch that is pointed out
    bool m_hasLooked = false; ///< whether schedules can run here at all
};

} // namespace exportdesk
