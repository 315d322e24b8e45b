// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/composerstate.h"
#include "models/platform/outcome.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QSet>

namespace exportdesk
{

class Clock;
class Store;

/// A draft that was put aside.
struct KeptDraft {
    QString id; ///< ours
    QString name; ///< one line; several drafts may have the same
    ComposerState state;
    qint64 savedMs = -1; ///< when it was put aside, epoch

    bool operator==(const KeptDraft &) const = default;
};

/// The drafts of one connection and sandbox that were put aside for another one, in the local store: table "drafts",
/// under "draft", their id and their name, each in a line of its own. A template's name has one line.
class KeptDrafts final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the drafts.
    KeptDrafts(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads those of this place; changed() follows.
    void open(const QString &connectionId, const QString &sandbox);

    /// The newest first.
    const QList<KeptDraft> &all() const { return m_all; }
    /// nullptr if there is none with this id.
    const KeptDraft *find(const QString &id) const;

    qint64 nowMs() const;
    /// Gives the id of the new draft.
    QString keep(const QString &name, const ComposerState &state);
    /// Nothing for an empty name.
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);
    /// Puts a removed one back as it was.
    void restore(const KeptDraft &draft);

Q_SIGNALS:
    void changed();
    /// Something could not be read or written; changes in all() last until Exportdesk quits.
    void failed(const exportdesk::Failure &failure);

private:
    void acceptStored(const QList<KeptDraft> &stored);
    void write(const KeptDraft &draft);
    void erase(const KeptDraft &draft);
    void report(const QFuture<Outcome<Done>> &done);
    void sort();

    Store &m_store;
    const Clock &m_clock;
    QString m_connectionId;
    QString m_sandbox;
    QList<KeptDraft> m_all;
    QSet<QString> m_removed; ///< ids, while the stored ones are read
    int m_opening = 0; ///< the newest open() wins
};

} // namespace exportdesk
