// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/listtext.h"

#include "models/incoming/rowmarks.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostListLines = 20'000;
constexpr qsizetype longestListLine = 2000;

/// What a line contributes.
struct ListLine {
    enum class Kind { Blank, Entries, Prose };
    Kind kind = Kind::Blank;
    QStringList entries;
    QString words; ///< what stands around the entries
};

/// "- ", "2) ", "[x] " and "| … |" are gone.
QString withoutListMark(const QString &line)
{
    static const QRegularExpression mark(
        u"^(?:[-*•–+▪◦‣·>]\\s+|\\(?\\d{1,4}[.)]\\s+|[a-z]\\)\\s+)?(?:\\[[xX✓✔]\\]\\s+|[☑✅✓✔]\\s*)?"_s);
    QString text = line.trimmed();
    text.remove(mark);
    if (text.startsWith(u'|'))
        text.remove(0, 1);
    if (text.endsWith(u'|'))
        text.chop(1);
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    return text.trimmed();
}

QString withoutQuotes(const QString &written)
{
    static const QString quotes = u"\"'`“”„‘’‚«»"_s;
    QString text = written.trimmed();
    while (!text.isEmpty() && quotes.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && quotes.contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

/// Struck out, commented out, or a box that is not ticked.
bool isLeftOut(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:[-*•–+]\\s+|\\d{1,4}[.)]\\s+)?(?:~~.*~~\\W*$|<(?:s|del|strike)>|\\[ \\]|☐|#|//|--\\s|;|<!--|/\\*|rem\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line.trimmed()).hasMatch();
}

/// The cells of a line of a table, quoted or not.
QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        if (c == separator && !quoted)
            cells += QString();
        else
            cells.last() += c;
    }
    for (QString &cell : cells)
        cell = withoutQuotes(cell);
    return cells;
}

class ListReading
{
public:
    ListReading(const QString &text, const ListEntries &kind)
        : m_kind(kind)
    {
        for (const QString &line : text.split(u'\n'))
            m_lines += line.endsWith(u'\r') ? line.chopped(1) : line;
    }

    FoundList read() const
    {
        const bool bounded = m_lines.size() <= mostListLines
            && std::all_of(m_lines.begin(), m_lines.end(),
                           [](const QString &line) { return line.size() <= longestListLine; });
        if (!bounded)
            return {};
        FoundList list = readTable();
        if (list.entries.isEmpty() && list.leftOut.isEmpty() && list.unclear.isEmpty())
            list.entries = readList();
        list.entries.removeDuplicates();
        list.leftOut.removeDuplicates();
        return list;
    }

private:
    QString entryOf(const QString &written) const
    {
        static const QRegularExpression remark(u"\\s+(?:[(\\[#]|//|--|[-–—→]\\s).*$"_s);
        static const QRegularExpression inBrackets(u"^[^()\\[\\]]{1,80}[(\\[]([^()\\[\\]]+)[)\\]]$"_s);
        const QString text = withoutQuotes(written);
        const QString meant = m_kind.meant(text);
        if (const auto found = inBrackets.match(text); m_kind.areCertain && found.hasMatch()) {
            QString named = m_kind.meant(found.captured(1).trimmed()); // Name (id)
            if (!named.isEmpty())
                return named;
        }
        return meant.isEmpty() ? m_kind.meant(withoutQuotes(QString(text).remove(remark))) : meant;
    }

    static const QRegularExpression &fieldLabel()
    {
        static const QRegularExpression form(
            u"^((?:[\\p{L}\\d "
            u"_/()-]{0,40}\\b)?(?:xdm|fields?|feld\\w*|paths?|pfad\\w*|attribut\\w*|export\\w*|columns?|"
            "spalten?|profil\\w*)(?:\\b[\\p{L}\\d _/()-]{0,40}?)?)\\s*[:=]\\s*(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return form;
    }

    /// The entries of a line that consists of them, maybe behind a label ("Felder: …").
    ListLine lineOf(const QString &written) const
    {
        static const QRegularExpression separators(u"[,;|\\t]"_s);
        static const QRegularExpression anyLabel(u"^(\\p{L}[\\p{L}\\d _/()-]{0,60}?)\\s*:\\s*(?=\\S)"_s);
        const QString line = withoutListMark(written);
        if (line.isEmpty() || isLeftOut(written))
            return {};
        const auto found = (m_kind.areCertain ? anyLabel : fieldLabel()).match(line);
        for (const QString &text : {line, found.hasMatch() ? line.mid(found.capturedEnd()) : QString()}) {
            ListLine read{ListLine::Kind::Entries, {}, text.size() < line.size() ? found.captured(1) : QString()};
            for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
                const QString entry = entryOf(part);
                if (entry.isEmpty() && !part.trimmed().isEmpty())
                    read.kind = ListLine::Kind::Prose;
                else if (!entry.isEmpty())
                    read.entries += entry;
                if (m_kind.meant(withoutQuotes(part)).isEmpty())
                    read.words += u' ' + QString(part).remove(entry);
            }
            if (read.kind == ListLine::Kind::Entries && !read.entries.isEmpty())
                return read;
        }
        return {ListLine::Kind::Prose, {}, line};
    }

    /// One block of entries, with a heading and words before it and after an empty line behind it.
    QStringList readList() const
    {
        QStringList entries;
        QString words;
        QString lastWords; ///< directly before the list
        bool ended = false;
        bool blank = false;
        for (const QString &written : m_lines) {
            const ListLine line = lineOf(written);
            if (line.kind == ListLine::Kind::Blank) {
                blank = true;
                continue;
            }
            words += u'\n' + line.words;
            if (line.kind == ListLine::Kind::Prose) {
                if (!entries.isEmpty() && !blank && !ended)
                    return {};
                ended = ended || !entries.isEmpty();
                lastWords = ended ? lastWords : line.words;
            } else if (ended) {
                return {}; // a second block: which of them is meant?
            } else {
                entries += line.entries;
            }
            blank = false;
        }
        return isHeading(lastWords, words, entries) ? entries : QStringList();
    }

