// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/foldingpair.h"
#include "views/shared/tabbar.h"

#include <QBoxLayout>
#include <QEvent>

namespace exportdesk
{

FoldingPair::FoldingPair(QWidget *first, int firstWidth, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_tabs(new TabBar)
    , m_firstWidth(firstWidth)
{
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *tabs = new QHBoxLayout; // the word of the first one stands above the form
    tabs->setContentsMargins(4, 0, 0, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    auto *pair = new QHBoxLayout;
    pair->setSpacing(1); // the line between them is the window's ground
    pair->addWidget(m_first);
    pair->addWidget(m_second, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addLayout(pair, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &FoldingPair::arrange);
    m_first->installEventFilter(this);
    arrange();
}

void FoldingPair::arrange()
{
    const bool first = m_tabs->currentIndex() == 0;
    m_tabs->setVisible(m_folded);
    m_first->setVisible(!m_folded || first);
    m_second->setVisible(!m_folded || !first);
    const int width = std::max(m_firstWidth, m_first->layout()->minimumSize().width());
    m_first->setMinimumWidth(m_folded ? 0 : width);
    m_first->setMaximumWidth(m_folded ? QWIDGETSIZE_MAX : width);
}

void FoldingPair::setFolded(bool folded)
{
    m_folded = folded;
    arrange();
}

void FoldingPair::showFirst()
{
    m_tabs->setCurrentIndex(0);
}

void FoldingPair::showSecond()
{
    m_tabs->setCurrentIndex(1);
}

/// Words of another language need another width.
bool FoldingPair::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace exportdesk
