// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"
#include "models/platform/proxygate.h"

namespace exportdesk
{

class Redaction;
class SecretStore;

/// Signs in to proxies: with what the keychain has, and otherwise with what the operator enters.
class ProxySignIns final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. Passwords are added to \a redaction.
    ProxySignIns(ProxyGate &gate, SecretStore &secrets, Redaction &redaction, QObject *parent = nullptr);

    /// Of the proxies that wait for the operator.
    QList<ProxySignInRequest> open() const { return m_open.values(); }
    /// Tries it; \a keep: in the keychain, once the proxy has accepted it.
    void signIn(const QString &proxy, const QString &user, const Secret &password, bool keep);

Q_SIGNALS:
    /// The operator is to sign in.
    void asked(const exportdesk::ProxySignInRequest &request);
    /// A proxy that wanted a sign-in lets requests through.
    void settled(const QString &proxy);

private:
    void onNeeded(const ProxySignInRequest &request);
    void onOpened(const QString &proxy);
    void ask(const ProxySignInRequest &request);

    ProxyGate &m_gate;
    SecretStore &m_secrets;
    Redaction &m_redaction;
    QHash<QString, ProxySignInRequest> m_open;
    QHash<QString, Secret> m_toKeep; ///< while the proxy has not yet accepted it
};

} // namespace exportdesk
