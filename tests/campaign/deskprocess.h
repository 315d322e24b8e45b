// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QSet>

namespace exportdesk::campaign
{

/// What was heard from the desks of one operator, whatever became of them.
struct Heard {
    QHash<int, int> clicks; ///< how often each number was clicked
    QHash<QString, int> rows; ///< how often each entry was shown; the second time it must be durable
    QHash<int, QStringList> told; ///< of a blind client: ids of jobs, empty for "failed"
    QSet<int> interrupted; ///< numbers whose launch was open when its desk or the platform was killed
};

/// A desk (desk.cpp) in a process of its own; killed at will, and started again on the same store.
class DeskProcess
{
public:
    /// \a heard outlives the desk.
    DeskProcess(QStringList arguments, Heard &heard);
    ~DeskProcess();

    /// Returns when the journal has been read.
    void start();
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    /// Started, and neither killed nor ended since.
    bool isReady() const { return m_ready && isRunning(); }
    bool wasFinished() const { return m_finished; }
    /// Launches that this run has shown and whose outcome it does not know yet.
    int openCount() const { return int(m_open.size()); }
    void click(int number);
    void finish();
    /// Writes to files since the last click, when the desk last said something.
    int writes() const { return m_writes; }
    /// A launch of this run was refused, or got beyond its request.
    bool hasSent() const { return m_hasSent; }
    /// Notes what is open now as interrupted.
    void interrupt();
    /// Takes in what was said within this time.
    void listen(int ms);
    /// SIGKILL, at once.
    void kill();
    /// False when it did not end by itself in time.
    bool waitForEnd(int ms);

private:
    void hear(const QByteArray &line);
    void hearRow(int number, const QString &entry, const QByteArray &state);

    const QStringList m_arguments;
    Heard &m_heard;
    std::unique_ptr<QProcess> m_process;
    QHash<QString, int> m_open; ///< numbers, by entry
    QSet<int> m_unseen; ///< clicked, but not shown yet
    int m_writes = 0;
    bool m_hasSent = false;
    bool m_ready = false;
    bool m_finished = false;
};

} // namespace exportdesk::campaign
