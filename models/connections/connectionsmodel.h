// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandbox.h"
#include "models/platform/connection.h"

#include <QAbstractListModel>

class QSettings;

namespace exportdesk
{

/// The connections that the operator has: the local platform first, then saved ones by name, then those of this run.
///
/// Saved ones are kept in the settings, without any secret.
class ConnectionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        NameRole, ///< QString; same as Qt::DisplayRole
        SandboxRole, ///< QString, wire name of the sandbox last used
        LocalRole, ///< bool: the embedded local platform
        TransientRole, ///< bool: for this run only, stored nowhere
        AsksInProductionRole, ///< bool
        ProductionRole, ///< bool: the sandbox last used is a production one, as far as the platform has said
        ConnectionRole, ///< Connection
    };

    /// \a settings must outlive the model.
    explicit ConnectionsModel(QSettings &settings, QObject *parent = nullptr);

    /// Shows the embedded local platform as the first row; its addresses and identity differ from run to run.
    void setLocal(const Connection &local);
    /// Saves a new connection and gives its id: the one it had, if it was here before, or a new one.
    QString add(Connection connection);
    /// Adds a connection for this run only, under its id or, without one, the one it had in an earlier run or a new
    /// one; gives it.
    QString addTransient(Connection connection);
    /// Replaces the connection of the same id; false when there is none or it is the local platform.
    bool update(const Connection &connection);
    /// Takes a connection away; false for the local platform. Its secret is the SecretStore's to remove.
    bool remove(const QString &id);
    /// Remembers the sandbox used last.
    void setSandbox(const QString &id, const QString &sandbox);
    /// Whether the sandbox's name must be typed before a launch or bulk cancel in production; yes unless switched off.
    bool asksInProduction(const QString &id) const;
    void setAsksInProduction(const QString &id, bool asks);

    /// The sandboxes that the platform named last; what it says anew counts more.
    QList<Sandbox> sandboxes(const QString &id) const;
    void setSandboxes(const QString &id, const QList<Sandbox> &sandboxes);
    /// The saved connection of the same credential and addresses; empty when there is none.
    QString sameAs(const Connection &connection) const;

    /// Whether the operator has chosen a connection on this computer before.
    bool hasChosen() const;
    /// The connection in use at the next start; "local" before any was chosen.
    QString currentId() const;
    void setCurrentId(const QString &id);

    const QList<Connection> &connections() const { return m_connections; }
    const Connection *connection(const QString &id) const;
    /// Row of the connection, or -1.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentIdChanged(const QString &id);

private:
    QString freeId(const Connection &connection, const QString &use) const;
    void load();
    void save(const Connection &connection);
    void insert(const Connection &connection);
    void place(int row);
    void protectFile();

    QSettings &m_settings;
    QList<Connection> m_connections;
    QStringList m_transientIds;
    QHash<QString, QList<Sandbox>> m_sandboxes;
};

} // namespace exportdesk
