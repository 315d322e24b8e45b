// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/queryguard.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct QueryGuardTexts {
    Q_DECLARE_TR_FUNCTIONS(QueryGuard)
};

constexpr qsizetype longest = 1'000'000; // characters

bool isSetting(const QString &statement)
{
    static const QRegularExpression known(
        u"^\\s*SET\\s+(drop_system_columns|auto_to_json|aqp|resolve_fallback_snapshot_on_failure)\\s*=\\s*"
        "(true|false)\\s*;?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return known.match(statement).hasMatch();
}

bool isPartOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Words and other characters of a statement one after the other, without what is in quotes.
class Words
{
public:
    explicit Words(const QString &statement)
        : m_statement(statement)
    {
    }

    /// A word, a character other than a blank, a quotation mark for anything quoted; empty: the end, or it is broken.
    QString next()
    {
        while (m_at < m_statement.size() && m_statement[m_at].isSpace())
            ++m_at;
        if (m_at == m_statement.size())
            return {};
        const QChar first = m_statement[m_at];
        if (first == u'\'' || first == u'"' || first == u'`')
            return quoted(first);
        const qsizetype begin = m_at++;
        if (isPartOfName(first))
            while (m_at < m_statement.size() && isPartOfName(m_statement[m_at]))
                ++m_at;
        return m_statement.mid(begin, m_at - begin);
    }

    bool isAtEnd() const { return m_at == m_statement.size(); }
    /// A quotation that does not end, or of which it depends on the reader where it ends.
    bool isBroken() const { return m_isBroken; }

private:
    QString quoted(QChar mark)
    {
        for (++m_at; m_at < m_statement.size(); ++m_at) {
            // Some readers take what follows a backslash literally, others do not.
            if (m_statement[m_at] == u'\\')
                break;
            if (m_statement[m_at] != mark)
                continue;
            if (m_at + 1 < m_statement.size() && m_statement[m_at + 1] == mark) {
                ++m_at; // twice: the mark itself
                continue;
            }
            ++m_at;
            return mark;
        }
        m_isBroken = true;
        return {};
    }

    const QString &m_statement;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

/// Outside of quotes: of comments, of quotes between dollars, of escapes, of what no SELECT contains.
bool isOddCharacter(QChar c)
{
    return c == u'$' || c == u'\\' || c == u'#' || c == u'{' || c == u'}' || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format;
}

bool isComment(const QString &before, const QString &word)
{
    return (before == "-"_L1 && word == "-"_L1) || (before == "/"_L1 && word == "*"_L1);
}

} // namespace

bool isWritingWord(const QString &word)
{
    static const QSet<QString> words{
        u"alter"_s,  u"analyze"_s,  u"begin"_s,  u"call"_s,    u"commit"_s,  u"copy"_s,    u"create"_s, u"deallocate"_s,
        u"delete"_s, u"do"_s,       u"drop"_s,   u"execute"_s, u"grant"_s,   u"insert"_s,  u"into"_s,   u"listen"_s,
        u"lock"_s,   u"merge"_s,    u"notify"_s, u"prepare"_s, u"refresh"_s, u"reindex"_s, u"revoke"_s, u"rollback"_s,
        u"set"_s,    u"truncate"_s, u"update"_s, u"upsert"_s,  u"vacuum"_s};
    return words.contains(word.toLower());
}

QString queryRefusal(const QString &statement)
{
    if (isSetting(statement))
        return {};
    if (statement.size() > longest)
        return QueryGuardTexts::tr("The statement is too long.");
    QString onlyReads = QueryGuardTexts::tr("Only a single SELECT is sent to Query Service.");
    Words words(statement);
    QString before = words.next();
    if (before.compare("select"_L1, Qt::CaseInsensitive) != 0 && before.compare("with"_L1, Qt::CaseInsensitive) != 0)
        return onlyReads;
    bool selects = before.compare("select"_L1, Qt::CaseInsensitive) == 0;
    for (QString word = words.next(); !word.isEmpty(); word = words.next()) {
        if (before == ";"_L1)
            return onlyReads;
        if (isComment(before, word) || (word.size() == 1 && isOddCharacter(word.front())))
            return QueryGuardTexts::tr("Comments and escapes are not sent to Query Service.");
        if (isWritingWord(word) && before != "."_L1)
            return QueryGuardTexts::tr("“%1” is not sent to Query Service: Exportdesk only reads there.").arg(word);
        selects = selects || word.compare("select"_L1, Qt::CaseInsensitive) == 0;
        before = word;
    }
    if (words.isBroken() || !words.isAtEnd() || !selects)
        return onlyReads;
    return {};
}

} // namespace exportdesk
