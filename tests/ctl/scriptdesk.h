// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/localplatformprocess.h"

#include <QJsonObject>
#include <QStringList>

namespace exportdesk::kit
{

/// A call of exportdeskctl that has ended.
struct ScriptCall {
    int exit = -1; ///< -1: killed by a signal
    QByteArray out;
    QByteArray err;

    /// What it printed with --json; empty unless that is one document.
    QJsonObject document() const;
    QString errorCode() const { return document()[QLatin1String("error")][QLatin1String("code")].toString(); }
};

/// Calls the built program as a script does, on a data folder of its own and against a local platform.
class ScriptDesk
{
public:
    /// Jobs end as fast as possible.
    explicit ScriptDesk(const QStringList &platformArguments = {QStringLiteral("--speed"), QStringLiteral("0")});

    LocalPlatformProcess &platform() { return m_platform; }
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file that only its owner can read, and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;

    /// Signs in with the credential of the platform; \a input is its standard input.
    ScriptCall run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// As run(), killed with \a signal so long after its start.
    ScriptCall runKilled(const QStringList &arguments, int signal, int afterMs) const;

    /// Behind the program's back.
    QByteArray call(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    /// Launches an export into the target dataset and waits for its end; \a members are added to the request. Gives the
    /// id of the job.
    QString launch(const QJsonObject &members = {});
    QString statusOf(const QString &job);

    static const QString targetId; ///< of a dataset that can receive exports

private:
    QStringList allArguments(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    LocalPlatformProcess m_platform;
    QByteArray m_token;
};

} // namespace exportdesk::kit
