// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/searchfield.h"

#include "views/shared/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int searchIconSpace = 30; ///< magnifier and its air
constexpr int tokenHeight = 20;
constexpr int tokenPadding = 6;
constexpr int crossSize = 12;

/// `key:value` or `key:"value with blanks"`, at the start or after a blank.
const QRegularExpression &termPattern()
{
    static const QRegularExpression pattern(
        uR"x((?<!\S)([A-Za-z][A-Za-z-]*):("(?<quoted>[^"]*)"|(?<plain>[^\s",]+)))x"_s);
    return pattern;
}

QString asTyped(const SearchField::Term &term)
{
    return term.value.contains(u' ') || term.value.contains(u',') ? u"%1:\"%2\""_s.arg(term.key, term.value)
                                                                  : u"%1:%2"_s.arg(term.key, term.value);
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    setMouseTracking(true);
    setMaxLength(2000);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announceNow);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (takeToken(false))
            announceNow();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        takeToken(true);
        announceNow();
    });
    connect(&Theme::of(this), &Theme::changed, this, &SearchField::makeRoom);
    setAccessibleName(tr("Search"));
    makeRoom();
}

void SearchField::setKeys(const QStringList &keys)
{
    m_keys = keys;
    update();
}

QString SearchField::freeText() const
{
    QStringList words;
    const QStringList all = text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        // A known key that is still being typed would hide everything.
        if (!m_keys.contains(word.section(u':', 0, 0).toLower()) || !word.contains(u':'))
            words.append(word);
    }
    return words.join(u' ');
}

QString SearchField::query() const
{
    QStringList parts;
    for (const Term &term : m_terms)
        parts.append(asTyped(term));
    if (const QString free = freeText(); !free.isEmpty())
        parts.append(free);
    return parts.join(u' ');
}

void SearchField::setQuery(const QString &query)
{
    m_terms.clear();
    setText(query);
    takeToken(true);
    setText(text().trimmed());
    makeRoom();
    announceNow();
}

int SearchField::fittingWidth() const
{
    const QFontMetrics small(Theme::of(this).font(Theme::Role::Small));
    const QString key = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    return searchIconSpace + fontMetrics().horizontalAdvance(placeholderText()) + 16 + small.horizontalAdvance(key)
        + 10;
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

bool SearchField::takeToken(bool atEnd)
{
    bool taken = false;
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = termPattern().match(text(), from);
        if (!match.hasMatch())
            break;
        from = match.capturedEnd();
        const QString key = match.captured(1).toLower();
        const bool quoted = !match.captured(u"quoted"_s).isNull();
        const QString value = quoted ? match.captured(u"quoted"_s) : match.captured(u"plain"_s);
        const bool ended
            = quoted || atEnd || (from < text().size() && (text().at(from).isSpace() || text().at(from) == u','));
        if (!m_keys.contains(key) || value.trimmed().isEmpty() || !ended)
            continue;
        if (const Term term{key, value.trimmed()}; !m_terms.contains(term))
            m_terms.append(term);
        QString rest = text();
        const qsizetype tail = from < rest.size() && !atEnd && !quoted ? 1 : 0;
        rest.remove(match.capturedStart(), match.capturedLength() + tail);
        const int cursor = int(match.capturedStart());
        setText(rest);
        setCursorPosition(cursor);
        from = 0;
        taken = true;
    }
    if (taken)
        makeRoom();
    return taken;
}

void SearchField::removeTerm(qsizetype index)
{
    m_terms.removeAt(index);
    makeRoom();
    announceNow();
}

void SearchField::announceNow()
{
    m_pause.stop();
    if (query() == m_announced)
        return;
    m_announced = query();
    Q_EMIT queryChanged();
}

QString SearchField::rightHint() const
{
    if (!m_note.isEmpty())
        return m_note;
    // What can be searched for is worth more than the key.
    const bool shown = m_terms.isEmpty() && text().isEmpty() && width() >= fittingWidth();
    return shown ? QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText) : QString();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && cursorPosition() == 0 && !hasSelectedText() && !m_terms.isEmpty()) {
        const QString back = asTyped(m_terms.takeLast());
        setText(back + text());
        setCursorPosition(int(back.size()));
        makeRoom();
        announceNow();
        return;
    }
    if (event->key() == Qt::Key_Escape && (!m_terms.isEmpty() || !text().isEmpty())) {
        clearQuery();
        return;
    }
    QLineEdit::keyPressEvent(event);
    update();
}

