// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/readerlimits.h"
#include "models/results/readertask.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <deque>

namespace exportdesk
{

/// The process that reads results, with the requests that it has not answered. Lives in a thread of its own: reading
/// its lines takes too long for the GUI thread, and while one is read, the process has to wait with the next.
class ReaderProcess final : public QObject
{
    Q_OBJECT

public:
    explicit ReaderProcess(const ReaderLimits &limits);
    ~ReaderProcess() override;

    void add(ReaderTask task);
    void cancel(quint64 id);

Q_SIGNALS:
    void progressed(quint64 id, double share);

private:
    void start();
    void sendWaiting();
    void write(const QByteArray &line);
    void readLines();
    void accept(const QByteArray &line);
    void acceptAnswer(ReaderAnswer answer, qint64 bytes);
    void watch();
    /// Ends the process; what is pending fails.
    void drop(const ReaderFailure &failure);

    struct Pending {
        ReaderTask task;
        bool isSent = false;
        QElapsedTimer cancelled; ///< since it should have ended
    };

    const ReaderLimits m_limits;
    QProcess *m_process = nullptr;
    bool m_isReady = false;
    bool m_isOpen = false; ///< or will be, when what is pending has been done
    std::deque<Pending> m_pending;
    QByteArray m_input; ///< begin of a line
    QElapsedTimer m_heard; ///< since the last line
    QElapsedTimer m_current; ///< since the first pending request became that
    QTimer m_watch;
};

/// Where it is: beside this program, as installed or as built, or where RESULTREADER says.
QString resultReaderProgram();

} // namespace exportdesk
