// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/localplatform/queryclient.h"

#include <QStandardPaths>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

constexpr char Parameters[] = "/data/foundation/query/connection_parameters";

QByteArray number(qint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

Psql::Psql(const Caller &caller)
{
    const QJsonObject parameters = caller.get(Parameters).object();
    m_password = parameters["token"_L1].toString().toUtf8();
    m_connection = "host=" + parameters["host"_L1].toString().toUtf8() + " port="
        + QByteArray::number(parameters["port"_L1].toInt()) + " dbname=" + parameters["dbName"_L1].toString().toUtf8()
        + " user=" + parameters["username"_L1].toString().toUtf8();
}

bool Psql::isThere()
{
    return !QStandardPaths::findExecutable(u"psql"_s).isEmpty();
}

void Psql::start(QProcess &process, const QList<QByteArray> &statements) const
{
    QStringList arguments{QString::fromUtf8(m_connection), u"-X"_s, u"-A"_s, u"-t"_s, u"-q"_s, u"-v"_s,
                          u"VERBOSITY=verbose"_s};
    for (const QByteArray &statement : statements)
        arguments << u"-c"_s << QString::fromUtf8(statement);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, QString::fromUtf8(m_password));
    process.setProcessEnvironment(environment);
    process.start(u"psql"_s, arguments);
}

PsqlReport Psql::run(const QList<QByteArray> &statements) const
{
    QProcess process;
    start(process, statements);
    if (!process.waitForFinished(patienceMs))
        qFatal("psql does not end");
    return {QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed(), process.exitCode()};
}

RawQueryClient::RawQueryClient(const Caller &caller)
    : m_wire(caller.get(Parameters).object()["port"_L1].toInt())
{
    const QJsonObject parameters = caller.get(Parameters).object();
    m_user = parameters["username"_L1].toString().toUtf8();
    m_token = parameters["token"_L1].toString().toUtf8();
}

void RawQueryClient::send(const QByteArray &bytes)
{
    m_wire.send(bytes);
}

void RawQueryClient::send(char type, const QByteArray &body)
{
    send(QByteArray(1, type) + number(qint32(body.size() + 4)) + body);
}

QByteArray RawQueryClient::signIn()
{
    QByteArray body = number(3 << 16);
    for (const QByteArray &text : {"user"_ba, m_user, "database"_ba, "prod:all"_ba})
        body += text + '\0';
    body += '\0';
    send(number(qint32(body.size() + 4)) + body);
    const QByteArray asked = receive('R');
    send('p', m_token + '\0');
    return asked + receive();
}

QByteArray RawQueryClient::receive(char last)
{
    QByteArray types;
    m_bodies.clear();
    for (;;) {
        while (m_buffer.size() < 5 || m_buffer.size() < 1 + qFromBigEndian<qint32>(m_buffer.constData() + 1)) {
            QTcpSocket &socket = m_wire.socket();
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(10'000) && socket.bytesAvailable() == 0)
                return types;
            m_buffer += socket.readAll();
        }
        const qint32 length = qFromBigEndian<qint32>(m_buffer.constData() + 1);
        types += m_buffer[0];
        m_bodies += m_buffer.mid(5, length - 4);
        m_buffer.remove(0, length + 1);
        if (types.endsWith(last))
            return types;
    }
}

} // namespace exportdesk::kit
