// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <vector>

namespace exportdesk
{

/// A stretch of time that jobs are counted over, by when they were created: the last 24 hours by the hour, or some days
/// by the day, today included; with the stretch just as long before it, to compare with.
struct JobRange {
    enum class Span : quint8 {
        Day, ///< 24 hours
        Week,
        Month, ///< 30 days
        Quarter, ///< 90 days
    };

    Span span = Span::Month;
    /// Where each part begins, epoch ms, then where the last one ends; in the zone's own days, which may have 23 or 25
    /// hours.
    std::vector<qint64> edges;
    qint64 previousFromMs = -1; ///< epoch
    qint64 previousToMs = -1; ///< epoch; as far into the stretch before as it is into this one now, a whole minute

    qint64 fromMs() const { return edges.empty() ? -1 : edges.front(); }
    qint64 toMs() const { return edges.empty() ? -1 : edges.back(); }
    bool hourly() const { return span == Span::Day; }
    int parts() const { return edges.empty() ? 0 : int(edges.size()) - 1; }
    /// The part this moment lies in; -1 outside.
    int partAt(qint64 ms) const;
    bool isBefore(qint64 ms) const { return ms >= previousFromMs && ms < previousToMs; }
    bool operator==(const JobRange &) const = default;
};

JobRange jobRange(JobRange::Span span, qint64 nowMs, const QTimeZone &zone = QTimeZone::systemTimeZone());

/// The beginning of the hour this moment lies in, epoch ms; some zones begin hours at the half hour.
qint64 hourStart(qint64 ms, const QTimeZone &zone = QTimeZone::systemTimeZone());

/// "since:2026-11-03 until:2026-11-04", as the search of jobs reads it; \a untilMs -1: without an end. Both in whole
/// minutes.
QString rangeQuery(qint64 sinceMs, qint64 untilMs = -1);

} // namespace exportdesk
