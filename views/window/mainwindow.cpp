// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/shared/messagestack.h"
#include "views/shared/page.h"
#include "views/shared/paintturn.h"
#include "views/shared/plain.h"
#include "views/shared/theme.h"
#include "views/window/headline.h"
#include "views/window/navigationbar.h"
#include "views/window/pagehistory.h"
#include "views/window/regions.h"
#include "views/window/statusline.h"
#include "views/window/windowcommands.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int leastWidth = 800;
constexpr int leastHeight = 500;
} // namespace

MainWindow::MainWindow(Theme &theme, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_navigation(new NavigationBar)
    , m_head(new HeadLine)
    , m_pages(new PageStack(*m_navigation))
    , m_notices(new NoticeList(this))
    , m_messages(new MessageStack)
    , m_status(new StatusLine(clock, *m_notices))
    , m_commands(new WindowCommands(*this, *m_pages))
    , m_goTo(new GoToSearch(*this, *m_head, *m_pages, *m_commands))
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
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    m_messages->setObjectName(u"window.messages"_s);
    m_messages->setContentsMargins(16, 8, 16, 8);
    setCentralWidget(all);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(leastWidth, leastHeight);
    resize(1280, 800);
    new PaintTurn(*this);
    connectParts();
    connectCommands();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectParts()
{
    auto *menu = new QMenu(this);
    m_head->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_commands->fill(*menu); });
    connect(m_head, &HeadLine::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_head, &HeadLine::connectionRequested, this, &MainWindow::connectionRequested);
    connect(m_head, &HeadLine::connectionsRequested, this, [this] { m_pages->showPage(PageId::Connections); });
    connect(m_status, &StatusLine::refreshRequested, this, &MainWindow::refresh);
    connect(m_navigation, &NavigationBar::widthChanged, m_head, &HeadLine::setMarkWidth);
    connect(m_pages, &PageStack::shown, this, [this](PageId id) {
        if (m_presented != id)
            present(false);
        else if (Page *page = m_pages->currentPage())
            page->setPresented(true); // it may have been made again
        updateTitle();
        updateStatusText();
    });
    connect(m_pages, &PageStack::titleChanged, this, &MainWindow::updateTitle);
    connect(m_pages, &PageStack::statusTextChanged, this, &MainWindow::updateStatusText);
}

void MainWindow::connectCommands()
{
    using Command = WindowCommands::Command;
    const auto runs
        = [this](Command command, auto run) { connect(m_commands->action(command), &QAction::triggered, this, run); };
    auto *history = new PageHistory(*m_pages, this);
    const auto update = [this, history] {
        m_commands->action(Command::Back)->setEnabled(history->canGoBack());
        m_commands->action(Command::Forward)->setEnabled(history->canGoForward());
    };
    connect(history, &PageHistory::changed, this, update);
    update();
    runs(Command::Back, [history] { history->goBack(); });
    runs(Command::Forward, [history] { history->goForward(); });
    runs(Command::Refresh, [this] { refresh(); });
    runs(Command::Search, [this] {
        if (Page *page = m_pages->currentPage())
            page->focusSearch();
    });
    runs(Command::NextRegion, [this] { goToRegion(1); });
    runs(Command::PreviousRegion, [this] { goToRegion(-1); });
    runs(Command::OpenMenu, [this] { m_head->openMenu(); });
    runs(Command::LargerText, [this] { m_theme.setTextSize(m_theme.textSize() + 1); });
    runs(Command::SmallerText, [this] { m_theme.setTextSize(m_theme.textSize() - 1); });
    runs(Command::UsualText, [this] { m_theme.setTextSize(Theme::usualText); });
    runs(Command::FullScreen, [this] {
        Page *page = m_pages->currentPage();
        if (m_presented)
            present(false);
        else if (page && page->setPresented(true))
            present(true);
        else
            setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
    runs(Command::LeaveFullScreen, [this] { present(false); });
}

void MainWindow::setConnection(const QString &name, bool local)
{
    m_connection = name;
    m_head->setConnection(name, local);
    updateTitle();
}

void MainWindow::setSandbox(const SandboxLook &look)
{
    m_sandbox = look;
    m_head->setSandbox(look);
    m_pages->setSandbox(look);
    updateTitle();
}

void MainWindow::setSandboxChoices(const QList<SandboxChoice> &choices)
{
    m_head->setSandboxChoices(choices);
}

void MainWindow::setConnectionChoices(const QList<ConnectionChoice> &choices)
{
    m_head->setConnectionChoices(choices);
}

void MainWindow::setStatus(const StatusFacts &facts)
{
    m_status->setFacts(facts);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (m_sandbox.production)
        //: Window title: kind and name of the sandbox, e.g. "PRODUCTION prod"
        parts.append(tr("%1 %2").arg(m_sandbox.word(), m_sandbox.name));
    if (const Page *page = m_pages->currentPage())
        parts.append(page->title());
    parts.append(m_connection);
    parts.append(u"Exportdesk"_s);
    // The page of a first start and the moment before a connection have no words of their own.
    parts.removeAll(QString());
    // The dash that Qt puts before the name of the program in the titles of dialogs.
    setWindowTitle(plain::text(parts.join(u" — "_s)));
}

void MainWindow::updateStatusText()
{
    const Page *page = m_pages->currentPage();
    m_status->setPageText(page ? page->statusText() : QString());
}

void MainWindow::refresh()
{
    if (Page *page = m_pages->currentPage())
        page->refresh();
    Q_EMIT refreshRequested();
}

void MainWindow::present(bool on)
{
    if (isPresenting() == on)
        return;
    const std::optional<PageId> before = m_presented;
    m_presented = on ? m_pages->currentId() : std::nullopt;
    if (Page *page = on ? m_pages->currentPage() : m_pages->page(*before))
        page->setPresented(on);
    m_navigation->setVisible(!on);
    m_head->setVisible(!on);
    m_status->setVisible(!on);
    m_commands->action(WindowCommands::Command::LeaveFullScreen)->setEnabled(on);
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::goToRegion(int step)
{
    QList<QWidget *> regions{m_navigation, m_head};
    if (m_messages->isVisible())
        regions += m_messages;
    if (Page *page = m_pages->currentPage())
        regions += page->regions();
    regions.append(m_status);
    focusRegion(regions, focusWidget(), step);
}

void MainWindow::retranslate()
{
    m_pages->retranslate();
    m_commands->retranslate();
    m_navigation->setAccessibleName(tr("Pages"));
    updateTitle();
    updateStatusText();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_head->setMarkWidth(m_navigation->width());
}

} // namespace exportdesk
