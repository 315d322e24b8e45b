// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/longlinelayout.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextLayout>
#include <QtMath>

#include <limits>
#include <utility>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// A shorter line is laid out as quickly as its first part.
constexpr int partedLength = 10'000;
constexpr auto longestTurn = 2ms;

int laidOut(const QTextLayout &layout)
{
    if (layout.lineCount() == 0)
        return 0;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.textStart() + last.textLength();
}

} // namespace

LongLineLayout::LongLineLayout(QTextDocument *document, const QPlainTextEdit &view)
    : QPlainTextDocumentLayout(document)
    , m_view(view)
{
    m_proceed.setInterval(0ms);
    m_proceed.setSingleShot(true);
    connect(&m_proceed, &QTimer::timeout, this, [this] { addLines(longestTurn); });
    connect(document, &QTextDocument::contentsChange, this, &LongLineLayout::forget);
}

/// Qt's own implementation lays out as well, although it is const.
QRectF LongLineLayout::blockBoundingRect(const QTextBlock &block) const
{
    auto &self = const_cast<LongLineLayout &>(*this);
    if (block.isValid() && block.isVisible() && block.length() > partedLength && block.layout()->lineCount() == 0)
        self.begin(block);
    if (block == m_block && m_block.isValid() && showsMore())
        self.addLines(0ms);
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (block == m_block && m_block.isValid())
        rect.setHeight(rect.height() * estimatedLines() / block.layout()->lineCount());
    return rect;
}

void LongLineLayout::finish()
{
    addLines(1h);
}

/// The line may not exist any more, and what was prepared for its next part does not.
void LongLineLayout::forget()
{
    m_forgotten = m_forgotten || !isComplete();
    m_block = {};
    m_proceed.stop();
    if (m_needed >= 0)
        m_needed = std::numeric_limits<int>::max();
}

void LongLineLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    forget();
    QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
    if (!std::exchange(m_forgotten, false))
        return;
    for (QTextBlock block = document()->firstBlock(); isComplete() && block.isValid(); block = block.next()) {
        const int laid = laidOut(*block.layout());
        if (laid > 0 && laid < block.length() - 1) { // not changed itself
            m_block = block;
            m_proceed.start();
        }
    }
}

void LongLineLayout::begin(const QTextBlock &block)
{
    if (m_view.viewport()->width() <= 2 * document()->documentMargin())
        return; // Qt's own layout knows what to do without room
    finish();
    m_block = block;
    QTextLayout &layout = *block.layout();
    layout.setTextOption(document()->defaultTextOption());
    layout.setCacheEnabled(true); // otherwise painting would discard what the next part continues
    layout.beginLayout();
    addLines(longestTurn);
}

/// Adds lines until \a longest has passed, but at least those that are visible or contain the cursor.
void LongLineLayout::addLines(std::chrono::nanoseconds longest)
{
    if (isComplete())
        return;
    QElapsedTimer since;
    since.start();
    QTextLayout &layout = *m_block.layout();
    bool more = true;
    do {
        more = addLine(layout);
    } while (more && (std::chrono::nanoseconds(since.nsecsElapsed()) < longest || showsMore()));
    const int before = document()->lineCount();
    if (more) {
        m_block.setLineCount(estimatedLines());
        m_proceed.start();
    } else {
        m_block.setLineCount(layout.lineCount());
        layout.setCacheEnabled(false);
        layout.endLayout();
        m_block = {};
        m_proceed.stop();
    }
    if (document()->lineCount() != before)
        Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update(QRectF(0, -document()->documentMargin(), 1'000'000'000, 1'000'000'000));
}

/// As Qt's own layout does it; false at the end of the text.
bool LongLineLayout::addLine(QTextLayout &layout) const
{
    qreal top = 0;
    if (layout.lineCount() > 0) {
        const QTextLine above = layout.lineAt(layout.lineCount() - 1);
        top = above.y() + above.height() + (above.leading() < 0 ? qCeil(above.leading()) : 0);
    }
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return false;
    const qreal margin = document()->documentMargin();
    line.setLeadingIncluded(true);
    line.setLineWidth(m_view.viewport()->width() - 2 * margin);
    line.setPosition({margin, top});
    return true;
}

/// Whether lines are missing that the view shows, or that Qt expects to exist because the cursor is there.
bool LongLineLayout::showsMore() const
{
    const QTextLayout &layout = *m_block.layout();
    const QTextCursor cursor = m_view.textCursor();
    const int end = m_block.position() + laidOut(layout);
    if (m_needed >= end)
        return laidOut(layout) < m_block.length() - 1;
    for (const int place : {cursor.position(), cursor.anchor()}) {
        if (place >= end && m_block.contains(place))
            return true;
    }
    const QScrollBar &bar = *m_view.verticalScrollBar();
    const int visible = m_view.viewport()->height() / std::max(1, m_view.fontMetrics().lineSpacing()) + 2;
    return layout.lineCount() < std::min(bar.value() - m_block.firstLineNumber() + visible, estimatedLines());
}

int LongLineLayout::estimatedLines() const
{
    const QTextLayout &layout = *m_block.layout();
    const qreal perLine = qreal(std::max(1, laidOut(layout))) / std::max(1, layout.lineCount());
    return std::max(layout.lineCount() + 1, qCeil((m_block.length() - 1) / perLine));
}

} // namespace exportdesk