QString SearchField::tokenText(const Term &term) const
{
    const QFontMetrics metrics(Theme::of(this).font(Theme::Role::Body));
    const int room = std::max(60, width() / 4);
    return metrics.elidedText(u"%1: %2"_s.arg(term.key, term.value), Qt::ElideRight, room);
}

QList<SearchField::Placed> SearchField::placed() const
{
    QList<Placed> all;
    const QFontMetrics metrics(Theme::of(this).font(Theme::Role::Body));
    int x = searchIconSpace;
    const int high = std::max(tokenHeight, metrics.height());
    for (const Term &term : m_terms) {
        const int words = metrics.horizontalAdvance(tokenText(term));
        const QRect token(x, (height() - high) / 2, tokenPadding + words + 4 + crossSize + 4, high);
        const QRect cross(token.right() - crossSize - 5, 0, crossSize + 8, height());
        all.append({token, cross});
        x = token.right() + 6;
    }
    return all;
}

void SearchField::makeRoom()
{
    const QList<Placed> tokens = placed();
    const int left = tokens.isEmpty() ? searchIconSpace - 8 : tokens.last().token.right() - 2;
    const QFontMetrics small(Theme::of(this).font(Theme::Role::Small));
    const int right = rightHint().isEmpty() ? 0 : small.horizontalAdvance(rightHint()) + 8;
    setTextMargins(std::min(left, std::max(searchIconSpace, width() - 80)), 0, right, 0);
    QStringList said;
    for (const Term &term : std::as_const(m_terms))
        said.append(asTyped(term));
    setAccessibleDescription(said.join(u' '));
    update();
}

void SearchField::paintTokens(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const QList<Placed> tokens = placed();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QRect box = tokens[i].token;
        paint::box(painter, box, 3, theme.color(Token::Selection));
        painter.setFont(theme.font(Theme::Role::Body));
        painter.setPen(theme.color(Token::Text));
        painter.drawText(box.adjusted(tokenPadding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, tokenText(m_terms[i]));
        paintIcon(painter, QRect(box.right() - crossSize - 3, box.y(), crossSize, box.height()), Icon::Close,
                  theme.color(Token::Text2), crossSize);
    }
}

void SearchField::underlineWrongKeys(QPainter &painter) const
{
    if (m_keys.isEmpty())
        return;
    static const QRegularExpression keyed(uR"x((?<!\S)([A-Za-z][A-Za-z-]*):(?!//)\S*)x"_s);
    // cursorRect() starts 5 px before the cursor; from there the text's own origin, scrolled or not, is known.
    const QFontMetrics metrics = fontMetrics();
    const int origin = cursorRect().x() + 5 - metrics.horizontalAdvance(text().left(cursorPosition()));
    const int base = (height() + metrics.ascent() - metrics.descent()) / 2 + 2;
    painter.setPen(QPen(Theme::of(this).color(Token::Err), 1.5, Qt::DotLine));
    auto matches = keyed.globalMatch(text());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (m_keys.contains(match.captured(1).toLower()))
            continue;
        const int from = origin + metrics.horizontalAdvance(text().left(match.capturedStart(1)));
        const int to = origin + metrics.horizontalAdvance(text().left(match.capturedEnd(1) + 1));
        painter.drawLine(std::max(from, textMargins().left()), base, to, base);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintIcon(painter, QRect(8, 0, 16, height()), Icon::Search,
              theme.color(isEnabled() ? Token::Text2 : Token::Disabled));
    paintTokens(painter);
    underlineWrongKeys(painter);
    painter.setFont(theme.font(Theme::Role::Small));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, rightHint());
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    const QList<Placed> tokens = placed();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (event->button() == Qt::LeftButton && tokens[i].cross.contains(event->pos())) {
            removeTerm(i);
            return;
        }
    }
    QLineEdit::mousePressEvent(event);
}

void SearchField::mouseMoveEvent(QMouseEvent *event)
{
    bool overCross = false;
    for (const Placed &token : placed())
        overCross = overCross || token.cross.contains(event->pos());
    const bool overText = event->pos().x() >= textMargins().left();
    setCursor(overCross ? Qt::PointingHandCursor : overText ? Qt::IBeamCursor : Qt::ArrowCursor);
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

} // namespace exportdesk
