// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storecondition.h"
#include "models/store/storeoutcome.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QSqlDatabase>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace exportdesk
{

class StoreWriter;

/// The local SQLite file: journal, intents, drafts and history; all work runs in order on one thread of its own.
///
/// The file is migrated when opened (migrations.cpp). A damaged file is set aside and replaced by a new one; one that
/// cannot be written is copied to memory and used from there until it can be, see condition(). Several stores may share
/// one file.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Opens \a file in the background, folders made as needed; an empty name keeps everything in memory.
    explicit Store(const QString &file, QObject *parent = nullptr);
    /// Does the work that is queued, then closes.
    ~Store() override;

    /// Runs \a work(QSqlDatabase &) → StoreOutcome<T> in one transaction. The future finishes only after COMMIT, on the
    /// store's thread; an error rolls everything back. \a work may be run a second time, when the file turns out to be
    /// full or unwritable and the store goes on in memory; it must capture values, never references or objects. The
    /// future has what \a map makes of the outcome, on the store's thread. QFuture::then() is not for that: what is
    /// attached while the future finishes is run twice by Qt 6.4, the second time on what the first has moved away.
    template <class Work, class Map = std::identity>
    auto write(Work work, Map map = {})
    {
        return enqueue(std::move(work), std::move(map), Access::Write);
    }
    /// As write(), but fails where what was written would not survive a crash, after the file has been tried again.
    template <class Work, class Map = std::identity>
    auto writeDurably(Work work, Map map = {})
    {
        return enqueue(std::move(work), std::move(map), Access::WriteDurably);
    }
    /// As write(), without a transaction of its own; sees everything that was written before.
    template <class Work, class Map = std::identity>
    auto read(Work work, Map map = {})
    {
        return enqueue(std::move(work), std::move(map), Access::Read);
    }

    /// Thread-safe. A value that must survive a crash is safe only while this isDurable() after its future finished.
    StoreCondition condition() const;
    QString file() const { return m_file; }
    /// The operator has read about the file that was set aside.
    void acknowledgeDamage();
    /// Waits until the work that is queued is done, for a process that ends without leaving its event loop; gives up
    /// after \a mostMs.
    void finishQueued(int mostMs);

Q_SIGNALS:
    void conditionChanged(const exportdesk::StoreCondition &condition);

private:
    enum class Access { Read, Write, WriteDurably };
    /// Runs on the store's thread; gives an error to roll back.
    using Job = std::function<std::optional<StoreError>(QSqlDatabase &)>;

    template <class Work, class Map>
    auto enqueue(Work work, Map map, Access access)
    {
        using Result = std::invoke_result_t<Work, QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<std::decay_t<std::invoke_result_t<Map, Result>>>>();
        auto result = std::make_shared<Result>();
        promise->start();
        post(
            access,
            [work = std::move(work), result](QSqlDatabase &database) -> std::optional<StoreError> {
                *result = work(database);
                return result->ok() ? std::nullopt : std::optional(result->error());
            },
            [promise, result, map = std::move(map)](const std::optional<StoreError> &error) {
                promise->addResult(map(error ? Result(*error) : std::move(*result)));
                promise->finish();
            });
        return promise->future();
    }
    void post(Access access, Job job, std::function<void(const std::optional<StoreError> &)> finished);
    void setCondition(const StoreCondition &condition);

    const QString m_file;
    mutable QMutex m_mutex;
    StoreCondition m_condition;
    QThread m_thread;
    StoreWriter *m_writer; ///< lives on, and is deleted by, m_thread
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::StoreCondition)
