// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultsql.h"

#include "app/exportdeskctl/documentmembers.h"
#include "models/jobs/exportjobcalls.h"
#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"
#include "models/queries/psqlline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ResultSql::ResultSql(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
}

ResultSql::~ResultSql() = default;

void ResultSql::start()
{
    withWorkspace([this](Workspace &workspace) {
        deliver(ExportJobCalls(workspace.client()).lookUp(m_options.jobId), this,
                [this, &workspace](const Outcome<ExportJob> &job) {
                    if (!job)
                        return fail(jobError(job.failure(), m_options.jobId));
                    workspace.history().keep(job.value());
                    prepare(workspace, job.value());
                });
    });
}

void ResultSql::prepare(Workspace &workspace, const ExportJob &job)
{
    m_sql = std::make_unique<ReadySql>(workspace.client(), workspace.pastExports());
    connect(m_sql.get(), &ReadySql::finished, this, &ResultSql::report);
    m_sql->prepare(job);
}

void ResultSql::report()
{
    if (m_sql->failure())
        return fail(commandError(*m_sql->failure()));
    if (const QString problem = readySqlProblem(*m_sql); !problem.isEmpty())
        return fail({ExitCode::NothingToDo,
                     m_sql->problem() == ReadySql::Problem::NoTable ? u"no-table"_s : u"no-batches"_s, problem});
    QJsonArray statements;
    for (const ReadyQuery &query : m_sql->queries()) {
        const QString code = readyQueryCode(query.question);
        if (!m_options.question.isEmpty() && m_options.question != code)
            continue;
        const QString title = readyQueryTitle(query.question);
        if (!statements.isEmpty())
            output().text({});
        output().text(u"-- %1: %2"_s.arg(code, title));
        for (const QString &line : query.sql.split(u'\n'))
            output().text(line);
        statements.append(QJsonObject{{"code"_L1, code}, {"title"_L1, title}, {"sql"_L1, query.sql}});
    }
    if (statements.isEmpty())
        return fail({ExitCode::NothingToDo, u"no-statement"_s,
                     tr("This job has no statement “%1”: what it needs was not exported.").arg(m_options.question)});
    const QString psql = m_sql->connection() ? psqlLine(*m_sql->connection()) : QString();
    if (!psql.isEmpty())
        output().note(tr("To run them, set TOKEN to an access token: %1").arg(psql));
    else if (m_sql->connectionFailure())
        output().note(
            tr("Query Service did not say where to connect: %1").arg(failureSummary(*m_sql->connectionFailure())));
    output().document(QJsonObject{{"job"_L1, m_options.jobId},
                                  {"table"_L1, m_sql->subject().table},
                                  {"batches"_L1, QJsonArray::fromStringList(m_sql->subject().batches)},
                                  {"statements"_L1, statements},
                                  {"psql"_L1, documentMembers::textOrNull(psql)}});
    finish();
}

} // namespace exportdesk
