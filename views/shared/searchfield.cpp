// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/searchfield.h"

#include "views/shared/paint.h"

#include <QApplication>
#include <QKeyEvent>

namespace exportdesk
{

namespace
{

/// \a origin: where the text begins, even when it is scrolled.
void underlineUnknownKeys(QPainter &painter, const QLineEdit &field, const SearchTerms &terms, int origin)
{
    const QFontMetrics metrics = field.fontMetrics();
    const QString text = field.text();
    const int base = (field.height() + metrics.ascent() - metrics.descent()) / 2 + 2;
    painter.setPen(QPen(Theme::of(&field).color(Token::Err), 1.5, Qt::DotLine));
    for (const SearchTerms::Range &key : terms.unknownKeys(text)) {
        const int from = origin + metrics.horizontalAdvance(text.left(key.from));
        const int to = origin + metrics.horizontalAdvance(text.left(key.to));
        painter.drawLine(std::max(from, field.textMargins().left()), base, to, base);
    }
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_tokens(*this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    setMouseTracking(true);
    setMaxLength(2000);
    setProperty("searches", true); // for whoever looks at what is pasted into fields
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announceNow);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isTyping = true;
        if (extractTerms(SearchTerms::End::Open))
            announceNow();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_isTyping = false;
        extractTerms(SearchTerms::End::Entered);
        announceNow();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom); // for the note
    connect(&Theme::of(this), &Theme::changed, this, &SearchField::makeRoom);
    setAccessibleName(tr("Search"));
    makeRoom();
}

void SearchField::setKeys(const QStringList &keys, const std::function<QString(const SearchTerm &)> &problem)
{
    m_terms.keys = keys;
    m_tokens.setProblem(problem);
    update();
}

QString SearchField::settledText() const
{
    const qsizetype from = m_isTyping ? m_terms.keyBegunBefore(text(), cursorPosition()) : -1;
    return from < 0 ? text() : text().remove(from, cursorPosition() - from);
}

void SearchField::setQuery(const QString &query)
{
    m_isTyping = false;
    m_terms.list.clear();
    setText(query);
    extractTerms(SearchTerms::End::Text);
    setText(text().trimmed());
    makeRoom();
    announceNow();
}

int SearchField::placeholderWidth() const
{
    return SearchTokens::left + fontMetrics().horizontalAdvance(placeholderText()) + 16;
}

int SearchField::fittingWidth() const
{
    const QFontMetrics small(Theme::of(this).font(Theme::Role::Small));
    const QString key = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    return placeholderWidth() + small.horizontalAdvance(key) + 10;
}

void SearchField::clearQuery()
{
    setQuery({});
}

void SearchField::setNote(const QString &note)
{
    m_note = note;
    makeRoom();
}

bool SearchField::extractTerms(SearchTerms::End end)
{
    SearchTerms::Typed typed{text(), cursorPosition()};
    if (!m_terms.extract(typed, end))
        return false;
    setText(typed.text);
    setCursorPosition(typed.cursor);
    makeRoom();
    return true;
}

void SearchField::announceNow()
{
    m_pause.stop();
    const QStringList now{query(), settledQuery()};
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT queryChanged();
    makeRoom(); // whoever searches may refuse a token now
}

QString SearchField::rightHint() const
{
    if (!m_note.isEmpty()) { // what is typed is more useful
        const QFontMetrics small(Theme::of(this).font(Theme::Role::Small));
        const int left = m_terms.list.isEmpty() ? SearchTokens::left : m_tokens.end(m_terms.list);
        const int needed = left + fontMetrics().horizontalAdvance(text()) + small.horizontalAdvance(m_note) + 24;
        return needed <= width() ? m_note : QString();
    }
    // The placeholder is more useful than the key.
    const bool shown = m_terms.list.isEmpty() && text().isEmpty() && width() >= fittingWidth();
    return shown ? QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText) : QString();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && cursorPosition() == 0 && !hasSelectedText() && !m_terms.list.isEmpty()) {
        const QString back = SearchTerms::asTyped(m_terms.list.takeLast());
        setText(back + text());
        setCursorPosition(int(back.size()));
        makeRoom();
        announceNow();
        return;
    }
    if (event->key() == Qt::Key_Escape && (!m_terms.list.isEmpty() || !text().isEmpty())) {
        clearQuery();
        return;
    }
    QLineEdit::keyPressEvent(event);
    update();
}

void SearchField::makeRoom()
{
    const int left = m_terms.list.isEmpty() ? SearchTokens::left - 8 : m_tokens.end(m_terms.list) - 2;
    const QFontMetrics small(Theme::of(this).font(Theme::Role::Small));
    const int right = rightHint().isEmpty() ? 0 : small.horizontalAdvance(rightHint()) + 8;
    setTextMargins(std::min(left, std::max(SearchTokens::left, width() - 80)), 0, right, 0);
    const QStringList problems = m_tokens.problems(m_terms.list);
    setAccessibleDescription((m_terms.allAsTyped() + problems + QStringList{m_note}).join(u' ').trimmed());
    setToolTip(problems.join(u'\n'));
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintIcon(painter, QRect(8, 0, 16, height()), Icon::Search,
              theme.color(isEnabled() ? Token::Text2 : Token::Disabled));
    m_tokens.paintTokens(painter, m_terms.list);
    // cursorRect() starts 5 px before the cursor.
    underlineUnknownKeys(painter, *this, m_terms,
                         cursorRect().x() + 5 - fontMetrics().horizontalAdvance(text().left(cursorPosition())));
    painter.setFont(theme.font(Theme::Role::Small));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, rightHint());
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    const qsizetype cross = event->button() == Qt::LeftButton ? m_tokens.crossAt(event->pos(), m_terms.list) : -1;
    if (cross < 0) {
        QLineEdit::mousePressEvent(event);
        return;
    }
    m_terms.list.removeAt(cross);
    makeRoom();
    announceNow();
}

void SearchField::mouseMoveEvent(QMouseEvent *event)
{
    const bool overCross = m_tokens.crossAt(event->pos(), m_terms.list) >= 0;
    const bool overText = event->pos().x() >= textMargins().left();
    setCursor(overCross ? Qt::PointingHandCursor : overText ? Qt::IBeamCursor : Qt::ArrowCursor);
    const qsizetype token = m_tokens.tokenAt(event->pos(), m_terms.list);
    setToolTip(m_tokens.problems(token < 0 ? m_terms.list : m_terms.list.mid(token, 1)).join(u'\n'));
    QLineEdit::mouseMoveEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Search"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        makeRoom();
}

/// What stays in the field is a search, and is shown as one.
void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    m_isTyping = false;
    extractTerms(SearchTerms::End::Entered);
    announceNow();
}

} // namespace exportdesk
