// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/chipbar.h"

#include "views/shared/paint.h"

#include <QEvent>
#include <QKeyEvent>

namespace exportdesk
{

namespace
{
constexpr int chipIconSize = 16;
constexpr int chipGap = 8;
constexpr int chipPadding = 10;
constexpr int dividerRoom = 17;
constexpr int tightPadding = 8; ///< where there is no room for icons
constexpr int tightDividerRoom = 9;
} // namespace

/// One chip; the bar decides what is chosen and where the keyboard goes.
class ChipBar::Chip final : public QPushButton
{
public:
    Chip(const QString &key, bool additive, QWidget *parent)
        : QPushButton(parent)
        , m_key(key)
        , m_additive(additive)
    {
        setCheckable(true);
        setAutoExclusive(false);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
    }

    const QString &key() const { return m_key; }
    bool additive() const { return m_additive; }
    void setPicture(Icon icon, Token token)
    {
        m_icon = icon;
        m_iconToken = token;
    }
    /// True when the chip needs another width now; most figures take as much room as the one before.
    bool setCount(qint64 count)
    {
        const int before = widthWhen(true);
        m_count = count;
        setAccessibleName(described());
        update();
        const bool moves = widthWhen(true) != before;
        if (moves)
            updateGeometry();
        return moves;
    }
    void describe()
    {
        setAccessibleName(described());
        updateGeometry();
        update();
    }
    qint64 count() const { return m_count; }
    void setIconShown(bool on) { m_iconShown = on; }

    static int paddingWhen(bool icons) { return icons ? chipPadding : tightPadding; }
    int widthWhen(bool icons) const
    {
        const Theme &theme = Theme::of(this);
        int width = m_textWidth.of(text(), theme.font(Theme::Role::Body)) + 2 * paddingWhen(icons) + 1;
        if (m_icon && icons)
            width += chipIconSize + chipGap;
        if (m_count >= 0)
            width += 6 + m_figureWidth.of(figure(), theme.font(Theme::Role::Strong));
        return width;
    }
    QSize sizeHint() const override { return {widthWhen(m_iconShown), Theme::of(this).controlHeight()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (isChecked())
            paint::box(painter, rect(), 4, theme.color(Token::Selection), theme.color(Token::Accent));
        else if (isEnabled() && (underMouse() || isDown()))
            paint::box(painter, rect(), 4, theme.color(isDown() ? Token::SelectionOff : Token::Hover),
                       theme.color(Token::Line));
        if (hasFocus())
            paint::focusRing(painter, rect(), 4, theme);
        const int side = paddingWhen(m_iconShown);
        QRect inside = rect().adjusted(side, 0, -side, 0);
        if (m_icon && m_iconShown) {
            paintIcon(painter, QRect(inside.x(), 0, chipIconSize, height()), *m_icon,
                      theme.color(isEnabled() ? m_iconToken : Token::Disabled));
            inside.setLeft(inside.left() + chipIconSize + chipGap);
        }
        painter.setFont(theme.font(Theme::Role::Body));
        painter.setPen(theme.color(!isEnabled() ? Token::Disabled : isChecked() ? Token::Text : Token::Text2));
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text());
        if (m_count < 0)
            return;
        painter.setFont(theme.font(Theme::Role::Strong));
        painter.setPen(theme.color(isEnabled() ? Token::Text : Token::Disabled));
        painter.drawText(inside.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::AlignRight, figure());
    }

    // The arrows belong to the bar, Enter chooses as Space does.
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            return;
        case Qt::Key_Space:
            QPushButton::keyPressEvent(event);
            return;
        default:
            event->ignore();
        }
    }

    // The bar says what is chosen; a click never turns an exclusive chip off.
    void nextCheckState() override { }

private:
    /// The width of the text asked for last: bars are arranged far more often than their texts change.
    class TextWidth
    {
    public:
        int of(const QString &text, const QFont &font)
        {
            if (m_width < 0 || text != m_text || font != m_font) {
                m_text = text;
                m_font = font;
                m_width = QFontMetrics(font).horizontalAdvance(text);
            }
            return m_width;
        }

    private:
        QString m_text;
        QFont m_font;
        int m_width = -1;
    };

    QString described() const { return m_count < 0 ? text() : ChipBar::tr("%1: %L2").arg(text()).arg(m_count); }
    QString figure() const { return locale().toString(m_count); }

    QString m_key;
    bool m_additive;
    std::optional<Icon> m_icon;
    Token m_iconToken = Token::Text2;
    qint64 m_count = -1;
    bool m_iconShown = true;
    mutable TextWidth m_textWidth;
    mutable TextWidth m_figureWidth;
};

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChipBar::~ChipBar() = default;

ChipBar::Chip *ChipBar::add(const QString &key, const QString &word, bool additive)
{
    auto *chip = new Chip(key, additive, this);
    chip->setText(word);
    chip->describe();
    connect(chip, &QPushButton::clicked, this, [this, chip] { press(chip); });
    m_chips.append(chip);
    if (!additive && m_chosen.isEmpty()) {
        m_chosen = key;
        chip->setChecked(true);
    }
    chip->setFocusPolicy(chip->isChecked() && !additive ? Qt::StrongFocus : Qt::ClickFocus);
    chip->show();
    arrange(width(), true);
    updateGeometry();
    return chip;
}

