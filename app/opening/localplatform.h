// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening/runningplatform.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace exportdesk
{

/// The local platform as a window uses it: as long as that is open, and started again when it ends by itself.
class LocalPlatform final : public QObject
{
    Q_OBJECT

public:
    static const QString connectionId; ///< of the connection to it, in every run

    /// Its store lives in \a folder, or in a temporary one where that cannot be written. \a extraArguments, e.g. a
    /// speed, go to one that is started here; a running one is used as it is.
    LocalPlatform(const QString &folder, const QStringList &extraArguments, QObject *parent = nullptr);
    ~LocalPlatform() override;

    void start();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// It responds; after a restart the address may be another one.
    void ready(const exportdesk::Connection &connection, const exportdesk::Secret &secret);
    /// It ended by itself; a new start is under way unless \a givenUp.
    void died(const QString &reason, bool givenUp);

private:
    void openOn(const QString &folder);
    void acceptReady(const Connection &connection, const Secret &secret);
    void acceptFailure(const QString &reason);
    void acceptEnd(const QString &reason);

    const QString m_folder;
    const QStringList m_extraArguments;
    std::optional<QTemporaryDir> m_temporary;
    std::unique_ptr<RunningPlatform> m_platform;
    bool m_isRunning = false;
    bool m_everReady = false;
    int m_ends = 0; ///< shortly after one another
};

} // namespace exportdesk
