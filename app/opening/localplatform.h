// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"
#include "models/platform/connection.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace exportdesk
{

/// The embedded local platform as a child process: stopped with this object, started again when it dies.
class LocalPlatform final : public QObject
{
    Q_OBJECT

public:
    static const QString connectionId; ///< of the connection to it, in every run

    /// Its store lives in \a folder, or in a temporary one where that cannot be written. \a extraArguments go to the
    /// program, e.g. a speed.
    LocalPlatform(const QString &folder, const QStringList &extraArguments, QObject *parent = nullptr);
    ~LocalPlatform() override;

    void start();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

Q_SIGNALS:
    /// It responds; after a restart the address may be another one.
    void ready(const exportdesk::Connection &connection, const exportdesk::Secret &secret);
    /// It ended by itself; a new start is under way unless \a givenUp.
    void died(const QString &reason, bool givenUp);

private:
    void readReadyLine();
    void readErrors();
    QString reason() const;
    void ended();

    QString m_folder;
    QStringList m_extraArguments;
    QProcess m_process;
    QByteArray m_line;
    QByteArray m_errors; ///< the end of what it wrote to stderr, which goes to the terminal as well
    bool m_wasReady = false;
    bool m_everReady = false;
    int m_starts = 0;
};

} // namespace exportdesk
