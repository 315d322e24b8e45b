// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/navigationbar.h"

#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int itemGap = 4;
}

/// One page: icon and word, a badge at the icon's corner.
class NavigationBar::Item final : public QPushButton
{
public:
    Item(PageId id, Icon icon, NavigationBar *bar)
        : QPushButton(bar)
        , m_bar(bar)
        , m_id(id)
        , m_icon(icon)
    {
        setSpokenRole(this, QAccessible::RadioButton);
        setCheckable(true);
        setAutoExclusive(false);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    PageId id() const { return m_id; }
    void setBadge(int count, int startedHere)
    {
        m_badge = count;
        m_startedHere = startedHere;
        name();
        update(); // its size does not depend on the number
    }
    void name()
    {
        nameForAssistants();
        setToolTip(!isEnabled()                       ? NavigationBar::tr("Available once you are connected.")
                       : m_bar->form() == Form::Icons ? accessibleName()
                                                      : badgeText());
        updateGeometry();
        update();
    }

    QString badgeText() const
    {
        if (m_badge == 0)
            return {};
        const QString all = NavigationBar::tr("%Ln failed since you last looked", nullptr, m_badge);
        return m_startedHere == 0 ? all : NavigationBar::tr("%1, %Ln started here", nullptr, m_startedHere).arg(all);
    }

    void nameForAssistants()
    {
        const QString words = m_badge > 0 ? QString(text() + u", "_s + badgeText()) : text();
        if (accessibleName() != words)
            setAccessibleName(words);
    }

    QSize sizeHint() const override { return sizeIn(m_bar->form()); }
    QSize sizeIn(Form form) const
    {
        const QFontMetrics metrics(Theme::of(this).font(Theme::Role::Small));
        const int words = metrics.horizontalAdvance(text());
        const int line = std::max(24, metrics.height()) + 8;
        switch (form) {
        case Form::Roomy:
        case Form::Tight:
            return {std::max(86, words + 6), std::max(form == Form::Roomy ? 60 : 56, metrics.height() + 24 + 18)};
        case Form::Beside:
            return {words + 24 + 3 * besideGap, line};
        case Form::Icons:
            return {46, line};
        }
        Q_UNREACHABLE();
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (isChecked())
            paint::box(painter, rect(), 6, theme.color(Token::Base), theme.color(Token::Line));
        else if (underMouse() && isEnabled())
            paint::box(painter, rect(), 6, theme.color(Token::Hover));
        if (hasFocus())
            paint::focusRing(painter, rect(), 6, theme);
        const QColor ink = theme.color(!isEnabled() ? Token::Disabled : isChecked() ? Token::Text : Token::Text2);
        painter.setFont(theme.font(Theme::Role::Small));
        painter.setPen(ink);
        QPoint middle = rect().center(); // of the icon
        if (m_bar->form() == Form::Beside) {
            middle.setX(besideGap + 12);
            painter.drawText(rect().adjusted(24 + 2 * besideGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        } else if (m_bar->form() != Form::Icons) {
            const int words = painter.fontMetrics().height();
            const int top = (height() - 24 - 2 - words) / 2;
            middle.setY(top + 12);
            painter.drawText(QRect(0, top + 26, width(), words + 2), Qt::AlignHCenter | Qt::AlignTop, text());
        }
        paintIcon(painter, QRect(middle - QPoint(12, 12), QSize(24, 24)), m_icon, ink, 24);
        if (m_badge > 0)
            paintBadge(painter, theme, middle + QPoint(8, -16));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Space)
            QPushButton::keyPressEvent(event);
        else
            event->ignore();
    }

    void nextCheckState() override { }

private:
    static constexpr int besideGap = 8;

    void paintBadge(QPainter &painter, const Theme &theme, QPoint at) const
    {
        QFont small = theme.font(Theme::Role::Small);
        small.setWeight(QFont::Bold);
        if (m_bar->form() == Form::Icons)
            small.setPointSizeF(std::min(small.pointSizeF(), 9.0)); // the icon stays in view
        painter.setFont(small);
        const QString figure = m_badge > 99 ? NavigationBar::tr("99+") : locale().toString(m_badge);
        const int high = std::max(16, painter.fontMetrics().height());
        const int wide = std::max(high + 2, painter.fontMetrics().horizontalAdvance(figure) + 10);
        // Neither out of the item nor over its word.
        const int end = m_bar->form() == Form::Beside ? 24 + 2 * besideGap - 1 : width();
        const QRect ground(QPoint(std::min(at.x(), end - wide), std::max(at.y(), 0)), QSize(wide, high));
        paint::box(painter, ground, 5, theme.color(Token::Err));
        painter.setPen(theme.color(Token::Base));
        painter.drawText(ground, Qt::AlignCenter, figure);
    }

    NavigationBar *m_bar;
    PageId m_id;
    Icon m_icon;
    int m_badge = 0;
    int m_startedHere = 0; ///< of those in the badge
};

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 8, 5, 8);
    layout->setSpacing(itemGap);
    m_top->setSpacing(itemGap);
    m_foot->setSpacing(itemGap);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_foot);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    fitWidth();
}

