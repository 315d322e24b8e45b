// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/keptdrafts.h"

#include "models/exports/composerrecord.h"
#include "models/once/storedoutcome.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using StoredDrafts = StoreOutcome<QList<KeptDraft>>;

QString storedName(const KeptDraft &draft)
{
    return u"draft\n"_s + draft.id + u'\n' + draft.name;
}

StoredDrafts readDraftsOf(const QSqlDatabase &database, const QString &connection, const QString &sandbox)
{
    auto rows = sql::run(database,
                         u"SELECT name, body, saved_ms FROM drafts WHERE connection = ? AND sandbox = ?"
                         " AND name LIKE 'draft' || char(10) || '%'"_s,
                         {connection, sandbox});
    if (!rows)
        return rows.error();
    QList<KeptDraft> all;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        const QStringList words = row.value(0).toString().split(u'\n');
        all.append(
            {words.value(1), words.value(2), readComposerRecord(row.value(1).toString()), row.value(2).toLongLong()});
    }
    return all;
}

} // namespace

KeptDrafts::KeptDrafts(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void KeptDrafts::open(const QString &connectionId, const QString &sandbox)
{
    m_connectionId = connectionId;
    m_sandbox = sandbox;
    m_all.clear();
    m_removed.clear();
    auto stored = m_store.read(
        [connectionId, sandbox](QSqlDatabase &database) { return readDraftsOf(database, connectionId, sandbox); });
    deliver(stored, this, [this, opening = ++m_opening](const StoredDrafts &read) {
        if (opening != m_opening)
            return;
        if (read)
            acceptStored(read.value());
        else
            Q_EMIT failed(outcomeOf(read).failure());
    });
}

/// What was put aside or removed meanwhile stays so.
void KeptDrafts::acceptStored(const QList<KeptDraft> &stored)
{
    for (const KeptDraft &draft : stored) {
        if (!find(draft.id) && !m_removed.contains(draft.id))
            m_all.append(draft);
    }
    sort();
    Q_EMIT changed();
}

const KeptDraft *KeptDrafts::find(const QString &id) const
{
    const auto found
        = std::find_if(m_all.cbegin(), m_all.cend(), [&id](const KeptDraft &draft) { return draft.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

qint64 KeptDrafts::nowMs() const
{
    return m_clock.nowMs();
}

QString KeptDrafts::keep(const QString &name, const ComposerState &state)
{
    const KeptDraft draft{QUuid::createUuid().toString(QUuid::WithoutBraces), name.simplified(), state,
                          m_clock.nowMs()};
    restore(draft);
    return draft.id;
}

void KeptDrafts::restore(const KeptDraft &draft)
{
    m_removed.remove(draft.id);
    m_all.append(draft);
    sort();
    write(draft);
    Q_EMIT changed();
}

void KeptDrafts::rename(const QString &id, const QString &name)
{
    const QString plain = name.simplified();
    for (KeptDraft &draft : m_all) {
        if (draft.id != id || draft.name == plain || plain.isEmpty())
            continue;
        erase(draft);
        draft.name = plain;
        write(draft);
        Q_EMIT changed();
        return;
    }
}

void KeptDrafts::remove(const QString &id)
{
    const KeptDraft *draft = find(id);
    if (!draft)
        return;
    erase(*draft);
    m_removed.insert(id);
    m_all.removeIf([&id](const KeptDraft &one) { return one.id == id; });
    Q_EMIT changed();
}

void KeptDrafts::sort()
{
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const KeptDraft &left, const KeptDraft &right) { return left.savedMs > right.savedMs; });
}

void KeptDrafts::write(const KeptDraft &draft)
{
    report(m_store.write(
        [name = storedName(draft), body = composerRecord(draft.state), savedMs = draft.savedMs,
         connection = m_connectionId, sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Done> {
            const auto done = sql::change(database,
                                          u"INSERT OR REPLACE INTO drafts (connection, sandbox, name, body, saved_ms)"
                                          " VALUES (?, ?, ?, ?, ?)"_s,
                                          {connection, sandbox, name, body, savedMs});
            return done ? StoreOutcome<Done>(Done()) : done.error();
        },
        asOutcome));
}

void KeptDrafts::erase(const KeptDraft &draft)
{
    report(m_store.write(
        [name = storedName(draft), connection = m_connectionId,
         sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Done> {
            const auto done
                = sql::change(database, u"DELETE FROM drafts WHERE connection = ? AND sandbox = ? AND name = ?"_s,
                              {connection, sandbox, name});
            return done ? StoreOutcome<Done>(Done()) : done.error();
        },
        asOutcome));
}

void KeptDrafts::report(const QFuture<Outcome<Done>> &done)
{
    deliver(done, this, [this](const Outcome<Done> &written) {
        if (!written)
            Q_EMIT failed(written.failure());
    });
}

} // namespace exportdesk
