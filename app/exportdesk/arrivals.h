// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/incoming/droppedfile.h"

#include <QObject>

namespace exportdesk
{

class CurrentWorkspace;
class MainWindow;
class Navigator;

/// Leads what is dropped on the window or pasted into it to the page that can use it: credentials to Connections, the
/// address of a job to that job, anything else to the import of New export, which says what it is.
class Arrivals final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Arrivals(MainWindow &window, Navigator &navigator, const CurrentWorkspace &current, QObject *parent = nullptr);

    void receive(const QList<DroppedFile> &files);

private:
    void refuse();

    MainWindow &m_window;
    Navigator &m_navigator;
    const CurrentWorkspace &m_current;
};

} // namespace exportdesk
