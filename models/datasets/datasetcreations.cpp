// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetcreations.h"

#include "models/datasets/datasetsmodel.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"

namespace exportdesk
{

using namespace std::chrono_literals;

namespace
{

OncePace creationPace()
{
    OncePace pace;
    pace.looks = {500ms, 2s, 6s, 15s, 30s}; // behind a lost response, the creation may still be under way
    pace.looksAfterRefusal = 3; // 8.5 s, because the operator is waiting
    pace.resends = {};
    pace.tolerance = 5s; // Date headers and creation times count whole seconds, and clocks of services differ a little
    pace.inFlight = 2min;
    return pace;
}

} // namespace

DatasetCreations::DatasetCreations(DatasetsModel &datasets, PlatformClient &client, const Clock &clock,
                                   CreationJournal *journal, QObject *parent)
    : QObject(parent)
    , m_datasets(datasets)
    , m_calls(client)
    , m_expiries(datasets, client, clock)
    , m_clock(clock)
    , m_pace(creationPace())
    , m_kind(client, clock, m_pace)
    , m_once(m_kind, client, journal, clock, m_pace)
{
    connect(&m_once, &Once::started, this, [this] {
        const QList<Intent> all = m_once.intents();
        for (const Intent &intent : all) {
            if (!m_open.contains(intent.id))
                track(intent.id, DatasetKind::specOf(intent.body), true);
        }
        Q_EMIT resumed();
    });
    connect(&m_once, &Once::startFailed, this, &DatasetCreations::resumeFailed);
    connect(&m_once, &Once::changed, this, &DatasetCreations::acceptChange);
    connect(&m_once, &Once::resultKnown, this, &DatasetCreations::acceptResult);
}

QFuture<Outcome<QString>> DatasetCreations::create(const DatasetSpec &spec)
{
    for (const Creation &creation : std::as_const(m_open)) {
        if (creation.spec == spec)
            return creation.promise->future();
    }
    const QString intentId = m_once.add(DatasetKind::bodyOf(spec), spec.name);
    QSet<QString> known;
    for (const Dataset &dataset : m_datasets.datasets())
        known.insert(dataset.id);
    m_kind.setKnownBefore(intentId, known);
    return track(intentId, spec, false);
}

QFuture<Outcome<QString>> DatasetCreations::track(const QString &intentId, const DatasetSpec &spec, bool isResumed)
{
    Creation creation{spec, std::make_shared<QPromise<Outcome<QString>>>(), isResumed};
    creation.promise->start();
    m_open.insert(intentId, creation);
    return creation.promise->future();
}

void DatasetCreations::acceptChange(const Intent &intent)
{
    const bool isRejected = intent.state == Intent::State::Rejected;
    if (!isRejected && intent.state != Intent::State::Undecided)
        return;
    Failure interrupted; // what an earlier run sent
    interrupted.kind = Failure::Kind::Interrupted;
    interrupted.reached = Failure::Reached::No;
    Failure failure = intent.failure.value_or(interrupted);
    if (!isRejected)
        failure.reached = Failure::Reached::Maybe;
    finish(intent.id, failure);
    if (isRejected)
        m_once.remove(intent.id);
}

void DatasetCreations::acceptResult(const QString &intentId, const QString &datasetId)
{
    if (const std::optional<Dataset> found = m_kind.found(datasetId))
        return finish(intentId, *found);
    deliver(m_calls.lookUp(datasetId), this, [this, intentId, datasetId](const Outcome<Dataset> &read) {
        if (read)
            return finish(intentId, read);
        // It was created, and what is known of it suffices until the list is read again.
        Dataset dataset;
        dataset.id = datasetId;
        dataset.name = m_open.value(intentId).spec.name;
        dataset.description = m_open.value(intentId).spec.description;
        dataset.schemaId = profileUnionId;
        dataset.createdMs = m_clock.nowMs();
        finish(intentId, dataset);
    });
}

void DatasetCreations::finish(const QString &intentId, const Outcome<Dataset> &outcome)
{
    if (!m_open.contains(intentId))
        return;
    const Creation creation = m_open.take(intentId);
    if (outcome)
        m_datasets.add(outcome.value());
    creation.promise->addResult(outcome ? Outcome<QString>(outcome.value().id) : Outcome<QString>(outcome.failure()));
    creation.promise->finish();
    if (outcome)
        m_once.remove(intentId);
    const bool isCertain = outcome || outcome.failure().reached != Failure::Reached::Maybe;
    if (creation.isResumed && isCertain)
        Q_EMIT settled(creation.spec.name, outcome ? outcome.value().id : QString());
}

} // namespace exportdesk
