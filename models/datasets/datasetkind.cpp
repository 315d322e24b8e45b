// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetkind.h"

#include "models/datasets/datasettarget.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

DatasetKind::DatasetKind(PlatformClient &client)
    : m_calls(client)
{
}

QFuture<Outcome<QString>> DatasetKind::send(const Intent &intent)
{
    return m_calls.create(specOf(intent.body));
}

QFuture<Outcome<IntentMatch>> DatasetKind::search(const QList<Intent> &lost, qint64)
{
    return m_calls.named(specOf(lost.first().body).name)
        .then(QtFuture::Launch::Sync, [this](const Outcome<DatasetPage> &page) -> Outcome<IntentMatch> {
            if (!page)
                return page.failure();
            return IntentMatch(
                [this, datasets = page.value().datasets](const LostIntent &one, const MatchContext &context) {
                    return match(datasets, one, context);
                });
        });
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
