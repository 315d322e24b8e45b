// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/windowcommands.h"

#include "views/shared/icon.h"
#include "views/shared/page.h"
#include "views/window/keysdialog.h"
#include "views/window/pagestack.h"

#include <QMenu>

namespace exportdesk
{

namespace
{

using Command = WindowCommands::Command;

struct CommandSpec {
    Command command;
    Icon icon;
    const char *word; ///< in the context of WindowCommands
    QList<QKeySequence> keys;
};

/// Ways through the window.
QList<CommandSpec> waySpecs()
{
    return {
        {Command::GoTo,
         Icon::Search,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Go to…"),
         {Qt::CTRL | Qt::Key_K}},
        {Command::Back,
         Icon::ChevronLeft,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Back"),
         {Qt::ALT | Qt::Key_Left}},
        {Command::Forward,
         Icon::ChevronRight,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Forward"),
         {Qt::ALT | Qt::Key_Right}},
        {Command::Refresh, Icon::Refresh, QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Refresh"), {Qt::Key_F5}},
        {Command::Search,
         Icon::Search,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Search on this page"),
         {QKeySequence::Find}},
        {Command::NextRegion,
         Icon::ChevronRight,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Next area of the window"),
         {Qt::Key_F6}},
        {Command::PreviousRegion,
         Icon::ChevronRight,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Previous area of the window"),
         {Qt::SHIFT | Qt::Key_F6}},
        {Command::OpenMenu,
         Icon::Menu,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Open this menu"),
         {Qt::Key_F10}},
    };
}

/// How the window looks, and the rest.
QList<CommandSpec> otherSpecs()
{
    return {
        // Where plus needs Shift, the key alone works, too.
        {Command::LargerText,
         Icon::Plus,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Larger text"),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {Command::SmallerText,
         Icon::Dash,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Smaller text"),
         {Qt::CTRL | Qt::Key_Minus}},
        {Command::UsualText,
         Icon::RunAgain,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Reset text size"),
         {Qt::CTRL | Qt::Key_0}},
        {Command::FullScreen,
         Icon::FullScreen,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Full screen"),
         {Qt::Key_F11}},
        {Command::Help, Icon::Info, QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Help"), {Qt::Key_F1}},
        {Command::Keys,
         Icon::Key,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Keyboard shortcuts"),
         {Qt::SHIFT | Qt::Key_F1}},
        {Command::Welcome, Icon::Mark, QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Welcome"), {}},
        {Command::Diagnostics, Icon::Export, QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Save diagnostics…"), {}},
        {Command::About, Icon::Info, QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "About Exportdesk"), {}},
        {Command::Quit, Icon::Close, QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Quit"), {Qt::CTRL | Qt::Key_Q}},
        {Command::LeaveFullScreen,
         Icon::Close,
         QT_TRANSLATE_NOOP("exportdesk::WindowCommands", "Leave full screen"),
         {Qt::Key_Escape}},
    };
}

/// As they are listed.
const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs = waySpecs() + otherSpecs();
    return specs;
}

} // namespace

WindowCommands::WindowCommands(QWidget &window, const PageStack &pages)
    : QObject(&window)
    , m_window(window)
    , m_pages(pages)
{
    for (const CommandSpec &spec : commandSpecs()) {
        auto *action = new QAction(themedIcon(spec.icon), QString(), this);
        action->setShortcuts(spec.keys);
        window.addAction(action);
        m_actions.insert(spec.command, action);
    }
    action(Command::LeaveFullScreen)->setEnabled(false);
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::Help)->setShortcutContext(Qt::ApplicationShortcut); // also in windows of results
    connect(action(Command::Keys), &QAction::triggered, this, &WindowCommands::showKeys);
    connect(action(Command::Quit), &QAction::triggered, &window, &QWidget::close);
    retranslate();
}

QList<QAction *> WindowCommands::listed() const
{
    QList<QAction *> commands;
    for (const PageStack::Way &way : m_pages.ways())
        commands.append(way.action);
    if (const Page *page = m_pages.currentPage())
        commands += page->pageActions();
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.command != Command::LeaveFullScreen)
            commands.append(action(spec.command));
    }
    return commands;
}

void WindowCommands::fill(QMenu &menu) const
{
    menu.clear();
    for (const PageStack::Way &way : m_pages.ways())
        menu.addAction(way.action);
    menu.addSeparator();
    const Page *page = m_pages.currentPage();
    const QList<QAction *> ofPage = page ? page->pageActions() : QList<QAction *>();
    menu.addActions(ofPage);
    if (!ofPage.isEmpty())
        menu.addSeparator();
    for (const Command command : {Command::GoTo, Command::Refresh, Command::Search})
        menu.addAction(action(command));
    menu.addSeparator();
    for (const Command command : {Command::LargerText, Command::SmallerText, Command::UsualText, Command::FullScreen})
        menu.addAction(action(command));
    menu.addSeparator();
    for (const Command command : {Command::Help, Command::Keys, Command::Welcome, Command::Diagnostics, Command::About})
        menu.addAction(action(command));
    menu.addSeparator();
    menu.addAction(action(Command::Quit));
}

void WindowCommands::showKeys() const
{
    auto *dialog = new KeysDialog(listed(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowCommands::retranslate()
{
    for (const CommandSpec &spec : commandSpecs())
        action(spec.command)->setText(tr(spec.word));
}

} // namespace exportdesk
