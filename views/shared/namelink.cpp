// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/namelink.h"

#include "views/shared/copymenu.h"
#include "views/shared/plain.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int leastLinkWidth = 60;
} // namespace

NameLink::NameLink(QWidget *parent)
    : LinkButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT followed(m_id, m_name); });
}

void NameLink::setThing(const QString &kind, const QString &name, const QString &id)
{
    m_name = name.isEmpty() ? id : name;
    m_id = id;
    //: A link to something that has a name, as a screen reader reads it; %1: "Dataset"
    const QString spoken = tr("%1: %2").arg(kind, plain::text(m_name));
    if (accessibleName() != spoken)
        setAccessibleName(spoken);
    setToolTip(plain::toolTip(m_name == id ? id : QString(m_name + u'\n' + id)));
    updateGeometry();
    fit();
}

QSize NameLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(plain::text(m_name)) + 4, LinkButton::sizeHint().height()};
}

QSize NameLink::minimumSizeHint() const
{
    return {std::min(leastLinkWidth, sizeHint().width()), sizeHint().height()};
}

void NameLink::fit()
{
    const QString shown = plain::text(m_name);
    const bool fits = width() >= sizeHint().width();
    // A button underlines the letter after an &.
    const QString words
        = QString(fits ? shown : fontMetrics().elidedText(shown, Qt::ElideRight, width() - 4)).replace(u'&', "&&"_L1);
    if (text() != words)
        setText(words);
}

void NameLink::resizeEvent(QResizeEvent *event)
{
    LinkButton::resizeEvent(event);
    fit();
}

void NameLink::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"nameLink.menu"_s);
    connect(menu->addAction(tr("Show")), &QAction::triggered, this, [this] { Q_EMIT followed(m_id, m_name); });
    menu->addSeparator();
    addCopying(*menu, m_name, m_id);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

} // namespace exportdesk
