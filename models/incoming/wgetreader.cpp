// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/wgetreader.h"

#include "models/incoming/callbuilder.h"
#include "models/platform/secretsigns.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool takesWgetValue(const QString &option)
{
    static const QStringList names{u"header"_s,
                                   u"post-data"_s,
                                   u"post-file"_s,
                                   u"body-data"_s,
                                   u"body-file"_s,
                                   u"method"_s,
                                   u"user"_s,
                                   u"password"_s,
                                   u"http-user"_s,
                                   u"http-password"_s,
                                   u"proxy-user"_s,
                                   u"proxy-password"_s,
                                   u"output-document"_s,
                                   u"output-file"_s,
                                   u"append-output"_s,
                                   u"timeout"_s,
                                   u"tries"_s,
                                   u"user-agent"_s,
                                   u"referer"_s,
                                   u"load-cookies"_s,
                                   u"save-cookies"_s,
                                   u"certificate"_s,
                                   u"private-key"_s,
                                   u"ca-certificate"_s,
                                   u"ca-directory"_s,
                                   u"wait"_s,
                                   u"limit-rate"_s,
                                   u"quota"_s,
                                   u"directory-prefix"_s,
                                   u"input-file"_s,
                                   u"base"_s,
                                   u"config"_s,
                                   u"execute"_s,
                                   u"secure-protocol"_s,
                                   u"max-redirect"_s,
                                   u"read-timeout"_s,
                                   u"connect-timeout"_s,
                                   u"dns-timeout"_s,
                                   u"bind-address"_s,
                                   u"compression"_s,
                                   u"progress"_s,
                                   u"ciphers"_s};
    return names.contains(option);
}

QString longWgetName(QChar letter)
{
    static const QHash<QChar, QString> names{
        {u'O', u"output-document"_s}, {u'o', u"output-file"_s}, {u'a', u"append-output"_s},    {u'T', u"timeout"_s},
        {u't', u"tries"_s},           {u'U', u"user-agent"_s},  {u'e', u"execute"_s},          {u'w', u"wait"_s},
        {u'Q', u"quota"_s},           {u'i', u"input-file"_s},  {u'P', u"directory-prefix"_s}, {u'B', u"base"_s}};
    return names.value(letter);
}

class WgetReading
{
public:
    WgetReading(const ToolCommand &tool)
        : m_tool(tool)
        , m_words(tool.command.words)
    {
    }

    Call read(const CallTarget &own)
    {
        while (m_at < m_words.size()) {
            const QString word = m_words.at(m_at++);
            if (word.startsWith("--"_L1))
                readLong(word.mid(2));
            else if (word.startsWith(u'-') && word.size() > 1)
                readShort(word);
            else if (m_call.url().isEmpty() && looksLikeAddress(word))
                m_call.setUrl(word);
        }
        if (m_tool.command.joinedLines)
            m_call.noteFirst(CallNote::Kind::MissingBackslash);
        if (m_tool.command.openQuote)
            m_call.noteFirst(CallNote::Kind::UnendedQuote);
        return m_call.call(own);
    }

private:
    void readLong(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals > 0 ? word.left(equals) : word;
        if (equals > 0)
            apply(name, word.mid(equals + 1));
        else
            apply(name, takesWgetValue(name) && m_at < m_words.size() ? m_words.at(m_at++) : QString());
    }

    void readShort(const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QString name = longWgetName(word.at(i));
            if (name.isEmpty())
                continue;
            const QString rest = word.mid(i + 1);
            return apply(name, !rest.isEmpty() ? rest : m_at < m_words.size() ? m_words.at(m_at++) : QString());
        }
    }

    void apply(const QString &option, const QString &value)
    {
        if (option == "header"_L1)
            m_call.addHeaderLine(value);
        else if (option == "post-data"_L1 || option == "body-data"_L1)
            m_call.setBody(value);
        else if (option == "post-file"_L1 || option == "body-file"_L1)
            readFile(value);
        else if (option == "method"_L1)
            m_call.setMethod(value);
        else if (option.endsWith("user"_L1) || option.endsWith("password"_L1) || holdsSecret(value))
            m_call.note(CallNote::Kind::TokenLeftOut);
    }

    void readFile(const QString &name)
    {
        const auto file = m_tool.files.constFind(name);
        const bool input = (name == "-"_L1 || name == "/dev/stdin"_L1) && m_tool.command.input;
        if (input || file != m_tool.files.constEnd())
            return m_call.setBody(input ? *m_tool.command.input : *file);
        m_call.note(CallNote::Kind::BodyFromFile, name);
        if (!m_call.hasMethod())
            m_call.setMethod(u"POST"_s);
    }

    const ToolCommand &m_tool;
    const QStringList m_words;
    qsizetype m_at = 1;
    CallBuilder m_call;
};

} // namespace

Call readWget(const ToolCommand &command, const CallTarget &own)
{
    return WgetReading(command).read(own);
}

} // namespace exportdesk
