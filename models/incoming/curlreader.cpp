// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/curlreader.h"

#include "models/incoming/callbuilder.h"
#include "models/incoming/curloptions.h"
#include "models/incoming/filledtext.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using NoteKind = CallNote::Kind;

/// Options whose value is a credential.
const QSet<QString> &secretOptions()
{
    static const QSet<QString> names{u"user"_s,         u"cookie"_s,        u"oauth2-bearer"_s,    u"proxy-user"_s,
                                     u"pass"_s,         u"proxy-pass"_s,    u"tlsuser"_s,          u"tlspassword"_s,
                                     u"proxy-header"_s, u"proxy-tlsuser"_s, u"proxy-tlspassword"_s};
    return names;
}

/// Reads the words of a command in order.
class CurlReading
{
public:
    CurlReading(const ToolCommand &tool, const CallTarget &own)
        : m_words(tool.command.words)
        , m_tool(tool)
        , m_own(own)
    {
    }

    QList<Call> read()
    {
        m_at = 1; // curl itself
        while (m_at < m_words.size()) {
            const QString word = straight(m_words.at(m_at++));
            if (word.startsWith("--"_L1) && word.size() > 2)
                readLong(word.mid(2));
            else if (word.startsWith(u'-') && word.size() > 1)
                readShort(word);
            else
                readUrl(word);
        }
        finish();
        return m_calls;
    }

private:
    /// With the dashes that a word processor has made longer.
    static QString straight(const QString &word)
    {
        static const QRegularExpression dash(u"^[–—](?=[A-Za-z])"_s);
        QString plain = word;
        return plain.replace(dash, word.size() > 2 && word.at(2).isLower() ? u"--"_s : u"-"_s);
    }

    QString next() { return m_at < m_words.size() ? m_words.at(m_at++) : QString(); }

    void readUrl(const QString &word)
    {
        const bool better = m_call.url().isEmpty() || (isExportAddress(word) && !isExportAddress(m_call.url()));
        if (better && looksLikeAddress(word))
            m_call.setUrl(word);
    }

    void readLong(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals > 0 ? word.left(equals) : word;
        const std::optional<CurlOption> option = curlOption(name);
        if (!option)
            return m_call.note(NoteKind::UnknownOption, u"--"_s + name);
        const QString value = !option->takesValue ? QString() : equals > 0 ? word.mid(equals + 1) : next();
        apply(option->name, name.startsWith("expand-"_L1) ? filledText(value, m_variables) : value);
    }

