// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/jsonsearch.h"

#include "views/shared/theme.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace exportdesk
{

namespace
{
constexpr int highlightedAtMost = 2000; ///< with more, each move of the cursor would take noticeable time
} // namespace

JsonSearch::JsonSearch(QPlainTextEdit &view)
    : QObject(&view)
    , m_view(view)
{
}

void JsonSearch::find(const QString &text)
{
    m_text = text;
    findAgain();
    if (m_matches.isEmpty())
        return;
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_view.setTextCursor(cursor);
    goToMatch(0);
}

void JsonSearch::findAgain()
{
    m_matches.clear();
    const QString all = m_view.toPlainText();
    for (qsizetype at = 0; !m_text.isEmpty(); at += m_text.size()) {
        at = all.indexOf(m_text, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        m_matches.append(int(at));
    }
    Q_EMIT matchesFound();
    Q_EMIT changed();
}

int JsonSearch::currentMatch() const
{
    const QTextCursor cursor = m_view.textCursor();
    if (cursor.selectionEnd() - cursor.selectionStart() != m_text.size())
        return -1;
    return int(m_matches.indexOf(cursor.selectionStart()));
}

void JsonSearch::goToMatch(int step)
{
    if (m_matches.isEmpty())
        return;
    const int count = matchCount();
    const int current = currentMatch();
    const auto next = std::lower_bound(m_matches.begin(), m_matches.end(), m_view.textCursor().selectionStart());
    const int from = int(next - m_matches.begin());
    const int wanted = current >= 0 ? current + step : step < 0 ? from - 1 : from;
    QTextCursor cursor(m_view.document());
    const int position = m_matches[(wanted + count) % count];
    cursor.setPosition(position);
    cursor.setPosition(position + int(m_text.size()), QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
    m_view.ensureCursorVisible();
    Q_EMIT changed();
}

QList<QTextEdit::ExtraSelection> JsonSearch::selections() const
{
    QList<QTextEdit::ExtraSelection> all;
    for (const int position : m_matches.mid(0, highlightedAtMost)) {
        QTextEdit::ExtraSelection match;
        match.cursor = QTextCursor(m_view.document());
        match.cursor.setPosition(position);
        match.cursor.setPosition(position + int(m_text.size()), QTextCursor::KeepAnchor);
        match.format.setBackground(Theme::of(&m_view).color(Token::Match));
        match.format.setForeground(Theme::of(&m_view).color(Token::Text));
        all.append(match);
    }
    return all;
}

} // namespace exportdesk
