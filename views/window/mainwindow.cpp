// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/shared/page.h"
#include "views/shared/plain.h"
#include "views/shared/theme.h"
#include "views/window/headline.h"
#include "views/window/keysdialog.h"
#include "views/window/navigationbar.h"
#include "views/window/regions.h"
#include "views/window/statusline.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int leastWidth = 900;
constexpr int leastHeight = 560;
constexpr int tightBelow = 700;
} // namespace

MainWindow::MainWindow(Theme &theme, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_navigation(new NavigationBar)
    , m_head(new HeadLine)
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine(clock))
    , m_menu(new QMenu(this))
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);
    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(all);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(leastWidth, leastHeight);
    resize(1280, 800);

    makeCommands();
    m_head->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::fillMenu);
    connect(m_navigation, &NavigationBar::requested, this, &MainWindow::showPage);
    connect(m_head, &HeadLine::goToRequested, this, &MainWindow::openGoTo);
    connect(m_head, &HeadLine::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_head, &HeadLine::connectionRequested, this, &MainWindow::connectionRequested);
    connect(m_head, &HeadLine::connectionsRequested, this, [this] { showPage(u"connections"_s); });
    connect(m_status, &StatusLine::refreshRequested, this, &MainWindow::refresh);
    connect(m_status, &StatusLine::noticeActivated, this, &MainWindow::noticeActivated);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addRoom(const Room &room)
{
    Entry entry{room, nullptr, new QAction(this)};
    entry.go->setIcon(themedIcon(room.icon));
    QList<QKeySequence> keys;
    if (!room.shortcut.isEmpty())
        keys.append(room.shortcut);
    if (!room.hidden && m_entries.size() < 9)
        keys.append(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(m_entries.size()))));
    entry.go->setShortcuts(keys);
    entry.go->setText(room.word());
    connect(entry.go, &QAction::triggered, this, [this, key = room.key] { showPage(key); });
    addAction(entry.go);
    entry.go->setVisible(!room.hidden);
    m_entries.append(entry);
    if (!room.hidden)
        m_navigation->addItem(room.key, room.icon, room.word(), room.atFoot);
    m_head->setMarkWidth(m_navigation->width());
}

MainWindow::Entry *MainWindow::find(const QString &key)
{
    for (Entry &entry : m_entries) {
        if (entry.room.key == key)
            return &entry;
    }
    return nullptr;
}

void MainWindow::showPage(const QString &key)
{
    Entry *entry = find(key);
    if (!entry)
        return;
    if (!entry->page) {
        Page *made = entry->room.make();
        entry->page = made;
        m_pages->addWidget(made);
        connect(made, &Page::titleChanged, this, &MainWindow::nameWindow);
        connect(made, &Page::statusTextChanged, this, &MainWindow::showStatusText);
    }
    // Another room than the one on the wall: the bar is needed again.
    if (key != m_current)
        present(false);
    m_current = key;
    m_pages->setCurrentWidget(entry->page);
    m_navigation->setCurrent(key);
    nameWindow();
    showStatusText();
    focusMain();
    Q_EMIT pageShown(key);
}

