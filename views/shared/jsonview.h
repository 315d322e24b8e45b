// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace exportdesk
{

class JsonHighlighter;
class JsonSearch;
class LongLineLayout;

/// JSON with line numbers and colors; read-only by default. A wrapped line keeps one number.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;

    /// Replaces the text; cursor and scroll position are kept as far as possible. In an editor the change can be
    /// undone.
    void setJson(const QString &text);

    /// An error or a warning: its line is tinted. Positions count UTF-16 units of the text.
    struct Mark {
        int position = 0;
        int length = 0; ///< underlined with a wave; 0: only the line is tinted
        bool error = true; ///< otherwise a warning
        QString sentence; ///< tooltip

        bool operator==(const Mark &) const = default;
    };
    void setMarks(const QList<Mark> &marks);
    const QList<Mark> &marks() const { return m_marks; }
    /// Puts the cursor there and scrolls to it. Lines and columns count from 1.
    void goTo(int line, int column);

    /// Finds a text in the JSON.
    JsonSearch &textSearch() const { return *m_search; }

    int gutterWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;

private:
    class Gutter;
    void paintGutter(QPaintEvent *event);
    void applyTheme();
    void chooseWrap(const QString &text);
    void placeGutter();
    void showSelections();
    void indentNewLine();
    QList<QTextEdit::ExtraSelection> bracketSelections() const;

    LongLineLayout *m_layout;
    Gutter *m_gutter;
    JsonHighlighter *m_highlighter;
    QList<Mark> m_marks;
    JsonSearch *m_search;
    bool m_replacing = false;
};

} // namespace exportdesk
