// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a text in the JSON.

#include "views/shared/jsonview.h"
#include "views/shared/theme.h"

#include <algorithm>

namespace exportdesk
{

namespace
{
constexpr int litAtMost = 2000; ///< more lit places would make every move of the cursor felt
}

void JsonView::search(const QString &text)
{
    m_searched = text;
    findMatches();
    if (m_matches.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    goToMatch(0);
}

void JsonView::findMatches()
{
    m_matches.clear();
    const QString all = toPlainText();
    for (qsizetype at = 0; !m_searched.isEmpty(); at += m_searched.size()) {
        at = all.indexOf(m_searched, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        m_matches.append(int(at));
    }
    showSelections();
    Q_EMIT matchesChanged();
}

int JsonView::currentMatch() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.selectionEnd() - cursor.selectionStart() != m_searched.size())
        return -1;
    return int(m_matches.indexOf(cursor.selectionStart()));
}

void JsonView::goToMatch(int step)
{
    if (m_matches.isEmpty())
        return;
    const int count = matchCount();
    const int current = currentMatch();
    const auto next = std::lower_bound(m_matches.begin(), m_matches.end(), textCursor().selectionStart());
    const int from = int(next - m_matches.begin());
    const int wanted = current >= 0 ? current + step : step < 0 ? from - 1 : from;
    QTextCursor cursor(document());
    const int position = m_matches[(wanted + count) % count];
    cursor.setPosition(position);
    cursor.setPosition(position + int(m_searched.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    Q_EMIT matchesChanged();
}

QList<QTextEdit::ExtraSelection> JsonView::matchSelections() const
{
    QList<QTextEdit::ExtraSelection> lit;
    for (const int position : m_matches.mid(0, litAtMost)) {
        QTextEdit::ExtraSelection hit;
        hit.cursor = QTextCursor(document());
        hit.cursor.setPosition(position);
        hit.cursor.setPosition(position + int(m_searched.size()), QTextCursor::KeepAnchor);
        hit.format.setBackground(Theme::of(this).color(Token::Match));
        hit.format.setForeground(Theme::of(this).color(Token::Text));
        lit.append(hit);
    }
    return lit;
}

} // namespace exportdesk
