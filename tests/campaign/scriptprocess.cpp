// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/scriptprocess.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <csignal>

namespace exportdesk::campaign
{

ScriptProcess::ScriptProcess(const QStringList &arguments)
{
    m_clock.start();
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(CAMPAIGN_EXPORTDESKCTL), arguments);
}

ScriptProcess::~ScriptProcess()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

bool ScriptProcess::hasEnded()
{
    if (m_hasEnded)
        return true;
    if (m_killAtMs >= 0 && m_clock.elapsed() >= m_killAtMs && m_process.processId() > 0) {
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_killAtMs = -1;
    }
    m_process.waitForFinished(1);
    if (m_process.state() != QProcess::NotRunning)
        return false;
    m_ms = m_clock.elapsed();
    m_wasKilled = m_process.exitStatus() == QProcess::CrashExit;
    m_output = m_process.readAllStandardOutput();
    m_errors = m_process.readAllStandardError();
    return m_hasEnded = true;
}

void ScriptProcess::wait()
{
    for (const QDeadlineTimer patience(120'000); !hasEnded() && !patience.hasExpired();)
        m_process.waitForFinished(50);
}

QJsonObject ScriptProcess::document() const
{
    const QJsonObject whole = QJsonDocument::fromJson(m_output).object();
    if (!whole.isEmpty())
        return whole;
    return QJsonDocument::fromJson(m_output.trimmed().split('\n').last()).object();
}

} // namespace exportdesk::campaign
