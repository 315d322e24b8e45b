// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/detailspane.h"

#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/iconlabel.h"
#include "views/shared/lowscroll.h"
#include "views/shared/paint.h"
#include "views/shared/tabbar.h"
#include "views/shared/taborder.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

namespace exportdesk
{

namespace
{

/// The count in a tab; with a background when it counts something bad.
class CountBadge final : public QWidget
{
public:
    explicit CountBadge(QWidget *parent)
        : QWidget(parent)
    {
    }
    void setCount(qint64 count, std::optional<Status> badge)
    {
        m_words = locale().toString(count);
        m_badge = badge;
        const QFontMetrics metrics(Theme::of(this).font(badge ? Theme::Role::Strong : Theme::Role::Body));
        setFixedSize(metrics.horizontalAdvance(m_words) + (badge ? 10 : 2), metrics.height());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (m_badge)
            paint::box(painter, rect(), 3, theme.color(statusLook(*m_badge).tint));
        painter.setFont(theme.font(m_badge ? Theme::Role::Strong : Theme::Role::Body));
        painter.setPen(theme.color(m_badge ? statusLook(*m_badge).wordToken : Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter, m_words);
    }

private:
    QString m_words;
    std::optional<Status> m_badge;
};

/// Sums up the buttons instead of asking the layout, whose hint may be outdated; invalidating it here would request the
/// next arrangement, endlessly.
int widthOf(const QLayout &row)
{
    int width = 0;
    for (int i = 0; i < row.count(); ++i) {
        const QWidget *widget = row.itemAt(i)->widget();
        if (widget && !widget->isHidden())
            width += widget->sizeHint().width() + (width > 0 ? row.spacing() : 0);
    }
    return width;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_identity(new QWidget(m_head))
    , m_status(new IconLabel(m_identity))
    , m_id(new ElidedLabel(Theme::Role::Strong, Token::Text, m_identity))
    , m_name(new ElidedLabel(Theme::Role::Body, Token::Text2, m_identity))
    , m_bar(new TabBar(m_head))
    , m_actions(new QHBoxLayout)
    , m_pages(new QStackedWidget(this))
{
    auto *who = new QHBoxLayout(m_identity);
    who->setContentsMargins(16, 0, 8, 0);
    who->setSpacing(8);
    m_status->setStrong(true);
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    who->addWidget(m_status);
    // An id keeps its width; a long title or name is elided.
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    who->addWidget(m_id);
    who->addWidget(m_name, 1);
    m_bar->setDrawBase(false);
    m_bar->setAccessibleName(tr("Details"));
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_actions->setContentsMargins(8, 0, 8, 0);
    m_actions->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    // Wraps into two lines when narrow; its size hint would widen the window instead.
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *grid = new QGridLayout(m_head);
    grid->setContentsMargins(0, 0, 0, 1);
    grid->setSpacing(0);
    connect(m_bar, &QTabBar::currentChanged, this, &DetailsPane::showTab);
    connect(&Theme::of(this), &Theme::changed, this, &DetailsPane::arrange);
    arrange();
}

void DetailsPane::setIdentity(Status status, const QString &id, const QString &name, const QString &raw,
                              const QString &words)
{
    m_status->setStatus(status, raw);
    if (!words.isEmpty())
        m_status->setText(words);
    m_status->show();
    m_id->setText(id);
    m_name->setText(name);
    arrange();
}

void DetailsPane::setIdentity(Icon icon, const QString &title, const QString &name)
{
    m_status->setIcon(icon, Token::Text2);
    m_status->setText({});
    m_id->setText(title);
    m_name->setText(name);
    arrange();
}

int DetailsPane::indexOf(const QString &key) const
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].key == key)
            return int(i);
    }
    return -1;
}

void DetailsPane::addTab(const QString &key, QWidget *page)
{
    m_tabs.append({key, {}, 0, {}});
    m_pages->addWidget(new LowScroll(page, 1.5));
    m_bar->addTab(key);
}

void DetailsPane::setTabText(const QString &key, const QString &text)
{
    const int index = indexOf(key);
    if (index < 0)
        return;
    m_tabs[index].text = text;
    showText(index);
    arrange();
}

