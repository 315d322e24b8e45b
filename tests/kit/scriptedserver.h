// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace exportdesk::kit
{

/// A server on a raw socket that does exactly what a test tells it, wrong things included, and counts what it saw.
///
/// Lives in the thread of the test; needs its event loop (QTRY_…).
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    /// A request as it arrived.
    struct Seen {
        QByteArray method;
        QByteArray target; ///< path and query
        QByteArray head; ///< everything before the empty line
        QByteArray body;
        /// Value of a header, empty when absent.
        QByteArray header(const QByteArray &name) const;
    };
    /// What to do with the connection once the request is complete.
    using Act = std::function<void(QTcpSocket &socket, const Seen &request)>;

    explicit ScriptedServer(QObject *parent = nullptr);

    QUrl url() const;
    /// What happens to every request from now on.
    void always(Act act) { m_always = std::move(act); }
    /// What happens to the next ones, in order, before always().
    void then(Act act) { m_next.append(std::move(act)); }

    const QList<Seen> &seen() const { return m_seen; }
    /// How often a method was seen, on any path that begins like this.
    qsizetype count(const QByteArray &method, const QByteArray &target = "/") const;
    int connections() const { return m_connections; }
    /// Accepts and reads everything that was sent to this server until now. False when that takes too long.
    bool catchesUp();
    /// Stops taking connections; the port then refuses.
    void close() { m_server.close(); }

private:
    void onBytes(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket, QByteArray &buffer);

    QTcpServer m_server;
    Act m_always;
    QList<Act> m_next;
    QList<Seen> m_seen;
    int m_connections = 0;
};

/// Acts for ScriptedServer.
namespace act
{

/// A whole answer; `Content-Length` is added, further header lines end in "\r\n".
ScriptedServer::Act answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {},
                           const QByteArray &contentType = "application/json");
/// These bytes as they are; the connection stays open.
ScriptedServer::Act raw(const QByteArray &bytes);
/// These bytes, then an orderly end.
ScriptedServer::Act rawThenClose(const QByteArray &bytes);
/// Ends the connection without a word: orderly, or by a reset.
ScriptedServer::Act close();
ScriptedServer::Act reset();
/// Never answers.
ScriptedServer::Act silence();
/// Sends \a bytes one by one, \a everyMs apart.
ScriptedServer::Act drip(const QByteArray &bytes, int everyMs);
/// Sends \a head, then \a piece again and again, as fast as it is taken, until \a total bytes or the other side leaves.
ScriptedServer::Act flood(const QByteArray &head, const QByteArray &piece, qint64 total);

} // namespace act

/// \a bytes compressed, in the form and at the level that zlib's deflateInit2() is told.
QByteArray deflated(const QByteArray &bytes, int windowBits, int level);
/// \a bytes as gzip.
QByteArray gzip(const QByteArray &bytes);

} // namespace exportdesk::kit
