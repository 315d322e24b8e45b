// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/errorbody.h"

#include "models/platform/json.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

using ErrorJson = json::json;

constexpr int errorDepthLimit = 8;
constexpr std::size_t statementLimit = 64;
constexpr qint64 dayMs = 86'400'000;

/// How far from the surface of the response a statement stands.
enum class ErrorLevel { Response, Entry, InText };

/// What one object of the body says.
struct ErrorStatement {
    ErrorLevel level = ErrorLevel::Response;
    QString code; ///< neither generic nor taken from a text
    QString genericCode;
    QString type; ///< the code at the end of its type
    QString words; ///< message or detail, without JSON in it
    QString title;
    int status = 0;

    QString specific() const { return code.isEmpty() ? type : code; }
    QString anyText() const { return words.isEmpty() ? title : words; }
};

/// "request-id", "requestId" and "x_request_id" are one key.
QString plainErrorKey(const std::string &key)
{
    static const QRegularExpression joints(u"[-_ ]"_s);
    return json::fromUtf8(key).toLower().remove(joints);
}

/// 400, "400": says no more than the response itself.
bool isGenericCode(const QString &code)
{
    bool ok = false;
    const int number = code.toInt(&ok);
    return ok && number >= 100 && number < 600;
}

/// ".../errors/SMS-2074-400" ends in a code, "/placeholder/type/uri" does not.
QString codeOfType(const QString &type)
{
    static const QRegularExpression code(u"^(?=.*\\d)(?=.*[A-Za-z])[\\w.-]+$"_s);
    const QString last = type.section(u'/', -1);
    return code.match(last).hasMatch() ? last : QString();
}

/// A code in running text, such as "UPS-MRG-1000001:…"; the digits tell it from "ISO-8859".
QString codeInText(const QString &text)
{
    static const QRegularExpression code(u"\\b[A-Z]{2,}(?:-[A-Z]+)*-(?:\\d{3,}-[1-5]\\d\\d|\\d{6,})\\b"_s);
    return code.match(text).captured();
}

/// A text of the platform, parted into its words and the JSON that it contains.
struct TextParts {
    QString words;
    std::optional<ErrorJson> inner;
};

TextParts partsOf(const QString &text)
{
    const qsizetype from = text.indexOf(u'{');
    const qsizetype to = text.lastIndexOf(u'}');
    if (from < 0 || to < from)
        return {text, {}};
    QString candidate = text.mid(from, to - from + 1);
    if (candidate.startsWith("{\\\""_L1)) // quoted twice
        candidate.replace("\\\""_L1, "\""_L1);
    auto parsed = json::parse(candidate.toUtf8());
    if (!parsed || !parsed.value().is_object())
        return {text, {}};
    QString words = text.left(from).trimmed();
    while (words.endsWith(u':') || words.endsWith(u'[') || words.endsWith(u'"'))
        words = words.chopped(1).trimmed();
    return {words, parsed.value()};
}

/// Collects what all the objects of a body say.
class ErrorWalk
{
public:
    void visit(const ErrorJson &node, ErrorLevel level, int status, int depth);
    ErrorBody result() const;

private:
    void visitText(const QString &text, ErrorLevel level, int depth, QString *words);
    void readMembers(const ErrorJson &object, ErrorStatement &statement);
    void readTexts(const ErrorJson &object, ErrorStatement &statement, int depth);
    void visitErrors(const ErrorJson &errors, ErrorLevel level, int depth);
    void visitReport(const ErrorJson &report, ErrorStatement &statement, int depth);
    void visitChain(const ErrorJson &object, ErrorStatement &statement);
    const ErrorStatement *cause() const;
    QString textAround(const ErrorStatement *cause) const;

    std::vector<ErrorStatement> m_statements; ///< in the order of the body
    QString m_requestId;
    QString m_causeText; ///< the first `cause` that is a plain text
    qint64 m_retryAfterMs = -1;
};

void ErrorWalk::visit(const ErrorJson &node, ErrorLevel level, int status, int depth)
{
    if (depth > errorDepthLimit || m_statements.size() >= statementLimit)
        return;
    if (node.is_string())
        return visitText(json::fromUtf8(node.get_ref<const std::string &>()), level, depth, nullptr);
    if (node.is_array()) {
        ErrorLevel next = level; // the first one speaks for the response
        for (const ErrorJson &one : node) {
            visit(one, next, status, depth + 1);
            next = std::max(next, ErrorLevel::Entry);
        }
        return;
    }
    if (!node.is_object())
        return;
    const std::size_t at = m_statements.size();
    m_statements.emplace_back();
    ErrorStatement statement;
    statement.level = level;
    statement.status = status;
    readMembers(node, statement);
    visitChain(node, statement);
    readTexts(node, statement, depth);
    if (const ErrorJson *report = json::member(node, "report"))
        visitReport(*report, statement, depth);
    m_statements[at] = statement;
    for (const char *key : {"errors", "error", "cause", "additionalContext", "details"})
        if (const ErrorJson *inner = json::member(node, key); inner && inner->is_structured())
            visitErrors(*inner, level, depth);
}

