// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/programblocks.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostProgramBlocks = 100;
constexpr qsizetype furthestBlock = 64 * 1024;

qsizetype indentationOf(const QString &line)
{
    qsizetype width = 0;
    while (width < line.size() && (line.at(width) == u' ' || line.at(width) == u'\t'))
        ++width;
    return width;
}

/// Where the bracket at \a start is closed; -1 when it is not.
qsizetype closeOf(const QString &text, qsizetype start)
{
    int depth = 0;
    QChar quote;
    const qsizetype last = std::min(text.size(), start + furthestBlock);
    for (qsizetype at = start; at < last; ++at) {
        const QChar c = text.at(at);
        if (!quote.isNull()) {
            if (c == u'\\')
                ++at;
            else if (c == quote || (c == u'\n' && quote != u'`'))
                quote = QChar();
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (u"([{"_s.contains(c)) {
            ++depth;
        } else if (u")]}"_s.contains(c) && --depth <= 0) {
            return at;
        }
    }
    return -1;
}

class BlockSearch
{
public:
    explicit BlockSearch(const QString &text)
        : m_text(text)
    {
    }

    QList<ProgramBlock> search()
    {
        searchIndented();
        searchBraced();
        std::stable_sort(m_blocks.begin(), m_blocks.end(),
                         [](const ProgramBlock &a, const ProgramBlock &b) { return a.header < b.header; });
        for (ProgramBlock &block : m_blocks) {
            if (block.kind == ProgramBlock::Kind::Branch)
                block.options = m_options.value(block.group);
        }
        return m_blocks;
    }

private:
    /// Python: a line that ends with a colon, and the lines below it that are indented more.
    void searchIndented()
    {
        static const QRegularExpression header(
            u"^([ \\t]*)(if|elif|else|for|match|case|except)\\b([^\\n]*?):[ \\t]*(?:#[^\\n]*)?$|^([ \\t]*)(if|elif|else|for)\\b([^:\\n{]*):[ \\t]+(?=[^\\s#{])"_s,
            QRegularExpression::MultilineOption);
        QHash<qsizetype, int> open; // the group of each indentation
        for (auto all = header.globalMatch(m_text); all.hasNext() && m_blocks.size() < mostProgramBlocks;) {
            const auto found = all.next();
            const bool inLine = found.hasCaptured(5);
            const qsizetype indent = found.capturedLength(inLine ? 4 : 1);
            const QString word = found.captured(inLine ? 5 : 2);
            const QString rest = found.captured(inLine ? 6 : 3).trimmed();
            ProgramBlock block;
            block.header = found.capturedStart();
            block.begin = found.capturedEnd();
            block.end = inLine ? lineEnd(block.begin) : indentedEnd(lineEnd(block.begin), indent);
            if (inLine) // assignments are searched behind what separates statements
                block.begin = m_text.lastIndexOf(u':', block.begin - 1);
            if (word == "match"_L1)
                open[-1] = 0; // its cases begin
            else if (word == "except"_L1)
                addException(block);
            else if (word == "case"_L1)
                addBranch(block, rest == "_"_L1 ? u"else"_s : u"case "_s + rest, true, open[-1]);
            else if (word == "for"_L1)
                addLoop(block, found.capturedStart(inLine ? 6 : 3));
            else if (!rest.startsWith("__name__"_L1))
                addBranch(block, word == "else"_L1 ? word : word + u' ' + rest, word != "if"_L1, open[indent]);
        }
    }

    qsizetype lineEnd(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    }

    qsizetype indentedEnd(qsizetype from, qsizetype indent) const
    {
        qsizetype end = from;
        while (end < m_text.size()) {
            const qsizetype next = lineEnd(end + 1);
            const QString line = m_text.mid(end + 1, next - end - 1);
            const QString written = line.trimmed();
            if (!written.isEmpty() && !written.startsWith(u'#') && indentationOf(line) <= indent)
                break;
            end = next;
        }
        return end;
    }

    /// What is only carried out when something fails is never taken.
    void addException(ProgramBlock block)
    {
        block.group = ++m_groups;
        block.index = 1;
        m_options[block.group] = 1;
        m_blocks += block;
    }

    void addLoop(ProgramBlock block, qsizetype at)
    {
        static const QRegularExpression form(
            u"^\\s*\\(?\\s*(?:const|let|var)?\\s*[(\\[]?\\s*([A-Za-z_]\\w*)(?:\\s*,\\s*([A-Za-z_]\\w*))?\\s*[)\\]]?\\s+(?:in|of)\\s+"_s);
        const auto found = form.match(m_text.mid(at, 300));
        if (!found.hasMatch())
            return;
        block.kind = ProgramBlock::Kind::Loop;
        block.names = {found.captured(1)};
        if (found.hasCaptured(2))
            block.names += found.captured(2);
        block.items = at + found.capturedEnd();
        m_blocks += block;
    }

    void addBranch(ProgramBlock block, const QString &condition, bool continues, int &group)
    {
        if (!continues || group == 0)
            group = ++m_groups;
        block.group = group;
        block.condition = condition.simplified().left(120);
        block.index = m_branches[group]++;
        m_options[group] = condition == "else"_L1 ? m_branches[group] : m_branches[group] + 1;
        m_blocks += block;
    }

    /// if (…) {…} else {…} and for (const x of …) {…}
    void searchBraced()
    {
        static const QRegularExpression header(u"(?<![\\w.$])(if|elseif|for|catch|switch)[ \\t]*\\("_s);
        QHash<qsizetype, int> goesOn; // where an else belongs to the group of the branch before it
        qsizetype tries = 0;
        for (auto all = header.globalMatch(m_text);
             all.hasNext() && m_blocks.size() < mostProgramBlocks && ++tries < 2 * mostProgramBlocks;) {
            const auto found = all.next();
            const qsizetype close = closeOf(m_text, found.capturedEnd() - 1);
            ProgramBlock block;
            block.header = found.capturedStart();
            if (close < 0 || !setBody(block, close + 1))
                continue;
            if (found.captured(1) == "for"_L1)
                addLoop(block, found.capturedEnd());
            else if (found.captured(1) == "catch"_L1)
                addException(block);
            else if (found.captured(1) == "switch"_L1)
                searchCases(block, m_text.mid(found.capturedEnd(), close - found.capturedEnd()));
            if (found.captured(1) != "if"_L1 && found.captured(1) != "elseif"_L1)
                continue;
            int group = goesOn.value(block.header);
            const QString condition = m_text.mid(found.capturedStart(), close + 1 - found.capturedStart());
            addBranch(block, condition, group != 0, group);
            addElse(block.end, group, goesOn);
        }
    }

    /// case …: and default: of a switch
    void searchCases(const ProgramBlock &body, const QString &subject)
    {
        static const QRegularExpression label(u"(?:^|[\\s{;])(?:case\\s+([^:\\n]{1,100})|default)\\s*:"_s);
        int group = 0;
        QList<ProgramBlock> cases;
        qsizetype at = body.begin;
        for (auto found = label.match(m_text, at); found.hasMatch() && found.capturedStart() < body.end;
             found = label.match(m_text, found.capturedEnd())) {
            ProgramBlock one;
            one.header = found.capturedStart();
            one.begin = found.capturedEnd() - 1; // with the colon, as assignments are searched
            one.end = body.end;
            one.condition = found.hasCaptured(1) ? u"case %1: %2"_s.arg(subject, found.captured(1)) : u"else"_s;
            if (!cases.isEmpty())
                cases.last().end = one.header;
            cases += one;
            if (cases.size() >= mostProgramBlocks)
                break;
        }
        for (const ProgramBlock &one : std::as_const(cases))
            addBranch(one, one.condition, true, group);
    }

    void addElse(qsizetype at, int group, QHash<qsizetype, int> &goesOn)
    {
        static const QRegularExpression otherwise(u"^[\\s};]*(?:(?=elseif\\b)|else\\b[ \\t]*)(if\\b|elseif\\b)?"_s);
        const auto found = otherwise.match(m_text.mid(at, 200));
        if (!found.hasMatch())
            return;
        if (found.hasCaptured(1)) {
            goesOn[at + found.capturedStart(1)] = group;
            return;
        }
        ProgramBlock block;
        block.header = at + found.captured().indexOf("else"_L1);
        if (!setBody(block, at + found.capturedEnd()))
            return;
        if (block.begin == at + found.capturedEnd() - 1) // one statement
            block.begin = block.header;
        addBranch(block, u"else"_s, true, group);
    }

    /// What stands between braces, or one statement; false for Python's colon.
    bool setBody(ProgramBlock &block, qsizetype at) const
    {
        qsizetype from = at;
        while (from < m_text.size() && m_text.at(from).isSpace())
            ++from;
        if (from >= m_text.size() || m_text.at(from) == u':' || m_text.at(from) == u')')
            return false;
        block.begin = from;
        if (m_text.at(from) == u'{') {
            block.begin = from + 1;
            block.end = closeOf(m_text, from);
            return block.end >= 0;
        }
        qsizetype end = from;
        while (end < m_text.size() && m_text.at(end) != u';' && m_text.at(end) != u'\n' && m_text.at(end) != u'}') {
            const qsizetype close = u"([{"_s.contains(m_text.at(end)) ? closeOf(m_text, end) : end;
            end = close < 0 ? m_text.size() : close + 1;
        }
        block.end = std::min(end, m_text.size());
        block.begin = std::max(block.header, at - 1); // with the parenthesis or the else before it
        return true;
    }

    const QString &m_text;
    QList<ProgramBlock> m_blocks;
    QHash<int, int> m_branches; ///< how many a group has
    QHash<int, int> m_options;
    int m_groups = 0;
};

} // namespace

QList<ProgramBlock> programBlocksIn(const QString &text)
{
    return BlockSearch(text).search();
}

} // namespace exportdesk
