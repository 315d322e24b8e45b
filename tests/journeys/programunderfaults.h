#pragma once

#include "app/exportdesk/program.h"
#include "app/exportdesk/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace exportdesk
{

/// The whole program in its real window on a local platform of its own, with short waits.
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

private:
    QByteArray call(const QByteArray &verb, const QString &path, const QByteArray &body = {}) const;

    const QStringList m_platformArguments;
    const QString m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace exportdesk
