// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/launching.h"

#include "app/exportdeskctl/jobjson.h"
#include "app/exportdeskctl/launchjson.h"
#include "models/exports/checktext.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/memberassignment.h"
#include "models/exports/placeholders.h"
#include "models/exports/readtext.h"
#include "models/exports/requestfacts.h"
#include "models/incoming/callbuilder.h"
#include "models/incoming/callnotetext.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"
#include "models/incoming/reportdocument.h"
#include "models/platform/deliver.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int listsPatienceMs = 60'000;

CommandError requestRefused(const QString &code, const QString &text)
{
    return {ExitCode::Refused, code, text};
}

/// Without those that found nothing.
QJsonArray checksArray(const QList<RequestCheck> &checks)
{
    IncomingReport::Candidate candidate;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(candidate.checks),
                 [](const RequestCheck &check) { return check.severity != RequestCheck::Severity::Ok; });
    return QJsonDocument::fromJson(checksDocument(candidate)).array();
}

} // namespace

Launching::Launching(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
    connect(&m_input, &BoundedInput::received, this, [this](const QByteArray &bytes) {
        m_bytes = bytes;
        open();
    });
    connect(&m_input, &BoundedInput::failed, this, [this](const CommandError &error) { fail(error); });
}

Launching::~Launching() = default;

void Launching::start()
{
    if (m_options.file.isEmpty() == m_options.templateName.isEmpty())
        return fail({ExitCode::Usage, u"usage"_s, tr("Specify either a file (or “-”) or --template NAME.")});
    if (m_options.pick > 0 && m_options.file.isEmpty())
        return fail({ExitCode::Usage, u"usage"_s, tr("--pick selects among the requests in a file.")});
    if (m_options.timeoutMs >= 0)
        QTimer::singleShot(std::chrono::milliseconds(m_options.timeoutMs), this, &Launching::reachTimeLimit);
    // Before anything else: from a pipe it may take its time, and a mistake in it needs no connection.
    if (m_options.templateName.isEmpty())
        m_input.read(m_options.file);
    else
        open();
}

void Launching::open()
{
    withGuardedWorkspace(m_options.production, [this](Workspace &workspace) {
        m_workspace = &workspace;
        if (m_options.templateName.isEmpty())
            readRequest(workspace);
        else
            readTemplate(workspace);
    });
}

void Launching::readRequest(Workspace &workspace)
{
    const Incoming incoming
        = recognize(m_bytes, {callTarget(workspace.client().connection(), workspace.sandbox().name), {}});
    const int count = int(incoming.requests.size());
    if (count > 0 && m_options.pick > count)
        return fail({ExitCode::Usage, u"no-such-request"_s,
                     tr("%1 contains %Ln requests; there is no request %2.", nullptr, count)
                         .arg(m_options.file)
                         .arg(m_options.pick)});
    if (count == 1 || (count > 0 && m_options.pick > 0))
        return acceptFound(incoming.requests.at(std::max<qint64>(m_options.pick, 1) - 1));
    if (count > 1) {
        QStringList lines{tr("%1 contains %Ln requests; a launch takes one. Select it with --pick N:", nullptr, count)
                              .arg(m_options.file)};
        for (int i = 0; i < count; ++i)
            lines += u"  "_s + foundRequestText(incoming.requests.at(i), i + 1);
        return fail(requestRefused(u"several-requests"_s, lines.join(u'\n')));
    }
    const QString what = incomingText(incoming);
    fail(requestRefused(u"no-request"_s, tr("%1 contains no export request. %2").arg(m_options.file, what).trimmed()));
}

void Launching::acceptFound(const FoundRequest &found)
{
    for (const CallNote &one : found.notes)
        output().note(callNoteText(one));
    if (found.isPartial())
        return fail(requestRefused(u"request-incomplete"_s,
                                   tr("%1 contains only a part of a request; nothing was sent.").arg(m_options.file)));
    acceptText(found.json);
}

void Launching::readTemplate(Workspace &workspace)
{
    ExportTemplates &templates = workspace.templates();
    connect(&templates, &ExportTemplates::changed, this, [this, &templates] {
        templates.disconnect(this);
        if (const ExportTemplate *found = templates.find(m_options.templateName))
            return acceptText(prettyJson(found->request));
        fail({ExitCode::Usage, u"no-such-template"_s,
              tr("No template is named “%1”. “exportdeskctl template list” shows the saved ones.")
                  .arg(m_options.templateName)});
    });
    connect(&templates, &ExportTemplates::failed, this,
            [this](const Failure &failure) { fail(commandError(failure)); });
    templates.open(workspace.client().connection().id, workspace.sandbox().name);
}

void Launching::acceptText(const QString &json)
{
    QString text = json;
    for (const QString &assignment : m_options.set) {
        const auto changed = withMemberSet(text, assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
        if (!changed || !assignment.contains(u'='))
            return fail({ExitCode::Usage, u"usage"_s,
                         tr("--set %1 cannot be applied. Write it as path=value, e.g. destination.datasetId=ID.")
                             .arg(assignment)});
        text = *changed;
    }
    const ReadRequest read = readExportRequest(text);
    if (!read.request)
        return fail(requestRefused(u"not-json"_s, read.error ? parseErrorText(*read.error) : QString()));
    m_repeatedKeys = read.repeatedKeys;
    fillIn(*read.request);
}

void Launching::fillIn(const ExportRequest &request)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(opening().clock().nowMs());
    deliver(m_workspace->pastExports().filledIn(request, now), this, [this](const FilledRequest &filled) {
        m_request = filled.request;
        output().progress(tr("Checking the request…"));
        m_lists = std::make_unique<ListReading>(m_workspace->choices(), m_workspace->datasets());
        connect(m_lists.get(), &ListReading::finished, this, &Launching::check);
        m_lists->start(listsPatienceMs);
    });
}

void Launching::check()
{
    RequestFacts facts
        = requestFacts(m_workspace->sandbox().name, m_workspace->datasets(), m_workspace->choices(), nullptr);
    facts.nowMs = opening().clock().nowMs();
    facts.repeatedKeys = m_repeatedKeys;
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
