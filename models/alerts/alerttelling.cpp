// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alerttelling.h"

#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/readyfuture.h"

#include <utility>

namespace exportdesk
{

AlertTelling::AlertTelling(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void AlertTelling::run()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_report = {};
    const QList<AlertEvent> seen = std::exchange(m_seen, {});
    deliver(m_parts.journal.note(seen, m_parts.clock.nowMs()), this, [this, seen](const Outcome<int> &noted) {
        if (!noted) {
            m_seen = seen + m_seen;
            return finish(noted.failure());
        }
        m_report.noted = noted.value();
        claim();
    });
}

void AlertTelling::claim()
{
    deliver(m_parts.journal.claimDue(m_parts.clock.nowMs()), this, [this](const Outcome<QList<AlertMessage>> &claimed) {
        if (!claimed)
            return finish(claimed.failure());
        if (claimed.value().isEmpty())
            return finish({});
        m_pending = int(claimed.value().size());
        for (const AlertMessage &message : claimed.value())
            tell(message);
    });
}

void AlertTelling::tell(const AlertMessage &message)
{
    const auto secret = message.way.needsSecret() ? m_parts.readSecret(message.way) : readyFuture(Secret());
    deliver(secret, this, [this, message](const Secret &found) {
        const AlertText text = alertText(message.events, message.way, m_parts.nameOf, m_parts.clock.nowMs());
        deliver(m_parts.sender.send(message.way, found, text), this,
                [this, message](const WayResult &result) { settle(message, result); });
    });
}

void AlertTelling::settle(const AlertMessage &message, const WayResult &result)
{
    m_report.told += {message.way.name, int(message.events.size()), result};
    deliver(m_parts.journal.settle(message, result, m_parts.clock.nowMs()), this, [this](const Outcome<Done> &settled) {
        if (!settled)
            m_report.failure = settled.failure();
        finishOne();
    });
}

/// Ways that had more to tell than one message contains go on.
void AlertTelling::finishOne()
{
    if (--m_pending > 0)
        return;
    if (m_report.failure)
        finish(m_report.failure);
    else
        claim();
}

void AlertTelling::finish(const std::optional<Failure> &failure)
{
    m_report.failure = failure;
    m_isRunning = false;
    const TellReport report = std::exchange(m_report, {});
    Q_EMIT finished(report);
}

void AlertTelling::noteSignedIn(const QString &connectionId)
{
    // What failed before it worked, and was not claimed yet, would be reported now and never be resolved.
    m_seen.removeIf([subject = signInSubject(connectionId)](const AlertEvent &event) {
        return event.kind == AlertEvent::Kind::SignIn && event.subject == subject;
    });
    m_parts.journal.noteSignedIn(connectionId, m_parts.clock.nowMs());
}

void AlertTelling::test(const AlertWay &way)
{
    const auto secret = way.needsSecret() ? m_parts.readSecret(way) : readyFuture(Secret());
    deliver(secret, this, [this, way](const Secret &found) { test(way, found); });
}

void AlertTelling::test(const AlertWay &way, const Secret &secret)
{
    const AlertText text = alertText({}, way, m_parts.nameOf, m_parts.clock.nowMs());
    deliver(m_parts.sender.send(way, secret, text), this, [this, way](const WayResult &result) {
        if (!way.id.isEmpty())
            m_parts.journal.noteTest(way.id, result, m_parts.clock.nowMs());
        Q_EMIT tested(way.id, result);
    });
}

} // namespace exportdesk
