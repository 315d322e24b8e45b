// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdesk/program.h"
#include "models/workspace/workspace.h"
#include "tests/journeys/secretsearch.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace exportdesk
{

/// The whole program in its real window on a local platform of its own, with short waits.
///
/// Whatever a test does, at its end no secret may be found in what the program wrote, logged, copied or told a screen
/// reader; a find fails the test fatally.
class ProgramUnderFaults
{
public:
    explicit ProgramUnderFaults(const QStringList &platformArguments = {},
                                const QString &language = QStringLiteral("en"));
    ~ProgramUnderFaults();

    /// Ends the program and starts another one on what it left.
    void restart();

    /// Fails the test fatally when the program is not connected and loaded in time.
    void waitUntilLoaded();
    Program &program() { return *m_program; }
    Workspace &workspace() { return *m_program->workspace(); }
    QString folder() const { return m_folder.path(); }

    void setFaults(const QByteArray &plan) { call("PUT", QStringLiteral("/_local/faults"), plan); }
    QJsonArray log() const;
    /// Ids of all jobs that the platform has, asked behind the program's back.
    QStringList jobsOnPlatform() const;
    /// Their records.
    QJsonArray recordsOnPlatform() const;
    QByteArray token() const;
    /// What the platform says of its clients, secrets included.
    QByteArray credentials() const { return call("GET", QStringLiteral("/_local/credentials")); }
    /// A call of the platform as somebody else with the same rights would make it; gives the body of its answer.
    QByteArray call(const QByteArray &verb, const QString &path, const QByteArray &body = {}) const;

private:
    void learnSecrets();
    void searchForSecrets();

    const QStringList m_platformArguments;
    const QString m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Listener> m_listener;
    Secrets m_secrets;
};

} // namespace exportdesk
