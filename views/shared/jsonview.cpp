// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/jsonview.h"

#include "views/shared/jsonhighlighter.h"
#include "views/shared/jsonsearch.h"
#include "views/shared/longlinelayout.h"
#include "views/shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// A longer line contains a list, not prose.
constexpr qsizetype longLine = 4000;

bool hasLongLine(const QString &text)
{
    for (qsizetype from = 0; text.size() - from > longLine;) {
        const qsizetype end = text.indexOf(u'\n', from);
        if ((end < 0 ? text.size() : end) - from > longLine)
            return true;
        from = end + 1;
    }
    return false;
}

LongLineLayout *useLongLineLayout(QPlainTextEdit &view)
{
    auto *document = new QTextDocument(&view);
    auto *layout = new LongLineLayout(document, view);
    document->setDocumentLayout(layout);
    view.setDocument(document);
    return layout;
}

} // namespace

/// The line numbers; without focus or accessible name of their own.
class JsonView::Gutter final : public QWidget
{
public:
    explicit Gutter(JsonView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    JsonView *m_view;
};

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_layout(useLongLineLayout(*this))
    , m_gutter(new Gutter(this))
    , m_highlighter(new JsonHighlighter(document()))
    , m_search(new JsonSearch(*this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(WidgetWidth);
    // A scroll bar that appears after the layout would cover the ends of lines; an inactive one is invisible.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    chooseWrap({});
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonView::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &JsonView::showSelections);
    connect(m_search, &JsonSearch::matchesFound, this, &JsonView::showSelections);
    connect(&Theme::of(this), &Theme::changed, this, &JsonView::applyTheme);
    applyTheme();
}

JsonView::~JsonView()
{
    delete m_highlighter; // takes its colors from the text, whose layout asks the view
}

void JsonView::applyTheme()
{
    // A monospaced font needs no kerning or ligatures; without them a list of thousands of paths is laid out in half
    // the time. Scripts that need shaping are still shaped.
    QFont mono = Theme::of(this).font(Theme::Role::Mono);
    mono.setStyleStrategy(QFont::PreferNoShaping);
    setFont(mono);
    document()->setDefaultFont(font());
    placeGutter();
    showSelections();
}

void JsonView::setJson(const QString &text)
{
    if (text == toPlainText())
        return;
    chooseWrap(text);
    m_layout->setNeeded(-1);
    setExtraSelections({});
    m_replacing = true; // selections set meanwhile would lay out the whole text at once, not when it is painted
    const int position = textCursor().position();
    const int anchor = textCursor().anchor();
    const QString selected = textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    const int scrolled = verticalScrollBar()->value();
    if (isReadOnly()) {
        setPlainText(text);
    } else {
        // The insertion would move the view's own cursor to the end, for which the whole text would be laid out.
        QTextCursor own = textCursor();
        own.setKeepPositionOnInsert(true);
        setTextCursor(own);
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        all.insertText(text);
    }
    QTextCursor cursor = textCursor();
    cursor.setKeepPositionOnInsert(false);
    const bool stays = !selected.isEmpty() && QStringView(text).mid(std::min(anchor, position)).startsWith(selected);
    cursor.setPosition(std::min(stays ? anchor : position, int(document()->characterCount()) - 1));
    if (stays)
        cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
    m_replacing = false;
    showSelections();
    if (!m_search->text().isEmpty())
        m_search->findAgain();
}

/// Breaking between words is slow in long lines without spaces, such as a list of thousands of paths: Qt measures up to
/// the next space at every break. Such lines are broken anywhere, which looks the same.
void JsonView::chooseWrap(const QString &text)
{
    const QTextOption::WrapMode mode
        = hasLongLine(text) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (wordWrapMode() != mode)
        setWordWrapMode(mode);
}

void JsonView::insertFromMimeData(const QMimeData *source)
{
    if (wordWrapMode() != QTextOption::WrapAnywhere)
        chooseWrap(source->text());
    QPlainTextEdit::insertFromMimeData(source);
}

void JsonView::setMarks(const QList<Mark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    showSelections();
}

void JsonView::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line - 1, 0, blockCount() - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
}

int JsonView::gutterWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return std::max(36, fontMetrics().horizontalAdvance(u'9') * digits + 18);
}

void JsonView::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.x(), inside.y(), gutterWidth(), inside.height());
    m_gutter->update();
}

