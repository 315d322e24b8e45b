// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlreader.h"

#include "models/exports/shellwords.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using WordKind = CurlNote::Kind;

/// "{SANDBOX_NAME}", "$SANDBOX", "<sandbox>": a placeholder, not a value.
bool isPlaceholder(const QString &value)
{
    static const QRegularExpression form(u"^(\\{.*\\}|\\$.+|<.*>|)$"_s);
    return form.match(value.trimmed()).hasMatch();
}

/// Reads the words of a command in order.
class Command
{
public:
    explicit Command(const QStringList &words)
        : m_words(words)
    {
    }

    CurlCommand read(const QString &sandbox)
    {
        m_at = 1; // curl itself
        while (m_at < m_words.size()) {
            const QString word = m_words.at(m_at++);
            if (word.startsWith("--"_L1) && word.size() > 2)
                readLong(word);
            else if (word.startsWith(u'-') && word.size() > 1)
                readShort(word);
            else
                m_command.url = word;
        }
        finish(sandbox);
        return m_command;
    }

private:
    QString next() { return m_at < m_words.size() ? m_words.at(m_at++) : QString(); }

    void note(WordKind kind, const QString &value = {})
    {
        const CurlNote one{kind, value};
        if (!m_command.notes.contains(one))
            m_command.notes.append(one);
    }

    void readLong(const QString &word)
    {
        static const QStringList data{u"--data"_s, u"--data-raw"_s, u"--data-binary"_s, u"--data-ascii"_s, u"--json"_s};
        static const QStringList silent{
            u"--compressed"_s,     u"--location"_s,     u"--silent"_s,  u"--show-error"_s,
            u"--verbose"_s,        u"--insecure"_s,     u"--include"_s, u"--fail"_s,
            u"--fail-with-body"_s, u"--globoff"_s,      u"--http1.1"_s, u"--http2"_s,
            u"--no-buffer"_s,      u"--progress-bar"_s, u"--post301"_s, u"--no-progress-meter"_s};
        static const QStringList taking{u"--output"_s,          u"--user-agent"_s, u"--referer"_s, u"--max-time"_s,
                                        u"--connect-timeout"_s, u"--proxy"_s,      u"--retry"_s,   u"--retry-delay"_s,
                                        u"--write-out"_s,       u"--cacert"_s,     u"--resolve"_s, u"--dump-header"_s};
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals > 0 ? word.left(equals) : word;
        const auto value = [&] { return equals > 0 ? word.mid(equals + 1) : next(); };
        if (data.contains(name))
            addData(value(), name == "--data-raw"_L1);
        else if (name == "--request"_L1)
            m_command.method = value();
        else if (name == "--header"_L1)
            addHeader(value());
        else if (name == "--url"_L1)
            m_command.url = value();
        else if (name == "--user"_L1 || name == "--cookie"_L1 || name == "--oauth2-bearer"_L1)
            value(), note(WordKind::TokenLeftOut);
        else if (name == "--get"_L1)
            m_get = true;
        else if (taking.contains(name))
            value();
        else if (!silent.contains(name))
            note(WordKind::UnknownOption, name);
    }

    /// "-sXPOST", "-d @file", "-H 'a: b'": several short options in one word, the last one with its value.
    void readShort(const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QChar letter = word.at(i);
            const bool takes = u"XHduboAemxwTFcD"_s.contains(letter);
            const QString value = !takes ? QString() : i + 1 < word.size() ? word.mid(i + 1) : next();
            if (letter == u'X')
                m_command.method = value;
            else if (letter == u'H')
                addHeader(value);
            else if (letter == u'd')
                addData(value, false);
            else if (letter == u'u' || letter == u'b')
                note(WordKind::TokenLeftOut);
            else if (letter == u'G')
                m_get = true;
            else if (letter == u'F' || letter == u'T' || !u"sSvkLifgN#AoemxwcD0123"_s.contains(letter))
                note(WordKind::UnknownOption, u"-"_s + letter);
            if (takes)
                return;
        }
    }

    void addData(const QString &value, bool raw)
    {
        if (!raw && value.startsWith(u'@')) {
            note(WordKind::BodyFromFile, value.mid(1));
            return;
        }
        m_command.body += m_hasData ? u'&' + value : value;
        m_hasData = true;
    }

    void addHeader(const QString &line)
    {
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.left(colon).trimmed();
        const QString value = colon < 0 ? QString() : line.mid(colon + 1).trimmed();
        if (!name.compare("Authorization"_L1, Qt::CaseInsensitive) || !name.compare("Cookie"_L1, Qt::CaseInsensitive))
            note(WordKind::TokenLeftOut);
        else
            m_command.headers.append({name, value});
    }

    void finish(const QString &sandbox)
    {
        if (m_command.method.isEmpty())
            m_command.method = m_hasData && !m_get ? u"POST"_s : u"GET"_s;
        if (m_command.method != "POST"_L1)
            note(WordKind::OddMethod, m_command.method);
        QString path = QUrl(m_command.url).path();
        if (path.endsWith(u'/'))
            path.chop(1);
        if (!m_command.url.isEmpty() && !path.endsWith("/export/jobs"_L1))
            note(WordKind::OtherAddress, m_command.url);
        QString named;
        bool has = false;
        for (const auto &[name, value] : std::as_const(m_command.headers)) {
            if (!name.compare("x-sandbox-name"_L1, Qt::CaseInsensitive)) {
                named = value;
                has = true;
            }
        }
        if (!has)
            note(WordKind::NoSandbox);
        else if (!isPlaceholder(named) && named != sandbox)
            note(WordKind::OtherSandbox, named);
        if (m_command.body.trimmed().isEmpty())
            note(WordKind::NoBody);
    }

    const QStringList m_words;
    qsizetype m_at = 0;
    CurlCommand m_command;
    bool m_hasData = false;
    bool m_get = false;
};

} // namespace

bool looksLikeCurl(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(?:[$>%#]\\s+)?curl(?:\\.exe)?(?:\\s|\\\\|$)"_s);
    return form.match(text).hasMatch();
}

CurlCommand readCurl(const QString &text, const QString &sandbox)
{
    static const QRegularExpression prompt(u"^\\s*[$>%#]\\s+"_s);
    QString command = text;
    command.remove(prompt);
    const ShellWords shell = readShellWords(command);
    if (shell.words.isEmpty())
        return {};
    CurlCommand result = Command(shell.words).read(sandbox);
    if (shell.joinedLines)
        result.notes.prepend(CurlNote{WordKind::MissingBackslash, {}});
    if (shell.openQuote)
        result.notes.prepend(CurlNote{WordKind::UnendedQuote, {}});
    return result;
}

} // namespace exportdesk
