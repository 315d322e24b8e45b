// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/programrun.h"

#include <QProcessEnvironment>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ProgramRun::ProgramRun(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        killAll();
        end({WayResult::Kind::Timeout, {}, -1});
    });
    connect(&m_process, &QProcess::started, this, &ProgramRun::feed);
    connect(&m_process, &QProcess::finished, this, &ProgramRun::acceptEnd);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end({WayResult::Kind::NoProgram, m_process.program(), -1});
        },
        Qt::QueuedConnection);
}

ProgramRun::~ProgramRun()
{
    m_process.disconnect(this);
    killAll();
}

void ProgramRun::start(const QStringList &command, const QByteArray &input, std::chrono::milliseconds limit)
{
    m_input = input;
    // Where our own secrets are is none of its business.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"EXPORTDESK_CREDENTIALS", "EXPORTDESK_ALERT_SECRETS", "CREDENTIALS_DIRECTORY"})
        environment.remove(QString::fromLatin1(name));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); }); // to be ended with all that it starts
    m_limit.start(limit);
    m_process.start(command.first(), command.mid(1));
}

void ProgramRun::feed()
{
    m_group = m_process.processId();
    m_process.write(m_input); // a program that does not read it is no fault
    m_process.closeWriteChannel();
}

void ProgramRun::acceptEnd(int code, QProcess::ExitStatus status)
{
    if (status == QProcess::CrashExit)
        return end({WayResult::Kind::Ended, u"crashed"_s, -1});
    if (code != 0)
        return end({WayResult::Kind::Ended, QString::number(code), -1});
    end({});
}

void ProgramRun::end(const WayResult &result)
{
    m_limit.stop();
    if (!std::exchange(m_hasEnded, true))
        Q_EMIT ended(result);
}

void ProgramRun::killAll()
{
    // Once it has been waited for, its number may belong to somebody else.
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (m_group > 0)
        ::kill(-pid_t(m_group), SIGKILL);
    m_process.kill();
}

} // namespace exportdesk
