// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/segmentdefinition.h"
#include "models/previews/estimatecalls.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>

namespace exportdesk
{

/// What a preview job said about one segment.
struct SegmentEstimate {
    enum class Problem {
        None,
        NotPql, ///< the definition is written in another notation, or not known
        Failed, ///< by the platform: estimate.problem
        TimedOut,
        Refused, ///< failure
    };

    QString segmentId;
    Problem problem = Problem::None;
    PqlEstimate estimate;
    std::optional<Failure> failure;
};

/// Estimates the members of segments by preview jobs, one after another. An estimate counts a sample, and takes ten
/// seconds or more on the real platform: only for those who ask for it.
class SegmentEstimates final : public QObject
{
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds interval{2'000}; ///< between two looks
        std::chrono::milliseconds limit{120'000}; ///< for one segment
    };

    explicit SegmentEstimates(PlatformClient &client, QObject *parent = nullptr);

    /// For segments that are estimated from now on.
    void setPace(const Pace &pace) { m_pace = pace; }
    /// Once; ends with finished().
    void start(const QList<SegmentDefinition> &segments);
    const QList<SegmentEstimate> &results() const { return m_results; }

Q_SIGNALS:
    void finished();

private:
    void next();
    void look();
    void end(const SegmentEstimate &result);

    EstimateCalls m_calls;
    Pace m_pace;
    QList<SegmentDefinition> m_left;
    QString m_previewId;
    QElapsedTimer m_waited;
    QList<SegmentEstimate> m_results;
};

} // namespace exportdesk
