// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTimer>

#include <chrono>

class QPlainTextEdit;

namespace exportdesk
{

/// Lays out a very long line in several turns of the event loop.
///
/// Qt lays out a line as a whole, which takes many milliseconds for a list of thousands of fields. What is visible and
/// where the cursor is comes first; until the rest follows, the line is as high as it will probably become.
class LongLineLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// \a view shows \a document and outlives this.
    LongLineLayout(QTextDocument *document, const QPlainTextEdit &view);

    QRectF blockBoundingRect(const QTextBlock &block) const override;
    /// Lays out the rest at once; to be called before a key moves the cursor, for which the lines must exist.
    void finish();
    /// Lines up to this position of the document must exist when they are painted: Qt expects it of selections as wide
    /// as the view. -1: none. A change of the document makes that its end.
    void setNeeded(int position) { m_needed = position; }
    /// False while a part of a line is not laid out yet.
    bool isComplete() const { return !m_block.isValid(); }

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void forget();
    void begin(const QTextBlock &block);
    void addLines(std::chrono::nanoseconds longest);
    bool addLine(QTextLayout &layout) const;
    bool showsMore() const;
    int estimatedLines() const;

    const QPlainTextEdit &m_view;
    QTextBlock m_block; ///< the one that is laid out in part
    bool m_forgotten = false; ///< it was, until the document began to change
    int m_needed = -1;
    QTimer m_proceed;
};

} // namespace exportdesk
