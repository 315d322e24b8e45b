// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/reportrows.h"

#include "models/connections/credentialtext.h"
#include "models/exports/checkcodes.h"
#include "models/exports/checktext.h"
#include "models/exports/fixtext.h"
#include "models/exports/readcodes.h"
#include "models/exports/readtext.h"
#include "models/exports/requestfixes.h"
#include "models/incoming/callnotecode.h"
#include "models/incoming/callnotetext.h"
#include "models/incoming/incomingtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Kind = Incoming::Kind;
using Form = Incoming::Form;

class ReportRows
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ReportRows)

public:
    static QString sentence(const IncomingReport &report);
    static QList<ReportedNote> notes(const IncomingReport &report);
    static ReportedCheck check(const IncomingReport::Candidate &candidate, const RequestCheck &check);

private:
    static ReportedNote note(const CallNote &note, const QString &sandbox);
    static ReportedNote note(const CredentialFile &file, int credentials);
    static void addFailure(const Failure &failure, QList<ReportedNote> &notes);
};

QString ReportRows::sentence(const IncomingReport &report)
{
    const Incoming &incoming = report.incoming;
    const int used = int(report.best) + 1;
    switch (incoming.kind) {
    case Kind::Request:
        if (report.isTemplates)
            return tr("This is a file with one template.");
        return incoming.form == Form::Json || incoming.form == Form::BrokenJson
            ? tr("This is an export request.")
            : tr("The text contains an export request.");
    case Kind::Requests:
        return report.isTemplates ? tr("This is a file with %Ln template(s).", nullptr, incoming.count)
                                  : tr("The text contains %Ln export request(s).", nullptr, incoming.count);
    case Kind::Job:
        return tr("This is job %1 with its request.").arg(incoming.jobId);
    case Kind::Jobs:
        return used > 0 ? tr("This is a list of %Ln job(s) with their requests.", nullptr, incoming.count)
                        : incomingText(incoming);
    default:
        return incomingText(incoming);
    }
}

ReportedNote ReportRows::note(const CallNote &note, const QString &sandbox)
{
    if (note.kind == CallNote::Kind::OtherSandbox && sandbox.isEmpty())
        return {u"sandbox"_s, tr("The call specifies the sandbox %1.").arg(note.value), {}, note.value};
    return {callNoteCode(note.kind), callNoteText(note), {}, note.value};
}

ReportedNote ReportRows::note(const CredentialFile &file, int credentials)
{
    if (credentials > 1)
        return {u"credential-several"_s,
                tr("It contains %Ln credential(s); Connections asks which one to import.", nullptr, credentials),
                {},
                QString::number(credentials)};
    if (!file.problem)
        return {u"credential-usable"_s, tr("It can be imported in Connections."), {}, {}};
    const QString text = credentialProblemText(*file.problem, file.detail);
    switch (*file.problem) {
    case CredentialProblem::JwtOnly:
        return {u"credential-jwt"_s, text, {}, {}};
    case CredentialProblem::AuthorizationCode:
        return {u"credential-authorization-code"_s, text, {}, {}};
    case CredentialProblem::UnknownEnvironment:
        return {u"credential-unknown-environment"_s, text, {}, file.detail};
    case CredentialProblem::OtherKind:
        return {u"credential-other-kind"_s, text, {}, file.detail};
    case CredentialProblem::Placeholder:
        return {u"credential-placeholder"_s, text, {}, file.detail};
    case CredentialProblem::Contradictory:
        return {u"credential-contradictory"_s, text, {}, file.detail};
    case CredentialProblem::ForeignSignIn:
        return {u"credential-other-host"_s, text, {}, file.detail};
    case CredentialProblem::MissingOrganisation:
        return {u"credential-without-organization"_s, text, {}, {}};
    case CredentialProblem::MissingClientId:
        return {u"credential-without-client-id"_s, text, {}, {}};
    case CredentialProblem::MissingSecret:
        return {u"credential-without-secret"_s, text, {}, {}};
    case CredentialProblem::MissingScopes:
        return {u"credential-without-scopes"_s, text, {}, {}};
    default:
        return {u"credential-unusable"_s, text, {}, file.detail};
    }
}

void ReportRows::addFailure(const Failure &failure, QList<ReportedNote> &notes)
{
    if (!failure.code.isEmpty())
        notes.append({u"error-code"_s, tr("Error code: %1").arg(failure.code), {}, failure.code});
    if (!failure.detail.isEmpty())
        notes.append({u"error-detail"_s, tr("Details: %1").arg(failure.detail), {}, failure.detail});
    if (!failure.requestId.isEmpty())
        notes.append({u"error-request-id"_s, tr("Request ID: %1").arg(failure.requestId), {}, failure.requestId});
}

