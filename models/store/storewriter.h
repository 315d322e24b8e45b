// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storefile.h"

#include <QObject>

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
    std::optional<StoreError> read(const Job &job);

Q_SIGNALS:
    void conditionChanged(const exportdesk::StoreCondition &condition);

private:
    void keepInPlace();
    std::optional<StoreError> transact(const Job &job);
    std::optional<StoreError> orInMemory(const Job &job, std::optional<StoreError> error,
                                         std::optional<StoreError> (StoreWriter::*again)(const Job &));
    std::optional<StoreError> plainly(const Job &job);

    const QString m_name;
    std::unique_ptr<StoreFile> m_file;
};

} // namespace exportdesk
