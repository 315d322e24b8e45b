// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/connectionchoice.h"
#include "views/window/gotosearch.h"
#include "views/window/noticelist.h"
#include "views/window/pagestack.h"
#include "views/window/sandboxchoice.h"
#include "views/window/statusfacts.h"

#include <QMainWindow>

namespace exportdesk
{

class Clock;
class HeadLine;
class MessageStack;
class NavigationBar;
class StatusLine;
class Theme;
class WindowCommands;

/// The window: navigation bar, head line, the pages, the status bar; knows no models, only pages and plain values.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window. \a theme is changed by Ctrl++ and Ctrl+−.
    MainWindow(Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    PageStack &pages() const { return *m_pages; }
    NavigationBar &navigation() const { return *m_navigation; }
    NoticeList &notices() const { return *m_notices; }
    /// Above every page: what must be read, whatever page is open.
    MessageStack &messages() const { return *m_messages; }
    GoToSearch &goTo() const { return *m_goTo; }
    WindowCommands &commands() const { return *m_commands; }

    /// The current page alone in full screen, for a display on the wall; Escape or another page leaves it.
    void present(bool on);
    bool isPresenting() const { return m_presented.has_value(); }

    /// An empty name: not connected.
    void setConnection(const QString &name, bool local);
    /// In the head line, in the title, and on all pages that were made already.
    void setSandbox(const SandboxLook &look);
    /// What the badge offers when pressed; fewer than two: it only shows.
    void setSandboxChoices(const QList<SandboxChoice> &choices);
    /// What the connection offers when pressed; none: it only shows.
    void setConnectionChoices(const QList<ConnectionChoice> &choices);
    void setStatus(const StatusFacts &facts);

Q_SIGNALS:
    /// F5, or the status bar's button.
    void refreshRequested();
    void sandboxRequested(const QString &name);
    void connectionRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void connectCommands();
    void retranslate();
    void updateTitle();
    void updateStatusText();
    void refresh();
    void goToRegion(int step);

    Theme &m_theme;
    NavigationBar *m_navigation;
    HeadLine *m_head;
    PageStack *m_pages;
    NoticeList *m_notices;
    MessageStack *m_messages;
    StatusLine *m_status;
    WindowCommands *m_commands;
    GoToSearch *m_goTo;
    SandboxLook m_sandbox;
    QString m_connection;
    std::optional<PageId> m_presented;
};

} // namespace exportdesk
