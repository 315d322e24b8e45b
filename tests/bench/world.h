// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"
#include "views/jobs/jobspage.h"
#include "views/shared/tableview.h"
#include "views/shared/theme.h"

#include <QFile>
#include <QSettings>

#include <memory>

namespace exportdesk::bench
{

/// What the program holds for one sandbox, with the Jobs page on the screen, but without a platform: jobs are put in by
/// hand.
class World
{
public:
    /// \a pagesFile holds pages as the platform sent them, one a line.
    explicit World(const QString &pagesFile);
    ~World();

    /// Fills the table with \a jobs jobs: those of the pages and, when there are not enough, copies under other ids.
    void fill(int jobs);
    /// Every tenth job of the pages, \a round times later updated, as the platform would tell it.
    JobRowBatch everyTenthLater(int round);
    Workspace &workspace() { return *m_workspace; }
    TableView &table() { return *m_table; }

private:
    QByteArray nextPage();

    SystemClock m_clock;
    ExchangeLog m_log;
    Theme m_theme;
    Store m_store{QString()};
    QSettings m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<JobsPage> m_page;
    TableView *m_table = nullptr;
    QFile m_pages;
    int m_copy = 0;
};

} // namespace exportdesk::bench
