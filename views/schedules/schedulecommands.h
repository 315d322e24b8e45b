// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/schedulerow.h"

#include <QObject>

class QAction;
class QWidget;

namespace exportdesk
{

class Button;

/// The commands of the Schedules page about the schedule in view, with their keys, words and buttons; what they do is
/// the page's business.
class ScheduleCommands final : public QObject
{
    Q_OBJECT

public:
    /// Adds the commands to \a page, and to \a table those whose keys mean something else in text fields.
    ScheduleCommands(QWidget &page, QWidget &table);

    /// For the command palette, and the menu of a row.
    QList<QAction *> all() const { return {edit, toggle, runNow, remove}; }
    /// Buttons that trigger them, to be placed by the page.
    QList<Button *> makeButtons();
    /// nullptr: none is in view.
    void show(const ScheduleRow *row);
    void retranslate();

    QAction *const edit;
    QAction *const toggle; ///< pauses or resumes
    QAction *const runNow;
    QAction *const remove;

private:
    Button *makeButton(QAction *action, const QString &name);

    Button *m_edit = nullptr;
    Button *m_toggle = nullptr;
    Button *m_runNow = nullptr;
    Button *m_remove = nullptr;
    bool m_isPaused = false;
    bool m_isShown = false;
};

} // namespace exportdesk
