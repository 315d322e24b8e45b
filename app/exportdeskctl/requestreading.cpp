// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/requestreading.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/memberassignment.h"
#include "models/exports/placeholders.h"
#include "models/exports/readtext.h"
#include "models/incoming/callbuilder.h"
#include "models/incoming/callnotetext.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"
#include "models/platform/deliver.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

CommandError requestRefused(const QString &code, const QString &text)
{
    return {ExitCode::Refused, code, text};
}

} // namespace

RequestReading::RequestReading(const CommandContext &context, const RequestSource &source, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_source(source)
{
    connect(&m_input, &BoundedInput::received, this, [this](const QByteArray &bytes) {
        m_bytes = bytes;
        Q_EMIT textRead();
    });
    connect(&m_input, &BoundedInput::failed, this, &RequestReading::failed);
}

void RequestReading::readText()
{
    if (m_source.file.isEmpty() == m_source.templateName.isEmpty())
        return Q_EMIT failed({ExitCode::Usage, u"usage"_s, tr("Specify either a file (or “-”) or --template NAME.")});
    if (m_source.pick > 0 && m_source.file.isEmpty())
        return Q_EMIT failed({ExitCode::Usage, u"usage"_s, tr("--pick selects among the requests in a file.")});
    if (m_source.templateName.isEmpty())
        m_input.read(m_source.file);
    else
        Q_EMIT textRead();
}

void RequestReading::find(Workspace &workspace)
{
    m_workspace = &workspace;
    m_source.templateName.isEmpty() ? recognizeText() : readTemplate();
}

void RequestReading::recognizeText()
{
    const Incoming incoming
        = recognize(m_bytes, {callTarget(m_workspace->client().connection(), m_workspace->sandbox().name), {}});
    const int count = int(incoming.requests.size());
    if (count > 0 && m_source.pick > count)
        return Q_EMIT failed({ExitCode::Usage, u"no-such-request"_s,
                              tr("%1 contains %Ln requests; there is no request %2.", nullptr, count)
                                  .arg(m_source.file)
                                  .arg(m_source.pick)});
    if (count == 1 || (count > 0 && m_source.pick > 0))
        return acceptFound(incoming.requests.at(std::max<qint64>(m_source.pick, 1) - 1));
    if (count > 1) {
        QStringList lines{tr("%1 contains %Ln requests. Select one with --pick N:", nullptr, count).arg(m_source.file)};
        for (int i = 0; i < count; ++i)
            lines += u"  "_s + foundRequestText(incoming.requests.at(i), i + 1);
        return Q_EMIT failed(requestRefused(u"several-requests"_s, lines.join(u'\n')));
    }
    const QString what = incomingText(incoming);
    Q_EMIT failed(
        requestRefused(u"no-request"_s, tr("%1 contains no export request. %2").arg(m_source.file, what).trimmed()));
}

void RequestReading::acceptFound(const FoundRequest &found)
{
    for (const CallNote &one : found.notes)
        m_context.output.note(callNoteText(one));
    if (found.isPartial())
        return Q_EMIT failed(requestRefused(
            u"request-incomplete"_s, tr("%1 contains only a part of a request; nothing was sent.").arg(m_source.file)));
    acceptText(found.json);
}

void RequestReading::readTemplate()
{
    ExportTemplates &templates = m_workspace->templates();
    connect(&templates, &ExportTemplates::changed, this, [this, &templates] {
        templates.disconnect(this);
        if (const ExportTemplate *found = templates.find(m_source.templateName))
            return acceptText(prettyJson(found->request));
        Q_EMIT failed({ExitCode::Usage, u"no-such-template"_s,
                       tr("No template is named “%1”. “exportdeskctl template list” shows the saved ones.")
                           .arg(m_source.templateName)});
    });
    connect(&templates, &ExportTemplates::failed, this,
            [this](const Failure &failure) { Q_EMIT failed(commandError(failure)); });
    templates.open(m_workspace->client().connection().id, m_workspace->sandbox().name);
}

void RequestReading::acceptText(const QString &json)
{
    QString text = json;
    for (const QString &assignment : m_source.set) {
        const auto changed = withMemberSet(text, assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
        if (!changed || !assignment.contains(u'='))
            return Q_EMIT failed(
                {ExitCode::Usage, u"usage"_s,
                 tr("--set %1 cannot be applied. Write it as path=value, e.g. destination.datasetId=ID.")
                     .arg(assignment)});
        text = *changed;
    }
    const ReadRequest read = readExportRequest(text);
    if (!read.request)
        return Q_EMIT failed(requestRefused(u"not-json"_s, read.error ? parseErrorText(*read.error) : QString()));
    m_repeatedKeys = read.repeatedKeys;
    fillIn(*read.request);
}

void RequestReading::fillIn(const ExportRequest &request)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.opening.clock().nowMs());
    deliver(m_workspace->pastExports().filledIn(request, now), this,
            [this](const FilledRequest &filled) { Q_EMIT found(filled.request); });
}

} // namespace exportdesk
