// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/wayresult.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace exportdesk
{

/// Runs a program of the operator once, without a shell, with bytes on its standard input. What it prints is thrown
/// away; what it starts is ended with it when it takes too long.
class ProgramRun final : public QObject
{
    Q_OBJECT

public:
    explicit ProgramRun(QObject *parent = nullptr);
    /// Ends the program.
    ~ProgramRun() override;

    /// ended() follows once, never before this returns. \a command is the program and its arguments.
    void start(const QStringList &command, const QByteArray &input,
               std::chrono::milliseconds limit = std::chrono::seconds(30));

Q_SIGNALS:
    void ended(const exportdesk::WayResult &result);

private:
    void feed();
    void acceptEnd(int code, QProcess::ExitStatus status);
    void end(const WayResult &result);
    void killAll();

    QProcess m_process;
    QByteArray m_input;
    QTimer m_limit;
    qint64 m_group = 0; ///< process group
    bool m_hasEnded = false;
};

} // namespace exportdesk
