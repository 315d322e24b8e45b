// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/settingstext.h"

#include <QRegularExpression>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Without quotes, and without a comment after it.
QString plainSetting(const QString &written)
{
    QString value = written.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')) {
        const qsizetype end = value.indexOf(value.front(), 1);
        return end < 0 ? value.mid(1) : value.mid(1, end - 1);
    }
    static const QRegularExpression comment(u"\\s+#.*$"_s);
    value.remove(comment);
    while (value.endsWith(u';') || value.endsWith(u','))
        value = value.chopped(1).trimmed();
    return value;
}

/// One value, or those of a list in brackets.
QStringList settingValues(const QString &written)
{
    const QString value = written.trimmed();
    if (!value.startsWith(u'['))
        return {plainSetting(value)};
    QStringList values;
    for (const QString &one : value.mid(1, value.lastIndexOf(u']') - 1).split(u','))
        values += plainSetting(one);
    return values;
}

/// Reads line by line; remembers the section or the parents that the next line belongs to.
class SettingsLines
{
public:
    void read(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            readLine(line);
        endList();
    }
    CredentialEntries entries() const { return m_entries; }

private:
    struct Parent {
        qsizetype indent;
        QString key;
    };

    void readLine(const QString &line)
    {
        const QString content = line.trimmed();
        if (!m_openQuote.isNull()) { // a text over several lines, such as a private key
            if (content.contains(m_openQuote))
                m_openQuote = QChar();
            return;
        }
        if (content.isEmpty() || content.startsWith(u'#') || content.startsWith(u';') || content.startsWith("//"_L1))
            return;
        static const QRegularExpression section(u"^\\[+([\\w. -]+)\\]+$"_s);
        if (const auto match = section.match(content); match.hasMatch()) {
            endList();
            m_parents.clear();
            m_section = match.captured(1).trimmed();
            return;
        }
        readContent(content, indentOf(line));
    }

    static qsizetype indentOf(const QString &line)
    {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent).isSpace())
            ++indent;
        return indent;
    }

    void readContent(QString content, qsizetype indent)
    {
        if (content.startsWith("- "_L1)) {
            const QString item = content.mid(2).trimmed();
            if (!isPair(item)) {
                if (!m_parents.isEmpty() && m_parents.last().indent <= indent)
                    m_list += plainSetting(item);
                return;
            }
            beginItem(indent);
            content = item;
            indent += 2;
        }
        readPair(content, indent);
    }

    static const QRegularExpression &pair()
    {
        // A colon that is followed by a blank or nothing is that of YAML; "https://…" is no key.
        static const QRegularExpression pattern(
            u"^(?:export\\s+|set\\s+|setx\\s+|declare\\s+-x\\s+|ENV\\s+|const\\s+|let\\s+|var\\s+|\\$env:|\\$)?"
            "[\"']?(?<key>[A-Za-z_][\\w.-]*)[\"']?\\s*(?<sign>=|:(?=\\s|$))\\s*(?<value>.*)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        return pattern;
    }
    static bool isPair(const QString &content) { return pair().match(content).hasMatch(); }

    /// Another object of a list.
    void beginItem(qsizetype indent)
    {
        endList();
        while (!m_parents.isEmpty() && m_parents.last().indent > indent)
            m_parents.removeLast();
        m_parents.append({indent + 1, QString::number(++m_items)});
    }

    void readPair(const QString &content, qsizetype indent)
    {
        const QRegularExpressionMatch match = pair().match(content);
        if (!match.hasMatch()) {
            if (!m_parents.isEmpty() && m_parents.last().indent < indent) // a text of YAML below its key
                m_list += plainSetting(content);
            return;
        }
        endList();
        const QString key = match.captured(u"key"_s);
        const QString value = match.captured(u"value"_s).trimmed();
        const bool isYaml = match.captured(u"sign"_s).startsWith(u':');
        while (isYaml && !m_parents.isEmpty() && m_parents.last().indent >= indent)
            m_parents.removeLast();
        static const QRegularExpression block(u"^[|>][+-]?\\d*$"_s);
        if (isYaml && (value.isEmpty() || value.startsWith(u'#') || block.match(value).hasMatch())) {
            m_parents.append({indent, key});
            return;
        }
        if (!value.isEmpty() && (value.front() == u'"' || value.front() == u'\'')
            && value.indexOf(value.front(), 1) < 0)
            m_openQuote = value.front();
        m_entries.add(fullKey(key), settingValues(value));
    }

    /// The list that the last parent turned out to be.
    void endList()
    {
        if (m_list.isEmpty() || m_parents.isEmpty())
            return;
        const QString key = m_parents.takeLast().key;
        m_entries.add(fullKey(key), m_list);
        m_list.clear();
    }

    QString fullKey(const QString &key) const
    {
        QStringList parts;
        if (!m_section.isEmpty())
            parts += m_section;
        for (const Parent &parent : m_parents)
            parts += parent.key;
        return (parts << key).join(u'.');
    }

    CredentialEntries m_entries;
    QString m_section;
    QList<Parent> m_parents;
    QStringList m_list;
    int m_items = 0;
    QChar m_openQuote;
};

} // namespace

CredentialEntries readSettingsText(const QString &text)
{
    SettingsLines lines;
    lines.read(text);
    return lines.entries();
}

} // namespace exportdesk