void JsonView::paintGutter(QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), theme.color(Token::Alt));
    painter.fillRect(QRect(m_gutter->width() - 1, event->rect().y(), 1, event->rect().height()),
                     theme.color(Token::RowLine));
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        painter.setPen(theme.color(block.blockNumber() == current ? Token::Text : Token::Text3));
        painter.drawText(QRectF(0, place.top(), m_gutter->width() - 9, fontMetrics().lineSpacing()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        block = block.next();
    }
}

QList<QTextEdit::ExtraSelection> JsonView::bracketSelections() const
{
    const int cursor = textCursor().position();
    const auto bracketAt = [this](int at) { return at >= 0 && u"{}[]"_s.contains(document()->characterAt(at)); };
    if (!bracketAt(cursor - 1) && !bracketAt(cursor))
        return {}; // the usual case; avoids copying a long text
    const QString text = toPlainText();
    // As in other editors, the bracket before the cursor takes precedence.
    for (const int at : {cursor - 1, cursor}) {
        if (at < 0 || at >= text.size() || !u"{}[]"_s.contains(text[at]))
            continue;
        const bool forward = text[at] == u'{' || text[at] == u'[';
        int depth = 0;
        bool quoted = false;
        for (int i = at; i >= 0 && i < text.size(); i += forward ? 1 : -1) {
            const bool escaped = i > 0 && text[i - 1] == u'\\';
            if (text[i] == u'"' && !escaped)
                quoted = !quoted;
            if (quoted || !u"{}[]"_s.contains(text[i]))
                continue;
            depth += (text[i] == u'{' || text[i] == u'[') == forward ? 1 : -1;
            if (depth > 0)
                continue;
            QList<QTextEdit::ExtraSelection> both;
            for (const int place : {at, i}) {
                QTextEdit::ExtraSelection selection;
                selection.cursor = QTextCursor(document());
                selection.cursor.setPosition(place);
                selection.cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
                selection.format.setBackground(Theme::of(this).color(Token::Selection));
                both.append(selection);
            }
            return both;
        }
    }
    return {};
}

void JsonView::showSelections()
{
    if (m_replacing)
        return;
    const Theme &theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> all;
    const auto wholeLine = [&](const QTextCursor &cursor, Token token) {
        QTextEdit::ExtraSelection line;
        line.cursor = cursor;
        line.cursor.clearSelection();
        line.format.setBackground(theme.color(token));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        all.append(line);
    };
    if (!isReadOnly())
        wholeLine(textCursor(), Token::CurrentLine);
    const int length = document()->characterCount() - 1;
    int needed = -1;
    for (const Mark &mark : std::as_const(m_marks)) {
        QTextCursor cursor(document());
        cursor.setPosition(std::clamp(mark.position, 0, length));
        needed = std::max(needed, cursor.position());
        wholeLine(cursor, mark.error ? Token::ErrTint : Token::WarnTint);
        if (mark.length <= 0)
            continue;
        QTextEdit::ExtraSelection wave;
        wave.cursor = cursor;
        wave.cursor.setPosition(std::clamp(mark.position + mark.length, 0, length), QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(theme.color(Token::Err));
        all.append(wave);
    }
    all += m_search->selections();
    if (!isReadOnly())
        all += bracketSelections();
    m_layout->setNeeded(needed);
    setExtraSelections(all);
    m_gutter->update();
}

void JsonView::indentNewLine()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks] == u' ')
        ++blanks;
    const QString before = line.left(cursor.positionInBlock()).trimmed();
    if (before.endsWith(u'{') || before.endsWith(u'['))
        blanks += 2;
    cursor.insertText(u"\n"_s + QString(blanks, u' '));
    setTextCursor(cursor);
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    m_layout->finish();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReadOnly() && enter && event->modifiers() == Qt::NoModifier) {
        indentNewLine();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool JsonView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint in = viewport()->mapFrom(this, help->pos());
        const int position = cursorForPosition(in).position();
        for (const Mark &mark : std::as_const(m_marks)) {
            if (position >= mark.position && position <= mark.position + std::max(1, mark.length)) {
                QToolTip::showText(help->globalPos(), mark.sentence.toHtmlEscaped(), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // Qt does not repaint the frame, which has the focus ring, by itself
    return QPlainTextEdit::event(event);
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

} // namespace exportdesk
