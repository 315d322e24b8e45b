// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdesk/commandline.h"
#include "app/exportdesk/language.h"
#include "app/exportdesk/localplatform.h"
#include "app/exportdesk/notifier.h"
#include "app/exportdesk/settings.h"
#include "models/activity/exchangesmodel.h"
#include "models/connections/connectionsmodel.h"
#include "models/connections/pastedtokens.h"
#include "models/connections/sandboxesmodel.h"
#include "models/connections/secretstore.h"
#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/store/locations.h"
#include "models/store/store.h"
#include "models/workspace/tempo.h"
#include "views/shared/theme.h"
#include "views/window/mainwindow.h"

#include <memory>

namespace exportdesk
{

class ConnectionsPage;
class Session;
class Workspace;

/// The program as a whole: the window, the connection in use and its workspace, and what binds them.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(const CommandLine &wanted, const Locations &locations, const Tempo &tempo = {}, QObject *parent = nullptr);
    ~Program() override;

    /// Shows the window at once; the connection follows when the first frame is painted.
    void start();

    /// Brings the window to the front, however it was put away.
    void raiseWindow();

    MainWindow &window() { return m_window; }
    /// nullptr until connected.
    Workspace *workspace() const { return m_workspace.get(); }
    /// nullptr until connected.
    Session *session() const { return m_session.get(); }
    /// Why the program could not begin; empty when it could.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    /// A workspace is there and its pages show it.
    void opened();
    void failed(const QString &problem);

private:
    void connectWindow();
    void addRooms();
    void addSettingsRoom();
    Page *makeDashboardPage();
    Page *makeJobsPage();
    Page *makeComposerPage();
    Page *makeDatasetsPage();
    Page *makeActivityPage();
    void showJob(const QString &jobId);
    void searchJobs(const QString &query);
    void showDataset(const QString &datasetId);
    QList<GoToEntry> goToEntries(const QString &typed);
    void addNotifier();
    void openNotice(const NewsNotice &notice);
    void noteFailedBatch(const QString &jobId);
    void showFailedBatches();
    void showActivity(const QString &query);

    // Which connection the program works with (programconnections.cpp)
    void addConnectionsRoom();
    void addWelcomeRoom();
    Page *makeConnectionsPage();
    Page *makeWelcomePage();
    ConnectionsPage *showConnections();
    void connectConnections();
    void showConnectionChoices();
    void nameLocalPlatform();
    void openFirst();
    bool openCredentialFile();
    void useConnection(const QString &id);
    void useSaved(const QString &id);
    void openLocalPlatform();
    void localPlatformReady(const Connection &connection, const Secret &secret);

    void openSession(const Connection &connection, const Secret &secret, const Secret &token = {});
    void openWorkspace(const QString &sandbox);
    /// Makes the pages anew, but those that outlive a change of connection or sandbox.
    void renewRooms();
    void connectWorkspace();
    SandboxLook look(const QString &sandbox) const;

    void followSandboxLook();
    void showSandboxChoices();
    void showStatus();
    void showLaunches();
    void showLaunchesElsewhere();
    void giveUpOrphanedLaunches();
    void showStoreCondition(const StoreCondition &condition);
    void runAgain(const QByteArray &request);

    CommandLine m_wanted;
    Tempo m_tempo;
    Locations m_locations;
    SystemClock m_clock;
    Settings m_settings;
    QSettings m_savedViews; ///< the same file
    Language m_language;
    Theme m_theme;
    Store m_store;
    QSettings m_connectionSettings;
    ConnectionsModel m_connections;
    SecretStore m_secrets;
    PastedTokens m_tokens;
    ExchangeLog m_log;
    ExchangesModel m_exchanges{m_log}; ///< of all connections, tested ones as well
    QString m_wish; ///< id of the connection that was asked for last
    QString m_runId; ///< of the connection of the command line
    Secret m_runSecret; ///< its secret and that of the local platform, in memory only
    Secret m_localSecret;
    std::unique_ptr<LocalPlatform> m_platform;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SandboxesModel> m_sandboxes;
    std::unique_ptr<Notifier> m_notifier;
    MainWindow m_window; ///< last: its pages show the models above and go first
    QStringList m_failedBatches; ///< ids of succeeded jobs, as found since somebody looked
    QString m_launchSandbox; ///< one of this connection where launches are not settled
    QString m_problem;
};

} // namespace exportdesk
