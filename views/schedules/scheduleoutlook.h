// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/platformtimetable.h"
#include "models/schedules/schedule.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace exportdesk
{

class Button;
class IconLabel;
class ScheduledChecks;
class TextLabel;

/// What a schedule that is being edited will do: its rhythm in words, its next five times, which of them fall into a
/// run of the platform, and what the checks say about its request.
///
/// Object names: schedule.words, schedule.times, schedule.conflict, schedule.move, schedule.checks.
class ScheduleOutlook final : public QWidget
{
    Q_OBJECT

public:
    struct Models {
        PlatformTimetable &timetable;
        ScheduledChecks &checks;
        const Clock &clock;
    };
    /// All outlive it.
    explicit ScheduleOutlook(const Models &models, QWidget *parent = nullptr);

    void show(const Schedule &schedule);

Q_SIGNALS:
    /// To this minute of the day, after the run of the platform.
    void moveRequested(int minute);

private:
    void showTimes(const QList<DueTime> &due, const QTimeZone &zone);
    void showConflict(const QList<DueTime> &due);
    void check();
    void showChecks(const QString &text, bool isGood);
    void announce();

    Models m_models;
    Schedule m_schedule;
    QString m_checked; ///< fingerprint of the request that was checked last
    int m_checking = 0; ///< the newest wins
    int m_moveTo = 0;
    TextLabel *m_words;
    QGridLayout *m_times;
    QWidget *m_timesBox;
    IconLabel *m_conflict;
    Button *m_move;
    IconLabel *m_checks;
    QTimer m_soon; ///< until typing pauses
};

} // namespace exportdesk
