// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextEdit>

class QPlainTextEdit;

namespace exportdesk
{

/// Finds a text in a text view, in any case, and selects one match after the other.
class JsonSearch final : public QObject
{
    Q_OBJECT

public:
    /// \a view owns this.
    explicit JsonSearch(QPlainTextEdit &view);

    /// Finds every place of this text, and selects the first from the cursor on; empty: none.
    void find(const QString &text);
    /// Finds the same text in what the view shows now.
    void findAgain();
    const QString &text() const { return m_text; }
    int matchCount() const { return int(m_matches.size()); }
    /// Index of the selected match; -1 when none is.
    int currentMatch() const;
    /// Selects the next or, with -1, the previous match, round the ends.
    void goToMatch(int step);
    /// What lights the matches.
    QList<QTextEdit::ExtraSelection> selections() const;

Q_SIGNALS:
    /// Other matches, or another one of them is selected.
    void changed();
    /// selections() are different now.
    void matchesFound();

private:
    QPlainTextEdit &m_view;
    QString m_text;
    QList<int> m_matches; ///< positions, ascending
};

} // namespace exportdesk