void DetailsPane::setTabCount(const QString &key, qint64 count, std::optional<Status> badge)
{
    const int index = indexOf(key);
    if (index < 0)
        return;
    m_tabs[index].count = count;
    m_tabs[index].badge = badge;
    showText(index);
    arrange();
}

void DetailsPane::showText(int index)
{
    const Tab &tab = m_tabs[index];
    m_bar->setTabText(index, tab.text);
    m_bar->updateGeometry(); // an invisible tab bar does not do it
    auto *badge = static_cast<CountBadge *>(m_bar->tabButton(index, QTabBar::RightSide));
    if (tab.count <= 0) {
        if (badge)
            m_bar->setTabButton(index, QTabBar::RightSide, nullptr);
        delete badge;
        m_bar->setAccessibleTabName(index, tab.text);
        return;
    }
    if (badge) {
        // Setting the same button again would hide it; the tab reads its new size at the next layout.
        badge->setCount(tab.count, tab.badge);
        m_bar->setTabText(index, tab.text);
    } else {
        badge = new CountBadge(m_bar);
        badge->setCount(tab.count, tab.badge);
        m_bar->setTabButton(index, QTabBar::RightSide, badge);
    }
    m_bar->setAccessibleTabName(index, tr("%1: %L2").arg(tab.text).arg(tab.count));
}

void DetailsPane::setTabShown(const QString &key, bool shown)
{
    if (const int index = indexOf(key); index >= 0)
        m_bar->setTabVisible(index, shown);
}

QString DetailsPane::currentTab() const
{
    const int index = m_bar->currentIndex();
    return index < 0 || index >= m_tabs.size() ? QString() : m_tabs[index].key;
}

void DetailsPane::setCurrentTab(const QString &key)
{
    if (const int index = indexOf(key); index >= 0)
        m_bar->setCurrentIndex(index);
}

void DetailsPane::showTab(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    m_pages->setCurrentIndex(index);
    Q_EMIT currentTabChanged(m_tabs[index].key);
}

void DetailsPane::addAction(Button *button)
{
    m_actions->addWidget(button);
    arrange();
}

void DetailsPane::arrange()
{
    auto *grid = static_cast<QGridLayout *>(m_head->layout());
    const int who = m_status->sizeHint().width() + std::min(400, m_id->sizeHint().width())
        + std::min(200, m_name->sizeHint().width()) + 48;
    const bool stacked = width() < who + m_bar->sizeHint().width() + widthOf(*m_actions) + 16;
    // A long name shrinks before the tabs do.
    m_bar->setMinimumWidth(stacked ? 0 : m_bar->sizeHint().width());
    const int line = Theme::of(this).height(36) + 1; // tabs and the line below them
    const int least = line * (stacked ? 2 : 1);
    if (grid->count() > 0 && stacked == m_stacked) {
        m_head->setMinimumHeight(least); // the text may be larger
        return;
    }
    m_stacked = stacked;
    while (QLayoutItem *item = grid->takeAt(0)) {
        // Only the positions of the widgets change.
        if (item->layout() != m_actions)
            delete item;
    }
    m_actions->setParent(nullptr);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 0);
    if (stacked) {
        grid->addWidget(m_identity, 0, 0);
        grid->addLayout(m_actions, 0, 1);
        auto *tabs = new QHBoxLayout; // aligned with the status above
        tabs->setContentsMargins(4, 0, 0, 0);
        tabs->addWidget(m_bar);
        tabs->addStretch();
        grid->addLayout(tabs, 1, 0, 1, 2);
        grid->setColumnStretch(0, 1);
    } else {
        grid->addWidget(m_identity, 0, 0);
        grid->addWidget(m_bar, 0, 1);
        grid->addLayout(m_actions, 0, 3);
        grid->setColumnStretch(2, 1);
    }
    m_head->setMinimumHeight(least);
}

bool DetailsPane::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        tabAsLaidOut(*this);
    }
    return QWidget::event(event);
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_bar->setAccessibleName(tr("Details"));
        for (int i = 0; i < int(m_tabs.size()); ++i)
            showText(i);
        arrange();
    }
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    const QRect head = m_head->geometry();
    painter.fillRect(head, theme.color(Token::Window));
    painter.fillRect(QRect(head.x(), head.bottom(), head.width(), 1), theme.color(Token::Line));
}

} // namespace exportdesk