    /// "-sXPOST", "-d @file", "-H 'a: b'": several short options in one word, the last one with its value.
    void readShort(const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const std::optional<CurlOption> option = curlOption(word.at(i));
            if (!option) {
                m_call.note(NoteKind::UnknownOption, u"-"_s + word.at(i));
                continue;
            }
            if (!option->takesValue) {
                apply(option->name, {});
                continue;
            }
            const QString rest = word.mid(i + 1);
            return apply(option->name, !rest.isEmpty() ? rest : next());
        }
    }

    void apply(const QString &option, const QString &value)
    {
        static const QSet<QString> data{u"data"_s, u"data-ascii"_s, u"data-binary"_s};
        if (data.contains(option))
            addData(value, u"&"_s);
        else if (option == "data-raw"_L1)
            addText(value, u"&"_s);
        else if (option == "json"_L1)
            addData(value, {});
        else if (option == "data-urlencode"_L1)
            addEncoded(value);
        else if (option == "request"_L1)
            m_call.setMethod(value);
        else if (option == "header"_L1)
            addHeader(value);
        else if (option == "url"_L1)
            m_call.setUrl(value);
        else if (option == "url-query"_L1)
            m_query += queryPart(value);
        else if (option == "get"_L1)
            m_get = true;
        else if (option == "head"_L1)
            m_call.setMethod(u"HEAD"_s);
        else if (option == "next"_L1)
            finish();
        else if (option == "upload-file"_L1)
            upload(value);
        else if (option == "variable"_L1)
            setVariable(value);
        else if (option == "form"_L1 || option == "form-string"_L1 || option == "config"_L1)
            m_call.note(NoteKind::UnknownOption, u"--"_s + option);
        else if (secretOptions().contains(option) || holdsSecret(value))
            m_call.note(NoteKind::TokenLeftOut);
    }

    /// The text that "@name" or "@-" stands for; nothing when it is not known.
    std::optional<QString> content(const QString &name)
    {
        if (name == "-"_L1 && m_tool.command.input)
            return m_tool.command.input;
        if (const auto file = m_tool.files.constFind(name); file != m_tool.files.constEnd())
            return *file;
        const QString &from = m_tool.command.inputFile;
        m_call.note(NoteKind::BodyFromFile, name == "-"_L1 && !from.isEmpty() ? from : name);
        return {};
    }

    void addData(const QString &value, const QString &separator)
    {
        if (!value.startsWith(u'@'))
            return addText(value, separator);
        if (const auto text = content(value.mid(1)))
            m_call.addData(text->trimmed(), separator);
        m_hasData = true;
    }

    void addText(const QString &value, const QString &separator)
    {
        static const QRegularExpression file(u"^(?:\\$\\(|`)\\s*(?:cat\\s+|<\\s*)([^\\s)`|;]+)\\s*[)`]$"_s);
        static const QRegularExpression variable(u"^(?:\\$\\{?\\w+\\}?|%\\w+%|\\$\\(.*\\))$"_s,
                                                 QRegularExpression::DotMatchesEverythingOption);
        m_hasData = true;
        if (const auto found = file.match(value); found.hasMatch())
            return m_call.note(NoteKind::BodyFromFile, found.captured(1));
        if (variable.match(value).hasMatch())
            return m_call.note(NoteKind::BodyFromVariable, value.size() > 60 ? QString(value.left(59) + u'…') : value);
        m_call.addData(value, separator);
    }

    /// name=content, =content, content, name@file, @file: the content counts, curl would encode it.
    void addEncoded(const QString &value)
    {
        static const QRegularExpression form(u"^([^=@{\\[\\s]*)([=@])"_s);
        const auto found = form.match(value);
        if (!found.hasMatch())
            return addText(value, u"&"_s);
        const QString rest = value.mid(found.capturedEnd());
        std::optional<QString> text = rest;
        if (found.captured(2) == "@"_L1)
            text = content(rest);
        m_hasData = true;
        if (text)
            m_call.addData(found.captured(1).isEmpty() ? *text : QString(found.captured(1) + u'=' + *text), u"&"_s);
    }

    /// name=content, +content as it is, name@file
    static QString queryPart(const QString &value)
    {
        static const QRegularExpression file(u"^([^=@]*)@"_s);
        if (const auto found = file.match(value); found.hasMatch())
            return u'&' + found.captured(1) + u'=';
        return u'&' + (value.startsWith(u'+') ? value.mid(1) : value);
    }

    void addHeader(const QString &value)
    {
        if (!value.startsWith(u'@'))
            return m_call.addHeaderLine(value);
        const auto file = m_tool.files.constFind(value.mid(1));
        const QString lines = file != m_tool.files.constEnd() ? *file
            : value == "@-"_L1                                ? m_tool.command.input.value_or(QString())
                                                              : QString();
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
            m_call.addHeaderLine(line);
    }

    void upload(const QString &name)
    {
        if (const auto text = content(name == "."_L1 ? u"-"_s : name))
            m_call.setBody(text->trimmed());
        m_uploads = true;
    }

    void setVariable(const QString &value)
    {
        static const QRegularExpression form(u"^%?([A-Za-z_]\\w*)([=@])"_s);
        const auto found = form.match(value);
        if (!found.hasMatch() || holdsSecret(value))
            return;
        const QString rest = value.mid(found.capturedEnd());
        if (const auto text = found.captured(2) == "="_L1 ? std::optional(rest) : content(rest))
            m_variables[found.captured(1)] = *text;
    }

    /// Ends the call that is being read.
    void finish()
    {
        if ((m_get || m_uploads) && !m_call.hasMethod())
            m_call.setMethod(m_get ? u"GET"_s : u"PUT"_s);
        if (m_get || (m_hasData && !m_call.hasBody())) // or of a file, but sent with POST
            m_call.setBody({});
        if (!m_query.isEmpty())
            m_call.setUrl(m_call.url() + (m_call.url().contains(u'?') ? m_query : u'?' + m_query.mid(1)));
        m_query.clear();
        if (m_tool.command.joinedLines)
            m_call.noteFirst(NoteKind::MissingBackslash);
        if (m_tool.command.openQuote)
            m_call.noteFirst(NoteKind::UnendedQuote);
        m_calls += m_call.call(m_own);
        m_call = {};
        m_get = m_hasData = m_uploads = false;
    }

    const QStringList m_words;
    const ToolCommand &m_tool;
    const CallTarget &m_own;
    qsizetype m_at = 0;
    CallBuilder m_call;
    QList<Call> m_calls;
    QHash<QString, QString> m_variables;
    QString m_query; ///< behind the address, each part with its &
    bool m_hasData = false;
    bool m_get = false;
    bool m_uploads = false;
};

} // namespace

QList<Call> readCurl(const ToolCommand &command, const CallTarget &own)
{
    return CurlReading(command, own).read();
}

} // namespace exportdesk
