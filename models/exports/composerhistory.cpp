// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/composerhistory.h"

namespace exportdesk
{

void ComposerHistory::record(const ComposerState &before, EditKind kind, qint64 nowMs)
{
    const bool merges = kind != EditKind::Discrete && !m_past.isEmpty() && m_future.isEmpty() && kind == m_lastKind
        && nowMs >= m_lastMs && nowMs - m_lastMs < mergeWithinMs;
    if (!merges)
        m_past.append(before);
    if (m_past.size() > longest)
        m_past.removeFirst();
    m_future.clear();
    m_lastKind = kind;
    m_lastMs = nowMs;
}

ComposerState ComposerHistory::undo(const ComposerState &current)
{
    if (m_past.isEmpty())
        return current;
    m_future.append(current);
    m_lastKind = EditKind::Discrete;
    return m_past.takeLast();
}

ComposerState ComposerHistory::redo(const ComposerState &current)
{
    if (m_future.isEmpty())
        return current;
    m_past.append(current);
    m_lastKind = EditKind::Discrete;
    return m_future.takeLast();
}

void ComposerHistory::clear()
{
    *this = {};
}

} // namespace exportdesk
