// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/schedules/schedulesmodels.h"
#include "views/shared/pagedetails.h"

#include <optional>

namespace exportdesk
{

class Button;
class DetailsPane;
class DueLanesPanel;
class EmptyState;
class KeyValueGrid;
class MessageStack;
class TableView;
struct Failure;
struct LinkTarget;
struct ScheduleRow;

/// The details below the schedules table: the next 24 hours of all of them, what became of the due times of the one in
/// view, and what it is.
///
/// Object names: schedules.log, schedules.lanes, schedules.timetable.
class ScheduleDetails final : public PageDetails
{
    Q_OBJECT

public:
    explicit ScheduleDetails(const SchedulesModels &models, QWidget *parent = nullptr);

    /// Beside the tabs.
    void placeActions(const QList<Button *> &actions);

    /// nullptr: none is in view.
    void show(const ScheduleRow *row);
    void showLog();
    void retranslate();

Q_SIGNALS:
    void scheduleRequested(const QString &id);
    /// A double click or Enter on a run with a job.
    void jobRequested(const QString &jobId);

private:
    QWidget *buildNext();
    QWidget *buildLog();
    QWidget *buildFacts();
    void updateLanes();
    void updateLog();
    void updateFacts(const ScheduleRow &row);
    void showTimetableProblem();
    void showFailure(MessageStack &stack, const std::optional<Failure> &failure);

    SchedulesModels m_models;
    QString m_schedule; ///< id of the one in view
    DetailsPane *m_pane;
    DueLanesPanel *m_lanes;
    MessageStack *m_nextMessages;
    MessageStack *m_logMessages;
    TableView *m_log;
    EmptyState *m_noLog;
    KeyValueGrid *m_facts;
};

} // namespace exportdesk
