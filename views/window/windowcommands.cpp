// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MainWindow that holds the commands, their keys and the menu.

#include "views/shared/page.h"
#include "views/window/gotopalette.h"
#include "views/window/headline.h"
#include "views/window/keysdialog.h"
#include "views/window/mainwindow.h"
#include "views/window/navigationbar.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace exportdesk
{

QAction *MainWindow::command(Icon icon, const QKeySequence &key, void (MainWindow::*run)())
{
    auto *action = new QAction(themedIcon(icon), QString(), this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void MainWindow::makeCommands()
{
    m_refresh = command(Icon::Refresh, QKeySequence(Qt::Key_F5), &MainWindow::refresh);
    m_search = command(Icon::Search, QKeySequence::Find, &MainWindow::search);
    m_larger = command(Icon::Plus, QKeySequence(Qt::CTRL | Qt::Key_Plus), &MainWindow::largerText);
    // Where plus needs Shift, the key itself is as good.
    m_larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_smaller = command(Icon::Dash, QKeySequence(Qt::CTRL | Qt::Key_Minus), &MainWindow::smallerText);
    m_usual = command(Icon::RunAgain, QKeySequence(Qt::CTRL | Qt::Key_0), &MainWindow::usualText);
    m_full = command(Icon::FullScreen, QKeySequence(Qt::Key_F11), &MainWindow::toggleFullScreen);
    m_goTo = command(Icon::Search, QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openGoTo);
    m_keys = command(Icon::Key, QKeySequence(Qt::Key_F1), &MainWindow::showKeys);
    m_openMenu = command(Icon::Menu, QKeySequence(Qt::Key_F10), &MainWindow::openMenu);
    m_nextRegion = command(Icon::ChevronRight, QKeySequence(Qt::Key_F6), &MainWindow::nextRegion);
    m_previousRegion = command(Icon::ChevronRight, QKeySequence(Qt::SHIFT | Qt::Key_F6), &MainWindow::previousRegion);
    m_endPresenting = command(Icon::Close, QKeySequence(Qt::Key_Escape), &MainWindow::endPresenting);
    m_endPresenting->setEnabled(false);
    m_quit = new QAction(themedIcon(Icon::Close), QString(), this);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &MainWindow::close);
    addAction(m_quit);
}

void MainWindow::fillMenu()
{
    m_menu->clear();
    for (const Entry &entry : std::as_const(m_entries))
        m_menu->addAction(entry.go);
    m_menu->addSeparator();
    const QList<QAction *> ofPage = currentPage() ? currentPage()->pageActions() : QList<QAction *>();
    for (QAction *action : ofPage)
        m_menu->addAction(action);
    if (!ofPage.isEmpty())
        m_menu->addSeparator();
    for (QAction *action : {m_goTo, m_refresh, m_search})
        m_menu->addAction(action);
    m_menu->addSeparator();
    for (QAction *action : {m_larger, m_smaller, m_usual, m_full})
        m_menu->addAction(action);
    m_menu->addSeparator();
    for (QAction *action : {m_keys, m_quit})
        m_menu->addAction(action);
}

void MainWindow::openMenu()
{
    m_head->openMenu();
}

QList<QAction *> MainWindow::allCommands() const
{
    QList<QAction *> commands;
    for (const Entry &entry : m_entries) {
        if (!entry.room.hidden)
            commands.append(entry.go);
    }
    if (currentPage())
        commands += currentPage()->pageActions();
    commands += {m_goTo,   m_refresh, m_search, m_nextRegion, m_previousRegion, m_openMenu,
                 m_larger, m_smaller, m_usual,  m_full,       m_keys,           m_quit};
    return commands;
}

QList<GoToEntry> MainWindow::goToEntries(const QString &typed) const
{
    constexpr int rooms = 3; // the way to a room stands before a command that fits as well
    QList<GoToEntry> entries = m_goToSource ? m_goToSource(typed) : QList<GoToEntry>();
    const QList<QAction *> commands = allCommands();
    for (QAction *action : commands) {
        if (action == m_goTo)
            continue;
        const auto room = std::find_if(m_entries.begin(), m_entries.end(),
                                       [action](const Entry &entry) { return entry.go == action; });
        GoToEntry entry;
        entry.icon = room != m_entries.end() ? room->room.icon : Icon::Launch;
        entry.title = action->text().remove(u'&');
        entry.kind = room != m_entries.end() ? tr("Room") : tr("Command");
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.rank = room != m_entries.end() ? rooms : 0;
        entry.run = [command = QPointer<QAction>(action)] {
            if (command)
                command->trigger();
        };
        entries.append(entry);
    }
    return entries;
}

void MainWindow::setGoToSource(std::function<QList<GoToEntry>(const QString &typed)> source)
{
    m_goToSource = std::move(source);
}

void MainWindow::openGoTo()
{
    if (!m_palette) {
        m_palette = new GoToPalette(this);
        m_palette->setSource([this](const QString &typed) { return goToEntries(typed); });
    }
    m_palette->open(m_head->mapTo(this, m_head->goToCorner()));
}

void MainWindow::showKeys()
{
    const QList<QAction *> commands = allCommands();
    auto *dialog = new KeysDialog(commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.go->setText(entry.room.word());
        m_navigation->setWord(entry.room.key, entry.room.word());
    }
    m_refresh->setText(tr("Refresh"));
    m_search->setText(tr("Search on this page"));
    m_larger->setText(tr("Larger text"));
    m_smaller->setText(tr("Smaller text"));
    m_usual->setText(tr("Usual text size"));
    m_full->setText(tr("Full screen"));
    m_keys->setText(tr("All keys"));
    m_goTo->setText(tr("Go to…"));
    m_openMenu->setText(tr("Open this menu"));
    m_nextRegion->setText(tr("Next region of the window"));
    m_previousRegion->setText(tr("Previous region of the window"));
    m_quit->setText(tr("Quit"));
    m_endPresenting->setText(tr("Leave full screen"));
    m_navigation->setAccessibleName(tr("Rooms"));
    m_head->setMarkWidth(m_navigation->width());
    nameWindow();
    showStatusText();
}

} // namespace exportdesk
