// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/httpreader.h"

#include "models/incoming/callbuilder.h"
#include "models/incoming/filledtext.h"
#include "models/platform/secretsigns.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostHttpCalls = 200;

const QRegularExpression &requestLine()
{
    static const QRegularExpression form(u"^[ \\t]*(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ "
                                         u"\\t]+((?:https?://|/|\\{\\{|\\$\\{?\\w|[\\w-]+(?:\\.[\\w-]+)+[:/])\\S*)"
                                         "(?:[ \\t]+HTTP/[\\d.]+)?[ \\t]*$"_s);
    return form;
}

/// Reads one message of a file.
class HttpMessage
{
public:
    explicit HttpMessage(const QHash<QString, QString> &variables)
        : m_variables(variables)
    {
    }

    void setName(const QString &name) { m_call.setName(name); }

    void readLine(const QString &line)
    {
        static const QRegularExpression header(u"^[ \\t]*([A-Za-z][\\w-]*)[ \\t]*:[ \\t]*(.*)$"_s);
        static const QRegularExpression more(u"^[ \\t]+[?&/]\\S*[ \\t]*$"_s);
        static const QRegularExpression comment(u"^[ \\t]*(?:#|//)"_s);
        const QString filled = filledText(line, m_variables);
        if (m_inBody) {
            readBody(filled);
        } else if (const auto start = requestLine().match(filled); m_call.url().isEmpty() && start.hasMatch()) {
            m_call.setMethod(start.captured(1));
            m_call.setUrl(start.captured(2));
        } else if (m_call.url().isEmpty()) {
            return;
        } else if (more.match(filled).hasMatch()) {
            m_call.setUrl(m_call.url() + filled.trimmed());
        } else if (filled.trimmed().isEmpty()) {
            m_inBody = true;
        } else if (const auto found = header.match(filled); found.hasMatch()) {
            addHeader(found.captured(1), found.captured(2));
        } else if (!comment.match(filled).hasMatch()) { // no empty line before the body
            m_inBody = true;
            readBody(filled);
        }
    }

    bool isCall() const { return !m_call.url().isEmpty(); }

    Call call(const CallTarget &own)
    {
        if (m_call.url().startsWith(u'/') && !m_host.isEmpty())
            m_call.setUrl(u"https://"_s + m_host + m_call.url());
        if (!m_body.trimmed().isEmpty())
            m_call.setBody(m_body.trimmed());
        return m_call.call(own);
    }

private:
    void addHeader(const QString &name, const QString &value)
    {
        if (!name.compare("host"_L1, Qt::CaseInsensitive))
            m_host = value.trimmed();
        m_call.addHeader(name, value);
    }

    void readBody(const QString &line)
    {
        static const QRegularExpression file(u"^<@?\\w*[ \\t]+(\\S.*)$"_s);
        static const QRegularExpression script(u"^[ \\t]*(?:>[ \\t]*(?:\\{%|\\S)|<>[ \\t]|HTTP/[\\d.]+ \\d{3})"_s);
        if (m_ended || script.match(line).hasMatch()) {
            m_ended = true; // what handles the response
            return;
        }
        if (const auto found = file.match(line); found.hasMatch() && m_body.trimmed().isEmpty())
            return m_call.note(CallNote::Kind::BodyFromFile, found.captured(1).trimmed());
        if (m_body.trimmed().isEmpty() && (line.startsWith(u'#') || line.startsWith("//"_L1)))
            return;
        m_body += line + u'\n';
    }

    const QHash<QString, QString> &m_variables;
    CallBuilder m_call;
    QString m_host;
    QString m_body;
    bool m_inBody = false;
    bool m_ended = false;
};

} // namespace

QList<Call> httpCallsIn(const QString &text, const CallTarget &own)
{
    static const QRegularExpression any(requestLine().pattern(), QRegularExpression::MultilineOption);
    static const QRegularExpression trace(u"^> [A-Z]+ \\S+ HTTP/"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression other(u"^(?!>).*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression mark(u"^> ?"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression variable(u"^[ \\t]*@([\\w.-]+)[ \\t]*=[ \\t]*(.*)$"_s);
    static const QRegularExpression named(u"^[ \\t]*(?:#|//)[ \\t]*@name[ \\t=]+(.+)$"_s);
    QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    if (trace.match(lines).hasMatch()) { // of curl -v: what was sent is behind the marks
        lines.remove(other);
        lines.remove(mark);
    }
    if (!any.match(lines).hasMatch())
        return {};
    QHash<QString, QString> variables;
    QList<Call> calls;
    std::optional<HttpMessage> message;
    message.emplace(variables);
    const auto end = [&] {
        if (message->isCall())
            calls += message->call(own);
        message.emplace(variables);
    };
    for (const QString &line : lines.split(u'\n')) {
        if (calls.size() >= mostHttpCalls)
            break;
        const auto set = variable.match(line);
        if (line.startsWith("###"_L1)) {
            end();
            message->setName(line.mid(3));
        } else if (const auto found = named.match(line); found.hasMatch()) {
            message->setName(found.captured(1));
        } else if (set.hasMatch() && !message->isCall()) {
            if (variables.size() < 200 && !holdsSecret(QString(set.captured(1) + u'=' + set.captured(2))))
                variables[set.captured(1)] = set.captured(2).trimmed();
        } else {
            message->readLine(line);
        }
    }
    end();
    return calls;
}

} // namespace exportdesk
