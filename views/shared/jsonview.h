// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace exportdesk
{

class JsonHighlighter;

/// JSON with line numbers and colours; read-only unless told otherwise. Wraps softly without a new number.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// Replaces the text; the cursor and the scroll position stay where they were as far as possible. In an editor the
    /// change can be undone.
    void setJson(const QString &text);

    /// A place that is wrong: its line is tinted; positions count UTF-16 units of the text.
    struct Mark {
        int position = 0;
        int length = 0; ///< underlined with a wave; 0: only the line is tinted
        bool error = true; ///< otherwise a warning
        QString sentence; ///< tooltip of the place

        bool operator==(const Mark &) const = default;
    };
    void setMarks(const QList<Mark> &marks);
    const QList<Mark> &marks() const { return m_marks; }
    /// Puts the cursor there and scrolls to it. Lines and columns count from 1.
    void showPlace(int line, int column);

    /// Highlights every place of this text, in any case, and selects the first from the cursor on; empty: none.
    void search(const QString &text);
    const QString &searched() const { return m_searched; }
    int matchCount() const { return int(m_matches.size()); }
    /// Index of the selected match; -1 when none is.
    int currentMatch() const;
    /// Selects the next or, with -1, the previous match, round the ends.
    void goToMatch(int step);

    int gutterWidth() const;

Q_SIGNALS:
    /// Another text, or other places of it.
    void matchesChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;

private:
    class Gutter;
    void paintGutter(QPaintEvent *event);
    void follow();
    void chooseWrap(const QString &text);
    void placeGutter();
    void showSelections();
    void indentNewLine();
    void findMatches();
    QList<QTextEdit::ExtraSelection> matchSelections() const;
    QList<QTextEdit::ExtraSelection> bracketSelections() const;

    Gutter *m_gutter;
    JsonHighlighter *m_highlighter;
    QList<Mark> m_marks;
    bool m_replacing = false;
    QString m_searched;
    QList<int> m_matches; ///< positions, ascending
};

} // namespace exportdesk
