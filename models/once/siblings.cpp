// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/siblings.h"

#include "models/platform/clock.h"
#include "models/platform/platformclient.h"

#include <algorithm>
#include <tuple>

namespace exportdesk
{

LostIntent lostIntent(const TrackedIntent &lost, const OncePace &pace)
{
    const Intent &intent = lost.intent;
    LostIntent one;
    one.id = intent.id;
    one.body = intent.body;
    one.sentMs = intent.sentMs;
    // Many requests at once wait for one another: such a one left long after the click.
    one.requestMs = std::max<qint64>(intent.lastSentMs() - intent.sentMs + pace.inFlight.count(),
                                     lost.answeredMs - intent.sentMs);
    one.requestId = intent.failure ? intent.failure->requestId : QString();
    if (intent.skewMs != 0)
        one.skewMs = intent.skewMs;
    return one;
}

SearchWindow searchWindow(const OnceContext &context)
{
    const qint64 now = context.client.clockSkewMs(); // 0 before any answer
    return {now == 0 ? std::nullopt : std::optional(now), context.pace.tolerance.count()};
}

bool isTwinOnItsWay(const OnceContext &context, const Intent &lost, const QList<Intent> &neighbours)
{
    const auto isTwin = [&lost](const Intent &other) {
        return other.id != lost.id && other.fingerprint == lost.fingerprint && other.isOnItsWay();
    };
    const QList<Intent> here = context.intents.all();
    // Another process may have ended since, and the journal knows better than we do how far it is.
    const qint64 inFlightSince = context.clock.nowMs() - context.pace.inFlight.count();
    return std::any_of(here.begin(), here.end(),
                       [&](const Intent &other) { return isTwin(other) && !context.intents.isAnothers(other.id); })
        || std::any_of(neighbours.begin(), neighbours.end(),
                       [&](const Intent &other) { return isTwin(other) && other.lastSentMs() >= inFlightSince; });
}

QList<LostIntent> siblingsOf(const OnceContext &context, const Intent &lost, const QList<Intent> &neighbours)
{
    const auto isSibling = [&lost](const Intent &other) {
        return other.fingerprint == lost.fingerprint
            && (other.state == Intent::State::Unknown || other.state == Intent::State::Undecided);
    };
    QList<LostIntent> siblings;
    const QList<Intent> here = context.intents.all();
    for (const Intent &one : here) {
        if (isSibling(one))
            siblings += lostIntent(*context.intents.find(one.id), context.pace);
    }
    for (const Intent &one : neighbours) {
        if (isSibling(one))
            siblings += lostIntent({.intent = one}, context.pace);
    }
    std::stable_sort(siblings.begin(), siblings.end(), [](const LostIntent &a, const LostIntent &b) {
        return std::tie(a.sentMs, a.id) < std::tie(b.sentMs, b.id); // the same order in each window
    });
    return siblings;
}

} // namespace exportdesk
