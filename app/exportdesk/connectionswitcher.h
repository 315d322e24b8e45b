// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdesk/commandline.h"
#include "app/opening/localplatform.h"
#include "models/connections/secret.h"

#include <memory>

class QSettings;

namespace exportdesk
{

class ConnectionsModel;
class CurrentWorkspace;
class Locations;
class PastedTokens;
class SecretStore;
class Store;
struct RunCredential;

/// Opens the connection that is asked for, with what it takes: its secret, a pasted token, or the local platform.
class ConnectionSwitcher final : public QObject
{
    Q_OBJECT

public:
    struct Sources {
        ConnectionsModel &connections;
        SecretStore &secrets;
        PastedTokens &tokens;
        Store &store;
        QSettings &settings;
    };

    /// All outlive it. \a current is where connections are opened.
    ConnectionSwitcher(const Sources &sources, CurrentWorkspace &current, const Locations &locations,
                       const CommandLine &wanted, QObject *parent = nullptr);
    ~ConnectionSwitcher() override;

    /// The connection of the command line or of the last session; chosenNone() when there is neither.
    void openFirst();
    /// Uses a connection now and at the next start.
    void use(const QString &id);
    void useLocalPlatform();
    /// Why nothing could be opened; empty when it could.
    QString problem() const { return m_problem; }
    /// Whether the local platform is being started for the first time, which takes longer.
    bool isMakingSamples() const { return m_isMakingSamples; }
    /// The local platform is the only connection whose name follows the language.
    void retranslate();

Q_SIGNALS:
    void chosenNone();
    /// The connection that was asked for is in use, or about to be.
    void switched();
    void secretMissing(const QString &id);
    void credentialFileRefused();
    void localPlatformStarting();
    void localPlatformReady();
    /// It ended by itself, and starts again unless \a givenUp.
    void localPlatformEnded(const QString &reason, bool givenUp);

private:
    void openCredentialFile();
    void adoptFormerRun(const RunCredential &run);
    void open(const QString &id);
    void openWithSecret(const QString &id, const std::optional<Secret> &secret);
    void openLocalPlatform();
    void startLocalPlatform();
    void acceptLocalPlatform(const Connection &connection, const Secret &secret);
    void endLocalPlatform(const QString &reason, bool givenUp);

    Sources m_sources;
    CurrentWorkspace &m_current;
    const QString m_localFolder;
    bool m_isMakingSamples = false;
    const CommandLine m_wanted;
    QString m_wish; ///< id of the connection that was asked for last
    QString m_runId; ///< of the connection of the command line
    Secret m_runSecret; ///< its secret and that of the local platform, in memory only
    Secret m_localSecret;
    QString m_problem;
    std::unique_ptr<LocalPlatform> m_platform;
};

} // namespace exportdesk
