// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/proxysignins.h"

#include "models/connections/secretstore.h"
#include "models/platform/deliver.h"
#include "models/platform/redaction.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Next to the ids of connections, which have no colon followed by a port.
QString keychainKey(const QString &proxy)
{
    return u"proxy "_s + proxy;
}

} // namespace

ProxySignIns::ProxySignIns(ProxyGate &gate, SecretStore &secrets, Redaction &redaction, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_secrets(secrets)
    , m_redaction(redaction)
{
    connect(&gate, &ProxyGate::signInNeeded, this, &ProxySignIns::onNeeded);
    connect(&gate, &ProxyGate::opened, this, &ProxySignIns::onOpened);
    connect(&gate, &ProxyGate::ticketFound, this, &ProxySignIns::settled);
}

void ProxySignIns::signIn(const QString &proxy, const QString &user, const Secret &password, bool keep)
{
    m_redaction.addSecret(password.reveal().toUtf8());
    if (keep)
        m_toKeep.insert(proxy, Secret(user + u'\n' + password.reveal()));
    else
        m_toKeep.remove(proxy);
    m_gate.signIn(proxy, {user, password.reveal()});
}

void ProxySignIns::onNeeded(const ProxySignInRequest &request)
{
    if (request.refused)
        return ask(request);
    deliver(m_secrets.read(keychainKey(request.proxy)), this, [this, request](const std::optional<Secret> &kept) {
        const QString both = kept ? kept->reveal() : QString();
        const qsizetype end = both.indexOf(u'\n');
        if (end <= 0)
            return ask(request);
        m_open.insert(request.proxy, request); // settled() follows when it is accepted
        signIn(request.proxy, both.left(end), Secret(both.mid(end + 1)), false);
    });
}

void ProxySignIns::ask(const ProxySignInRequest &request)
{
    m_open.insert(request.proxy, request);
    Q_EMIT asked(request);
}

void ProxySignIns::onOpened(const QString &proxy)
{
    const Secret kept = m_toKeep.take(proxy);
    if (!kept.isEmpty())
        m_secrets.write(keychainKey(proxy), kept);
    if (m_open.remove(proxy))
        Q_EMIT settled(proxy);
}

} // namespace exportdesk
