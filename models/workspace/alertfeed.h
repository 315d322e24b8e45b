// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttelling.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace exportdesk
{

class ExportJobsModel;
class Store;
class Workspace;
struct JobFacts;

/// Sends alerts while a window is open: shortly after something has happened in the workspace in use, and each minute
/// for what scripts have stored, what is tried again and what quiet hours held back.
///
/// Most events are read from the store. What only a window sees it adds: jobs of no schedule that take longer than
/// usual or differ from the run before, and whether the sign-in works. Scripts and other windows may see the same; the
/// journal lets one of them send it.
class AlertFeed final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. \a store: of the journal; while it cannot keep a claim, nothing is sent.
    AlertFeed(AlertTelling &telling, const Store &store, QObject *parent = nullptr);

    /// Follows this workspace from now on; nullptr: none.
    void watch(const Workspace *workspace);
    /// A pass follows within seconds, with what happens until then.
    void lookSoon();

private:
    void look();
    void noteSignIn();
    void addEnds();
    void addLate();
    void add(AlertEvent::Kind kind, const JobFacts &facts, qint64 nowMs);

    AlertTelling &m_telling;
    const Store &m_store;
    QPointer<const Workspace> m_workspace;
    QTimer m_soon;
    QTimer m_minute;
    QSet<QString> m_ended; ///< ids of jobs that have just succeeded
    QSet<QString> m_late; ///< ids of running jobs that were added
    std::optional<bool> m_signsIn; ///< nothing: not known yet
};

} // namespace exportdesk
