// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/scriptedserver.h"

#include "tests/kit/idle.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <zlib.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

QByteArray ScriptedServer::Seen::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , m_always(act::answer(200, "{}"))
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the scripted server cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

qsizetype ScriptedServer::count(const QByteArray &method, const QByteArray &target) const
{
    return std::count_if(m_seen.begin(), m_seen.end(), [&](const Seen &request) {
        return request.method == method && request.target.startsWith(target);
    });
}

bool ScriptedServer::catchesUp()
{
    if (!m_server.isListening())
        return becomesIdle();
    // Connections are accepted in the order in which they were made.
    const int before = m_connections;
    QTcpSocket last;
    last.connectToHost(m_server.serverAddress(), m_server.serverPort());
    const QDeadlineTimer deadline(std::chrono::seconds(20));
    while ((last.state() != QTcpSocket::ConnectedState || m_connections == before) && !deadline.hasExpired())
        turnOnce();
    const bool isDone = becomesIdle() && !deadline.hasExpired();
    --m_connections; // ours does not count
    return isDone;
}

void ScriptedServer::onBytes(QTcpSocket *socket)
{
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    const QPointer<QTcpSocket> alive(socket);
    while (alive && takeRequest(socket, buffer)) { }
    if (alive)
        socket->setProperty("buffer", buffer);
}

bool ScriptedServer::takeRequest(QTcpSocket *socket, QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    Seen request;
    request.head = buffer.left(end);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    const QList<QByteArray> words = request.head.left(request.head.indexOf("\r\n")).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    m_seen += request;
    const Act act = m_next.isEmpty() ? m_always : m_next.takeFirst();
    act(*socket, request);
    return true;
}

namespace act
{

ScriptedServer::Act answer(int status, const QByteArray &body, const QByteArray &moreHeaders,
                           const QByteArray &contentType)
{
    return [=](QTcpSocket &socket, const ScriptedServer::Seen &request) {
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: " + contentType
                     + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n"
                     + (request.method == "HEAD" ? QByteArray() : body));
    };
}

ScriptedServer::Act raw(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const ScriptedServer::Seen &) { socket.write(bytes); };
}

ScriptedServer::Act rawThenClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const ScriptedServer::Seen &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

ScriptedServer::Act close()
{
    return [](QTcpSocket &socket, const ScriptedServer::Seen &) { socket.disconnectFromHost(); };
}

ScriptedServer::Act reset()
{
    return [](QTcpSocket &socket, const ScriptedServer::Seen &) {
        QMetaObject::invokeMethod(
            &socket, [&socket] { socket.abort(); }, Qt::QueuedConnection);
    };
}

ScriptedServer::Act silence()
{
    return [](QTcpSocket &, const ScriptedServer::Seen &) {};
}

ScriptedServer::Act drip(const QByteArray &bytes, int everyMs)
{
    return [bytes, everyMs](QTcpSocket &socket, const ScriptedServer::Seen &) {
        auto *timer = new QTimer(&socket);
        auto at = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, bytes, at] {
            socket.write(bytes.mid((*at)++, 1));
            if (*at >= bytes.size())
                timer->stop();
        });
        timer->start(everyMs);
    };
}

ScriptedServer::Act flood(const QByteArray &head, const QByteArray &piece, qint64 total)
{
    return [head, piece, total](QTcpSocket &socket, const ScriptedServer::Seen &) {
        auto left = std::make_shared<qint64>(total);
        const auto more = [&socket, piece, left] {
            while (*left > 0 && socket.bytesToWrite() < 1024 * 1024) {
                socket.write(piece);
                *left -= piece.size();
            }
        };
        socket.write(head);
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    };
}

} // namespace act

QByteArray deflated(const QByteArray &bytes, int windowBits, int level)
{
    z_stream stream{};
    deflateInit2(&stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray gzip(const QByteArray &bytes)
{
    return deflated(bytes, MAX_WBITS + 16, Z_BEST_COMPRESSION);
}

} // namespace exportdesk::kit
