// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/messagestack.h"

#include "views/shared/linkbutton.h"

#include <QBoxLayout>
#include <QEvent>

namespace exportdesk
{

MessageStack::MessageStack(QWidget *parent)
    : QWidget(parent)
    , m_more(new LinkButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_all = !m_all;
        arrange();
    });
    arrange();
}

void MessageStack::push(MessageBar *bar, const QString &key)
{
    if (!key.isEmpty())
        remove(key);
    bar->setParent(this);
    m_bars.prepend({key, bar});
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
    connect(bar, &MessageBar::dismissed, this, [this, bar] {
        m_bars.removeIf([bar](const auto &entry) { return entry.second == bar; });
        bar->deleteLater();
        arrange();
    });
    arrange();
}

void MessageStack::remove(const QString &key)
{
    for (qsizetype i = m_bars.size() - 1; i >= 0; --i) {
        if (m_bars[i].first != key)
            continue;
        MessageBar *bar = m_bars.takeAt(i).second;
        bar->hide();
        bar->deleteLater();
    }
    arrange();
}

void MessageStack::clear()
{
    for (const auto &[key, bar] : std::as_const(m_bars)) {
        bar->hide();
        bar->deleteLater();
    }
    m_bars.clear();
    arrange();
}

QList<MessageBar *> MessageStack::bars() const
{
    QList<MessageBar *> all;
    for (const auto &entry : m_bars)
        all.append(entry.second);
    return all;
}

void MessageStack::arrange()
{
    const int hidden = std::max(0, int(m_bars.size()) - shownAtMost);
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        m_bars[i].second->setVisible(m_all || i < shownAtMost);
    m_more->setVisible(hidden > 0);
    m_more->setText(m_all ? tr("Show fewer") : tr("%Ln more", nullptr, hidden));
    m_more->setAccessibleName(m_all ? tr("Show fewer messages") : tr("Show %Ln more message(s)", nullptr, hidden));
    setVisible(!m_bars.isEmpty());
}

void MessageStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace exportdesk
