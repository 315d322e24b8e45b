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

/// Saves the composer's state to the local store (table "drafts") while you type, one draft for each connection and
/// sandbox, and restores it.
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the drafts. A change is written after \a delayMs at the latest.
    Drafts(Store &store, ExportComposer &composer, const Clock &clock, int delayMs = 400, QObject *parent = nullptr);
    /// Hands unsaved changes to the store, which finishes writing before it closes.
    ~Drafts() override;

    /// Writes unsaved changes of the sandbox before, then restores the draft of this one (or a blank page).
    void open(const QString &connectionId, const QString &sandbox);
    /// Writes unsaved changes at once; the future finishes when they are durable.
    QFuture<Outcome<Done>> flush();

Q_SIGNALS:
    /// The draft of the opened sandbox is in the composer; \a found is false when there was none.
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
    bool m_open = false; ///< the draft of this sandbox is in the composer
};

} // namespace exportdesk
