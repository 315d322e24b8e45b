// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/quitting.h"

#include "app/exportdesk/currentworkspace.h"
#include "models/store/store.h"

#include <QEvent>

namespace exportdesk
{

namespace
{

/// Launches that wait for the operator are safe in the journal, if there is one; those of scripts go on.
int unsettled(const Launcher &launcher, bool written)
{
    const QList<LaunchEntry> open = launcher.openLaunches();
    return int(std::count_if(open.begin(), open.end(), [&](const LaunchEntry &entry) {
        return !written || (entry.state != LaunchEntry::State::Undecided && !launcher.isAnothers(entry.id));
    }));
}

int runningFromHere(const KnownJobs &jobs)
{
    return int(std::count_if(jobs.running().begin(), jobs.running().end(),
                             [&jobs](int index) { return jobs.at(index).startedHere; }));
}

} // namespace

Quitting::Quitting(QWidget &window, const Store &store, const CurrentWorkspace &current)
    : QObject(&window)
    , m_window(window)
    , m_store(store)
    , m_current(current)
{
    window.installEventFilter(this);
}

bool Quitting::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || m_confirmed)
        return QObject::eventFilter(watched, event);
    const Workspace *workspace = m_current.workspace();
    if (!workspace)
        return false;
    QuitDialog::Open open;
    open.written = m_store.condition().isDurable();
    open.launches = unsettled(workspace->launcher(), open.written);
    open.cancels = workspace->canceller().openCount();
    open.datasets = workspace->creations().openCount();
    open.running = runningFromHere(workspace->knownJobs());
    open.isLocal = workspace->client().connection().local;
    if (open.launches + open.cancels + open.datasets + open.running == 0)
        return false;
    event->ignore();
    showQuestion(open);
    return true;
}

void Quitting::showQuestion(const QuitDialog::Open &open)
{
    if (m_window.findChild<QuitDialog *>())
        return; // asked already
    auto *dialog = new QuitDialog(open, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuitDialog::accepted, this, [this] {
        m_confirmed = true;
        m_window.close();
    });
    dialog->open();
}

} // namespace exportdesk