void ChipBar::addChip(const QString &key, const QString &word)
{
    add(key, word, false);
}

void ChipBar::addChip(const QString &key, const QString &word, Icon icon, Token iconToken)
{
    add(key, word, false)->setPicture(icon, iconToken);
    arrange(width(), true);
}

void ChipBar::addAdditiveChip(const QString &key, const QString &word, Icon icon, Token iconToken)
{
    add(key, word, true)->setPicture(icon, iconToken);
    arrange(width(), true);
}

ChipBar::Chip *ChipBar::find(const QString &key) const
{
    for (Chip *chip : m_chips) {
        if (chip->key() == key)
            return chip;
    }
    return nullptr;
}

void ChipBar::setWord(const QString &key, const QString &word)
{
    if (Chip *chip = find(key)) {
        chip->setText(word);
        chip->describe();
        arrange(width(), true);
        updateGeometry();
    }
}

void ChipBar::setCount(const QString &key, qint64 count)
{
    Chip *chip = find(key);
    if (!chip || chip->count() == count)
        return;
    if (!chip->setCount(count))
        return;
    arrange(width(), true);
    updateGeometry();
}

QString ChipBar::word(const QString &key) const
{
    const Chip *chip = find(key);
    return chip ? chip->text() : QString();
}

QString ChipBar::chosen() const
{
    return m_chosen;
}

void ChipBar::choose(const QString &key)
{
    Chip *next = find(key);
    if (!next || next->additive() || key == m_chosen)
        return;
    m_chosen = key;
    for (Chip *chip : std::as_const(m_chips)) {
        if (chip->additive())
            continue;
        chip->setChecked(chip == next);
        chip->setFocusPolicy(chip == next ? Qt::StrongFocus : Qt::ClickFocus);
    }
    Q_EMIT chosenChanged(key);
}

bool ChipBar::isOn(const QString &additiveKey) const
{
    const Chip *chip = find(additiveKey);
    return chip && chip->additive() && chip->isChecked();
}

void ChipBar::setOn(const QString &additiveKey, bool on)
{
    Chip *chip = find(additiveKey);
    if (!chip || !chip->additive() || chip->isChecked() == on)
        return;
    chip->setChecked(on);
    Q_EMIT toggled(additiveKey, on);
}

void ChipBar::press(Chip *chip)
{
    if (chip->additive())
        setOn(chip->key(), !chip->isChecked());
    else
        choose(chip->key());
}

void ChipBar::keyPressEvent(QKeyEvent *event)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            at = i;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype next = at;
    switch (event->key()) {
    case Qt::Key_Left:
        next = at + (mirrored ? 1 : -1);
        break;
    case Qt::Key_Right:
        next = at + (mirrored ? -1 : 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = m_chips.size() - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (at >= 0 && next >= 0 && next < m_chips.size())
        m_chips[next]->setFocus(Qt::TabFocusReason);
}

QSize ChipBar::arranged(int width, bool icons, bool apply, int top) const
{
    const int height = Theme::of(this).controlHeight();
    int x = 0;
    int y = top;
    int widest = 0;
    bool divided = false;
    for (Chip *chip : std::as_const(m_chips)) {
        const int needed = chip->widthWhen(icons);
        if (chip->additive() && !divided && x > 0)
            x += (icons ? dividerRoom : tightDividerRoom) - 4;
        divided = divided || chip->additive();
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height + 4;
        }
        if (apply) {
            chip->setIconShown(icons);
            chip->setGeometry(x, y, needed, height);
            chip->update();
        }
        widest = std::max(widest, x + needed);
        x += needed + 4;
    }
    return {widest, y + height};
}

QSize ChipBar::arrange(int width, bool apply) const
{
    const int oneRow = Theme::of(this).controlHeight();
    const bool icons = arranged(width, true, false).height() <= oneRow;
    const QSize needed = arranged(width, icons, false);
    // Higher than needed in a header: the chips stand in the middle of it.
    return apply ? arranged(width, icons, true, std::max(0, (this->height() - needed.height()) / 2)) : needed;
}

QSize ChipBar::sizeHint() const
{
    return arranged(QWIDGETSIZE_MAX, true, false);
}

QSize ChipBar::minimumSizeHint() const
{
    int widest = 0;
    for (const Chip *chip : m_chips)
        widest = std::max(widest, chip->widthWhen(false));
    return {widest, Theme::of(this).controlHeight()};
}

int ChipBar::heightForWidth(int width) const
{
    return arrange(width, false).height();
}

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void ChipBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::FontChange) {
        for (Chip *chip : std::as_const(m_chips))
            chip->describe();
        arrange(width(), true);
        updateGeometry();
    }
}

} // namespace exportdesk
