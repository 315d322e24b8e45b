// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>

namespace exportdesk
{

// How the result of an intent with a lost answer is recognized among what the platform has.

/// An intent whose outcome is unknown.
struct LostIntent {
    QString id;
    QByteArray body;
    qint64 sentMs = 0; ///< the attempt that may have arrived, by our clock
    qint64 requestMs = 0; ///< how long it may have been on its way
    QString requestId; ///< the platform's own, when its broken answer contained one; else empty
    /// How far the platform's clock was ahead of ours when it was sent, if that was measured.
    std::optional<qint64> skewMs = std::nullopt;

    bool operator==(const LostIntent &) const = default;
};

/// What was found for one of them.
struct Finding {
    enum class Kind { None, One, Several };
    Kind kind = Kind::None;
    QString resultId; ///< One
    QStringList candidates; ///< Several: at least one of them matches fully. None: those that may be it, if any

    bool operator==(const Finding &) const = default;
};

/// When the result can have been created: our time of the attempt in the platform's clock, widened by a tolerance on
/// both sides.
///
/// Two measurements of the clocks that differ mean that one of them was set in between. Which of them belongs to the
/// attempt cannot be known, so both count.
struct SearchWindow {
    std::optional<qint64> skewMs; ///< the platform's clock minus ours, as measured last
    qint64 toleranceMs = 0;

    /// Nothing created before this (by the platform's clock) can be the result.
    qint64 begin(const LostIntent &lost) const { return lost.sentMs + leastSkew(lost) - toleranceMs; }
    bool contains(const LostIntent &lost, qint64 createdMs) const
    {
        const auto matches = [&](qint64 skew) {
            const qint64 sent = lost.sentMs + skew;
            return createdMs >= sent - toleranceMs && createdMs <= sent + lost.requestMs + toleranceMs;
        };
        return matches(newestSkew(lost)) || matches(lost.skewMs.value_or(newestSkew(lost)));
    }

private:
    qint64 newestSkew(const LostIntent &lost) const { return skewMs.value_or(lost.skewMs.value_or(0)); }
    qint64 leastSkew(const LostIntent &lost) const
    {
        return std::min(newestSkew(lost), lost.skewMs.value_or(newestSkew(lost)));
    }
};

/// The input of the matching rule, besides what the platform has.
struct MatchContext {
    /// All lost intents that ask for the same, the one in question among them, in the order of their clicks.
    QList<LostIntent> siblings;
    QSet<QString> owned; ///< results of other intents
    SearchWindow window;
};

/// The matching rule, together with what was read from the platform.
using IntentMatch = std::function<Finding(const LostIntent &lost, const MatchContext &context)>;

} // namespace exportdesk
