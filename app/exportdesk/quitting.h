// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/quitdialog.h"

class QWidget;

namespace exportdesk
{

class CurrentWorkspace;
class Store;

/// Asks before the window closes while launches, cancels or new datasets are under way. The next session resumes them,
/// unless the store could not write them: then the question includes those that wait for the operator.
class Quitting final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a window; the others outlive it.
    Quitting(QWidget &window, const Store &store, const CurrentWorkspace &current);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showQuestion(const QuitDialog::Open &open);

    QWidget &m_window;
    const Store &m_store;
    const CurrentWorkspace &m_current;
    bool m_confirmed = false; ///< by the operator
};

} // namespace exportdesk