void ErrorWalk::visitText(const QString &text, ErrorLevel level, int depth, QString *words)
{
    const TextParts parts = partsOf(text);
    if (words)
        *words = parts.words;
    if (parts.inner)
        return visit(*parts.inner, ErrorLevel::InText, 0, depth + 1);
    if (words || parts.words.isEmpty())
        return;
    ErrorStatement statement; // an entry that is a text
    statement.level = level;
    statement.words = parts.words;
    m_statements.push_back(statement);
}

void ErrorWalk::readMembers(const ErrorJson &object, ErrorStatement &statement)
{
    for (const char *key : {"error_code", "error-code", "errorCode", "code"}) {
        const QString code = json::text(object, key).trimmed();
        if (isGenericCode(code)) {
            statement.genericCode = statement.genericCode.isEmpty() ? code : statement.genericCode;
        } else if (statement.code.isEmpty()) {
            statement.code = code;
        }
    }
    statement.type = codeOfType(json::text(object, "type"));
    for (const char *key : {"status", "statusCode"})
        if (const auto status = json::integer(object, key); status && *status >= 100 && *status < 600)
            statement.status = int(*status);
    if (statement.status == 0 && !statement.genericCode.isEmpty())
        statement.status = statement.genericCode.toInt();
    for (const auto &[key, value] : object.items()) {
        const QString plain = plainErrorKey(key);
        const bool isId = plain == "requestid"_L1 || plain == "xrequestid"_L1 || plain == "registryrequestid"_L1;
        if (isId && m_requestId.isEmpty())
            m_requestId = json::text(object, key.c_str()).trimmed();
    }
    if (const auto wait = json::integer(object, "retryAfterMs"); wait && *wait >= 0 && m_retryAfterMs < 0)
        m_retryAfterMs = std::min(*wait, dayMs);
}

void ErrorWalk::readTexts(const ErrorJson &object, ErrorStatement &statement, int depth)
{
    for (const char *key : {"message", "error-message", "detail", "errorMessage", "error_description"}) {
        QString words;
        visitText(json::text(object, key).trimmed(), statement.level, depth, &words);
        if (statement.words.isEmpty())
            statement.words = words;
    }
    visitText(json::text(object, "title").trimmed(), statement.level, depth, &statement.title);
    QString cause;
    visitText(json::text(object, "cause").trimmed(), statement.level, depth, &cause);
    if (m_causeText.isEmpty())
        m_causeText = cause;
    if (const QString error = json::text(object, "error").trimmed(); !error.isEmpty()) { // IMS: "invalid_scope"
        if (statement.code.isEmpty() && statement.type.isEmpty() && !isGenericCode(error))
            statement.code = error;
        if (statement.title.isEmpty())
            statement.title = error;
    }
}

/// Entries by status, a list of entries, or one error in the place of entries.
void ErrorWalk::visitErrors(const ErrorJson &errors, ErrorLevel level, int depth)
{
    const ErrorLevel next = std::max(level, ErrorLevel::Entry);
    static constexpr const char *words[] = {"code", "message", "type", "title", "errorCode", "detail", "error_code"};
    const bool isOneError = std::any_of(std::begin(words), std::end(words), [&errors](const char *key) {
        const ErrorJson *value = json::member(errors, key);
        return value && !value->is_structured();
    });
    if (errors.is_array() || isOneError)
        return visit(errors, next, 0, depth + 1);
    for (const auto &[key, value] : errors.items()) {
        const QString status = json::fromUtf8(key);
        if (value.is_structured())
            visit(value, next, isGenericCode(status) ? status.toInt() : 0, depth + 1);
    }
    ErrorStatement ids; // request ids stand among other members
    readMembers(errors, ids);
}

