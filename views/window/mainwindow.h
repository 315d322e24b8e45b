// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/statuslook.h"
#include "views/window/connectionchoice.h"
#include "views/window/gotoentry.h"
#include "views/window/room.h"
#include "views/window/sandboxchoice.h"
#include "views/window/statusfacts.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace exportdesk
{

class Clock;
class GoToPalette;
class HeadLine;
class NavigationBar;
class Page;
class StatusLine;
class Theme;

/// The window: navigation bar, head line, the pages, the status bar; knows no models, only pages and plain values.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window. \a theme is changed by Ctrl++ and Ctrl+−.
    MainWindow(Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// In the order of the navigation bar, Ctrl+1 first.
    void addRoom(const Room &room);
    /// Throws all pages of these rooms away and makes the visible one anew: another sandbox or connection. Rooms keep
    /// their places; \a keep names rooms whose pages stay (Settings).
    void renewPages(const QStringList &keep = {});
    /// Makes the page if need be and shows it. Unknown keys are ignored.
    void showPage(const QString &key);
    QString currentKey() const { return m_current; }
    Page *currentPage() const;
    /// The page if it was made already, else nullptr.
    Page *page(const QString &key) const;

    /// Full screen without the navigation bar, for a display on the wall; Escape leaves it.
    void present(bool on);
    bool isPresenting() const { return m_presenting; }

    /// An empty name: not connected.
    void setConnection(const QString &name, bool local);
    /// In the head line, in the title, and on all pages that were made already.
    void setSandbox(const SandboxLook &look);
    /// What the badge offers when pressed; fewer than two: it only shows.
    void setSandboxChoices(const QList<SandboxChoice> &choices);
    /// What the connection offers when pressed; none: it only shows.
    void setConnectionChoices(const QList<ConnectionChoice> &choices);
    /// Closes all rooms but these, while there is no connection; an empty list opens all.
    void setOpenRooms(const QStringList &keys);
    void setStatus(const StatusFacts &facts);
    /// What the program adds to "Go to" beside the commands, asked anew at every key: jobs, datasets, saved views.
    void setGoToSource(std::function<QList<GoToEntry>(const QString &typed)> source);
    void openGoTo();
    /// The figure on a room's icon; 0 takes it away.
    void setBadge(const QString &key, int count);
    /// Something in the background that failed or is open, at the right of the status bar, newest first; \a link is the
    /// word of its link, empty for none.
    void showNotice(const QString &key, Status status, const QString &text, const QString &link = {});
    void removeNotice(const QString &key);

Q_SIGNALS:
    /// F5, or the status bar's button.
    void refreshRequested();
    void sandboxRequested(const QString &name);
    void connectionRequested(const QString &id);
    void noticeActivated(const QString &key);
    void pageShown(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        Room room;
        Page *page = nullptr;
        QAction *go = nullptr;
    };
    void makeCommands();
    QAction *command(Icon icon, const QKeySequence &key, void (MainWindow::*run)());
    void fillMenu();
    void retranslate();
    void nameWindow();
    void showStatusText();
    void focusMain();
    void dropPage(Entry &entry);
    Entry *find(const QString &key);

    void openMenu();
    void refresh();
    void search();
    void showKeys();
    QList<QAction *> allCommands() const;
    QList<GoToEntry> goToEntries(const QString &typed) const;
    void toggleFullScreen();
    void endPresenting();
    void largerText();
    void smallerText();
    void usualText();
    void nextRegion();
    void previousRegion();
    void goToRegion(int step);
    QList<QWidget *> regions() const;

    Theme &m_theme;
    NavigationBar *m_navigation;
    HeadLine *m_head;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    QMenu *m_menu;
    QList<Entry> m_entries;
    QString m_current;
    SandboxLook m_sandbox;
    QString m_connection;
    QAction *m_refresh = nullptr;
    QAction *m_search = nullptr;
    QAction *m_larger = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_usual = nullptr;
    QAction *m_full = nullptr;
    QAction *m_keys = nullptr;
    QAction *m_goTo = nullptr;
    QAction *m_openMenu = nullptr;
    QAction *m_nextRegion = nullptr;
    QAction *m_previousRegion = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_endPresenting = nullptr;
    bool m_presenting = false;
    GoToPalette *m_palette = nullptr;
    std::function<QList<GoToEntry>(const QString &typed)> m_goToSource;
};

} // namespace exportdesk
