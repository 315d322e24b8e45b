// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/recognizer.h"

#include "models/connections/credentialfile.h"
#include "models/exports/jsonmembers.h"
#include "models/incoming/callrecognition.h"
#include "models/incoming/callvariants.h"
#include "models/incoming/codereader.h"
#include "models/incoming/commandsearch.h"
#include "models/incoming/curlreader.h"
#include "models/incoming/httpiereader.h"
#include "models/incoming/httpreader.h"
#include "models/incoming/jsonkind.h"
#include "models/incoming/listtext.h"
#include "models/incoming/lostparts.h"
#include "models/incoming/mailtext.h"
#include "models/incoming/mentions.h"
#include "models/incoming/notebook.h"
#include "models/incoming/powershellreader.h"
#include "models/incoming/requestsearch.h"
#include "models/incoming/rowmarks.h"
#include "models/incoming/secretvalues.h"
#include "models/incoming/tomlreader.h"
#include "models/incoming/unknowncommand.h"
#include "models/incoming/unreadchanges.h"
#include "models/incoming/wgetreader.h"
#include "models/incoming/yamlreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Kind = Incoming::Kind;
using Form = Incoming::Form;
using Tool = ToolCommand::Tool;

/// The blocks of code in a text with fences, or in a notebook; the text itself when it has none.
QStringList codeBlocks(const QString &given)
{
    static const QRegularExpression fence(
        u"(?:^|\\n)[ \\t>]*(?:```|~~~)[^\\n]*\\n([\\s\\S]*?)\\n?[ \\t>]*(?:```|~~~)[ \\t]*(?=\\n|$)"_s);
    constexpr qsizetype most = 30;
    QString text = given;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    QStringList blocks = notebookCode(text);
    for (auto all = fence.globalMatch(text); all.hasNext() && blocks.size() < most;)
        blocks += all.next().captured(1).trimmed();
    return blocks.isEmpty() ? QStringList(text.trimmed()) : blocks;
}

/// Whether a JSON document is a credential, even one that cannot be used.
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
    case CredentialProblem::Contradictory:
    case CredentialProblem::ForeignSignIn:
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