void ErrorWalk::visitReport(const ErrorJson &report, ErrorStatement &statement, int depth)
{
    if (!report.is_object())
        return;
    ErrorStatement inReport;
    readMembers(report, inReport);
    for (const auto &[key, value] : report.items()) {
        const QString code = json::text(report, key.c_str());
        if (statement.code.isEmpty() && plainErrorKey(key).endsWith("code"_L1) && !isGenericCode(code))
            statement.code = code;
    }
    for (const char *key : {"detailed-message", "additionalContext"}) {
        QString words;
        visitText(json::text(report, key).trimmed(), statement.level, depth, &words);
        if (statement.words.isEmpty())
            statement.words = words;
    }
    for (const char *key : {"sub-errors", "subErrors", "errors"})
        if (const ErrorJson *inner = json::member(report, key); inner && inner->is_structured())
            visitErrors(*inner, statement.level, depth);
    const ErrorJson *context = json::member(report, "additionalContext");
    if (!context || !context->is_structured())
        return;
    for (const char *key : {"detail", "message"})
        if (statement.words.isEmpty())
            statement.words = json::text(*context, key).trimmed();
    visitErrors(*context, statement.level, depth);
}

void ErrorWalk::visitChain(const ErrorJson &object, ErrorStatement &statement)
{
    for (const char *key : {"error-chain", "errorChain"}) {
        const ErrorJson *chain = json::member(object, key);
        if (!chain || !chain->is_array())
            continue;
        for (const ErrorJson &link : *chain)
            if (const QString code = json::text(link, "errorCode");
                statement.code.isEmpty() && !code.isEmpty() && !isGenericCode(code))
                statement.code = code;
    }
}

/// The statement that says why: in a text, else in an entry that adds a code of its own, else in any entry.
const ErrorStatement *ErrorWalk::cause() const
{
    if (m_statements.empty())
        return nullptr;
    const QString outer = m_statements.front().specific();
    const ErrorStatement *found = nullptr;
    const auto rank = [&outer](const ErrorStatement &one) {
        const bool adds = !one.specific().isEmpty() && one.specific() != outer;
        return one.level == ErrorLevel::InText && adds ? 4
            : one.level == ErrorLevel::Entry && adds   ? 3
            : one.level == ErrorLevel::InText          ? 2
            : one.level == ErrorLevel::Entry           ? 1
                                                       : 0;
    };
    for (const ErrorStatement &one : m_statements)
        if (!found || rank(one) > rank(*found))
            found = &one;
    return found;
}

/// What the response says itself, then what its first entry says, then the cause: each once.
QString ErrorWalk::textAround(const ErrorStatement *cause) const
{
    const ErrorStatement &response = m_statements.front();
    const auto entry = std::find_if(m_statements.begin(), m_statements.end(), [](const ErrorStatement &one) {
        return one.level == ErrorLevel::Entry && !one.anyText().isEmpty();
    });
    QStringList texts{response.words};
    if (entry != m_statements.end())
        texts += entry->anyText();
    if (cause != &response)
        texts += cause->anyText();
    texts.removeAll(QString());
    texts.removeDuplicates();
    if (texts.isEmpty())
        texts += response.title;
    if (!m_causeText.isEmpty() && m_causeText != codeInText(m_causeText) && !texts.contains(m_causeText))
        texts += m_causeText;
    texts.removeAll(QString());
    QString all;
    for (const QString &text : std::as_const(texts)) {
        const bool isSentence = all.isEmpty() || all.endsWith(u'.') || all.endsWith(u'!') || all.endsWith(u'?');
        all += (all.isEmpty() ? QString() : isSentence ? u" "_s : u": "_s) + text;
    }
    return all;
}

ErrorBody ErrorWalk::result() const
{
    ErrorBody body;
    body.requestId = m_requestId;
    body.retryAfterMs = m_retryAfterMs;
    const ErrorStatement *said = cause();
    if (!said)
        return body;
    const ErrorStatement &response = m_statements.front();
    body.text = textAround(said);
    body.code = said->specific().isEmpty() ? response.specific() : said->specific();
    for (const QString &text : {m_causeText, body.text})
        if (body.code.isEmpty())
            body.code = codeInText(text);
    if (body.code.isEmpty())
        body.code = said->genericCode.isEmpty() ? response.genericCode : said->genericCode;
    if (!response.specific().isEmpty() && response.specific() != body.code)
        body.outerCode = response.specific();
    body.status = said->status != 0 ? said->status : response.status;
    return body;
}

} // namespace

std::optional<ErrorBody> readErrorBody(const QByteArray &body)
{
    const auto parsed = json::parse(body);
    if (!parsed)
        return {};
    const ErrorJson &root = parsed.value();
    const bool isError = root.is_object() || (root.is_array() && !root.empty() && root.front().is_object());
    if (!isError)
        return {};
    ErrorWalk walk;
    walk.visit(root, ErrorLevel::Response, 0, 0);
    return walk.result();
}

} // namespace exportdesk