QList<ReportedNote> ReportRows::notes(const IncomingReport &report)
{
    QList<ReportedNote> notes;
    const Incoming &incoming = report.incoming;
    if (report.candidates.size() > 1)
        notes.append({u"several-requests"_s,
                      tr("Request %1 would be sent.").arg(report.best + 1),
                      {},
                      QString::number(report.best + 1)});
    bool leftOut = false;
    for (const CallNote &one : incoming.notes) {
        if (one.kind == CallNote::Kind::NoSandbox && report.sandbox.isEmpty())
            continue; // nothing is sent anywhere yet
        leftOut = leftOut || one.kind == CallNote::Kind::TokenLeftOut;
        notes += note(one, report.sandbox);
    }
    if (!incoming.secrets.isEmpty() && !incoming.isCredential() && !leftOut)
        notes.append({u"secrets-left-out"_s, secretsText(incoming), {}, {}});
    if (report.credential)
        notes += note(*report.credential, report.credentials);
    if (report.failure)
        addFailure(*report.failure, notes);
    for (const IncomingReport::UnreadList &one : report.unreadLists)
        notes.append({u"list-not-read"_s, one.reason, {}, one.list});
    if (const IncomingReport::Candidate *best = report.bestCandidate()) {
        for (const ReadNote &one : best->notes)
            notes.append({readNoteCode(one.kind), readNoteText(one), one.path, one.value});
    }
    return notes;
}

ReportedCheck ReportRows::check(const IncomingReport::Candidate &candidate, const RequestCheck &check)
{
    ReportedCheck row{checkCode(check.id), levelCode(check.severity), checkedPath(check),
                      check.arguments,     checkText(check),          fixCode(check.fix),
                      fixText(check.fix),  isChoice(check.fix),       check.edits};
    if (check.id == RequestCheck::Id::TextUnreadable && candidate.error) {
        row.values = {parseErrorCode(candidate.error->kind), QString::number(candidate.error->line),
                      QString::number(candidate.error->column)};
        row.text = parseErrorText(*candidate.error);
        row.fixText = repairText(*candidate.error);
        row.fixCode = row.fixText.isEmpty() ? QString() : u"repair-text"_s;
    }
    return row;
}

} // namespace

QString kindCode(Kind kind)
{
    switch (kind) {
    case Kind::Nothing:
        return u"nothing"_s;
    case Kind::Request:
        return u"request"_s;
    case Kind::Requests:
    case Kind::Templates:
        return u"requests"_s;
    case Kind::Fields:
        return u"fields"_s;
    case Kind::Segments:
        return u"segments"_s;
    case Kind::Credential:
        return u"credential"_s;
    case Kind::TokenCommand:
        return u"token-command"_s;
    case Kind::Job:
        return u"job"_s;
    case Kind::Jobs:
        return u"jobs"_s;
    case Kind::SegmentJob:
        return u"segment-job"_s;
    case Kind::SegmentDefinition:
        return u"segment-definition"_s;
    case Kind::Dataset:
        return u"dataset"_s;
    case Kind::Error:
        return u"error"_s;
    case Kind::Address:
        return u"address"_s;
    }
    return {};
}

QString formCode(const IncomingReport &report)
{
    if (report.isTemplates)
        return u"templates"_s;
    switch (report.incoming.form) {
    case Form::Text:
        return u"text"_s;
    case Form::Json:
        return u"json"_s;
    case Form::BrokenJson:
        return u"broken-json"_s;
    case Form::Curl:
        return u"curl"_s;
    case Form::Wget:
        return u"wget"_s;
    case Form::Httpie:
        return u"httpie"_s;
    case Form::Powershell:
        return u"powershell"_s;
    case Form::Http:
        return u"http"_s;
    case Form::JavaScript:
        return u"javascript"_s;
    case Form::Python:
        return u"python"_s;
    case Form::Code:
        return u"code"_s;
    case Form::Postman:
        return u"postman"_s;
    case Form::Har:
        return u"har"_s;
    case Form::Insomnia:
        return u"insomnia"_s;
    case Form::OpenApi:
        return u"openapi"_s;
    }
    return {};
}

QString reportSentence(const IncomingReport &report)
{
    return ReportRows::sentence(report);
}

QList<ReportedNote> notesOf(const IncomingReport &report)
{
    return ReportRows::notes(report);
}

QList<ReportedCheck> checksOf(const IncomingReport::Candidate &candidate)
{
    QList<ReportedCheck> rows;
    for (const RequestCheck &check : candidate.checks)
        rows += ReportRows::check(candidate, check);
    return rows;
}

} // namespace exportdesk
