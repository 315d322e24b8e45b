// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionsettings.h"

#include <QAbstractListModel>

class QSettings;

namespace exportdesk
{

/// The operator's connections: the local platform first, then saved ones by name, then those of this run.
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
    /// Saves a new connection and returns its id: the one it had, if it was here before, or a new one.
    QString add(Connection connection);
    /// Adds a connection for this run only and returns its id: its own or, without one, that of an earlier run or a
    /// new one.
    QString addTransient(Connection connection);
    /// Replaces the connection of the same id; false when there is none or it is the local platform.
    bool update(const Connection &connection);
    /// False for the local platform. The secret is removed by the SecretStore.
    bool remove(const QString &id);
    /// Saves which sandbox was used last.
    void setSandbox(const QString &id, const QString &sandbox);
    /// Whether the sandbox's name must be typed before a launch or bulk cancel in production; yes unless switched off.
    bool asksInProduction(const QString &id) const { return m_settings.asksInProduction(id); }
    void setAsksInProduction(const QString &id, bool asks);

    /// The sandboxes that the platform listed last.
    QList<Sandbox> sandboxes(const QString &id) const { return m_sandboxes.value(id); }
    void setSandboxes(const QString &id, const QList<Sandbox> &sandboxes);
    /// The saved connection of the same credential and addresses; empty when there is none.
    QString sameAs(const Connection &connection) const;

    /// Whether the operator has chosen a connection on this computer before.
    bool hasChosen() const { return m_settings.hasCurrentId(); }
    /// The connection in use at the next start; "local" before any was chosen.
    QString currentId() const { return m_settings.currentId(); }
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
    void insert(const Connection &connection);
    void moveToItsPlace(int row);

    ConnectionSettings m_settings;
    QList<Connection> m_connections;
    QStringList m_transientIds;
    QHash<QString, QList<Sandbox>> m_sandboxes;
};

} // namespace exportdesk
