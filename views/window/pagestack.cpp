// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/pagestack.h"

#include "views/shared/lowscroll.h"
#include "views/shared/page.h"
#include "views/window/navigationbar.h"
#include "views/window/regions.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace exportdesk
{

PageStack::PageStack(NavigationBar &bar, QWidget *parent)
    : QStackedWidget(parent)
    , m_bar(bar)
{
    connect(&bar, &NavigationBar::requested, this, &PageStack::showPage);
}

PageStack::~PageStack() = default;

void PageStack::add(const PageSpec &spec)
{
    Entry entry{spec, new QAction(themedIcon(spec.icon), spec.word(), this), nullptr, nullptr};
    QList<QKeySequence> keys;
    if (!spec.shortcut.isEmpty())
        keys.append(spec.shortcut);
    if (!spec.hidden && m_entries.size() < 9)
        keys.append(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(m_entries.size()))));
    entry.go->setShortcuts(keys);
    entry.go->setVisible(!spec.hidden);
    connect(entry.go, &QAction::triggered, this, [this, id = spec.id] { showPage(id); });
    addAction(entry.go);
    m_entries.append(entry);
    if (!spec.hidden)
        m_bar.addItem(spec.id, spec.icon, spec.word(), spec.atFoot);
}

PageStack::Entry *PageStack::find(PageId id)
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Page *PageStack::page(PageId id) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->page;
}

Page *PageStack::currentPage() const
{
    return m_current ? page(*m_current) : nullptr;
}

QList<PageStack::Way> PageStack::ways() const
{
    QList<Way> ways;
    for (const Entry &entry : m_entries) {
        if (!entry.spec.hidden)
            ways.append({entry.spec.id, entry.go, entry.spec.icon});
    }
    return ways;
}

void PageStack::showPage(PageId id)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    if (!entry->page) {
        Page *made = entry->spec.make();
        entry->page = made;
        entry->scroll = new LowScroll(made);
        addWidget(entry->scroll);
        connect(made, &Page::titleChanged, this, &PageStack::titleChanged);
        connect(made, &Page::statusTextChanged, this, &PageStack::statusTextChanged);
    }
    m_current = id;
    setCurrentWidget(entry->scroll);
    m_bar.setCurrent(id);
    focusPage();
    Q_EMIT shown(id);
}

/// Somebody who walks through the bar by keyboard stays there; everybody else wants to work on the page.
void PageStack::focusPage()
{
    const QWidget *focus = window()->focusWidget();
    if (focus && m_bar.isAncestorOf(focus) && isActiveWindow())
        return;
    for (QWidget *part : {currentPage()->mainRegion(), currentPage()->regions().value(0)}) {
        if (QWidget *target = part ? firstFocusable(part) : nullptr) {
            target->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void PageStack::renew(const QList<PageId> &kept)
{
    for (Entry &entry : m_entries) {
        if (!entry.page || kept.contains(entry.spec.id))
            continue;
        removeWidget(entry.scroll);
        // At once, not later: the models it shows are about to be deleted.
        entry.page = nullptr;
        delete std::exchange(entry.scroll, nullptr);
    }
    if (m_current)
        showPage(*m_current);
    Q_EMIT renewed();
}

void PageStack::setOpen(const Entry &entry, bool open)
{
    entry.go->setEnabled(open);
    m_bar.setOpen(entry.spec.id, open);
}

void PageStack::closeAllBut(const QList<PageId> &ids)
{
    for (const Entry &entry : std::as_const(m_entries))
        setOpen(entry, ids.contains(entry.spec.id));
}

void PageStack::openAll()
{
    for (const Entry &entry : std::as_const(m_entries))
        setOpen(entry, true);
}

void PageStack::setSandbox(const SandboxLook &look)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.page)
            entry.page->setSandbox(look);
    }
}

void PageStack::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.go->setText(entry.spec.word());
        m_bar.setWord(entry.spec.id, entry.spec.word());
    }
}

} // namespace exportdesk
