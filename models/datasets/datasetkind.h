// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/once/oncekind.h"

#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace exportdesk
{

class Clock;

/// How the creation of a dataset is sent, and how the dataset is recognized in the Catalog.
class DatasetKind final : public QObject, public OnceKind
{
    Q_OBJECT

public:
    /// All outlive it.
    DatasetKind(PlatformClient &client, const Clock &clock, const OncePace &pace, QObject *parent = nullptr);

    /// The operator is not asked: what is not found does not exist.
    Traits traits() const override { return {.looksFirst = false, .asksOperator = false, .sharesSearch = false}; }
    QFuture<Outcome<QString>> send(const Intent &intent) override;
    QFuture<Outcome<IntentMatch>> search(const QList<Intent> &lost, qint64 sinceMs) override;

    /// These datasets were there before the intent, so that they cannot be its result.
    void setKnownBefore(const QString &intentId, const QSet<QString> &datasetIds);
    /// The dataset that was found in a search, or looked up after the answer.
    std::optional<Dataset> found(const QString &datasetId) const;

    /// The request in the journal.
    static QByteArray bodyOf(const DatasetSpec &spec);
    static DatasetSpec specOf(const QByteArray &body);

private:
    using Promise = std::shared_ptr<QPromise<Outcome<QString>>>;

    void lookUpCreated(const Intent &intent, const QString &id, const Promise &promise);
    bool isOurs(const Intent &intent, const Dataset &dataset) const;
    Finding match(const QList<Dataset> &datasets, const LostIntent &lost, const MatchContext &context);

    PlatformClient &m_client;
    DatasetCalls m_calls;
    const Clock &m_clock;
    const OncePace &m_pace;
    QHash<QString, QSet<QString>> m_knownBefore; ///< by intent
    QHash<QString, Dataset> m_found; ///< by id
};

} // namespace exportdesk
