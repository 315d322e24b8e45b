// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"

namespace exportdesk
{

/// `job list`: from the history that the window and all commands share, without network, where that has enough jobs and
/// all of them have ended; else from the platform, and where that cannot be read from the history anyway.
class JobListing final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QString search; ///< as on the page; names of datasets are known by their ids only
        qint64 limit = 100;
        bool refreshes = false; ///< asks the platform first
    };

    JobListing(const CommandContext &context, const Options &options);
    ~JobListing() override;

    void start() override;

private:
    struct Search;

    JobQuery query() const;
    void readHistory();
    void readPlatform();
    void readPage(Workspace &workspace, const QString &cursor);
    void readNewest();
    void search();
    void findMatches();
    void showIfEnough(const QList<ExportJob> &jobs);
    void fallBack(const CommandError &error);
    void show(const QList<ExportJob> &jobs);

    const Options m_options;
    Connection m_connection;
    std::unique_ptr<JobHistory> m_history;
    std::unique_ptr<Search> m_search;
    QList<ExportJob> m_remembered; ///< shown where the platform cannot be read
    bool m_isFromPlatform = false;
    qint64 m_read = 0; ///< jobs of the platform so far
};

} // namespace exportdesk
