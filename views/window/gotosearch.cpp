// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/gotosearch.h"

#include "views/window/gotopalette.h"
#include "views/window/headline.h"
#include "views/window/pagestack.h"
#include "views/window/windowcommands.h"

#include <QPointer>

#include <algorithm>

namespace exportdesk
{

namespace
{

constexpr int pageRank = 3; ///< a page stands before a command that matches as well

} // namespace

GoToSearch::GoToSearch(QWidget &window, const HeadLine &head, const PageStack &pages, const WindowCommands &commands)
    : QObject(&window)
    , m_window(window)
    , m_head(head)
    , m_pages(pages)
    , m_commands(commands)
{
    connect(&head, &HeadLine::goToRequested, this, &GoToSearch::open);
    connect(commands.action(WindowCommands::Command::GoTo), &QAction::triggered, this, &GoToSearch::open);
}

void GoToSearch::open()
{
    if (!m_palette) {
        m_palette = new GoToPalette(&m_window);
        m_palette->setSource([this](const QString &typed) { return entries(typed); });
    }
    m_palette->open(m_head.mapTo(&m_window, m_head.goToCorner()));
}

QList<GoToEntry> GoToSearch::entries(const QString &typed) const
{
    QList<GoToEntry> entries = m_source ? m_source(typed) : QList<GoToEntry>();
    const QList<PageStack::Way> ways = m_pages.ways();
    const QList<QAction *> commands = m_commands.listed();
    for (QAction *action : commands) {
        if (action == m_commands.action(WindowCommands::Command::GoTo))
            continue;
        const auto way = std::find_if(ways.begin(), ways.end(),
                                      [action](const PageStack::Way &one) { return one.action == action; });
        const bool isPage = way != ways.end();
        GoToEntry entry;
        entry.icon = isPage ? way->icon : Icon::Launch;
        entry.title = action->text().remove(u'&');
        entry.kind = isPage ? tr("Page") : tr("Action");
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.rank = isPage ? pageRank : 0;
        entry.run = [command = QPointer<QAction>(action)] {
            if (command)
                command->trigger();
        };
        entries.append(entry);
    }
    return entries;
}

} // namespace exportdesk
