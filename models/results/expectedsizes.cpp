// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/expectedsizes.h"

#include "models/choices/audiencecalls.h"
#include "models/choices/memberstatuses.h"
#include "models/choices/samplestatuscalls.h"
#include "models/platform/deliver.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace exportdesk
{

namespace
{

struct ExpectedSizesTexts {
    Q_DECLARE_TR_FUNCTIONS(ExpectedSizes)
};

QString momentText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

ExpectedSizes::ExpectedSizes(PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_client(&client)
{
}

void ExpectedSizes::read()
{
    m_open = 2;
    deliver(SampleStatusCalls(*m_client).current(), this, [this](const Outcome<SampleStatus> &answer) {
        if (answer)
            m_sample = answer.value();
        end();
    });
    deliver(AudienceCalls(*m_client).evaluations(), this, [this](const Outcome<QList<Evaluation>> &answer) {
        if (answer)
            m_audiences.setEvaluations(answer.value());
        end();
    });
}

void ExpectedSizes::end()
{
    if (--m_open == 0)
        Q_EMIT finished();
}

void ExpectedSizes::addTo(ResultAnswer *answer) const
{
    answer->sample = m_sample;
    const ExportRequest &request = answer->subject.request;
    // Times narrow an export, and nothing says by how much.
    if (!request.fromIngest.isEmpty() || !request.qualifiedFrom.isEmpty() || !request.qualifiedTo.isEmpty())
        return;
    for (SegmentAnswer &segment : answer->segments) {
        const auto asked = std::ranges::find_if(
            request.segments, [&](const SegmentChoice &choice) { return choice.segmentId == segment.id; });
        const QStringList statuses = asked == request.segments.end() ? QStringList() : asked->status;
        segment.expected = membersWithStatus(m_audiences.members(segment.id), statuses);
    }
}

QStringList reasonsToDiffer(const ResultAnswer &answer)
{
    QStringList reasons;
    const ExportRequest &request = answer.subject.request;
    if (request.segments.isEmpty() && answer.sample && answer.sample->sampledMs >= 0)
        reasons += ExpectedSizesTexts::tr("The size of the profile store is from a sample taken on %1.")
                       .arg(momentText(answer.sample->sampledMs));
    qint64 evaluatedMs = -1;
    for (const SegmentAnswer &segment : answer.segments)
        if (segment.expected && segment.expected->countedMs >= 0)
            evaluatedMs
                = evaluatedMs < 0 ? segment.expected->countedMs : std::min(evaluatedMs, segment.expected->countedMs);
    if (evaluatedMs >= 0)
        reasons += ExpectedSizesTexts::tr("Segments were counted when they were evaluated, the first of them on %1; "
                                          "profiles have qualified and exited since.")
                       .arg(momentText(evaluatedMs));
    if (!request.emptyProfiles.value_or(false))
        reasons += ExpectedSizesTexts::tr("Profiles that only have events were not requested.");
    if (!request.mergePolicy.id.isEmpty())
        reasons += ExpectedSizesTexts::tr("The merge policy of the export decides what is one profile; the expected "
                                          "size may be counted with another policy.");
    if (!request.fromIngest.isEmpty() || !request.qualifiedFrom.isEmpty() || !request.qualifiedTo.isEmpty())
        reasons += ExpectedSizesTexts::tr("Only profiles of the requested period were exported.");
    return reasons;
}

} // namespace exportdesk
