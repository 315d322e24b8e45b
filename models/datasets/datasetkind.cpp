// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetkind.h"

#include "models/datasets/datasettarget.h"
#include "models/once/answercheck.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

DatasetKind::DatasetKind(PlatformClient &client, const Clock &clock, const OncePace &pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_calls(client)
    , m_clock(clock)
    , m_pace(pace)
{
}

QFuture<Outcome<QString>> DatasetKind::send(const Intent &intent)
{
    const auto promise = std::make_shared<QPromise<Outcome<QString>>>();
    promise->start();
    deliver(m_calls.create(specOf(intent.body)), this, [this, intent, promise](const Outcome<QString> &answer) {
        if (answer && isValidResultId(answer.value()) && !m_knownBefore.value(intent.id).contains(answer.value()))
            return lookUpCreated(intent, answer.value(), promise);
        promise->addResult(answer ? Outcome<QString>(mismatchedAnswer(answer.value())) : answer);
        promise->finish();
    });
    return promise->future();
}

/// The response contains only an id, so the dataset itself has to show that it is the requested one.
void DatasetKind::lookUpCreated(const Intent &intent, const QString &id, const Promise &promise)
{
    deliver(m_calls.lookUp(id), this, [this, intent, id, promise](const Outcome<Dataset> &read) {
        const bool isRead = read && read.value().id == id;
        if (isRead && !isOurs(intent, read.value())) {
            promise->addResult(Outcome<QString>(mismatchedAnswer(id)));
        } else {
            if (isRead)
                m_found.insert(id, read.value());
            promise->addResult(Outcome<QString>(id)); // it may not be readable yet
        }
        promise->finish();
    });
}

bool DatasetKind::isOurs(const Intent &intent, const Dataset &dataset) const
{
    const DatasetSpec spec = specOf(intent.body);
    const bool isOlder = dataset.createdMs >= 0
        && dataset.createdMs < earliestResultMs(intent, m_client.clockSkewMs(), m_clock.nowMs(), m_pace.tolerance);
    return !isOlder && (dataset.name.isEmpty() || dataset.name == spec.name)
        && (dataset.description.isEmpty() || dataset.description == spec.description)
        && (dataset.schemaId.isEmpty() || isProfileUnion(dataset.schemaId));
}

QFuture<Outcome<IntentMatch>> DatasetKind::search(const QList<Intent> &lost, qint64)
{
    const auto matchAmong = [this](const Outcome<DatasetPage> &page) -> Outcome<IntentMatch> {
        if (!page)
            return page.failure();
        return IntentMatch(
            [this, datasets = page.value().datasets](const LostIntent &one, const MatchContext &context) {
                return match(datasets, one, context);
            });
    };
    return delivered(m_calls.named(specOf(lost.first().body).name), this, matchAmong);
}

Finding DatasetKind::match(const QList<Dataset> &datasets, const LostIntent &lost, const MatchContext &context)
{
    const DatasetSpec spec = specOf(lost.body);
    const QSet<QString> knownBefore = m_knownBefore.value(lost.id);
    const auto ours = std::find_if(datasets.begin(), datasets.end(), [&](const Dataset &dataset) {
        return dataset.name == spec.name && dataset.description == spec.description && isProfileUnion(dataset.schemaId)
            && !knownBefore.contains(dataset.id) && !context.owned.contains(dataset.id)
            && context.window.contains(lost, dataset.createdMs);
    });
    if (ours == datasets.end())
        return {};
    m_found.insert(ours->id, *ours);
    return {Finding::Kind::One, ours->id, {}};
}

void DatasetKind::setKnownBefore(const QString &intentId, const QSet<QString> &datasetIds)
{
    m_knownBefore.insert(intentId, datasetIds);
}

std::optional<Dataset> DatasetKind::found(const QString &datasetId) const
{
    const auto found = m_found.constFind(datasetId);
    return found == m_found.constEnd() ? std::nullopt : std::optional(*found);
}

QByteArray DatasetKind::bodyOf(const DatasetSpec &spec)
{
    return QJsonDocument(QJsonObject{{u"name"_s, spec.name}, {u"description"_s, spec.description}})
        .toJson(QJsonDocument::Compact);
}

DatasetSpec DatasetKind::specOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return {object.value("name"_L1).toString(), object.value("description"_L1).toString()};
}

} // namespace exportdesk
