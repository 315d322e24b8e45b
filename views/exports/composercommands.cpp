// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composercommands.h"

#include <QAction>
#include <QWidget>

namespace exportdesk
{

ComposerCommands::ComposerCommands(QWidget *page)
    : QObject(page)
{
    const QList<QList<QKeySequence>> keys{
        {QKeySequence(Qt::CTRL | Qt::Key_I)}, // Import
        {},
        {QKeySequence(Qt::CTRL | Qt::Key_S)}, // SaveTemplate
        {QKeySequence(Qt::CTRL | Qt::Key_T)}, // AllTemplates
        {},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, // NewDraft
        {},
        {},
        {QKeySequence(Qt::CTRL | Qt::Key_Z)}, // Undo
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, // Redo
        {QKeySequence(Qt::Key_F8)}, // NextCheck
        {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, // PreviousCheck
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, // Launch
    };
    for (const QList<QKeySequence> &sequences : keys) {
        auto *action = new QAction(page);
        action->setShortcuts(sequences);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
        m_actions.append(action);
    }
}

void ComposerCommands::retranslate()
{
    action(Command::Import)->setText(tr("Import a request…"));
    action(Command::OnlyNew)->setText(tr("Only new data…"));
    action(Command::SaveTemplate)->setText(tr("Save as template…"));
    action(Command::AllTemplates)->setText(tr("All templates…"));
    action(Command::Schedule)->setText(tr("Schedule this export…"));
    action(Command::Differences)->setText(tr("Compare with last run…"));
    action(Command::NewDraft)->setText(tr("New draft"));
    action(Command::StartOver)->setText(tr("Start over"));
    action(Command::Undo)->setText(tr("Undo"));
    action(Command::Redo)->setText(tr("Redo"));
    action(Command::NextCheck)->setText(tr("Next check"));
    action(Command::PreviousCheck)->setText(tr("Previous check"));
    action(Command::Launch)->setText(tr("Launch"));
}

} // namespace exportdesk
