// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/quitting.h"

#include "app/exportdesk/workspace.h"
#include "models/store/store.h"

#include <QEvent>

namespace exportdesk
{

namespace
{

/// What the operator is asked about already waits in the journal without any harm, where there is one.
int unsettled(const Launcher &launcher, bool written)
{
    const QList<LaunchEntry> open = launcher.openLaunches();
    return int(std::count_if(open.begin(), open.end(), [written](const LaunchEntry &entry) {
        return !written || entry.state != LaunchEntry::State::Undecided;
    }));
}

} // namespace

Quitting::Quitting(QWidget &window, const Store &store, std::function<Workspace *()> workspace)
    : QObject(&window)
    , m_window(window)
    , m_store(store)
    , m_workspace(std::move(workspace))
{
    window.installEventFilter(this);
}

bool Quitting::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || m_meant)
        return QObject::eventFilter(watched, event);
    Workspace *workspace = m_workspace();
    if (!workspace)
        return false;
    QuitDialog::Open open;
    open.written = m_store.condition().isDurable();
    open.launches = unsettled(workspace->launcher(), open.written);
    open.cancels = workspace->canceller().openCount();
    open.datasets = workspace->creations().openCount();
    if (open.launches + open.cancels + open.datasets == 0)
        return false;
    event->ignore();
    ask(open);
    return true;
}

void Quitting::ask(const QuitDialog::Open &open)
{
    if (m_window.findChild<QuitDialog *>())
        return; // asked already
    auto *dialog = new QuitDialog(open, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuitDialog::accepted, this, [this] {
        m_meant = true;
        m_window.close();
    });
    dialog->open();
}

} // namespace exportdesk
