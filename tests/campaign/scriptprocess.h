// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>

namespace exportdesk::campaign
{

/// One call of exportdeskctl in a process of its own, as a script makes it; killed with the object.
class ScriptProcess
{
public:
    explicit ScriptProcess(const QStringList &arguments);
    ~ScriptProcess();

    /// SIGKILL so long after the start, unless it has ended by then; to be set once.
    void killAfter(qint64 ms) { m_killAtMs = ms; }
    /// To be called often; true when it has ended.
    bool hasEnded();
    bool wasKilled() const { return m_wasKilled; }
    /// Waits for its end, two minutes at most.
    void wait();

    int exitCode() const { return m_wasKilled ? -1 : m_process.exitCode(); }
    /// What it printed; of several documents the last.
    QJsonObject document() const;
    QByteArray errors() const { return m_errors; }
    qint64 ms() const { return m_ms; } ///< from its start to its end

private:
    QProcess m_process;
    QElapsedTimer m_clock;
    QByteArray m_output;
    QByteArray m_errors;
    qint64 m_killAtMs = -1;
    qint64 m_ms = 0;
    bool m_wasKilled = false;
    bool m_hasEnded = false;
};

} // namespace exportdesk::campaign
