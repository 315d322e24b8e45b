// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlreader.h"

#include "models/exports/shellwords.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>
#include <QSet>
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

/// Whether a word can be the address of a call; the value of an unknown option, maybe a password, is none.
bool looksLikeAddress(const QString &word)
{
    static const QRegularExpression form(
        u"^(?:[a-z]+://|[{$<]|(?:localhost|[\\w-]+(?:\\.[\\w-]+)+)(?::\\d+)?(?:/|$))|/data/"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(word).hasMatch() && (word.contains("://"_L1) || !holdsSecret(word));
}

/// The options of curl 7.88 that take a value, apart from those that are read.
const QSet<QString> &optionsWithValue()
{
    static const QSet<QString> names = [] {
        const QString all
            = u"abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout "
              "connect-to continue-at cookie-jar create-file-mode crlfile curves delegation dns-interface "
              "dns-ipv4-addr "
              "dns-ipv6-addr dns-servers doh-url dump-header egd-file engine etag-compare etag-save expect100-timeout "
              "form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode "
              "happy-eyeballs-timeout-ms help hostpubmd5 hostpubsha256 hsts interface keepalive-time key key-type krb "
              "libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs "
              "max-time netrc-file noproxy output output-dir parallel-max pinnedpubkey preproxy proto proto-default "
              "proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile "
              "proxy-key proxy-key-type proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype "
              "proxy1.0 pubkey quote random-file range rate referer request-target resolve retry retry-delay "
              "retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname "
              "speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype "
              "trace trace-ascii unix-socket upload-file url-query user-agent write-out"_s;
        QSet<QString> set;
        for (const QString &name : all.split(u' '))
            set.insert(u"--"_s + name);
        return set;
    }();
    return names;
}

/// Options whose value is a credential.
const QSet<QString> &optionsWithSecret()
{
    static const QSet<QString> names{
        u"--user"_s,          u"--cookie"_s,       u"--oauth2-bearer"_s,    u"--proxy-user"_s,
        u"--pass"_s,          u"--proxy-pass"_s,   u"--tlsuser"_s,          u"--tlspassword"_s,
        u"--proxy-tlsuser"_s, u"--proxy-header"_s, u"--proxy-tlspassword"_s};
    return names;
}

/// Reads the words of a command in order.
class Command
{
public:
    Command(const QStringList &words, const std::optional<QString> &input)
        : m_words(words)
        , m_input(input)
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
            else if (looksLikeAddress(word))
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
        static const QStringList data{u"--data"_s,       u"--data-raw"_s, u"--data-binary"_s,
                                      u"--data-ascii"_s, u"--json"_s,     u"--data-urlencode"_s};
        static const QStringList silent{
            u"--compressed"_s,     u"--location"_s,     u"--silent"_s,  u"--show-error"_s,
            u"--verbose"_s,        u"--insecure"_s,     u"--include"_s, u"--fail"_s,
            u"--fail-with-body"_s, u"--globoff"_s,      u"--http1.1"_s, u"--http2"_s,
            u"--no-buffer"_s,      u"--progress-bar"_s, u"--post301"_s, u"--no-progress-meter"_s};
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
        else if (optionsWithSecret().contains(name))
            value(), note(WordKind::TokenLeftOut);
        else if (name == "--get"_L1)
            m_get = true;
        else if (optionsWithValue().contains(name))
            readIgnored(name, value());
        else if (!silent.contains(name))
            note(WordKind::UnknownOption, name);
    }

    /// An option that does not matter for the request; a body that is built from a form or a file does.
    void readIgnored(const QString &name, const QString &value)
    {
        static const QStringList bodies{u"--form"_s, u"--form-string"_s, u"--upload-file"_s, u"--config"_s};
        if (bodies.contains(name))
            note(WordKind::UnknownOption, name);
        else if (holdsSecret(value))
            note(WordKind::TokenLeftOut);
    }

    /// "-sXPOST", "-d @file", "-H 'a: b'": several short options in one word, the last one with its value.
    void readShort(const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QChar letter = word.at(i);
            const bool takes = u"XHduboAemxwTFcDECKPUQrYytz"_s.contains(letter);
            const QString value = !takes ? QString() : i + 1 < word.size() ? word.mid(i + 1) : next();
            if (letter == u'X')
                m_command.method = value;
            else if (letter == u'H')
                addHeader(value);
            else if (letter == u'd')
                addData(value, false);
            else if (letter == u'u' || letter == u'b' || letter == u'U')
                note(WordKind::TokenLeftOut);
            else if (letter == u'G')
                m_get = true;
            else if (letter == u'F' || letter == u'T' || letter == u'K'
                     || !u"sSvkLifgN#AoemxwcD0123ECPQrYytz46"_s.contains(letter))
                note(WordKind::UnknownOption, u"-"_s + letter);
            if (takes)
                return;
        }
    }

    void addData(const QString &value, bool raw)
    {
        QString text = value;
        if (!raw && value == "@-"_L1 && m_input) {
            text = *m_input;
        } else if (!raw && value.startsWith(u'@')) {
            note(WordKind::BodyFromFile, value.mid(1));
            return;
        }
        m_command.body += m_hasData ? u'&' + text : text;
        m_hasData = true;
    }

    void addHeader(const QString &line)
    {
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.left(colon).trimmed();
        const QString value = colon < 0 ? QString() : line.mid(colon + 1).trimmed();
        static const QStringList kept{u"accept"_s,          u"content-type"_s, u"x-api-key"_s,
                                      u"x-gw-ims-org-id"_s, u"x-sandbox-id"_s, u"x-sandbox-name"_s};
        if (kept.contains(name.toLower()) && !holdsSecret(value))
            m_command.headers.append({name, value});
        else if (name.contains("auth"_L1, Qt::CaseInsensitive) || name.contains("cookie"_L1, Qt::CaseInsensitive)
                 || holdsSecret(line))
            note(WordKind::TokenLeftOut);
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
            note(WordKind::OtherAddress, withoutSecrets(m_command.url));
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
    const std::optional<QString> m_input;
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

CurlCommand readCurl(const QString &text, const QString &sandbox, const std::optional<QString> &input)
{
    static const QRegularExpression prompt(u"^\\s*[$>%#]\\s+"_s);
    QString command = text;
    command.remove(prompt);
    const ShellWords shell = readShellWords(command);
    if (shell.words.isEmpty())
        return {};
    CurlCommand result = Command(shell.words, input).read(sandbox);
    if (shell.joinedLines)
        result.notes.prepend(CurlNote{WordKind::MissingBackslash, {}});
    if (shell.openQuote)
        result.notes.prepend(CurlNote{WordKind::UnendedQuote, {}});
    return result;
}

} // namespace exportdesk
