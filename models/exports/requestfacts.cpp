// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestfacts.h"

#include "models/choices/choices.h"
#include "models/choices/mergeconsequence.h"
#include "models/choices/mergepoliciesmodel.h"
#include "models/choices/segmentsmodel.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/launcher.h"
#include "models/jobs/knownjobs.h"

namespace exportdesk
{

namespace
{

using Loaded = RequestFacts::Loaded;

Loaded loadedOf(const Choices::State &state)
{
    return state.loaded() ? Loaded::Yes : state.failure ? Loaded::Failed : Loaded::No;
}

void gatherDatasets(const DatasetsModel &datasets, RequestFacts &facts)
{
    facts.datasetsLoaded = datasets.loadedAtMs() >= 0 ? Loaded::Yes : datasets.failure() ? Loaded::Failed : Loaded::No;
    for (const Dataset &dataset : datasets.datasets())
        facts.datasets.insert(dataset.id,
                              {dataset.name, datasetTarget(dataset), dataset.enabledForProfile(),
                               datasets.jobCount(dataset.id).value_or(-1), dataset.expiresMs});
}

void gatherPolicies(const DatasetsModel &datasets, const Choices &choices, RequestFacts &facts)
{
    QList<ProfileSource> sources;
    for (const Dataset &dataset : datasets.datasets()) {
        if (dataset.enabledForProfile())
            sources.append({dataset.id, dataset.name});
    }
    facts.policiesLoaded = loadedOf(choices.state(Choices::Part::MergePolicies));
    for (const MergePolicy &policy : choices.mergePolicies()->policies())
        facts.policies.insert(policy.id,
                              {policy.label(), policy.schemaName, policy.version, policy.isDefault,
                               mergeConsequence(policy, sources).dropped, policy.mergeType, policy.orderUnknown});
}

RequestFacts::Segment segmentFact(const SegmentDefinition &segment, const Audiences &audiences)
{
    const QString lifecycle = audiences.lifecycleOf(segment.id);
    return {segment.label(), segment.mergePolicyId, lifecycle.isEmpty() ? segment.lifecycle : lifecycle,
            segment.updatedMs, segment.streaming || segment.edge ? -1 : audiences.evaluatedMs(segment.id)};
}

void gatherSegments(const Choices &choices, RequestFacts &facts)
{
    facts.segmentsLoaded = loadedOf(choices.state(Choices::Part::Segments));
    for (const SegmentDefinition &segment : choices.segments()->segments())
        facts.segments.insert(segment.id, segmentFact(segment, choices.audiences()));
    for (const Audience &audience : choices.audiences().others()) {
        const RequestFacts::Audience fact{audience.label(), audience.origin, membershipNamespace(audience.nameSpace),
                                          audience.lifecycle, audience.updatedMs};
        facts.audiences.insert(audience.id, fact);
        if (!audience.audienceId.isEmpty() && !facts.audiences.contains(audience.audienceId))
            facts.audiences.insert(audience.audienceId, fact);
    }
}

void gatherTwins(const Launcher &launcher, const KnownJobs *jobs, RequestFacts &facts)
{
    for (const LaunchEntry &entry : launcher.recent()) {
        const auto status = jobs ? jobs->statusOf(entry.resultId) : std::nullopt;
        facts.twins[entry.fingerprint].append({entry.resultId, entry.createdMs, status && !isTerminal(*status)});
    }
}

} // namespace

std::function<RequestFacts::Field(const QString &)> fieldOracle(const FieldTree &tree)
{
    using Field = RequestFacts::Field;
    if (tree.isEmpty())
        return {};
    return [tree](const QString &path) {
        if (const int node = tree.indexOf(path); node >= 0)
            return tree.nodes().at(node).deprecated ? Field::Deprecated : Field::Known;
        switch (tree.match(path)) {
        case FieldTree::Match::Field:
        case FieldTree::Match::BelowMap:
        case FieldTree::Match::BelowCut:
            return Field::Known;
        case FieldTree::Match::Unknown:
            break;
        }
        return Field::Unknown;
    };
}

std::function<QString(const QString &)> spellingOracle(const FieldTree &tree)
{
    if (tree.isEmpty())
        return {};
    // Made when it is first asked: most requests name their fields as the schema does.
    return [tree, paths = std::make_shared<QHash<QString, QString>>()](const QString &path) {
        if (paths->isEmpty()) {
            for (const FieldNode &node : tree.nodes()) {
                QString &known = (*paths)[node.path.toCaseFolded()];
                known = known.isNull() ? node.path : QString(QLatin1String(""));
            }
        }
        return paths->value(path.toCaseFolded());
    };
}

RequestFacts requestFacts(const QString &sandbox, const DatasetsModel &datasets, const Choices &choices,
                          const Launcher *launcher, const KnownJobs *jobs)
{
    RequestFacts facts;
    facts.sandbox = sandbox;
    gatherDatasets(datasets, facts);
    gatherPolicies(datasets, choices, facts);
    gatherSegments(choices, facts);
    facts.profileField = fieldOracle(choices.profileFields());
    facts.eventField = fieldOracle(choices.eventFields());
    facts.profileFieldSpelled = spellingOracle(choices.profileFields());
    facts.eventFieldSpelled = spellingOracle(choices.eventFields());
    if (const auto &sample = choices.sampleStatus()) {
        facts.sampledProfiles = sample->profileCount.value_or(-1);
        facts.sampledAtMs = sample->sampledMs;
    }
    if (launcher)
        gatherTwins(*launcher, jobs, facts);
    return facts;
}

} // namespace exportdesk
