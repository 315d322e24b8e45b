// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/callbuilder.h"

#include "models/incoming/callrecognition.h"
#include "models/incoming/secretvalues.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using NoteKind = CallNote::Kind;

/// The path of an address, also behind a placeholder ("{{GATEWAY}}/data/…"), without a slash at its end.
QString pathOf(const QString &url)
{
    QString path = url;
    if (const qsizetype scheme = path.indexOf("://"_L1); scheme >= 0)
        path.remove(0, path.indexOf(u'/', scheme + 3) < 0 ? path.size() : path.indexOf(u'/', scheme + 3));
    path.truncate(path.indexOf(u'?') < 0 ? path.size() : path.indexOf(u'?'));
    path.truncate(path.indexOf(u'#') < 0 ? path.size() : path.indexOf(u'#'));
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// The host and port of an address; empty when a placeholder stands there or nothing.
QString hostOf(const QString &url)
{
    static const QRegularExpression form(
        u"^(?:https?://)?(?:[^/@]*@)?([\\w-]+(?:\\.[\\w-]+)+(?::\\d+)?|localhost(?::\\d+)?|"
        "\\[[0-9a-f:]+\\](?::\\d+)?)(?:[/?#]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString host = form.match(url).captured(1).toLower();
    const QString usual = url.startsWith("http://"_L1, Qt::CaseInsensitive) ? u":80"_s : u":443"_s;
    if (host.endsWith(usual))
        host.chop(usual.size());
    return host;
}

/// $(get --key …) and url_for("…", …) as "$(…)" and "url_for(…)": what commands and functions are given may be secret
/// without looking like it.
QString withoutArguments(const QString &value)
{
    static const QRegularExpression arguments(u"\\(.*\\)?|`.*`?|:[-=?+].*(?=\\})"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch found = arguments.match(value);
    if (!found.hasMatch())
        return value;
    const QString inner = found.captured().startsWith(u'(') ? u"(…)"_s
        : found.captured().startsWith(u'`')                 ? u"`…`"_s
                                                            : QString();
    return value.left(found.capturedStart()) + inner + value.mid(found.capturedEnd());
}

/// The names of the parameters behind an address, with their values.
QList<std::pair<QString, QString>> parametersOf(const QString &url)
{
    constexpr qsizetype most = 20;
    const qsizetype begin = url.indexOf(u'?');
    QList<std::pair<QString, QString>> parameters;
    const QString query = begin < 0 ? QString() : url.mid(begin + 1).section(u'#', 0, 0);
    for (const QString &part : query.split(u'&', Qt::SkipEmptyParts)) {
        if (parameters.size() < most)
            parameters.append({part.section(u'=', 0, 0), part.section(u'=', 1)});
    }
    return parameters;
}

/// What a call without data is for, if it is about export jobs.
std::optional<NoteKind> jobPurpose(const Call &call)
{
    if (!call.body.trimmed().isEmpty())
        return {};
    const bool reads = call.method == "GET"_L1 || call.method == "HEAD"_L1;
    if (!jobIdInAddress(call.url).isEmpty() && (reads || call.method == "DELETE"_L1))
        return reads ? NoteKind::ReadsJob : NoteKind::CancelsJob;
    return reads && isExportAddress(call.url) ? std::optional(NoteKind::ListsJobs) : std::nullopt;
}

bool isOtherHost(const QString &host, const QString &own)
{
    static const QRegularExpression platform(u"^platform(?:-[\\w-]+)?\\.adobe\\.io$"_s);
    if (host.isEmpty())
        return false;
    return own.isEmpty() ? !platform.match(host).hasMatch() : host.compare(own, Qt::CaseInsensitive) != 0;
}

} // namespace

CallTarget callTarget(const Connection &connection, const QString &sandbox)
{
    CallTarget own;
    own.sandbox = sandbox;
    if (!connection.local) {
        own.organization = connection.orgId;
        own.host = hostOf(connection.gateway.toString());
    }
    return own;
}

bool isCallPlaceholder(const QString &value)
{
    static const QRegularExpression form(u"^(\\{.*\\}|\\$.+|<.*>|%\\w+%|your[-_ ].*|)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(value.trimmed()).hasMatch();
}

bool looksLikeAddress(const QString &word)
{
    static const QRegularExpression form(
        u"^(?:[a-z]+://|\\{\\{?\\s*[\\w.-]+\\s*\\}|\\$|<\\w|%\\w+%|(?:localhost|[\\w-]+(?:\\.[\\w-]+)+)(?::\\d+)?(?:/|$))|/data/"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(word).hasMatch() && (word.contains("://"_L1) || !holdsSecret(word));
}

bool isExportAddress(const QString &url)
{
    return pathOf(url).endsWith("/export/jobs"_L1);
}

bool isTokenCall(const Call &call)
{
    static const QRegularExpression path(u"/ims/(?:token|exchange|authorize)"_s);
    static const QRegularExpression grant(u"\\bgrant_type\\\\?[\"']?\\s*[=:]"_s);
    return path.match(call.url).hasMatch() || grant.match(call.body.left(10'000)).hasMatch();
}

void CallBuilder::addHeader(const QString &name, const QString &value)
{
    static const QStringList kept{u"accept"_s,          u"content-type"_s, u"x-api-key"_s,
                                  u"x-gw-ims-org-id"_s, u"x-sandbox-id"_s, u"x-sandbox-name"_s};
    static const QStringList overriding{u"x-http-method-override"_s, u"x-http-method"_s, u"x-method-override"_s};
    const QString key = name.trimmed();
    const QString text = value.trimmed();
    if (overriding.contains(key.toLower()))
        m_otherMethod = text.toUpper();
    else if (kept.contains(key.toLower()) && !holdsSecret(text))
        m_call.headers.append({key, text});
    else if (key.contains("auth"_L1, Qt::CaseInsensitive) || key.contains("cookie"_L1, Qt::CaseInsensitive)
             || holdsSecret(QString(key + u": "_s + text)))
        note(NoteKind::TokenLeftOut);
}

void CallBuilder::addHeaderLine(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    addHeader(line.left(colon), colon < 0 ? QString() : line.mid(colon + 1));
}

void CallBuilder::setBody(const QString &body)
{
    m_call.body = body;
    m_hasBody = true;
}

void CallBuilder::addData(const QString &data, const QString &separator)
{
    m_call.body += m_hasBody ? separator + data : data;
    m_hasBody = true;
}

void CallBuilder::note(CallNote::Kind kind, const QString &value)
{
    const CallNote one{kind, withoutKeyValues(withoutSecrets(withoutArguments(value)))};
    if (!m_call.notes.contains(one))
        m_call.notes.append(one);
}

void CallBuilder::noteFirst(CallNote::Kind kind)
{
    m_call.notes.prepend({kind, {}});
}

QString CallBuilder::header(const QString &name) const
{
    QString found;
    for (const auto &[key, value] : m_call.headers) {
        if (!key.compare(name, Qt::CaseInsensitive))
            found = value;
    }
    return found;
}

/// What stands behind the address of exports is documented nowhere, and may say what is exported.
void CallBuilder::noteParameters(const QList<std::pair<QString, QString>> &parameters)
{
    static const QRegularExpression part(
        u"^(?:filter|segments?|segmentId|fields|mergePolicy(?:Id)?|(?:from|to)IngestTimestamp|datasetId)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression credential(u"token|auth|key|secret|sig|user"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    for (const auto &[name, value] : parameters) {
        if (name == "_method"_L1)
            continue;
        const auto found = part.match(name);
        if (found.hasMatch())
            note(NoteKind::PartNotRead, found.captured());
        else if (credential.match(name).hasMatch() || holdsSecret(QString(name + u'=' + value)))
            note(NoteKind::TokenLeftOut);
        else
            note(NoteKind::PartNotRead, u'?' + name.left(40));
    }
}

Call CallBuilder::call(const CallTarget &own) const
{
    static const QRegularExpression method(u"^[A-Z-]{1,12}$"_s);
    CallBuilder judged = *this;
    Call &call = judged.m_call;
    if (call.method.isEmpty())
        call.method = m_hasBody ? u"POST"_s : u"GET"_s;
    const auto parameters = parametersOf(call.url);
    for (const auto &[name, value] : parameters) {
        if (name == "_method"_L1 && call.method == "POST"_L1)
            call.method = value.toUpper();
    }
    if (!m_otherMethod.isEmpty() && call.method == "POST"_L1)
        call.method = m_otherMethod;
    const auto purpose = jobPurpose(call);
    if (purpose)
        judged.note(*purpose);
    else if (call.method != "POST"_L1)
        judged.note(NoteKind::OddMethod, method.match(call.method).hasMatch() ? call.method : u"…"_s);
    if (!purpose && isExportAddress(call.url))
        judged.noteParameters(parameters);
    if (!call.url.isEmpty() && !isExportAddress(call.url) && !purpose)
        judged.note(NoteKind::OtherAddress, call.url);
    else if (const QString host = hostOf(call.url); isOtherHost(host, own.host))
        judged.note(NoteKind::OtherHost, host);
    const QString organization = header(u"x-gw-ims-org-id"_s);
    if (!own.organization.isEmpty() && !isCallPlaceholder(organization) && organization != own.organization)
        judged.note(NoteKind::OtherOrganization, organization);
    const QString sandbox = header(u"x-sandbox-name"_s);
    const bool names = std::any_of(call.headers.begin(), call.headers.end(), [](const auto &one) {
        return one.first.startsWith("x-sandbox-"_L1, Qt::CaseInsensitive);
    });
    if (!names && !purpose)
        judged.note(NoteKind::NoSandbox);
    else if (names && !isCallPlaceholder(sandbox) && sandbox != own.sandbox)
        judged.note(NoteKind::OtherSandbox, sandbox);
    const auto explains = [](const CallNote &note) {
        return note.kind == NoteKind::BodyFromFile || note.kind == NoteKind::BodyFromVariable;
    };
    if (!purpose && call.body.trimmed().isEmpty() && std::none_of(call.notes.begin(), call.notes.end(), explains))
        judged.note(NoteKind::NoBody);
    call.url = withoutKeyValues(withoutSecrets(call.url));
    return call;
}

} // namespace exportdesk
