// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/page.h"

#include <QEvent>

namespace exportdesk
{

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

QWidget *Page::mainRegion()
{
    const QList<QWidget *> all = regions();
    return all.value(std::min<qsizetype>(1, all.size() - 1));
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_translated) {
        retranslate();
        Q_EMIT titleChanged();
        Q_EMIT statusTextChanged();
    }
    QWidget::changeEvent(event);
}

void Page::showEvent(QShowEvent *event)
{
    if (!m_translated) {
        m_translated = true;
        retranslate();
    }
    QWidget::showEvent(event);
}

} // namespace exportdesk