void MainWindow::focusMain()
{
    // Whoever walks the rooms by keyboard stays in the bar; everybody else wants to work in the room.
    const QWidget *focus = focusWidget();
    if (focus && m_navigation->isAncestorOf(focus) && isActiveWindow())
        return;
    const QList<QWidget *> parts = currentPage()->regions();
    for (const qsizetype at : {std::min<qsizetype>(1, parts.size() - 1), qsizetype(0)}) {
        if (QWidget *target = at >= 0 ? firstFocusable(parts[at]) : nullptr) {
            target->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

Page *MainWindow::page(const QString &key) const
{
    for (const Entry &entry : m_entries) {
        if (entry.room.key == key)
            return entry.page;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return page(m_current);
}

void MainWindow::dropPage(Entry &entry)
{
    if (!entry.page)
        return;
    m_pages->removeWidget(entry.page);
    // At once, not later: the models it shows are about to go.
    delete std::exchange(entry.page, nullptr);
}

void MainWindow::renewPages(const QStringList &keep)
{
    for (Entry &entry : m_entries) {
        if (!keep.contains(entry.room.key))
            dropPage(entry);
    }
    showPage(m_current);
}

void MainWindow::setConnection(const QString &name, bool local)
{
    m_connection = name;
    m_head->setConnection(name, local);
    nameWindow();
}

void MainWindow::setSandbox(const SandboxLook &look)
{
    m_sandbox = look;
    m_head->setSandbox(look);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.page)
            entry.page->setSandbox(look);
    }
    nameWindow();
}

void MainWindow::setSandboxChoices(const QList<SandboxChoice> &choices)
{
    m_head->setSandboxChoices(choices);
}

void MainWindow::setConnectionChoices(const QList<ConnectionChoice> &choices)
{
    m_head->setConnectionChoices(choices);
}

void MainWindow::setOpenRooms(const QStringList &keys)
{
    for (Entry &entry : m_entries) {
        const bool open = keys.isEmpty() || keys.contains(entry.room.key);
        entry.go->setEnabled(open);
        m_navigation->setOpen(entry.room.key, open);
    }
}

void MainWindow::setStatus(const StatusFacts &facts)
{
    m_status->setFacts(facts);
}

void MainWindow::setBadge(const QString &key, int count)
{
    m_navigation->setBadge(key, count);
}

void MainWindow::showNotice(const QString &key, Status status, const QString &text, const QString &link)
{
    m_status->showNotice(key, status, text, link);
}

void MainWindow::removeNotice(const QString &key)
{
    m_status->removeNotice(key);
}

void MainWindow::nameWindow()
{
    QStringList parts;
    if (m_sandbox.production)
        //: Window title: kind and name of the sandbox, e.g. "PRODUCTION prod"
        parts.append(tr("%1 %2").arg(m_sandbox.word(), m_sandbox.name));
    if (const Page *page = currentPage())
        parts.append(page->title());
    parts.append(m_connection);
    parts.append(u"Exportdesk"_s);
    // The page of a first start and the moment before a connection have no words of their own.
    parts.removeAll(QString());
    setWindowTitle(plain::text(parts.join(u" – "_s)));
}

void MainWindow::showStatusText()
{
    m_status->setPageText(currentPage() ? currentPage()->statusText() : QString());
}

void MainWindow::refresh()
{
    if (Page *page = currentPage())
        page->refresh();
    Q_EMIT refreshRequested();
}

void MainWindow::search()
{
    if (Page *page = currentPage())
        page->focusSearch();
}

void MainWindow::toggleFullScreen()
{
    if (m_presenting)
        present(false);
    else
        setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::present(bool on)
{
    if (std::exchange(m_presenting, on) == on)
        return;
    m_navigation->setVisible(!on);
    m_endPresenting->setEnabled(on);
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::endPresenting()
{
    present(false);
}

void MainWindow::largerText()
{
    m_theme.setTextSize(m_theme.textSize() + 1);
}

void MainWindow::smallerText()
{
    m_theme.setTextSize(m_theme.textSize() - 1);
}

void MainWindow::usualText()
{
    m_theme.setTextSize(Theme::usualText);
}

QList<QWidget *> MainWindow::regions() const
{
    QList<QWidget *> all{m_navigation, m_head};
    if (Page *page = currentPage())
        all += page->regions();
    all.append(m_status);
    return all;
}

void MainWindow::goToRegion(int step)
{
    focusRegion(regions(), focusWidget(), step);
}

void MainWindow::nextRegion()
{
    goToRegion(1);
}

void MainWindow::previousRegion()
{
    goToRegion(-1);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_head->setMarkWidth(m_navigation->width());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setTight(height() < tightBelow);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_head->setMarkWidth(m_navigation->width());
}

} // namespace exportdesk
