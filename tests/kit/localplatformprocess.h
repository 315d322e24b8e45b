// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"

#include <QJsonObject>
#include <QNetworkRequest>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace exportdesk::kit
{

/// A local platform of its own for a test: started with `--port 0`, stopped with the object, its store thrown away.
class LocalPlatformProcess
{
public:
    /// \a arguments are added to `--port 0 --data <temporary>`; fails the test fatally if it does not become ready.
    explicit LocalPlatformProcess(const QStringList &arguments = {});
    ~LocalPlatformProcess();

    QUrl gateway() const;
    /// To it, in its sandbox; the secret is in ready().
    Connection connection() const;
    /// The line printed when ready: gateway, ims, orgId, clientId, clientSecret, scopes, sandbox, pid, localSecret.
    const QJsonObject &ready() const { return m_ready; }
    /// What /_local/… asks for; a new one after restart().
    QByteArray localSecret() const;
    QString dataFolder() const { return m_data.path(); }
    /// SIGKILL and, on request, start again on the same store and port.
    void kill();
    void restart();
    /// PUT /_local/faults with this plan.
    void setFaults(const QByteArray &planJson);
    /// An access token of its client, as a script would get one; empty when it is refused.
    QByteArray signIn();
    /// GET /_local/log.
    QJsonArray log() const;
    void clearLog();

private:
    void start(int port);
    QNetworkRequest local(const QString &what) const;

    QTemporaryDir m_data;
    QStringList m_arguments;
    QProcess m_process;
    QJsonObject m_ready;
};

/// Makes the data of the local platform that `--connection local` and a window use in \a dataFolder: a few records
/// instead of the usual sample, which takes its time.
void prepareLocalPlatform(const QString &dataFolder);

} // namespace exportdesk::kit
