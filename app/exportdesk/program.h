// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdesk/alertnotices.h"
#include "app/exportdesk/batchnotices.h"
#include "app/exportdesk/commandline.h"
#include "app/exportdesk/connectionnotices.h"
#include "app/exportdesk/connectionswitcher.h"
#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/datasetnotices.h"
#include "app/exportdesk/diagnostics.h"
#include "app/exportdesk/gotoentries.h"
#include "app/exportdesk/headlinefeed.h"
#include "app/exportdesk/helpdesk.h"
#include "app/exportdesk/launchnotices.h"
#include "app/exportdesk/navigator.h"
#include "app/exportdesk/notifier.h"
#include "app/exportdesk/programlog.h"
#include "app/exportdesk/programpages.h"
#include "app/exportdesk/proxyquestions.h"
#include "app/exportdesk/settings.h"
#include "app/exportdesk/statusfeed.h"
#include "app/exportdesk/storenotices.h"
#include "app/exportdesk/windowalerts.h"
#include "app/exportdesk/workspacepages.h"
#include "app/opening/language.h"
#include "models/activity/exchangesmodel.h"
#include "models/connections/connectionsmodel.h"
#include "models/connections/pastedtokens.h"
#include "models/connections/secretstore.h"
#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/store/locations.h"
#include "models/store/store.h"
#include "views/shared/theme.h"
#include "views/window/mainwindow.h"

#include <QSettings>

namespace exportdesk
{

/// The program as a whole: composes models, window and what connects them.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(const CommandLine &wanted, const Locations &locations, const Tempo &tempo = {}, QObject *parent = nullptr);
    ~Program() override;

    /// Shows the window at once; the connection follows when the first frame is painted.
    void start();
    /// Stores what has been typed anywhere; for a session that may end now.
    void keepTyped();
    /// As keepTyped() and waits until it is stored; there may be neither a display nor an event loop any more.
    void keepWithoutLoop();
    void raiseWindow() { m_navigator.raiseWindow(); }

    MainWindow &window() { return m_window; }
    HelpDesk &help() { return m_help; }
    /// nullptr until connected.
    Workspace *workspace() const { return m_current.workspace(); }
    /// nullptr until connected.
    Session *session() const { return m_current.session(); }
    /// Why nothing could be opened; empty when it could.
    QString problem() const { return m_switcher.problem(); }

Q_SIGNALS:
    /// A workspace is there and its pages show it.
    void opened();
    void failed(const QString &problem);

private:
    void tendStore();
    void placeWindow(bool asBefore);
    void connectSettings();
    void connectWindow();
    void connectSwitcher();
    void connectNotifier();
    void showWorkspace();
    void renewPages();
    void retranslate();
    void openNews(const NewsNotice &notice);

    const Locations m_locations;
    SystemClock m_clock;
    QSettings m_settingsFile;
    Settings m_settings;
    Language m_language;
    Theme m_theme;
    Store m_store;
    QSettings m_connectionsFile;
    ConnectionsModel m_connections;
    SecretStore m_secrets;
    PastedTokens m_tokens;
    ExchangeLog m_log;
    ProgramLog m_programLog;
    ExchangesModel m_exchanges;
    ProxyGate m_proxies;
    ProxySignIns m_proxySignIns;
    CurrentWorkspace m_current;
    ConnectionSwitcher m_switcher;
    WindowAlerts m_alerts;
    MainWindow m_window; ///< after the models, which its pages show
    Navigator m_navigator;
    GoToEntries m_goTo;
    WorkspacePages m_workspacePages;
    ProgramPages m_programPages;
    HeadLineFeed m_headLine;
    StatusFeed m_status;
    LaunchNotices m_launchNotices;
    BatchNotices m_batchNotices;
    DatasetNotices m_datasetNotices;
    AlertNotices m_alertNotices;
    StoreNotices m_storeNotices;
    ConnectionNotices m_connectionNotices;
    ProxyQuestions m_proxyQuestions;
    Notifier m_notifier;
    HelpDesk m_help;
};

} // namespace exportdesk
