// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/segmentestimates.h"

#include "models/platform/deliver.h"

#include <QTimer>

namespace exportdesk
{

using namespace Qt::StringLiterals;

SegmentEstimates::SegmentEstimates(PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_calls(client)
{
}

void SegmentEstimates::start(const QList<SegmentDefinition> &segments)
{
    m_left = segments;
    m_results.clear();
    next();
}

void SegmentEstimates::next()
{
    if (m_left.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const SegmentDefinition &segment = m_left.first();
    if (segment.expression.isEmpty() || segment.expressionFormat.compare("pql/text"_L1, Qt::CaseInsensitive) != 0) {
        end({segment.id, SegmentEstimate::Problem::NotPql, {}, {}});
        return;
    }
    m_waited.start();
    deliver(m_calls.begin(segment.expression), this, [this](const Outcome<QString> &begun) {
        if (!begun) {
            end({m_left.first().id, SegmentEstimate::Problem::Refused, {}, begun.failure()});
            return;
        }
        m_previewId = begun.value();
        look();
    });
}

void SegmentEstimates::look()
{
    deliver(m_calls.lookUp(m_previewId), this, [this](const Outcome<PqlEstimate> &found) {
        const QString id = m_left.first().id;
        if (!found)
            return end({id, SegmentEstimate::Problem::Refused, {}, found.failure()});
        const PqlEstimate &estimate = found.value();
        if (estimate.state == PqlEstimate::State::Ready)
            return end({id, SegmentEstimate::Problem::None, estimate, {}});
        if (estimate.state == PqlEstimate::State::Failed)
            return end({id, SegmentEstimate::Problem::Failed, estimate, {}});
        if (m_waited.elapsed() >= m_pace.limit.count())
            return end({id, SegmentEstimate::Problem::TimedOut, {}, {}});
        QTimer::singleShot(m_pace.interval, this, &SegmentEstimates::look);
    });
}

void SegmentEstimates::end(const SegmentEstimate &result)
{
    m_results += result;
    m_left.removeFirst();
    next();
}

} // namespace exportdesk
