// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/gateway/credentials.h"

#include "app/localplatform/gateway/errors.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

constexpr auto Base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QByteArray signature(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64(Base64);
}

qint64 nowMicroseconds()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

json toJson(const Client &client)
{
    std::vector<std::string> scopes;
    for (const QString &scope : client.scopes)
        scopes.push_back(scope.toStdString());
    return {{"orgId", client.orgId.toStdString()},
            {"clientId", client.clientId.toStdString()},
            {"clientSecret", client.clientSecret.toStdString()},
            {"scopes", scopes}};
}

Client fromJson(const json &source)
{
    Client client{QString::fromStdString(source["orgId"]),
                  QString::fromStdString(source["clientId"]),
                  QString::fromStdString(source["clientSecret"]),
                  {}};
    for (const json &scope : source["scopes"])
        client.scopes << QString::fromStdString(scope);
    return client;
}

} // namespace

Credentials::Credentials(Store &store)
{
    if (store.setting(u"clients"_s).isEmpty())
        make(store);
    for (const json &client : json::parse(store.setting(u"clients"_s).toStdString()))
        m_clients.push_back(fromJson(client));
    m_key = QByteArray::fromHex(store.setting(u"tokenKey"_s).toLatin1());
}

void Credentials::make(Store &store)
{
    json clients = json::array();
    for (int i = 0; i < 2; ++i)
        clients.push_back(toJson({QString::fromLatin1(randomBytes(12).toHex().toUpper()) + u"@AdobeOrg"_s,
                                  QString::fromLatin1(randomBytes(16).toHex()),
                                  u"p8e-"_s + QString::fromLatin1(randomBytes(24).toBase64(Base64)),
                                  {u"openid"_s, u"session"_s, u"AdobeID"_s, u"read_organizations"_s,
                                   u"additional_info.projectedProductContext"_s}}));
    Store::Transaction transaction(store);
    store.setSetting(u"clients"_s, QString::fromStdString(clients.dump()));
    store.setSetting(u"tokenKey"_s, QString::fromLatin1(randomBytes(32).toHex()));
    transaction.commit();
}

const Client *Credentials::client(const QString &clientId) const
{
    for (const Client &client : m_clients) {
        if (client.clientId == clientId)
            return &client;
    }
    return nullptr;
}

QString Credentials::issueToken(const Client &client, qint64 lifeSeconds)
{
    qint64 issued;
    {
        const std::lock_guard lock(m_lock);
        issued = m_lastIssue = std::max(m_lastIssue + 1, nowMicroseconds());
    }
    const json payload{{"client", client.clientId.toStdString()}, {"issued", issued}, {"life", lifeSeconds}};
    const QByteArray text = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(Base64) + '.'
        + QByteArray::fromStdString(payload.dump()).toBase64(Base64);
    return QString::fromLatin1(text + '.' + signature(text, m_key));
}

const Client *Credentials::bearer(const QString &token) const
{
    const QByteArray bytes = token.toLatin1();
    const qsizetype dot = bytes.lastIndexOf('.');
    if (dot < 0 || signature(bytes.left(dot), m_key) != bytes.mid(dot + 1))
        return nullptr;
    const QByteArray payload = QByteArray::fromBase64(bytes.left(dot).mid(bytes.indexOf('.') + 1), Base64);
    const json content = json::parse(payload.toStdString(), nullptr, false);
    if (!content.is_object())
        return nullptr;
    const qint64 issued = content.value("issued", qint64(0));
    const bool over = nowMicroseconds() >= issued + content.value("life", qint64(0)) * 1'000'000;
    if (over || issued <= m_revokedUntil)
        return nullptr;
    return client(QString::fromStdString(content.value("client", std::string())));
}

void Credentials::revokeAll()
{
    const std::lock_guard lock(m_lock);
    m_revokedUntil = std::max(m_lastIssue, nowMicroseconds());
    m_lastIssue = m_revokedUntil;
}

} // namespace localplatform
