// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/quitdialog.h"

#include <functional>

class QWidget;

namespace exportdesk
{

class Store;
class Workspace;

/// Asks before the window closes while launches, cancels or new datasets are on their way. They go on at the next
/// start, unless the store could not write them down: then those that wait for the operator are asked about, too.
class Quitting final : public QObject
{
    Q_OBJECT

public:
    /// \a workspace gives the one in use, or nullptr; it is asked when the window is about to close. Belongs to
    /// \a window.
    Quitting(QWidget &window, const Store &store, std::function<Workspace *()> workspace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QuitDialog::Open &open);

    QWidget &m_window;
    const Store &m_store;
    std::function<Workspace *()> m_workspace;
    bool m_meant = false; ///< the operator has said so
};

} // namespace exportdesk
