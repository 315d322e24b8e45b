// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/connectionsmodels.h"

#include <QObject>

namespace exportdesk
{

class AlertSettings;
class ConnectionSwitcher;
class CurrentWorkspace;
class Language;
class Locations;
class MainWindow;
class Navigator;
class Page;
class Settings;
class Theme;

/// Makes the pages that stay whichever workspace is in use: connections, settings and the welcome.
class ProgramPages final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the window's pages.
    struct Sources {
        ConnectionsModels connections;
        const CurrentWorkspace &current;
        ConnectionSwitcher &switcher;
        Settings &settings;
        Language &language;
        Theme &theme;
        const Locations &locations;
        AlertSettings &alerts;
    };

    /// What is dropped on the window or pasted into it goes to the page that can use it (arrivals.h).
    ProgramPages(MainWindow &window, Navigator &navigator, const Sources &sources, QObject *parent = nullptr);

    /// Adds them to the window, after all others; each is made at its first visit.
    void add();

private:
    Page *makeConnections();
    Page *makeSettings();
    Page *makeWelcome();
    void setLanguage(const QString &code);
    void applyToWorkspace();

    MainWindow &m_window;
    Navigator &m_navigator;
    Sources m_sources;
};

} // namespace exportdesk