void NavigationBar::addItem(PageId id, Icon icon, const QString &word, bool atFoot)
{
    auto *item = new Item(id, icon, this);
    item->setObjectName(u"nav."_s + pageName(id)); // for tests and tours
    item->setText(word);
    item->name();
    item->setFocusPolicy(m_items.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    connect(item, &QPushButton::clicked, this, [this, id] { Q_EMIT requested(id); });
    m_items.append(item);
    (atFoot ? m_foot : m_top)->addWidget(item);
    chooseForm();
    fitWidth();
}

NavigationBar::Item *NavigationBar::find(PageId id) const
{
    for (Item *item : m_items) {
        if (item->id() == id)
            return item;
    }
    return nullptr;
}

void NavigationBar::setWord(PageId id, const QString &word)
{
    if (Item *item = find(id)) {
        item->setText(word);
        item->name();
        fitWidth();
    }
}

void NavigationBar::setBadge(PageId id, int count, int startedHere)
{
    if (Item *item = find(id))
        item->setBadge(count, startedHere);
}

void NavigationBar::setCurrent(PageId id)
{
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    for (Item *item : std::as_const(m_items))
        item->setChecked(item->id() == id);
    placeFocus();
    // A key that goes to another page takes along who is in the bar.
    if (Item *item = find(id); hasFocus && item && item->isEnabled())
        item->setFocus(Qt::ShortcutFocusReason);
    update();
}

void NavigationBar::setOpen(PageId id, bool open)
{
    Item *item = find(id);
    if (!item)
        return;
    item->setEnabled(open);
    item->name();
    placeFocus();
}

/// Tab comes to the selected page; where none is, to the first that is open.
void NavigationBar::placeFocus()
{
    const Item *stop = nullptr;
    for (const Item *item : std::as_const(m_items)) {
        if (item->isEnabled() && (!stop || item->isChecked()))
            stop = item;
    }
    for (Item *item : std::as_const(m_items))
        item->setFocusPolicy(item == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

/// The first form that the window has room for: with large text or many pages words go beside their icons, and where
/// that takes more than a fifth of the width only tooltips and screen readers have them.
void NavigationBar::chooseForm()
{
    const QMargins around = layout()->contentsMargins();
    const auto fits = [&](Form form) {
        int needed = around.top() + around.bottom() - itemGap;
        int widest = 0;
        for (const Item *item : std::as_const(m_items)) {
            needed += item->sizeIn(form).height() + itemGap;
            widest = std::max(widest, item->sizeIn(form).width());
        }
        const bool narrow = form != Form::Beside || widest + around.left() + around.right() <= window()->width() / 5;
        return needed <= height() && narrow;
    };
    const std::array<Form, 4> forms{Form::Roomy, Form::Tight, Form::Beside, Form::Icons};
    const auto chosen = std::find_if(forms.begin(), forms.end() - 1, fits);
    if (*chosen == m_form)
        return;
    m_form = *chosen;
    for (Item *item : std::as_const(m_items))
        item->name();
    fitWidth();
}

QSize NavigationBar::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0}; // it takes another form
}

void NavigationBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseForm();
}

void NavigationBar::fitWidth()
{
    int width = m_form == Form::Roomy || m_form == Form::Tight ? 96 : 0;
    for (const Item *item : std::as_const(m_items))
        width = std::max(width, item->sizeHint().width() + 10);
    if (width == minimumWidth() && width == maximumWidth())
        return;
    setFixedWidth(width);
    Q_EMIT widthChanged(width);
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    const bool home = event->key() == Qt::Key_Home;
    const bool end = event->key() == Qt::Key_End;
    const int step = event->key() == Qt::Key_Down || home ? 1 : event->key() == Qt::Key_Up || end ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->hasFocus())
            continue;
        qsizetype next = home ? 0 : end ? m_items.size() - 1 : i + step;
        while (next >= 0 && next < m_items.size() && !m_items[next]->isEnabled())
            next += step;
        if (next >= 0 && next < m_items.size())
            m_items[next]->setFocus(Qt::TabFocusReason);
        return;
    }
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Token::Line));
    for (const Item *item : std::as_const(m_items)) {
        if (item->isChecked())
            painter.fillRect(QRect(0, item->y() + item->height() / 5, 3, item->height() * 3 / 5),
                             theme.color(Token::AccentFill));
    }
}

void NavigationBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LanguageChange)
        return;
    chooseForm();
    fitWidth();
}

} // namespace exportdesk
