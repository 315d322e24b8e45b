// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/usertimer.h"

namespace exportdesk
{

class Clock;
class ConnectionSwitcher;
class CurrentWorkspace;
class ExchangesModel;
class MainWindow;
class Navigator;
class Page;
struct PageSpec;

/// Makes the pages that show the workspace in use, and connects where their links lead.
class WorkspacePages final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the window's pages.
    struct Sources {
        const CurrentWorkspace &current;
        const ConnectionSwitcher &switcher;
        ExchangesModel &exchanges; ///< of all connections, tested ones as well
        const Clock &clock;
        QString resultsFolder; ///< see Locations
        UserTimer::Command timer; ///< runs schedules while Exportdesk is closed
    };

    WorkspacePages(MainWindow &window, Navigator &navigator, const Sources &sources, QObject *parent = nullptr);

    /// Adds them to the window; each is made at its first visit.
    void add();

private:
    using Make = Page *(WorkspacePages::*)();

    void addPage(PageSpec spec, Make make);
    Page *makeDashboard();
    Page *makeJobs();
    Page *makeComposer();
    Page *makeSchedules();
    Page *makeDatasets();
    Page *makeActivity();
    void runAgain(const QByteArray &request);
    void schedule(const QByteArray &request);

    MainWindow &m_window;
    Navigator &m_navigator;
    Sources m_sources;
};

} // namespace exportdesk
