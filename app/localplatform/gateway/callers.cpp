// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/gateway/callers.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

/// Whether `host` or `host:port` is a name of this computer that no DNS server can give to another address.
bool isLoopback(const QString &authority)
{
    const qsizetype port = authority.lastIndexOf(u':');
    const bool hasPort = port > 0 && port > authority.lastIndexOf(u']');
    const QString host = (hasPort ? authority.left(port) : authority).toLower();
    return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "[::1]"_L1;
}

/// A page of this very server, which has none, or no page at all.
bool isOwnOrigin(const QString &origin, const QString &host)
{
    return origin.compare(QString(u"http://"_s + host), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isFromHere(const Request &request)
{
    // HTTP/1.0 needs no Host; browsers always send it.
    if (!request.authority.isEmpty() && !isLoopback(request.authority))
        return false;
    const QString host = request.header(u"host"_s);
    for (const auto &[name, value] : request.headers) {
        if (name == "host"_L1 && !isLoopback(value))
            return false;
        if (name == "origin"_L1 && !isOwnOrigin(value, host))
            return false;
        // Browsers leave Origin out of a simple GET, but not this.
        if (name == "sec-fetch-site"_L1 && value != "same-origin"_L1 && value != "none"_L1)
            return false;
    }
    return true;
}

bool knowsSecret(const Request &request, const QByteArray &secret)
{
    const QByteArray given = request.header(u"x-local-secret"_s).toUtf8();
    if (secret.isEmpty() || given.size() != secret.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < secret.size(); ++i)
        different |= given[i] ^ secret[i];
    return different == 0;
}

QByteArray newSecret()
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace localplatform