    /// Whether nothing around a list says that it is another one.
    bool isHeading(const QString &before, const QString &words, const QStringList &entries) const
    {
        static const QRegularExpression name(
            u"^\\W*(?:xdm|field|feld|felder|path|pfad|attribut|segment|audience|zielgruppe|id\\b|ids\\b|column|spalte|name|profil)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression spaces(u"\\s+"_s);
        if (entries.isEmpty() || restricts(words) || mentionsEntry(words))
            return false;
        const bool announces = before.trimmed().endsWith(u':') && (m_kind.areCertain || entries.size() > 1);
        const bool isLabel
            = announces || (name.match(before).hasMatch() && before.split(spaces, Qt::SkipEmptyParts).size() <= 4);
        return before.isEmpty() || isLabel;
    }

    bool mentionsEntry(const QString &words) const
    {
        static const QRegularExpression spaces(u"[\\s,;()]+"_s);
        const QStringList all = words.split(spaces, Qt::SkipEmptyParts);
        return std::any_of(all.begin(), all.end(), [this](QString word) {
            while (!word.isEmpty() && u".:!?"_s.contains(word.back()))
                word.chop(1);
            return word.size() > 3 && !m_kind.meant(withoutQuotes(word)).isEmpty();
        });
    }

    FoundList readTable() const
    {
        for (const QChar separator : {u'\t', u';', u',', u'|'}) {
            QList<QStringList> rows;
            for (const QString &line : m_lines) {
                static const QRegularExpression rule(u"^[\\s|:+=-]+$"_s);
                if (line.trimmed().isEmpty() || rule.match(line).hasMatch() || isLeftOut(line))
                    continue;
                QString row = line;
                if (separator == u'|')
                    row = withoutListMark(line);
                rows += cellsOf(row, separator);
            }
            const qsizetype width = rows.isEmpty() ? 0 : rows.first().size();
            if (separator == u'\t' && width > 1 && rows.last().size() == width - 1)
                rows.last() += QString(); // the end of the text was trimmed
            const bool isTable = rows.size() > 1 && width > 1
                && std::all_of(rows.begin(), rows.end(),
                               [width](const QStringList &row) { return row.size() == width; });
            FoundList column = isTable ? columnOf(rows) : FoundList();
            if (!column.entries.isEmpty() || !column.leftOut.isEmpty() || !column.unclear.isEmpty())
                return column;
        }
        return {};
    }

    FoundList columnOf(const QList<QStringList> &rows) const
    {
        const QStringList &first = rows.first();
        const bool hasHeading = std::none_of(first.begin(), first.end(),
                                             [this](const QString &cell) { return !entryOf(cell).isEmpty(); });
        static const QRegularExpression code(u"[(){}=<>$]"_s);
        if (hasHeading && code.match(first.join(u' ')).hasMatch())
            return {};
        QList<qsizetype> columns;
        for (qsizetype column = 0; column < first.size(); ++column) {
            const bool all = std::all_of(rows.begin() + (hasHeading ? 1 : 0), rows.end(),
                                         [&](const QStringList &row) { return !entryOf(row.at(column)).isEmpty(); });
            if (all)
                columns += column;
        }
        const QStringList words = rows.first() + rows.last();
        if (columns.size() != 1)
            return {};
        const bool isOther = !hasHeading && restricts(words.join(u' '));
        const auto marks = isOther ? std::nullopt : rowMarks(rows, hasHeading, columns.first(), m_kind.areCertain);
        FoundList list;
        for (qsizetype row = hasHeading ? 1 : 0; row < rows.size(); ++row) {
            const QString entry = entryOf(rows.at(row).at(columns.first()));
            if (!marks) {
                list.unclear += entry;
                continue;
            }
            (marks->wanted.at(row) ? list.entries : list.leftOut) += entry;
            if (!marks->namespaces.at(row).isEmpty())
                list.namespaces.insert(entry, marks->namespaces.at(row));
            if (!marks->statuses.at(row).isEmpty())
                list.statuses.insert(entry, marks->statuses.at(row));
        }
        const bool isBoth = std::any_of(list.leftOut.begin(), list.leftOut.end(),
                                        [&list](const QString &one) { return list.entries.contains(one); });
        if (isBoth)
            return {{}, list.entries, {}, {}, {}};
        return list;
    }

    const ListEntries &m_kind;
    QStringList m_lines;
};

} // namespace

FoundList listIn(const QString &text, const ListEntries &kind)
{
    return ListReading(text, kind).read();
}

bool restricts(const QString &text)
{
    static const QRegularExpression word(
        u"\\b(?:not|no|except|excluding|without|but|remove|drop|delete|ignore|skip|old|obsolete|instead|nicht|kein\\w*|"
        "ohne|außer|ausser|ausgenommen|statt|anstatt|entfern\\w*|lösch\\w*|streich\\w*|weglassen|alte[nrs]?|"
        "veraltet\\w*|"
        "sondern|never|niemals|exited|existing|exclude[ds]?|ausschließ\\w*|ausgeschl\\w*|deprecated|inactive|inaktiv|"
        "draft|entwurf|"
        "archived|archiviert|disabled|deaktiviert|retired|paused|pausiert|skip(?:ped)?|don't|dont|all(?:e|en)?\\s+(?:anderen|others?))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(text).hasMatch();
}

} // namespace exportdesk
