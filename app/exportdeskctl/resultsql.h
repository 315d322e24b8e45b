// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "models/queries/readysql.h"

namespace exportdesk
{

/// `result sql`: statements for Query Service about the rows of a job, and the psql command to run them with.
class ResultSql final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QString jobId;
        QString question; ///< code of one statement; empty: all
    };

    ResultSql(const CommandContext &context, const Options &options);
    ~ResultSql() override;

    void start() override;

private:
    void prepare(Workspace &workspace, const ExportJob &job);
    void report();

    const Options m_options;
    std::unique_ptr<ReadySql> m_sql;
};

} // namespace exportdesk
