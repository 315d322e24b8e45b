// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultchecking.h"

#include "app/exportdeskctl/jobresult.h"
#include "app/exportdeskctl/resultdocument.h"
#include "models/exports/exportrequestreader.h"
#include "models/jobs/exportjobcalls.h"
#include "models/platform/deliver.h"
#include "models/results/resultsettings.h"
#include "models/results/resultverdict.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ResultChecking::ResultChecking(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
}

ResultChecking::~ResultChecking() = default;

void ResultChecking::start()
{
    withWorkspace([this](Workspace &workspace) {
        m_workspace = &workspace;
        deliver(ExportJobCalls(workspace.client()).lookUp(m_options.jobId), this,
                [this](const Outcome<ExportJob> &job) {
                    if (!job) {
                        fail(jobError(job.failure(), m_options.jobId));
                        return;
                    }
                    m_workspace->history().keep(job.value());
                    answer(*m_workspace, job.value());
                });
    });
}

void ResultChecking::answer(Workspace &workspace, const ExportJob &job)
{
    const ReadRequest read = readExportRequest(job.request);
    m_answering = std::make_unique<ResultAnswering>(workspace.resultSources());
    connect(m_answering.get(), &ResultAnswering::changed, this, &ResultChecking::showPhase);
    connect(m_answering.get(), &ResultAnswering::progressed, this, &ResultChecking::showPhase);
    m_answering->start({job, read.request.value_or(ExportRequest::blank())},
                       m_options.from == "query-service"_L1 ? ResultAnswering::Where::QueryService
                                                            : ResultAnswering::Where::Files);
}

void ResultChecking::showPhase()
{
    const ResultAnswering::Progress &progress = m_answering->progress();
    switch (m_answering->phase()) {
    case ResultAnswering::Phase::Waiting:
        m_answering->fetchAnyway(); // who writes the command has asked for it
        return;
    case ResultAnswering::Phase::Fetching:
        output().progress(tr("Fetching part files: %1.").arg(QLocale().formattedDataSize(progress.done)));
        return;
    case ResultAnswering::Phase::Counting:
        output().progress(tr("Counting…"));
        return;
    case ResultAnswering::Phase::Comparing:
        output().progress(tr("Comparing with the last run…"));
        return;
    default:
        if (!m_answering->isWorking() && m_answering->phase() == ResultAnswering::Phase::Done)
            report();
    }
}

void ResultChecking::report()
{
    m_answering->disconnect(this);
    if (m_answering->failure()) {
        fail(commandError(*m_answering->failure()));
        return;
    }
    const ResultAnswer &answer = m_answering->answer();
    const QList<ResultFinding> verdict = resultVerdict(answer, resultSettings::changeLimit(opening().settings()));
    JobResult result{answer.subject.job, {}};
    for (const BatchAnswer &one : answer.batches)
        result.batches += one.batch;
    std::optional<CommandError> error = result.problem();
    if (!error && answer.problem)
        error = CommandError{answer.problem->code == "platform"_L1 ? ExitCode::Connection : ExitCode::Computer,
                             answer.problem->code, answer.problem->text};
    const QJsonObject document = resultDocument(answer, verdict);
    for (const ResultFinding &finding : verdict)
        output().text(findingText(finding));
    showFields(answer);
    if (answer.computation.where == "query-service"_L1)
        output().note(tr("Counted by Query Service in %1 s.")
                          .arg(QLocale().toString(double(answer.computation.ms) / 1000, 'f', 1)));
    else if (answer.lastRunProblem)
        output().note(answer.lastRunProblem->text);
    if (error) {
        for (auto member = document.begin(); member != document.end(); ++member)
            error->details.insert(member.key(), member.value());
        fail(*error);
        return;
    }
    output().document(document);
    finish();
}

void ResultChecking::showFields(const ResultAnswer &answer)
{
    if (answer.fields.isEmpty())
        return;
    const QLocale locale;
    QList<QStringList> rows;
    for (const FieldAnswer &field : answer.fields)
        rows.append({fieldPathOf(field), locale.toString(field.filled), locale.toString(field.empty),
                     field.distinct < 0 ? u"–"_s : locale.toString(field.distinct),
                     field.isAbsent ? QString() : columnKindWord(field.kind),
                     field.least.isEmpty() ? QString() : u"%1 – %2"_s.arg(field.least, field.greatest)});
    output().text({});
    output().table({tr("Field"), tr("Filled"), tr("Empty"), tr("Distinct"), tr("Type"), tr("Least – greatest")}, rows);
}

} // namespace exportdesk
