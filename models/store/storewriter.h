// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storefile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace exportdesk
{

/// Lives on the store's thread and does all work there, in order.
class StoreWriter final : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<std::optional<StoreError>(QSqlDatabase &)>;

    explicit StoreWriter(const QString &file);
    /// Opens the file; the first thing posted to the thread.
    void open();
    void close();
    std::optional<StoreError> write(const Job &job);
    /// As write(), but fails where the work would not be durable.
    std::optional<StoreError> writeDurably(const Job &job);
    std::optional<StoreError> read(const Job &job);
    void acknowledgeDamage();

Q_SIGNALS:
    void conditionChanged(const exportdesk::StoreCondition &condition);

private:
    void keepInPlace();
    void goOnInMemory(const StoreError &cause);
    void returnToDisk();
    void reportCondition();
    std::optional<StoreError> transact(const Job &job);
    std::optional<StoreError> orInMemory(const Job &job, std::optional<StoreError> error,
                                         std::optional<StoreError> (StoreWriter::*again)(const Job &));
    std::optional<StoreError> plainly(const Job &job);

    const QString m_name;
    std::unique_ptr<StoreFile> m_file;
    QTimer m_return{this}; ///< while the file cannot be written; moves to the thread with this
};

} // namespace exportdesk
