// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/proxyauthorization.h"

#include <QCryptographicHash>

namespace exportdesk
{

namespace
{

QByteArray quoted(const QByteArray &text)
{
    return '"' + QByteArray(text).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool offersAuth(const QByteArray &qop)
{
    for (const QByteArray &one : qop.split(','))
        if (one.trimmed().toLower() == "auth")
            return true;
    return false;
}

} // namespace

QByteArray basicAuthorization(const ProxyCredentials &credentials)
{
    return "Basic " + (credentials.user + u':' + credentials.password).toUtf8().toBase64();
}

QByteArray digestAuthorization(const ProxyCredentials &credentials, const ProxyChallenge &challenge,
                               const QByteArray &target, const QByteArray &clientNonce)
{
    const auto given = [&challenge](const char *name) { return challenge.parameters.value(name); };
    const QByteArray algorithm = given("algorithm").isEmpty() ? QByteArray("MD5") : given("algorithm");
    const QByteArray lower = algorithm.toLower();
    const bool isSha = lower.startsWith("sha-256");
    const bool isKnown = lower == "md5" || lower == "md5-sess" || lower == "sha-256" || lower == "sha-256-sess";
    const QByteArray qop = given("qop");
    if (!isKnown || (!qop.isEmpty() && !offersAuth(qop)))
        return {};
    const auto hash = [isSha](const QByteArray &text) {
        return QCryptographicHash::hash(text, isSha ? QCryptographicHash::Sha256 : QCryptographicHash::Md5).toHex();
    };
    const QByteArray user = credentials.user.toUtf8();
    QByteArray secret = hash(user + ':' + given("realm") + ':' + credentials.password.toUtf8());
    if (lower.endsWith("-sess"))
        secret = hash(secret + ':' + given("nonce") + ':' + clientNonce);
    const QByteArray count = "00000001"; // each connection asks for a nonce of its own
    const QByteArray request = hash("CONNECT:" + target);
    const QByteArray response = qop.isEmpty()
        ? hash(secret + ':' + given("nonce") + ':' + request)
        : hash(secret + ':' + given("nonce") + ':' + count + ':' + clientNonce + ":auth:" + request);
    QByteArray value = "Digest username=" + quoted(user) + ", realm=" + quoted(given("realm"))
        + ", nonce=" + quoted(given("nonce")) + ", uri=" + quoted(target) + ", response=" + quoted(response)
        + ", algorithm=" + algorithm;
    if (!qop.isEmpty() || lower.endsWith("-sess"))
        value += ", cnonce=" + quoted(clientNonce);
    if (!qop.isEmpty())
        value += ", qop=auth, nc=" + count;
    if (!given("opaque").isEmpty())
        value += ", opaque=" + quoted(given("opaque"));
    return value;
}

} // namespace exportdesk
