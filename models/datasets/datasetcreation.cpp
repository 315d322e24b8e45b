// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetcreation.h"

#include "models/datasets/datasettarget.h"
#include "models/platform/deliver.h"
#include "models/platform/failuremeaning.h"

#include <QTimer>
#include <QUuid>

namespace exportdesk
{

namespace
{

/// Date headers and creation times count whole seconds, and clocks differ a little between services.
constexpr qint64 clockToleranceMs = 5'000;
/// How long a request can have been on its way before the dataset was made.
constexpr qint64 onItsWayMs = 120'000;

} // namespace

DatasetCreation::DatasetCreation(PlatformClient &client, const Clock &clock, const DatasetSpec &spec,
                                 QSet<QString> knownIds, Waits waits, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_calls(client)
    , m_clock(clock)
    , m_spec(spec)
    , m_knownIds(std::move(knownIds))
    , m_waits(std::move(waits))
{
    m_promise.start();
}

void DatasetCreation::start()
{
    m_startedMs = m_clock.nowMs();
    m_skewMs = m_client ? m_client->clockSkewMs() : 0;
    if (!m_intents)
        return send();
    m_intentId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    deliver(m_intents->keep({m_intentId, m_spec, m_startedMs}), this, [this](const StoreOutcome<Stored> &kept) {
        if (kept)
            return send();
        m_intentId.clear();
        Failure failure; // what could not be written down is not sent: nobody would find it again
        failure.kind = Failure::Kind::Storage;
        failure.reached = Failure::Reached::No;
        failure.detail = kept.error().detail;
        finish(failure);
    });
}

void DatasetCreation::resume(const DatasetIntent &intent)
{
    m_resumed = true;
    m_intentId = intent.id;
    m_startedMs = intent.startedMs;
    m_failure.kind = Failure::Kind::Interrupted;
    const qint64 left = m_startedMs + onItsWayMs - m_clock.nowMs();
    if (left > 0)
        m_waits.append(std::chrono::milliseconds(std::min(left, onItsWayMs))); // it may still be on its way
    lookAgain();
}

void DatasetCreation::send()
{
    deliver(m_calls.create(m_spec), this, [this](const Outcome<QString> &answer) { whenAnswered(answer); });
}

void DatasetCreation::whenAnswered(const Outcome<QString> &answer)
{
    if (answer) {
        lookUp(answer.value());
        return;
    }
    m_failure = answer.failure();
    if (meaningOf(m_failure).mayHaveTakenEffect)
        lookAgain();
    else
        finish(m_failure);
}

void DatasetCreation::lookUp(const QString &id)
{
    deliver(m_calls.lookUp(id), this, [this, id](const Outcome<Dataset> &found) {
        if (found) {
            finish(found);
            return;
        }
        // It was made; what it looks like is known well enough until the list is read again.
        Dataset dataset;
        dataset.id = id;
        dataset.name = m_spec.name;
        dataset.description = m_spec.description;
        dataset.schemaId = profileUnionId;
        dataset.createdMs = m_clock.nowMs();
        finish(dataset);
    });
}

void DatasetCreation::lookAgain()
{
    if (m_waits.isEmpty()) {
        Failure failure = m_failure;
        failure.reached = Failure::Reached::No; // looked for and not there
        finish(failure);
        return;
    }
    QTimer::singleShot(m_waits.takeFirst(), this, &DatasetCreation::look);
}

void DatasetCreation::look()
{
    if (!m_client) {
        finish(m_failure);
        return;
    }
    deliver(m_calls.named(m_spec.name), this, [this](const Outcome<DatasetPage> &found) { whenLooked(found); });
}

void DatasetCreation::whenLooked(const Outcome<DatasetPage> &found)
{
    if (!found) {
        Failure failure = m_failure;
        failure.reached = Failure::Reached::Maybe; // nobody knows
        if (m_waits.isEmpty())
            finish(failure);
        else
            lookAgain();
        return;
    }
    const auto &datasets = found.value().datasets;
    const auto ours
        = std::find_if(datasets.begin(), datasets.end(), [this](const Dataset &one) { return isOurs(one); });
    if (ours != datasets.end())
        finish(*ours);
    else
        lookAgain();
}

bool DatasetCreation::isOurs(const Dataset &dataset) const
{
    // The skew is known by now: at least the look was answered. Where it was another one at the start, our clock was
    // set in between, and which of both belongs to the start cannot be known.
    const qint64 now = m_client ? m_client->clockSkewMs() : 0;
    const qint64 startedThere = m_startedMs + (m_skewMs == 0 ? now : std::min(now, m_skewMs));
    if (m_resumed && dataset.createdMs > startedThere + onItsWayMs)
        return false; // made later, by somebody who missed it
    return dataset.name == m_spec.name && dataset.description == m_spec.description && isProfileUnion(dataset.schemaId)
        && !m_knownIds.contains(dataset.id) && dataset.createdMs >= startedThere - clockToleranceMs;
}

void DatasetCreation::finish(const Outcome<Dataset> &outcome)
{
    // What nobody knows yet is left for the next run.
    if (m_intents && !m_intentId.isEmpty() && (outcome || outcome.failure().reached != Failure::Reached::Maybe))
        m_intents->drop({m_intentId, m_spec, m_startedMs});
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

} // namespace exportdesk
