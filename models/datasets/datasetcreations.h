// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/creationjournal.h"
#include "models/datasets/datasetexpiries.h"
#include "models/datasets/datasetkind.h"
#include "models/once/once.h"

#include <QObject>
#include <QPromise>

#include <chrono>
#include <memory>

namespace exportdesk
{

class DatasetsModel;

/// Creates datasets on the profile union schema. Each request is sent once; after a lost response the dataset is
/// searched for instead of being created twice.
class DatasetCreations final : public QObject
{
    Q_OBJECT

public:
    /// New datasets get their row in \a datasets. All must outlive this. Without a \a journal a creation is forgotten
    /// when the program ends.
    DatasetCreations(DatasetsModel &datasets, PlatformClient &client, const Clock &clock,
                     CreationJournal *journal = nullptr, QObject *parent = nullptr);

    /// Creates a dataset and gives its id; its row is there when the future finishes.
    ///
    /// When the answer is lost, the dataset is searched for by name, schema and creation time; only when it is not
    /// there the failure is given. A failure with Reached::Maybe means that this could not be found out. The same
    /// request while one is under way joins it.
    QFuture<Outcome<QString>> create(const DatasetSpec &spec);
    /// Finds out what became of creations that the last run left open; settled() follows for each. From resumed() on,
    /// create() joins them. While the journal cannot be read, resumeFailed() is emitted and the attempt is repeated.
    void resume() { m_once.start(); }
    bool isResumed() const { return m_once.isStarted(); }
    /// For what was created, and for other datasets.
    DatasetExpiries &expiries() { return m_expiries; }
    /// How many requested datasets still have an unknown outcome.
    int openCount() const { return int(m_open.size()); }
    /// How long to wait before each search for a dataset whose answer was lost.
    void setSearchWaits(const QList<std::chrono::milliseconds> &waits) { m_pace.looks = waits; }

Q_SIGNALS:
    /// A dataset that an earlier run requested: created as \a id, or not created if that is empty. Not emitted while
    /// unknown.
    void settled(const QString &name, const QString &id);
    void resumed();
    void resumeFailed(const exportdesk::Failure &failure);

private:
    struct Creation {
        DatasetSpec spec;
        std::shared_ptr<QPromise<Outcome<QString>>> promise;
        bool isResumed = false;
    };

    QFuture<Outcome<QString>> track(const QString &intentId, const DatasetSpec &spec, bool isResumed);
    void acceptChange(const Intent &intent);
    void acceptResult(const QString &intentId, const QString &datasetId);
    void finish(const QString &intentId, const Outcome<Dataset> &outcome);

    DatasetsModel &m_datasets;
    DatasetCalls m_calls;
    DatasetExpiries m_expiries;
    const Clock &m_clock;
    OncePace m_pace;
    DatasetKind m_kind;
    Once m_once;
    QHash<QString, Creation> m_open; ///< by intent
};

} // namespace exportdesk
