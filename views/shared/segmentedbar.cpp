// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/segmentedbar.h"

#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"

#include <QEvent>
#include <QKeyEvent>

namespace exportdesk
{

namespace
{
constexpr int pictureSize = 16;
constexpr int gap = 8;
constexpr int padding = 12;
} // namespace

/// One of the choices; bold while chosen, always as wide as its bold text.
class SegmentedBar::Choice final : public QPushButton
{
public:
    Choice(const QString &key, QWidget *parent)
        : QPushButton(parent)
        , m_key(key)
    {
        setSpokenRole(this, QAccessible::RadioButton);
        setCheckable(true);
        setAutoExclusive(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
    }
    const QString &key() const { return m_key; }
    void setPicture(Icon icon) { m_icon = icon; }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const int words = QFontMetrics(theme.font(Theme::Role::Strong)).horizontalAdvance(text());
        return {words + (m_icon ? pictureSize + gap : 0) + 2 * padding + 1, theme.controlHeight()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        const QColor ink = theme.color(isEnabled() ? Token::Text : Token::Disabled);
        if (isChecked())
            painter.fillRect(rect(), theme.color(isEnabled() ? Token::Selection : Token::SelectionOff));
        else if (isEnabled() && (underMouse() || isDown()))
            painter.fillRect(rect(), theme.color(isDown() ? Token::SelectionOff : Token::Hover));
        if (isChecked() && isEnabled())
            paint::box(painter, rect(), 0, {}, theme.color(Token::Accent));
        if (hasFocus())
            paint::focusRing(painter, rect(), 0, theme);
        painter.setFont(theme.font(isChecked() ? Theme::Role::Strong : Theme::Role::Body));
        const int words = painter.fontMetrics().horizontalAdvance(text());
        const int content = words + (m_icon ? pictureSize + gap : 0);
        int x = (width() - content) / 2;
        if (m_icon) {
            paintIcon(painter, QRect(x, 0, pictureSize, height()), *m_icon, ink);
            x += pictureSize + gap;
        }
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space)
            QPushButton::keyPressEvent(event);
        else
            event->ignore();
    }

private:
    QString m_key;
    std::optional<Icon> m_icon;
};

SegmentedBar::SegmentedBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SegmentedBar::addChoice(const QString &key, const QString &word)
{
    auto *choice = new Choice(key, this);
    choice->setText(word);
    choice->setObjectName(objectName() + u'.' + key); // for tests
    connect(choice, &QPushButton::clicked, this, [this, key] { choose(key); });
    m_choices.append(choice);
    if (m_chosen.isEmpty()) {
        m_chosen = key;
        choice->setChecked(true);
    }
    choice->setFocusPolicy(choice->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    choice->show();
    arrange();
}

void SegmentedBar::addChoice(const QString &key, const QString &word, Icon icon)
{
    addChoice(key, word);
    m_choices.last()->setPicture(icon);
    arrange();
}

SegmentedBar::Choice *SegmentedBar::find(const QString &key) const
{
    for (Choice *choice : m_choices) {
        if (choice->key() == key)
            return choice;
    }
    return nullptr;
}

void SegmentedBar::setWord(const QString &key, const QString &word)
{
    if (Choice *choice = find(key)) {
        choice->setText(word);
        arrange();
    }
}

void SegmentedBar::choose(const QString &key)
{
    Choice *next = find(key);
    if (!next || key == m_chosen)
        return;
    m_chosen = key;
    next->setChecked(true);
    for (Choice *choice : std::as_const(m_choices))
        choice->setFocusPolicy(choice == next ? Qt::StrongFocus : Qt::ClickFocus);
    Q_EMIT chosenChanged(key);
}

void SegmentedBar::chooseNone()
{
    m_chosen.clear();
    for (Choice *choice : std::as_const(m_choices)) {
        choice->setAutoExclusive(false); // an exclusive button cannot be unchecked
        choice->setChecked(false);
        choice->setAutoExclusive(true);
        choice->setFocusPolicy(Qt::StrongFocus);
    }
}

QSize SegmentedBar::sizeHint() const
{
    int widest = 0;
    for (const Choice *choice : m_choices)
        widest = std::max(widest, choice->sizeHint().width());
    return {widest * int(m_choices.size()) + 2, std::max(32, Theme::of(this).controlHeight() + 2)};
}

QSize SegmentedBar::minimumSizeHint() const
{
    int width = 2;
    for (const Choice *choice : m_choices)
        width += choice->sizeHint().width();
    return {width, std::max(32, Theme::of(this).controlHeight() + 2)};
}

void SegmentedBar::arrange()
{
    updateGeometry();
    if (m_choices.isEmpty())
        return;
    // Equal widths where the widest word allows it; otherwise as wide as each word needs, and the rest is distributed.
    const int inner = width() - 2;
    const int share = inner / int(m_choices.size());
    int needed = 0;
    bool equal = true;
    for (const Choice *choice : std::as_const(m_choices)) {
        needed += choice->sizeHint().width();
        equal = equal && choice->sizeHint().width() <= share;
    }
    const int extra = std::max(0, inner - needed) / int(m_choices.size());
    int x = 1;
    for (Choice *choice : std::as_const(m_choices)) {
        const bool last = choice == m_choices.last();
        const int wide = last ? width() - 1 - x : equal ? share : choice->sizeHint().width() + extra;
        choice->setGeometry(x, 1, wide, height() - 2);
        x += wide;
    }
    update();
}

void SegmentedBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paint::box(painter, rect(), 4, theme.color(Token::Button), theme.color(Token::Border));
    for (qsizetype i = 1; i < m_choices.size(); ++i)
        painter.fillRect(QRect(m_choices[i]->x(), 1, 1, height() - 2), theme.color(Token::Line));
}

void SegmentedBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
        : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up               ? -1
                                                                                   : 0;
    const qsizetype next = m_choices.indexOf(find(m_chosen)) + step;
    if (step == 0) {
        QWidget::keyPressEvent(event);
    } else if (next >= 0 && next < m_choices.size()) {
        choose(m_choices[next]->key());
        m_choices[next]->setFocus(Qt::TabFocusReason);
    }
}

void SegmentedBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SegmentedBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace exportdesk
