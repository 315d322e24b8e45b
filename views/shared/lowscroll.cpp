// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/lowscroll.h"

#include "views/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace exportdesk
{

LowScroll::LowScroll(QWidget *page, double slack)
    : m_slack(slack)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    const bool filled = page->autoFillBackground();
    setWidget(page);
    page->setAutoFillBackground(filled); // the area sets it
    page->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return; // a click would miss what moves away under the pointer
        if (now && widget() && widget()->isAncestorOf(now) && widget()->height() > viewport()->height())
            ensureWidgetVisible(now, 0, 8);
    });
}

void LowScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool LowScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

/// Widths are the layout's own business, as in a window.
void LowScroll::fit()
{
    const QLayout *layout = widget()->layout();
    const QSize room = maximumViewportSize();
    const auto needed = [layout](int width) {
        return !layout                    ? 0
            : layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width)
                                          : layout->totalMinimumSize().height();
    };
    const double slack = Theme::of(this).growth() > 1 ? 1 : m_slack;
    const bool scrolls = needed(room.width()) > room.height() * slack;
    const int width = room.width() - (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    widget()->resize(width, scrolls ? std::max(room.height(), needed(width)) : room.height());
}

} // namespace exportdesk
