// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/launching.h"

#include "app/exportdeskctl/checksarray.h"
#include "app/exportdeskctl/jobjson.h"
#include "app/exportdeskctl/launchjson.h"
#include "models/exports/checktext.h"
#include "models/exports/requestfacts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

Launching::Launching(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
    , m_reading(context, options.source)
{
    connect(&m_reading, &RequestReading::textRead, this, &Launching::open);
    connect(&m_reading, &RequestReading::found, this, &Launching::readLists);
    connect(&m_reading, &RequestReading::failed, this, [this](const CommandError &error) { fail(error); });
}

Launching::~Launching() = default;

void Launching::start()
{
    if (m_options.timeoutMs >= 0)
        QTimer::singleShot(std::chrono::milliseconds(m_options.timeoutMs), this, &Launching::reachTimeLimit);
    m_reading.readText();
}

void Launching::open()
{
    withGuardedWorkspace(m_options.production, [this](Workspace &workspace) {
        m_workspace = &workspace;
        m_reading.find(workspace);
    });
}

void Launching::readLists(const ExportRequest &request)
{
    m_request = request;
    output().progress(tr("Checking the request…"));
    m_lists = std::make_unique<ListReading>(m_workspace->choices(), m_workspace->datasets());
    connect(m_lists.get(), &ListReading::finished, this, &Launching::check);
    m_lists->start();
}

void Launching::check()
{
    RequestFacts facts
        = requestFacts(m_workspace->sandbox().name, m_workspace->datasets(), m_workspace->choices(), nullptr);
    facts.nowMs = opening().clock().nowMs();
    facts.repeatedKeys = m_reading.repeatedKeys();
    const QList<RequestCheck> checks = checkRequest(m_request, facts);
    m_document.insert("checks"_L1, checksArray(checks));
    if (!hasErrors(checks)) {
        for (const RequestCheck &check : checks)
            if (check.severity == RequestCheck::Severity::Warning)
                output().note(tr("Warning: %1").arg(checkText(check)));
        return launch();
    }
    QStringList lines{tr("The checks found errors; nothing was sent.")};
    for (const RequestCheck &check : checks)
        if (check.severity == RequestCheck::Severity::Error)
            lines.append(u"  - "_s + checkText(check));
    failChecked({ExitCode::Refused, u"checks"_s, lines.join(u'\n')});
}

void Launching::launch()
{
    output().progress(tr("Launching…"));
    Launcher &launcher = m_workspace->launcher();
    launcher.setRepeatsRefused(CommonSettings(opening().settings()).repeatsRefused());
    connect(&launcher, &Launcher::entryAdded, this, &Launching::acceptEntry);
    connect(&launcher, &Launcher::entryChanged, this, &Launching::acceptEntry);
    launcher.launch(m_request,
                    m_options.allowsIdentical ? Launcher::Keeping::Durable : Launcher::Keeping::DurableUnlessIdentical);
}

void Launching::acceptEntry(const LaunchEntry &entry)
{
    const bool isFirst = m_entry.id.isEmpty();
    if (!isFirst && entry.id != m_entry.id)
        return;
    const bool wasPursued = isFirst || m_entry.isPursued();
    m_entry = entry;
    if (!wasPursued)
        return;
    const QJsonObject object = launchObject(entry);
    for (auto member = object.begin(); member != object.end(); ++member)
        m_document.insert(member.key(), member.value());
    if (entry.isPursued())
        return output().progress(launchSentence(entry));
    if (const auto error = launchError(entry))
        return failChecked(*error);
    waitForJob();
}

/// Also without --wait the job is looked up once, so that the history has it.
void Launching::waitForJob()
{
    output().text(launchSentence(m_entry));
    m_watch = std::make_unique<JobWatch>(*m_workspace, opening().clock());
    connect(m_watch.get(), &JobWatch::seen, this, [this](const ExportJob &job) {
        m_document.insert("status"_L1, job.statusWord);
        if (!m_options.waits) {
            output().document(m_document);
            return finish();
        }
        output().progress(jobSentence(job));
    });
    connect(m_watch.get(), &JobWatch::ended, this, &Launching::acceptEnd);
    m_watch->start({m_entry.resultId});
}

void Launching::acceptEnd(const JobEnd &end)
{
    if (!m_options.waits) { // the job is certain, whatever its look-up said
        output().document(m_document);
        return finish();
    }
    if (end.job) {
        m_document.insert("status"_L1, end.job->statusWord);
        m_document.insert("profiles"_L1, jobObject(*end.job).value("profiles"_L1));
        m_document.insert("errors"_L1, jobErrorsArray(*end.job));
        m_document.insert("batchIds"_L1, QJsonArray::fromStringList(end.job->batchIds()));
    }
    m_document.insert("batchFailed"_L1, end.batchFailed ? QJsonValue(*end.batchFailed) : QJsonValue());
    if (end.error)
        return failChecked(*end.error);
    output().document(m_document);
    if (end.job)
        output().text(endSentence(end));
    finish(end.code);
}

void Launching::reachTimeLimit()
{
    if (!m_entry.resultId.isEmpty())
        return failChecked({ExitCode::TimeLimit, u"time-limit"_s,
                            tr("The time limit was reached; job %1 goes on.").arg(m_entry.resultId)});
    if (m_entry.isOpen() && !m_entry.id.isEmpty())
        return failChecked(
            {ExitCode::Undecided, u"undecided"_s,
             tr("The time limit was reached and the outcome of launch %1 is unknown. It stays in the journal: "
                "“exportdeskctl launch list” settles it.")
                 .arg(m_entry.id)});
    failChecked({ExitCode::TimeLimit, u"time-limit"_s, tr("The time limit was reached; nothing was sent.")});
}

/// With what is known of the launch in the document of the error.
void Launching::failChecked(const CommandError &error)
{
    CommandError whole = error;
    for (auto member = m_document.begin(); member != m_document.end(); ++member)
        if (!whole.details.contains(member.key()))
            whole.details.insert(member.key(), member.value());
    fail(whole);
}

std::optional<ExitCode> Launching::interrupt()
{
    if (m_entry.id.isEmpty())
        return std::nullopt;
    if (!m_entry.resultId.isEmpty()) {
        output().document(m_document);
        return std::nullopt;
    }
    return output().fail(
        {ExitCode::Undecided, u"undecided"_s,
         tr("The outcome of launch %1 is unknown. It stays in the journal: “exportdeskctl launch list” settles it.")
             .arg(m_entry.id),
         m_document});
}

} // namespace exportdesk
