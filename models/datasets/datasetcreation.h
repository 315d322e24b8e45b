// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/datasets/datasetintents.h"
#include "models/platform/clock.h"

#include <QObject>
#include <QPromise>
#include <QSet>

#include <chrono>

namespace exportdesk
{

/// One dataset being made: asked for once, and found again when the answer was lost instead of being made twice.
///
/// With a place to keep the intent in, it is durable before the request leaves, and dropped when the outcome is known.
class DatasetCreation : public QObject
{
    Q_OBJECT

public:
    /// How long to wait before each look for a dataset whose answer was lost.
    using Waits = QList<std::chrono::milliseconds>;

    /// \a knownIds are datasets that were there before, so cannot be the new one.
    DatasetCreation(PlatformClient &client, const Clock &clock, const DatasetSpec &spec, QSet<QString> knownIds,
                    Waits waits, QObject *parent = nullptr);

    const DatasetSpec &spec() const { return m_spec; }
    QFuture<Outcome<Dataset>> future() const { return m_promise.future(); }
    /// \a intents must outlive the creation.
    void keepIn(DatasetIntents &intents) { m_intents = &intents; }
    /// Asks for the dataset. To be called once.
    void start();
    /// Instead of start(): asks for nothing, only finds out what became of what an earlier run asked for.
    void resume(const DatasetIntent &intent);

private:
    void send();
    void whenAnswered(const Outcome<QString> &answer);
    void lookUp(const QString &id);
    void lookAgain();
    void look();
    void whenLooked(const Outcome<DatasetPage> &found);
    bool isOurs(const Dataset &dataset) const;
    void finish(const Outcome<Dataset> &outcome);

    QPointer<PlatformClient> m_client;
    DatasetCalls m_calls;
    const Clock &m_clock;
    DatasetSpec m_spec;
    QSet<QString> m_knownIds;
    Waits m_waits;
    DatasetIntents *m_intents = nullptr;
    QString m_intentId;
    bool m_resumed = false;
    qint64 m_startedMs = 0;
    qint64 m_skewMs = 0; ///< of the platform's clock when it was asked for; 0: not known
    Failure m_failure; ///< of the request itself
    QPromise<Outcome<Dataset>> m_promise;
};

} // namespace exportdesk
