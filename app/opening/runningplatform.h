// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening/platformaccess.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace exportdesk
{

/// The local platform that runs on a folder; starts one where none does. One that was started so runs as long as any
/// process, a window or a command, has such an object, also when the one that started it ends first.
class RunningPlatform final : public QObject
{
    Q_OBJECT

public:
    /// How long open() waits for one that is ending or starting, which makes the sample data the first time.
    static constexpr int patienceMs = 180'000;

    /// \a folder: its data, created if needed. \a arguments go to one that is started here.
    RunningPlatform(const QString &folder, const QStringList &arguments, QObject *parent = nullptr);
    /// Leaves it to the others.
    ~RunningPlatform() override;

    /// Announces what it found by ready() or failed(), once; can be called again after ended().
    void open();
    /// As the destructor, and waits at most \a mostMs for the end of one that was started here and serves nobody else.
    void leave(int mostMs);

    /// After failed(): because nothing can be written into its folder.
    bool isFolderRefused() const { return m_isFolderRefused; }

Q_SIGNALS:
    void ready(const exportdesk::Connection &connection, const exportdesk::Secret &secret);
    /// \a reason: in its own words, if it said any.
    void failed(const QString &reason);
    /// It was ready and has ended.
    void ended(const QString &reason);

private:
    void look();
    bool join();
    bool startOne();
    void fail(const QString &reason);
    void watch(qint64 pid);
    QString lastWords() const;

    const QString m_folder;
    const QStringList m_arguments;
    QTimer m_again;
    QElapsedTimer m_waited;
    int m_users = -1; ///< file descriptor; with a shared lock as long as this object uses the platform
    bool m_hasJoined = false;
    bool m_isFolderRefused = false;
    qint64 m_started = 0; ///< process id
    int m_starts = 0;
    int m_port = 0; ///< of the last one that was ready
    int m_process = -1; ///< file descriptor of the process that is used; readable when it has ended
    qint64 m_pid = 0; ///< its id
    QSocketNotifier *m_end = nullptr;
};

} // namespace exportdesk
