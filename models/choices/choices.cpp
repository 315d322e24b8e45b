// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/choices.h"

#include "models/choices/audiencecalls.h"
#include "models/choices/mergepoliciesmodel.h"
#include "models/choices/mergepolicycalls.h"
#include "models/choices/samplestatuscalls.h"
#include "models/choices/schemacalls.h"
#include "models/choices/segmentcalls.h"
#include "models/choices/segmentsmodel.h"
#include "models/platform/deliver.h"
#include "models/platform/endlesslist.h"

#include <QThreadPool>

namespace exportdesk
{

namespace
{

// More pages than any sandbox has; stops at a server that never reports the last page.
constexpr int policyPagesAtMost = 100;
constexpr int segmentPagesAtMost = 500;
constexpr int audiencePagesAtMost = 500;
constexpr int audiencePagesWithoutNewsAtMost = 3;
constexpr int pagesWithoutNewsAtMost = 10; ///< in a row; segments that are updated meanwhile move to another page

/// Not every organization has the endpoint, and not every role may use it; what is read from it is an addition.
bool isUnavailable(const Failure &failure)
{
    return failure.kind == Failure::Kind::Forbidden || failure.kind == Failure::Kind::NotFound
        || failure.kind == Failure::Kind::Rejected;
}

} // namespace

Choices::Choices(PlatformClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_clock(clock)
    , m_mergePolicies(new MergePoliciesModel(this))
    , m_segments(new SegmentsModel(this))
{
}

Choices::~Choices() = default;

void Choices::load()
{
    for (const Part part : parts) {
        if (!state(part).loaded() && !state(part).loading)
            reload(part);
    }
}

void Choices::reload()
{
    for (const Part part : parts)
        reload(part);
}

void Choices::reload(Part part)
{
    if (!m_client)
        return;
    const int run = ++m_runs[std::size_t(part)];
    partState(part).loading = true;
    switch (part) {
    case Part::ProfileFields:
    case Part::EventFields:
        readFields(part, run);
        break;
    case Part::MergePolicies:
        readMergePolicies(run, {}, {}, 0);
        break;
    case Part::Segments:
        readSegments(run, {}, 0);
        break;
    case Part::Audiences:
        readAudiences(run, {}, {}, 0);
        break;
    case Part::SampleStatus:
        readSampleStatus(run);
        break;
    }
    Q_EMIT changed(part);
}

bool Choices::isLoading() const
{
    return std::any_of(m_states.begin(), m_states.end(), [](const State &state) { return state.loading; });
}

void Choices::end(Part part, const std::optional<Failure> &failure)
{
    State &state = partState(part);
    state.loading = false;
    state.failure = failure;
    if (!failure)
        state.loadedAtMs = m_clock.nowMs();
    Q_EMIT changed(part);
}

void Choices::readFields(Part part, int run)
{
    const bool events = part == Part::EventFields;
    const QString altId = events ? SchemaCalls::eventUnion : SchemaCalls::profileUnion;
    deliver(SchemaCalls(*m_client).unionSchema(altId), this,
            [this, part, run, events](const Outcome<FieldTree> &schema) {
                if (!isCurrent(part, run))
                    return;
                FieldTree before;
                if (schema)
                    before = std::exchange(events ? m_eventFields : m_profileFields, schema.value());
                end(part, failureOf(schema));
                // Nobody shows the former one any more; tens of thousands of fields are freed elsewhere.
                QThreadPool::globalInstance()->start([before = std::move(before)] {});
            });
}

void Choices::readMergePolicies(int run, const QList<MergePolicy> &before, const QString &start, int page)
{
    deliver(MergePolicyCalls(*m_client).page(start), this, [=, this](const Outcome<MergePolicyPage> &answer) {
        if (!isCurrent(Part::MergePolicies, run))
            return;
        if (!answer) {
            end(Part::MergePolicies, answer.failure());
            return;
        }
        QList<MergePolicy> read = before;
        QSet<QString> ids;
        for (const MergePolicy &policy : before)
            ids.insert(policy.id);
        for (const MergePolicy &policy : answer.value().policies) {
            if (!ids.contains(policy.id))
                read.append(policy);
            ids.insert(policy.id);
        }
        const QString &next = answer.value().next;
        const bool more = !next.isEmpty() && next != start && read.size() > before.size();
        if (more && page + 1 < policyPagesAtMost && m_client) {
            readMergePolicies(run, read, next, page + 1);
            return;
        }
        m_mergePolicies->setPolicies(read);
        end(Part::MergePolicies, more ? std::optional(endlessList(read.size())) : std::nullopt);
    });
}

void Choices::readSegments(int run, const SegmentsRead &before, int page, bool again)
{
    deliver(SegmentCalls(*m_client).page(page), this, [=, this](const Outcome<SegmentPage> &answer) {
        if (!isCurrent(Part::Segments, run))
            return;
        if (!answer) {
            end(Part::Segments, answer.failure());
            return;
        }
        const SegmentPage &got = answer.value();
        m_segments->addSegments(got.segments); // shown as they arrive
        SegmentsRead read = before;
        const qsizetype had = read.ids.size();
        for (const SegmentDefinition &segment : got.segments)
            read.ids.insert(segment.id);
        read.segments += got.segments;
        read.withoutNews = read.ids.size() > had ? 0 : read.withoutNews + 1;
        // A page in the middle may be empty, so the page count matters more than the entries.
        const bool more = got.totalPages >= 0 ? page + 1 < got.totalPages
            : got.hasNext                     ? got.entries > 0 || !again
                                              : got.entries > 0 && got.totalCount > read.segments.size();
        // Requested again, such a page usually has its entries.
        if (more && got.entries == 0 && !again && m_client) {
            readSegments(run, before, page, true);
            return;
        }
        const bool endless = more && (page + 1 >= segmentPagesAtMost || read.withoutNews >= pagesWithoutNewsAtMost);
        if (more && !endless && m_client) {
            readSegments(run, read, page + 1);
            return;
        }
        m_segments->setSegments(read.segments); // those no longer there go now
        end(Part::Segments, endless ? std::optional(endlessList(read.ids.size())) : std::nullopt);
    });
}

void Choices::readAudiences(int run, const AudiencesRead &before, const QString &start, int page)
{
    deliver(AudienceCalls(*m_client).page(start), this, [=, this](const Outcome<AudiencePage> &answer) {
        if (!isCurrent(Part::Audiences, run))
            return;
        if (!answer && !isUnavailable(answer.failure())) {
            end(Part::Audiences, answer.failure());
            return;
        }
        const AudiencePage got = answer ? answer.value() : AudiencePage();
        AudiencesRead read = before;
        for (const Audience &audience : got.audiences) {
            if (!read.ids.contains(audience.id))
                read.audiences += audience;
            read.ids.insert(audience.id);
        }
        // A page in the middle may be empty.
        read.withoutNews = read.ids.size() > before.ids.size() ? 0 : before.withoutNews + 1;
        const bool more = !got.next.isEmpty() && got.next != start && read.withoutNews < audiencePagesWithoutNewsAtMost;
        if (more && page + 1 < audiencePagesAtMost && m_client) {
            readAudiences(run, read, got.next, page + 1);
            return;
        }
        m_audiences.setAll(read.audiences);
        if (m_client)
            readEvaluations(run);
    });
}

/// Their times are an addition to the audiences: whatever fails here leaves them unknown.
void Choices::readEvaluations(int run)
{
    deliver(AudienceCalls(*m_client).evaluations(), this, [this, run](const Outcome<QList<Evaluation>> &answer) {
        if (!isCurrent(Part::Audiences, run))
            return;
        m_audiences.setEvaluations(answer ? answer.value() : QList<Evaluation>());
        end(Part::Audiences, std::nullopt);
    });
}

void Choices::readSampleStatus(int run)
{
    deliver(SampleStatusCalls(*m_client).current(), this, [this, run](const Outcome<SampleStatus> &answer) {
        if (!isCurrent(Part::SampleStatus, run))
            return;
        if (answer)
            m_sampleStatus = answer.value();
        end(Part::SampleStatus, failureOf(answer));
    });
}

QString Choices::mergePolicyName(const QString &id) const
{
    const MergePolicy *policy = m_mergePolicies->policy(id);
    return policy ? policy->label() : id;
}

QString Choices::segmentName(const QString &id) const
{
    if (const SegmentDefinition *segment = m_segments->segment(id))
        return segment->label();
    const Audience *audience = m_audiences.find(id);
    return audience ? audience->label() : id;
}

} // namespace exportdesk
