// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/recognizer.h"

#include "models/connections/credentialfile.h"
#include "models/exports/jsonmembers.h"
#include "models/incoming/commandsearch.h"
#include "models/incoming/jsonkind.h"
#include "models/incoming/requestsearch.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Kind = Incoming::Kind;
using Form = Incoming::Form;

/// The text without a byte order mark, outer blanks and the fence of a code block.
QString bare(const QString &given)
{
    QString text = given;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    static const QRegularExpression fence(
        u"(?:^|\\n)[ \\t]*(?:```|~~~)[^\\n]*\\n([\\s\\S]*?)\\n?[ \\t]*(?:```|~~~)[ \\t]*(?:\\n|$)"_s);
    if (const QRegularExpressionMatch block = fence.match(text); block.hasMatch())
        text = block.captured(1);
    return text.trimmed();
}

/// Whether a JSON document is a credential, be it one that cannot be used.
bool isCredentialFile(const QString &text)
{
    const CredentialFile file = readCredentialFile(text.toUtf8());
    if (!file.problem)
        return true;
    switch (*file.problem) {
    case CredentialProblem::Empty:
    case CredentialProblem::TooLarge:
    case CredentialProblem::NotJson:
    case CredentialProblem::NotACredential:
    case CredentialProblem::MissingClientId: // an organization ID alone is in many responses
        return false;
    case CredentialProblem::JwtOnly:
    case CredentialProblem::AuthorizationCode:
    case CredentialProblem::UnknownEnvironment:
    case CredentialProblem::OtherKind:
    case CredentialProblem::Placeholder:
    case CredentialProblem::MissingOrganisation:
    case CredentialProblem::MissingSecret:
    case CredentialProblem::MissingScopes:
    case CredentialProblem::Malformed:
        return true;
    }
    return false;
}

/// NAME_CLIENT_ID=… and the like: a template of a credential without its secret is one, too.
bool isConfiguration(const QString &text)
{
    static const QRegularExpression line(u"^\\s*(?:export\\s+|set\\s+)?[\\w.-]*client[_-]?(?:id|secret)\\s*[:=]"_s,
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::CaseInsensitiveOption);
    return line.match(text).hasMatch();
}

/// Recognizes one text.
class Recognition
{
public:
    Recognition(const QString &text, const IncomingContext &context)
        : m_text(bare(text))
        , m_context(context)
    {
        for (const SecretSign &sign : secretSigns(text)) {
            if (!m_secrets.contains(sign.kind))
                m_secrets += sign.kind;
        }
    }

    Incoming read()
    {
        if (!m_text.isEmpty())
            readText();
        m_result.secrets = m_secrets;
        return m_result;
    }

private:
    void readText()
    {
        if (const JsonText json = parseJson(m_text); json.root)
            return readJson(*json.root);
        if (readLines() || readCommands() || readAddress())
            return;
        if (readFound() || readBroken())
            return;
        if (!m_secrets.isEmpty() || isConfiguration(m_text)) {
            become(Kind::Credential, 1);
            return;
        }
        readFields();
    }

    bool become(Kind kind, qsizetype count)
    {
        m_result.kind = kind;
        m_result.count = int(count);
        return true;
    }

    void readJson(const JsonNode &root)
    {
        m_result = recognizeJson(root, m_text);
        if (m_result.kind != Kind::Nothing)
            return;
        const bool tells = m_result.form == Form::Json && (root.isObject() || root.isArray());
        if (tells && (!m_secrets.isEmpty() || isCredentialFile(m_text))) {
            become(Kind::Credential, 1);
            return;
        }
        m_result.fields = m_context.fields.in(jsonmembers::stringsIn(root).value_or(QStringList()));
        if (!m_result.fields.isEmpty())
            become(Kind::Fields, m_result.fields.size());
        else if (const QStringList ids = root.isArray() ? uuidsIn(m_text) : QStringList(); !ids.isEmpty())
            becomeSegments(ids);
    }

    /// One JSON object per line, as logs and exports have them.
    bool readLines()
    {
        if (!m_text.startsWith(u'{') || !m_text.contains(u'\n'))
            return false;
        QString list = u"["_s;
        for (const QString &line : m_text.split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            if (!line.trimmed().startsWith(u'{'))
                return false;
            if (list.size() > 1)
                list += u',';
            list += line;
        }
        list += u']';
        const JsonText json = parseJson(list);
        if (!json.root)
            return false;
        m_result = recognizeJson(*json.root, list);
        return m_result.kind != Kind::Nothing;
    }

