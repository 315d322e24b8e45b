// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/drafts.h"

#include "models/exports/composerrecord.h"
#include "models/exports/exportcomposer.h"
#include "models/once/storedoutcome.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/store/sql.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

Drafts::Drafts(Store &store, ExportComposer &composer, const Clock &clock, int delayMs, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_composer(composer)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::save);
    connect(&m_composer, &ExportComposer::stateChanged, this, [this] {
        if (m_open && !m_timer.isActive()) // not started anew by each key, or steady typing would never be saved
            m_timer.start();
    });
}

Drafts::~Drafts()
{
    if (m_timer.isActive())
        write();
}

void Drafts::open(const QString &connectionId, const QString &sandbox)
{
    if (m_timer.isActive())
        save();
    m_open = false;
    m_connectionId = connectionId;
    m_sandbox = sandbox;
    auto draft = m_store.read([connectionId, sandbox](QSqlDatabase &database) -> StoreOutcome<QString> {
        auto rows = sql::run(database, u"SELECT body FROM drafts WHERE connection = ? AND sandbox = ? AND name = ''"_s,
                             {connectionId, sandbox});
        if (!rows)
            return rows.error();
        return rows.value().next() ? rows.value().value(0).toString() : QString();
    });
    deliver(draft, this, [this, opening = ++m_opening](const StoreOutcome<QString> &read) {
        if (opening == m_opening)
            restore(outcomeOf(read));
    });
}

void Drafts::restore(const Outcome<QString> &draft)
{
    const bool found = draft && !draft.value().isEmpty();
    m_composer.restore(found ? readComposerRecord(draft.value()) : ComposerState());
    // A draft that could not be read is not overwritten by a blank page: only what is typed from now on is saved.
    m_open = true;
    Q_EMIT restored(found);
    if (!draft)
        Q_EMIT saveFailed(draft.failure());
}

void Drafts::save()
{
    deliver(write(), this, [this](const Outcome<Done> &written) {
        if (written)
            Q_EMIT saved();
        else
            Q_EMIT saveFailed(written.failure());
    });
}

QFuture<Outcome<Done>> Drafts::flush()
{
    return write();
}

QFuture<Outcome<Done>> Drafts::write()
{
    m_timer.stop();
    const QString body = m_composer.isBlank() ? QString() : composerRecord(m_composer.state());
    const auto work = [open = m_open, connection = m_connectionId, sandbox = m_sandbox, body,
                       savedMs = m_clock.nowMs()](QSqlDatabase &database) -> StoreOutcome<Done> {
        if (!open)
            return Done();
        const auto done = body.isEmpty()
            ? sql::change(database, u"DELETE FROM drafts WHERE connection = ? AND sandbox = ? AND name = ''"_s,
                          {connection, sandbox})
            : sql::change(database,
                          u"INSERT INTO drafts (connection, sandbox, name, body, saved_ms) VALUES (?, ?, '', ?, ?)"
                          " ON CONFLICT (connection, sandbox, name) DO UPDATE SET body = excluded.body,"
                          " saved_ms = excluded.saved_ms"_s,
                          {connection, sandbox, body, savedMs});
        if (!done)
            return done.error();
        return Done();
    };
    return m_store.write(work, asOutcome);
}

} // namespace exportdesk
