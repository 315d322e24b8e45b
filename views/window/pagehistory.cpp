// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/pagehistory.h"

#include "views/shared/page.h"
#include "views/window/pagestack.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace exportdesk
{

namespace
{

constexpr qsizetype mostSteps = 100;
constexpr qint64 typingPauseMs = 1500;

} // namespace

PageHistory::PageHistory(PageStack &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
    connect(&pages, &PageStack::shown, this, &PageHistory::whenShown);
    connect(&pages, &PageStack::renewed, this, &PageHistory::clear);
    QCoreApplication::instance()->installEventFilter(this);
}

void PageHistory::goBack()
{
    if (canGoBack())
        goTo(m_at - 1);
}

void PageHistory::goForward()
{
    if (canGoForward())
        goTo(m_at + 1);
}

void PageHistory::clear()
{
    m_steps.clear();
    m_at = -1;
    if (const auto id = m_pages.currentId())
        whenShown(*id);
    Q_EMIT changed();
}

void PageHistory::goTo(qsizetype at)
{
    const QScopedValueRollback returning(m_isReturning, true);
    m_at = at;
    const Step step = m_steps.at(at);
    m_pages.showPage(step.page);
    if (Page *page = m_pages.page(step.page))
        page->showPlace(step.place);
    m_sinceStep.invalidate();
    Q_EMIT changed();
}

void PageHistory::whenShown(PageId id)
{
    Page *page = m_pages.page(id);
    if (m_watched != page) {
        if (m_watched)
            m_watched->disconnect(this);
        m_watched = page;
        if (page)
            connect(page, &Page::placeChanged, this, &PageHistory::whenPlaceChanged);
    }
    if (m_isReturning || !page || (m_at >= 0 && m_steps.at(m_at).page == id))
        return;
    add({id, page->place()});
    m_sinceStep.invalidate();
}

void PageHistory::whenPlaceChanged(bool isStep)
{
    const auto id = m_pages.currentId();
    if (m_isReturning || !id || !m_watched || m_at < 0 || m_steps.at(m_at).page != *id)
        return;
    const PagePlace place = m_watched->place();
    if (m_steps.at(m_at).place == place)
        return;
    if (!isStep || (m_sinceStep.isValid() && !m_sinceStep.hasExpired(typingPauseMs))) {
        m_steps[m_at].place = place;
        return;
    }
    add({*id, place});
    m_sinceStep.start();
}

void PageHistory::add(const Step &step)
{
    m_steps.resize(m_at + 1);
    m_steps.append(step);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
    Q_EMIT changed();
}

bool PageHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto button = static_cast<QMouseEvent *>(event)->button();
    if (!widget || widget->window() != m_pages.window() || (button != Qt::BackButton && button != Qt::ForwardButton))
        return false;
    if (button == Qt::BackButton)
        goBack();
    else
        goForward();
    return true;
}

} // namespace exportdesk
