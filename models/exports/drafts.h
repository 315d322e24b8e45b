// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/composerstate.h"
#include "models/platform/outcome.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace exportdesk
{

class Clock;
class ExportComposer;
class Store;

/// Keeps what is in the composer in the local store (table "drafts") as it is typed, one draft for each connection and
/// sandbox, and brings it back.
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the drafts. At most \a delayMs of typing is not on its way to the disk yet.
    Drafts(Store &store, ExportComposer &composer, const Clock &clock, int delayMs = 400, QObject *parent = nullptr);
    /// Sends what is waiting to the store, which finishes its work before it closes.
    ~Drafts() override;

    /// Writes what is waiting for the place before, then brings back the draft of this one (or a blank page).
    void open(const QString &connectionId, const QString &sandbox);
    /// Writes at once what is still waiting; the future finishes when everything so far is durable.
    QFuture<Outcome<Done>> flush();

Q_SIGNALS:
    /// The composer holds the draft of the opened place now; \a found is false when there was none.
    void restored(bool found);
    void saved();
    void saveFailed(const exportdesk::Failure &failure);

private:
    void save();
    QFuture<Outcome<Done>> write();
    void restore(const Outcome<QString> &draft);

    Store &m_store;
    ExportComposer &m_composer;
    const Clock &m_clock;
    QTimer m_timer;
    QString m_connectionId;
    QString m_sandbox;
    int m_opening = 0; ///< the newest open() wins
    bool m_open = false; ///< the composer holds this place's draft
};

} // namespace exportdesk
