// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/connectionchoice.h"
#include "views/window/sandboxchoice.h"

#include <QWidget>

class QMenu;

namespace exportdesk
{

class Button;
class ConnectionButton;
class GoToField;
class SandboxBadge;

/// The line on top: mark, connection, sandbox badge, "Go to" field, menu button; in production with band and tint.
class HeadLine : public QWidget
{
    Q_OBJECT

public:
    explicit HeadLine(QWidget *parent = nullptr);

    /// An empty name: not connected.
    void setConnection(const QString &name, bool local);
    void setSandbox(const SandboxLook &look);
    /// What the badge offers when pressed; fewer than two: it only shows.
    void setSandboxChoices(const QList<SandboxChoice> &choices);
    /// What the connection offers when pressed, with a last entry that leads to all of them; none: it only shows.
    void setConnectionChoices(const QList<ConnectionChoice> &choices);
    /// The menu behind the button at the right.
    void setMenu(QMenu *menu);
    void openMenu();
    /// Where the list of "Go to" hangs: the lower right corner of its field, in this widget's coordinates.
    QPoint goToCorner() const;
    /// The mark stands over the navigation bar.
    void setMarkWidth(int pixels);

Q_SIGNALS:
    void sandboxRequested(const QString &name);
    void connectionRequested(const QString &id);
    /// The page of all connections.
    void connectionsRequested();
    void goToRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Mark;
    void retranslate();
    void openSandboxes();
    void openConnections();

    Mark *m_mark;
    ConnectionButton *m_place;
    SandboxBadge *m_badge;
    GoToField *m_goTo;
    Button *m_menu;
    QMenu *m_sandboxMenu;
    QMenu *m_connectionMenu;
    QMenu *m_commands = nullptr;
    QList<SandboxChoice> m_sandboxes;
    QList<ConnectionChoice> m_connections;
    QString m_connection;
    bool m_local = false;
    bool m_production = false;
};

} // namespace exportdesk
