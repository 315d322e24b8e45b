// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/gotoentry.h"

#include <QList>
#include <QObject>

class QWidget;

namespace exportdesk
{

class GoToPalette;
class HeadLine;
class PageStack;
class WindowCommands;

/// Opens the "Go to" list and fills it: with pages and commands of the window, and with what the program adds.
class GoToSearch final : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<QList<GoToEntry>(const QString &typed)>;

    /// Belongs to \a window; the others outlive it. The list hangs below the field in \a head.
    GoToSearch(QWidget &window, const HeadLine &head, const PageStack &pages, const WindowCommands &commands);

    /// What the program adds, called at every key: jobs, datasets, saved views.
    void setSource(Source source) { m_source = std::move(source); }
    void open();

private:
    QList<GoToEntry> entries(const QString &typed) const;

    QWidget &m_window;
    const HeadLine &m_head;
    const PageStack &m_pages;
    const WindowCommands &m_commands;
    Source m_source;
    GoToPalette *m_palette = nullptr; ///< made at the first use
};

} // namespace exportdesk
