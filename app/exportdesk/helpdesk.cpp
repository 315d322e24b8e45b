// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/helpdesk.h"

#include "views/help/helpwindow.h"
#include "views/shared/helprequest.h"
#include "views/window/mainwindow.h"
#include "views/window/windowcommands.h"

#include <QApplication>

namespace exportdesk
{

HelpDesk::HelpDesk(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    using Command = WindowCommands::Command;
    window.installEventFilter(this);
    connect(window.commands().action(Command::Help), &QAction::triggered, this, [this] { open({}); });
    connect(window.commands().action(Command::About), &QAction::triggered, this,
            [this] { open(QStringLiteral("about")); });
}

HelpDesk::~HelpDesk() = default;

QString HelpDesk::place() const
{
    QString address = HelpRequest::addressOf(QApplication::focusWidget());
    if (!address.isEmpty())
        return address;
    const std::optional<PageId> page = m_window.pages().currentId();
    return page ? pageName(*page) : HelpBook::startPage;
}

void HelpDesk::open(const QString &address)
{
    const QString wanted = address.isEmpty() ? place() : address; // before the window takes the keyboard
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->open(wanted);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == HelpRequest::eventType()) {
        open(static_cast<HelpRequest *>(event)->address());
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace exportdesk
