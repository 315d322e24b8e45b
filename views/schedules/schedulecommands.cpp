// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/schedulecommands.h"

#include "views/shared/button.h"
#include "views/shared/command.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleCommands::ScheduleCommands(QWidget &page, QWidget &table)
    : QObject(&page)
    , edit(makeCommand({}, this))
    , toggle(makeCommand(QKeySequence(Qt::Key_Space), this))
    , runNow(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_R), this))
    , remove(makeCommand(QKeySequence(Qt::Key_Delete), this))
{
    edit->setObjectName("schedules.action.edit");
    toggle->setObjectName("schedules.action.toggle");
    runNow->setObjectName("schedules.action.runNow");
    remove->setObjectName("schedules.action.remove");
    table.addActions({toggle, remove});
    page.addActions({edit, runNow});
}

Button *ScheduleCommands::makeButton(QAction *action, const QString &name)
{
    auto *button = new Button(Button::Kind::Normal);
    button->setObjectName(name);
    connect(button, &Button::clicked, action, &QAction::trigger);
    return button;
}

QList<Button *> ScheduleCommands::makeButtons()
{
    m_edit = makeButton(edit, u"schedules.edit"_s);
    m_toggle = makeButton(toggle, u"schedules.toggle"_s);
    m_runNow = makeButton(runNow, u"schedules.runNow"_s);
    m_remove = makeButton(remove, u"schedules.remove"_s);
    m_runNow->setIcon(Icon::Launch);
    m_remove->setIcon(Icon::Close);
    return {m_edit, m_toggle, m_runNow, m_remove};
}

void ScheduleCommands::show(const ScheduleRow *row)
{
    m_isShown = row != nullptr;
    m_isPaused = row && row->state == ScheduleRow::State::Paused;
    retranslate();
}

void ScheduleCommands::retranslate()
{
    edit->setText(tr("Edit schedule…"));
    toggle->setText(m_isPaused ? tr("Resume schedule…") : tr("Pause schedule"));
    runNow->setText(tr("Run schedule now…"));
    remove->setText(tr("Remove schedule…"));
    m_edit->setText(tr("Edit…"));
    m_toggle->setText(m_isPaused ? tr("Resume…") : tr("Pause"));
    m_runNow->setText(tr("Run now…"));
    m_remove->setText(tr("Remove…"));
    const QString none = m_isShown ? QString() : tr("Select a schedule first.");
    const QString paused = m_isPaused ? tr("The schedule is paused. Resume it first.") : QString();
    for (Button *button : {m_edit, m_toggle, m_remove})
        button->setBlocked(none);
    m_runNow->setBlocked(none.isEmpty() ? paused : none);
    for (QAction *action : all())
        action->setEnabled(m_isShown);
    runNow->setEnabled(m_isShown && !m_isPaused);
}

} // namespace exportdesk
