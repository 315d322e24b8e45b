// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/localplatform/serverkit.h"

#include <QProcess>

namespace exportdesk::kit
{

/// What psql printed.
struct PsqlReport {
    QString out; ///< rows, one per line, values with | between them
    QString error; ///< such as "ERROR:  42601: …"
    int exitCode = -1;
};

/// Debian's psql, connected to the local platform's Query Service as its parameters say.
class Psql
{
public:
    explicit Psql(const Caller &caller);

    /// Whether it is installed.
    static bool isThere();

    void setPassword(const QByteArray &password) { m_password = password; }
    /// Replaces part of the connection, such as "dbname=prod:all".
    void replace(const QByteArray &part, const QByteArray &by) { m_connection.replace(part, by); }
    const QByteArray &connection() const { return m_connection; }

    /// Executes these statements (or commands of psql) in one session.
    PsqlReport run(const QList<QByteArray> &statements) const;
    /// Starts it with them; the process lives as long as \a process.
    void start(QProcess &process, const QList<QByteArray> &statements) const;

private:
    QByteArray m_connection;
    QByteArray m_password;
};

/// A client that says what it likes in PostgreSQL's protocol.
class RawQueryClient
{
public:
    explicit RawQueryClient(const Caller &caller);

    void send(const QByteArray &bytes);
    /// A message with its length.
    void send(char type, const QByteArray &body);
    /// The start of a session and the password; the types of the messages up to ReadyForQuery or the end.
    QByteArray signIn();
    /// The types of what comes until \a last, the end, or nothing for ten seconds; their bodies go to bodies().
    QByteArray receive(char last = 'Z');
    const QByteArrayList &bodies() const { return m_bodies; }
    bool ended() { return m_wire.ended(); }
    void abort() { m_wire.abort(); }

private:
    Wire m_wire;
    QByteArray m_user;
    QByteArray m_token;
    QByteArray m_buffer;
    QByteArrayList m_bodies;
};

} // namespace exportdesk::kit
