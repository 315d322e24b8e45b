// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening/platformaccess.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace exportdesk
{

/// The local platform that runs on a folder; starts one where none does. One that was started so runs as long as any
/// process has such an object, also when the one that started it ends first.
class RunningPlatform final : public QObject
{
    Q_OBJECT

public:
    /// How long open() waits for one that is starting or ending.
    static constexpr int patienceMs = 60'000;

    /// \a folder: its data, created if needed. \a arguments go to one that is started here.
    RunningPlatform(const QString &folder, const QStringList &arguments, QObject *parent = nullptr);
    /// Leaves it to the others.
    ~RunningPlatform() override;

    /// Announces what it found by ready() or failed(), once.
    void open();

Q_SIGNALS:
    void ready(const exportdesk::Connection &connection, const exportdesk::Secret &secret);
    void failed(const QString &reason);

private:
    void look();
    bool join();
    bool startOne();
    void fail(const QString &reason);

    const QString m_folder;
    const QStringList m_arguments;
    QTimer m_again;
    QElapsedTimer m_waited;
    int m_users = -1; ///< file descriptor; with a shared lock as long as this object uses the platform
    bool m_hasJoined = false;
    qint64 m_started = 0; ///< process id
    int m_starts = 0;
};

} // namespace exportdesk
