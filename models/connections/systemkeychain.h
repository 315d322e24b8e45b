// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/keychain.h"

namespace QKeychain
{
class Job;
}

namespace exportdesk
{

/// The keychain of this computer through QtKeychain: Secret Service, KWallet, macOS Keychain, Windows vault.
class SystemKeychain final : public Keychain
{
public:
    /// \a service names our entries there.
    explicit SystemKeychain(QString service);

    void read(const QString &key, Then then) override;
    void write(const QString &key, const Secret &secret, Then then) override;
    void remove(const QString &key, Then then) override;

private:
    void start(QKeychain::Job *job, const QString &key, Then then);

    QString m_service;
};

} // namespace exportdesk