/// Whether a .http file or one of Bruno runs a script that can change what it sends.
bool isChangedByScript(const QString &text)
{
    static const QRegularExpression inHttp(u"^<[ \\t]*\\{%([\\s\\S]*?)%\\}|^<[ \\t]+\\S+\\.js[ \\t]*$"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression inBruno(u"^script:pre-request\\s*\\{\\s*\\n([\\s\\S]*?)^\\}"_s,
                                            QRegularExpression::MultilineOption);
    for (const QRegularExpression *form : {&inHttp, &inBruno}) {
        for (auto all = form->globalMatch(text); all.hasNext();) {
            const auto found = all.next();
            if (!found.hasCaptured(1) || changesRequest(found.captured(1), text))
                return true;
        }
    }
    return false;
}

/// Recognizes one text.
class Recognition
{
public:
    Recognition(const QString &text, const IncomingContext &context)
        : m_text(text)
        , m_context(context)
    {
    }

    Incoming read()
    {
        if (m_text.isEmpty())
            return m_result;
        readText();
        const QString command = m_called.form == Form::Text && mayBeCommand() ? unknownCommandIn(m_text) : QString();
        if (!command.isEmpty())
            noteCommand(command);
        if (m_result.kind == Kind::Nothing && m_called.form != Form::Text && m_result.form == Form::Text) {
            m_result.form = m_called.form;
            m_result.notes = m_called.notes;
        }
        return m_result;
    }

private:
    /// Requests in the arguments of a command, or nothing that could be imported.
    bool mayBeCommand() const
    {
        return !m_text.startsWith(u'{') && (m_result.form == Form::Code || m_result.kind == Kind::Nothing);
    }

    void noteCommand(const QString &name)
    {
        const CallNote note{CallNote::Kind::UnknownCommand, name};
        for (FoundRequest &request : m_result.requests)
            request.notes += note;
        if (!m_result.hasRequest())
            m_result.notes = {note};
    }

    void readText()
    {
        if (readJobId())
            return;
        if (const JsonText json = parseJson(m_text); json.root)
            return readJson(*json.root);
        if (readLines() || readAddress() || readLiteral() || readCalls())
            return;
        if (readYaml() || readFound() || readBroken() || readError())
            return;
        const bool calls = m_called.form != Form::Text; // with a token, but to sign in is not what they are for
        if (!calls && (holdsSecret(m_text) || isConfiguration(m_text)))
            become(Kind::Credential, 1);
        else if (!readFields() && !calls)
            readMentions();
    }

    bool become(Kind kind, qsizetype count)
    {
        m_result.kind = kind;
        m_result.count = int(count);
        return true;
    }

    void readJson(const JsonNode &root)
    {
        m_result = recognizeJson(root, m_text, m_context);
        if (m_result.kind != Kind::Nothing)
            return;
        const bool tells = m_result.form == Form::Json && (root.isObject() || root.isArray());
        if (tells && (holdsSecret(m_text) || isCredentialFile(m_text))) {
            become(Kind::Credential, 1);
            return;
        }
        m_result.fields = m_context.fields.in(jsonmembers::stringsIn(root).value_or(pathsOf(root)));
        if (!m_result.fields.isEmpty())
            become(Kind::Fields, m_result.fields.size());
        else if (const QStringList ids = root.isArray() ? uuidsIn(m_text) : QStringList(); !ids.isEmpty())
            becomeSegments(ids);
    }

    /// Of a list of descriptions of fields, which may say which of them are meant.
    QStringList pathsOf(const JsonNode &root)
    {
        QStringList paths;
        QStringList headings;
        for (const JsonNode &item : root.items) {
            const JsonNode *path = nullptr;
            for (const QStringView key : {u"path", u"fieldPath", u"xdmPath", u"sourceProperty", u"xdm:sourceProperty"})
                path = path ? path : item.member(key);
            if (!path || !path->isString())
                return {};
            paths += path->text;
            for (const JsonMember &member : item.members)
                headings += headings.contains(member.key) ? QStringList() : QStringList(member.key);
        }
        QList<QStringList> rows{headings};
        for (const JsonNode &item : root.items) {
            QStringList row;
            for (const QString &heading : std::as_const(headings)) {
                const JsonNode *value = item.member(heading);
                const bool isPlain = value && !value->isObject() && !value->isArray() && !value->isNull();
                row += !isPlain ? QString() : value->isString() ? value->text : writeJson(*value, JsonForm::Compact);
            }
            rows += row;
        }
        const auto marks = rowMarks(rows, true, -1, false);
        FoundList list;
        for (qsizetype i = 0; marks && i < paths.size(); ++i)
            (marks->wanted.at(i + 1) ? list.entries : list.leftOut) += paths.at(i);
        return entriesOf(list);
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

    /// An object of another language by itself.
    bool readLiteral()
    {
        if (!m_text.startsWith(u'{') && !m_text.startsWith(u'['))
            return false;
        const Incoming inner = recognizeBody(m_text);
        const bool converted = inner.hasRequest() && parseJson(inner.requests.first().json).root;
        if (!converted && (inner.kind == Kind::Nothing || inner.kind == Kind::Request))
            return false;
        m_result = inner;
        return true;
    }

    /// The calls of tools, files and programs; the first kind of which one contains a request counts.
    bool readCalls()
    {
        using Reader = Incoming (Recognition::*)() const;
        for (const Reader reader :
             {&Recognition::powershell, &Recognition::commands, &Recognition::messages, &Recognition::program}) {
            Incoming found = (this->*reader)();
            if (found.hasRequest()) {
                m_result = found;
                return true;
            }
            const bool better
                = m_called.kind == Kind::Nothing && (found.kind != Kind::Nothing || m_called.notes.isEmpty());
            if (better && (found.kind != Kind::Nothing || found.form != Form::Text))
                m_called = found;
        }
        if (m_called.kind == Kind::Nothing)
            return isCommand(m_called.form) && readAround();
        m_result = m_called;
        return true;
    }

    static bool isCommand(Form form)
    {
        return form == Form::Curl || form == Form::Wget || form == Form::Httpie || form == Form::Powershell;
    }

    /// A command without a body: the request may stand beside it.
    bool readAround()
    {
        Incoming called = m_called;
        readFound();
        if (m_result.hasRequest()) { // the body is not where a command would send it from
            for (CallNote &note : called.notes) {
                if (note.kind == CallNote::Kind::CancelsJob)
                    note = {CallNote::Kind::OddMethod, u"DELETE"_s};
                else if (note.kind == CallNote::Kind::ReadsJob || note.kind == CallNote::Kind::ListsJobs)
                    note = {CallNote::Kind::OddMethod, u"GET"_s};
            }
        }
        m_result.form = called.form;
        for (FoundRequest &request : m_result.requests) {
            request.notes = called.notes + request.notes;
            request.notes.removeIf([](const CallNote &note) { return note.kind == CallNote::Kind::NoBody; });
        }
        if (!m_result.hasRequest())
            m_result.notes = called.notes;
        return true;
    }

    Incoming powershell() const
    {
        const QList<Call> calls = powershellCallsIn(m_text, m_context);
        return calls.isEmpty() ? Incoming()
                               : withLostParts(recognizeCalls(calls, Form::Powershell), ProgramReader::Powershell);
    }

    Incoming commands() const
    {
        QList<Call> calls;
        Form form = Form::Text;
        for (const ToolCommand &command : toolCommandsIn(m_text)) {
            QList<Call> own;
            if (command.tool == Tool::Curl)
                own = readCurl(command, m_context);
            else
                own = {command.tool == Tool::Wget ? readWget(command, m_context) : readHttpie(command, m_context)};
            own.removeIf([](const Call &call) { return call.url.isEmpty() && call.body.isEmpty(); });
            for (Call &call : own) {
                if (!command.command.condition.isEmpty())
                    call.notes += CallNote{CallNote::Kind::UnderCondition, shownCondition(command.command.condition)};
                for (const QString &change : command.command.unread)
                    call.notes += CallNote{CallNote::Kind::PartNotRead, change};
            }
            if (!own.isEmpty() && form == Form::Text)
                form = command.tool == Tool::Curl ? Form::Curl : command.tool == Tool::Wget ? Form::Wget : Form::Httpie;
            calls += own;
        }
        if (calls.isEmpty())
            return {};
        const Incoming found = recognizeCalls(calls, form);
        return makesTextByPrograms(m_text) ? withLostParts(found, {}) : found;
    }

    Incoming messages() const
    {
        const QList<Call> calls = httpCallsIn(m_text, m_context);
        return calls.isEmpty() ? Incoming() : withLostParts(recognizeCalls(calls, Form::Http), {});
    }

    Incoming program() const
    {
        const CodeCalls code = codeCallsIn(m_text, m_context);
        const bool python = code.language == LiteralReader::Language::Python;
        return code.calls.isEmpty()
            ? Incoming()
            : withLostParts(recognizeCalls(code.calls, python ? Form::Python : Form::JavaScript),
                            ProgramReader::Values);
    }

    /// With notes on what the text does to the requests and \a reader does not follow.
    Incoming withLostParts(Incoming found, std::optional<ProgramReader> reader) const
    {
        QStringList lost = found.form == Form::Http ? QStringList() : lostParts(m_text, found.requests);
        if (isChangedByScript(m_text))
            lost += u"pre-request script"_s;
        if (reader && found.hasRequest())
            lost += unreadChanges(m_text, *reader);
        for (FoundRequest &request : found.requests)
            for (const QString &part : lost)
                request.notes += CallNote{CallNote::Kind::PartNotRead, part};
        return found;
    }

    /// A number that stands alone, or what is known as a job.
    bool readJobId()
    {
        static const QRegularExpression number(u"^\\d{3,12}$"_s);
        constexpr qsizetype longest = 64;
        const bool isJob = m_text.size() <= longest && m_context.isJob && m_context.isJob(m_text);
        if (!isJob && !number.match(m_text).hasMatch())
            return false;
        m_result.jobId = m_text;
        return become(Kind::Address, 1);
    }

    bool readAddress()
    {
        static const QRegularExpression address(u"^(?:https?://\\S+|[^\\s()'\"]*/export/jobs(?:/[^\\s()'\"]*)?)$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression reference(u"^@/dataSets/([0-9a-f]{24})$"_s);
        if (const auto dataset = reference.match(m_text); dataset.hasMatch()) {
            m_result.datasetId = dataset.captured(1);
            return become(Kind::Dataset, 1);
        }
        if (!address.match(m_text).hasMatch())
            return false;
        if (const QList<PageAddress> pages = pageAddressesIn(m_text); pages.size() == 1)
            return becomePage(pages.first());
        m_result.jobId = jobIdInAddress(m_text);
        return become(Kind::Address, 1);
    }

    /// A request or an OpenAPI description as YAML, or a request as TOML.
    bool readYaml()
    {
        static const QRegularExpression key(
            u"(?:^[ {-]*|[{,] *)[\"']?(?:destination|mergePolicy|additionalFields|openapi|swagger)[\"']?:(?:\\s|$)"_s,
            QRegularExpression::MultilineOption);
        static const QRegularExpression table(u"^\\s*(?:\\[destination\\]|destination\\s*[.=])"_s,
                                              QRegularExpression::MultilineOption);
        const bool isYaml = key.match(m_text).hasMatch();
        if (!isYaml && !table.match(m_text).hasMatch())
            return false;
        const auto root = isYaml ? parseYaml(m_text) : parseToml(m_text);
        if (const int line = isYaml && !root ? lineWithTab(m_text) : 0; line > 0) {
            m_result.notes += CallNote{CallNote::Kind::TabInYaml, QString::number(line)};
            return true;
        }
        if (!root)
            return false;
        const QString written = writeJson(*root, JsonForm::Pretty);
        const JsonText json = parseJson(written);
        Incoming inner = json.root ? recognizeJson(*json.root, written, m_context) : Incoming();
        for (FoundRequest &request : inner.requests)
            request.notes += CallNote{CallNote::Kind::OtherNotation, isYaml ? u"YAML"_s : u"TOML"_s};
        if (!inner.hasRequest())
            return false;
        m_result = inner;
        return true;
    }

    /// Requests in code, in other commands and in notes.
    bool readFound()
    {
        if (!m_text.contains(u'{'))
            return false;
        m_result.requests = requestsInText(m_text);
        const bool scripted = isChangedByScript(m_text);
        if (isCommand(m_called.form) && m_called.form != Form::Powershell)
            m_result
                = makesCalls(m_text) || scripted ? withLostParts(m_result, {}) : m_result; // its reader has followed it
        else if (makesCalls(m_text) || scripted || isCommand(m_called.form))
            m_result = withLostParts(
                m_result, m_called.form == Form::Powershell ? ProgramReader::Powershell : ProgramReader::Literals);
        const qsizetype found = m_result.requests.size();
        if (found == 0)
            return false;
        // A call sends something that was not read; what stands here may be less than that.
        for (FoundRequest &request : m_result.requests) {
            for (const CallNote &note : std::as_const(m_called.notes)) {
                if (note.kind == CallNote::Kind::BodyFromVariable && !isCommand(m_called.form))
                    request.notes += note;
            }
        }
        m_result.form = Form::Code;
        return become(found == 1 ? Kind::Request : Kind::Requests, found);
    }

    bool readFields()
    {
        // In a comparison, a hyphen says what was removed.
        static const QRegularExpression added(u"^\\+ ?\\S"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression removed(u"^- ?\\S"_s, QRegularExpression::MultilineOption);
        if (added.match(m_text).hasMatch() && removed.match(m_text).hasMatch())
            return false;
        m_result.fields = m_context.fields.in(m_text);
        if (m_result.fields.isEmpty())
            m_result.fields
                = entriesOf(listIn(m_text, {[this](const QString &one) { return m_context.fields.meant(one); }}));
        if (!m_result.fields.isEmpty()) {
            become(Kind::Fields, m_result.fields.size());
        } else {
            QStringList ids = uuidsIn(m_text);
            const FoundList list = ids.isEmpty() ? listIn(m_text, {uuidMeant, true}) : FoundList();
            if (ids.isEmpty())
                ids = entriesOf(list);
            if (!ids.isEmpty())
                becomeSegments(ids);
            for (SegmentChoice &segment : m_result.segments) {
                segment.segmentNs = list.namespaces.value(segment.segmentId);
                segment.status = list.statuses.value(segment.segmentId, segment.status);
            }
        }
        if (m_result.kind != Kind::Nothing)
            m_result.form = Form::Text; // brackets or not
        return m_result.kind != Kind::Nothing;
    }

    /// Of a table, the rows that it does not mark as unwanted; those that it does are noted.
    QStringList entriesOf(const FoundList &list)
    {
        const auto named = [](const QStringList &entries) -> QString {
            constexpr qsizetype most = 10;
            return entries.mid(0, most).join(u", "_s) + (entries.size() > most ? u", …"_s : QString());
        };
        if (!list.leftOut.isEmpty())
            m_result.notes += CallNote{CallNote::Kind::RowsLeftOut, named(list.leftOut)};
        if (!list.unclear.isEmpty())
            m_result.notes += CallNote{CallNote::Kind::MentionedOnly, named(list.unclear)};
        return list.entries;
    }

    /// Words about one job or one page of the platform; of fields and segments in sentences only that they are there.
    void readMentions()
    {
        if (m_result.form != Form::Text)
            return;
        QStringList jobs = jobsMentionedIn(m_text);
        if (const QString one = jobStateIn(m_text); jobs.isEmpty() && !one.isEmpty())
            jobs += one;
        if (jobs.size() == 1) {
            m_result.jobId = jobs.first();
            become(Kind::Address, 1);
            return;
        }
        const QList<PageAddress> pages = pageAddressesIn(m_text);
        if (pages.size() == 1) {
            becomePage(pages.first());
            return;
        }
        QStringList segments;
        for (const PageAddress &page : pages)
            segments += page.of == PageAddress::Of::Segment ? QStringList(page.id) : QStringList();
        if (!pages.isEmpty() && segments.size() == pages.size() && !restricts(m_text))
            return becomeSegments(segments);
        const QStringList parts = jobs + partsMentionedIn(m_text);
        if (!parts.isEmpty() && m_result.notes.isEmpty())
            m_result.notes += CallNote{CallNote::Kind::MentionedOnly, parts.join(u", "_s)};
    }

    bool becomePage(const PageAddress &page)
    {
        if (!page.sandbox.isEmpty())
            m_result.notes += CallNote{CallNote::Kind::PageSandbox, page.sandbox};
        if (!page.organization.isEmpty())
            m_result.notes += CallNote{CallNote::Kind::PageOrganization, page.organization};
        if (page.of == PageAddress::Of::Segment) {
            becomeSegments({page.id});
            return true;
        }
        m_result.datasetId = page.id;
        return become(Kind::Dataset, 1);
    }

    /// An error response behind other words, or as a page of a gateway.
    bool readError() { return !errorIn(m_text).isEmpty() && become(Kind::Error, 1); }

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
        m_result.requests = {FoundRequest{withoutSecrets(m_text), {}, {}, -1, {}}};
        return become(Kind::Request, 1);
    }

    const QString m_text;
    const IncomingContext &m_context;
    Incoming m_called; ///< calls without a request
    Incoming m_result;
};

/// Several blocks of code: the requests in them; calls go before jobs, which are often their responses.
Incoming merged(const QList<Incoming> &parts)
{
    Incoming all;
    for (const bool jobs : {false, true}) {
        for (const Incoming &part : parts) {
            const bool isJob = part.kind == Kind::Job || part.kind == Kind::Jobs;
            if (!part.hasRequest() || isJob != jobs)
                continue;
            if (!all.hasRequest())
                all = part;
            else
                all.requests += part.requests;
        }
        if (all.hasRequest() && !jobs) {
            all.kind = all.requests.size() == 1 ? Kind::Request : Kind::Requests;
            all.count = int(all.requests.size());
            return all;
        }
    }
    if (all.hasRequest())
        return all;
    const auto told
        = std::find_if(parts.begin(), parts.end(), [](const Incoming &part) { return part.kind != Kind::Nothing; });
    return told == parts.end() ? parts.value(0) : *told;
}

/// No value that is secret in the text stands anywhere in what is taken from it.
void leaveOut(const QString &text, const QList<SecretSign> &signs, Incoming &incoming)
{
    constexpr qsizetype shortest = 6; // a shorter one would hit ordinary words
    for (const SecretSign &sign : signs) {
        const QString secret = text.mid(sign.position, sign.length);
        if (secret.size() < shortest)
            continue;
        const QString mask = u"***"_s;
        for (FoundRequest &request : incoming.requests) {
            request.json.replace(secret, mask);
            request.name.replace(secret, mask);
            request.jobId.replace(secret, mask);
            for (CallNote &note : request.notes)
                note.value.replace(secret, mask);
        }
        for (CallNote &note : incoming.notes)
            note.value.replace(secret, mask);
        incoming.jobId.replace(secret, mask);
        for (SegmentChoice &segment : incoming.segments) {
            segment.segmentId.replace(secret, mask);
            segment.segmentNs.replace(secret, mask);
            for (QString &status : segment.status)
                status.replace(secret, mask);
        }
        incoming.fields.removeIf([&secret](const QString &field) { return field.contains(secret); });
    }
}

} // namespace

Incoming recognize(const QString &text, const IncomingContext &context)
{
    const bool whole = text.isValidUtf16(); // expressions match nothing in half a pair
    const QString plain = plainText(whole ? text : QString::fromUtf8(text.toUtf8()));
    QList<Incoming> parts;
    for (const QString &block : codeBlocks(plain))
        parts += Recognition(block, context).read();
    Incoming incoming = parts.size() == 1 ? parts.first() : merged(parts);
    if (incoming.hasRequest())
        incoming.notes = incoming.requests.value(incoming.best).notes;
    for (FoundRequest &request : incoming.requests)
        request.json = withoutKeyValues(withoutGivenValues(request.json));
    for (const QString &written : plain == text ? QStringList(text) : QStringList{plain, text}) {
        const QList<SecretSign> signs = secretSigns(written);
        for (const SecretSign &sign : signs) {
            if (!incoming.secrets.contains(sign.kind))
                incoming.secrets += sign.kind;
        }
        leaveOut(written, signs, incoming);
    }
    return incoming;
}

Incoming recognize(const QByteArray &bytes, const IncomingContext &context)
{
    return recognize(decodedText(bytes), context);
}

QString bareText(const QString &text)
{
    const QString plain = plainText(text);
    const QStringList blocks = codeBlocks(plain);
    return blocks.size() == 1 ? blocks.first() : plain.trimmed();
}

} // namespace exportdesk
