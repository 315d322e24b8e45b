#include "app/exportdesk/quitting.h"

#include "app/exportdesk/workspace.h"
#include "models/store/store.h"
#include "views/window/quitdialog.h"

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
    const int launches = workspace ? unsettled(workspace->launcher(), m_store.condition().isDurable()) : 0;
    const int cancels = workspace ? workspace->canceller().openCount() : 0;
    if (launches + cancels == 0)
        return false;
    event->ignore();
    ask(launches, cancels);
    return true;
}

void Quitting::ask(int launches, int cancels)
{
    if (m_window.findChild<QuitDialog *>())
        return; // asked already
    auto *dialog = new QuitDialog({launches, cancels, m_store.condition().isDurable()}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuitDialog::accepted, this, [this] {
        m_meant = true;
        m_window.close();
    });
    dialog->open();
}

} // namespace exportdesk
