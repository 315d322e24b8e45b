// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"
#include "models/platform/connection.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace exportdesk
{

/// The embedded local platform as a child process: started with us, stopped with us, started again when it dies.
class LocalPlatform final : public QObject
{
    Q_OBJECT

public:
    /// Its store lives in \a folder; where it cannot live there, in a place that is gone at the end. \a extraArguments
    /// go to the program, e.g. a speed.
    LocalPlatform(const QString &folder, const QStringList &extraArguments, QObject *parent = nullptr);
    ~LocalPlatform() override;

    void start();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

Q_SIGNALS:
    /// It answers; after a restart the address may be another one.
    void ready(const exportdesk::Connection &connection, const exportdesk::Secret &secret);
    /// It ended by itself; a new start is under way unless \a givenUp.
    void died(const QString &reason, bool givenUp);

private:
    void read();
    void readWords();
    QString reason() const;
    void ended();
    QString program() const;

    QString m_folder;
    QStringList m_extraArguments;
    QProcess m_process;
    QByteArray m_line;
    QByteArray m_words; ///< what it said last, on its way to the terminal
    bool m_wasReady = false;
    bool m_everReady = false;
    int m_starts = 0;
};

} // namespace exportdesk