    bool readCommands()
    {
        const QList<CurlCommand> commands = curlCommandsIn(m_text, m_context.sandbox);
        const auto counts = [](const CurlCommand &one) { return !one.url.isEmpty() || !one.body.isEmpty(); };
        if (std::none_of(commands.begin(), commands.end(), counts))
            return false;
        m_result.form = Form::Curl;
        bool signsIn = false;
        for (const CurlCommand &command : commands) {
            if (isTokenCommand(command))
                signsIn = true;
            else if (counts(command))
                readCommand(command);
        }
        if (m_result.hasRequest())
            return become(m_result.requests.size() == 1 ? Kind::Request : Kind::Requests, m_result.requests.size());
        if (m_result.kind == Kind::Nothing && signsIn)
            return become(Kind::TokenCommand, 1);
        if (m_result.kind == Kind::Nothing) { // the body may come through a pipe
            const QList<CurlNote> notes = m_result.notes;
            readFound();
            m_result.form = Form::Curl;
            m_result.notes = notes;
        }
        return true;
    }

    void readCommand(const CurlCommand &command)
    {
        const QString body = command.body.trimmed();
        const Incoming inner = body.isEmpty() ? Incoming() : recognizeBody(body);
        if (inner.hasRequest() && !m_result.hasRequest())
            m_result.notes = command.notes;
        m_result.requests += inner.requests;
        if (m_result.hasRequest() || m_result.kind != Kind::Nothing)
            return;
        m_result.notes = command.notes;
        if (inner.kind != Kind::Nothing) {
            m_result.segments = inner.segments;
            become(inner.kind, inner.count);
        } else if (const QString job = jobIdIn(command.url); !job.isEmpty()) {
            m_result.jobId = job;
            become(Kind::Address, 1);
        }
    }

    static Incoming recognizeBody(const QString &body)
    {
        if (const JsonText json = parseJson(body); json.root)
            return recognizeJson(*json.root, body);
        Incoming inner;
        if (looksLikeBrokenRequest(body)) {
            inner.kind = Kind::Request;
            inner.count = 1;
            inner.requests = {FoundRequest{withoutSecrets(body), {}, {}, -1}};
        }
        return inner;
    }

    static bool looksLikeBrokenRequest(const QString &text)
    {
        static const QRegularExpression key(u"[\"'“”‘’]?\\b(?:fields|destination|mergePolicy|additionalFields|"
                                            "evaluationInfo|datasetId|filter)\\b[\"'“”‘’]?\\s*[:=]"_s);
        return text.startsWith(u'{') && key.match(text).hasMatch();
    }

    static QString jobIdIn(const QString &address)
    {
        static const QRegularExpression job(u"/export/jobs/([A-Za-z0-9_-]+)/?(?:[?#]|$)"_s);
        return job.match(address).captured(1);
    }

    bool readAddress()
    {
        static const QRegularExpression address(u"^(?:https?://\\S+|\\S*/export/jobs(?:/\\S*)?)$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        if (!address.match(m_text).hasMatch())
            return false;
        m_result.jobId = jobIdIn(m_text);
        return become(Kind::Address, 1);
    }

    /// Requests in code, in other commands and in notes.
    bool readFound()
    {
        if (!m_text.contains(u'{'))
            return false;
        m_result.requests = requestsInText(m_text);
        const qsizetype found = m_result.requests.size();
        if (found == 0)
            return false;
        m_result.form = Form::Code;
        return become(found == 1 ? Kind::Request : Kind::Requests, found);
    }

    void readFields()
    {
        m_result.fields = m_context.fields.in(m_text);
        if (!m_result.fields.isEmpty())
            become(Kind::Fields, m_result.fields.size());
        else if (const QStringList ids = uuidsIn(m_text); !ids.isEmpty())
            becomeSegments(ids);
        if (m_result.kind != Kind::Nothing)
            m_result.form = Form::Text; // brackets or not
    }

    void becomeSegments(const QStringList &ids)
    {
        for (const QString &id : ids) {
            SegmentChoice choice;
            choice.segmentId = id;
            choice.status = QStringList{u"realized"_s};
            m_result.segments += choice;
        }
        become(Kind::Segments, ids.size());
    }

    bool readBroken()
    {
        if (m_text.startsWith(u'{') || m_text.startsWith(u'['))
            m_result.form = Form::BrokenJson;
        if (!looksLikeBrokenRequest(m_text))
            return false;
        m_result.requests = {FoundRequest{withoutSecrets(m_text), {}, {}, -1}};
        return become(Kind::Request, 1);
    }

    const QString m_text;
    const IncomingContext &m_context;
    QList<SecretSign::Kind> m_secrets;
    Incoming m_result;
};

} // namespace

Incoming recognize(const QString &text, const IncomingContext &context)
{
    return Recognition(text, context).read();
}

Incoming recognize(const QByteArray &bytes, const IncomingContext &context)
{
    return recognize(decodedText(bytes), context);
}

QString decodedText(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    return decode(bytes);
}

QString bareText(const QString &text)
{
    return bare(text);
}

} // namespace exportdesk
