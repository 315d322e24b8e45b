// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionsmodel.h"

#include <QCollator>
#include <QUuid>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1String localId("local");

/// The same for the same credential at the same platform: a connection that is deleted and imported again, or given for
/// one run after the other, finds its launches, history and drafts again.
QString idOf(const Connection &connection, const QString &use)
{
    if (connection.orgId.isEmpty() || connection.clientId.isEmpty())
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    static const QUuid exportdesk(u"{6f1c1c0e-5b0f-4c58-9d0a-2f0f3a6a1f57}"_s);
    const QString what
        = QStringList{use, connection.gateway.toString(), connection.orgId, connection.clientId}.join(u'\n');
    return QUuid::createUuidV5(exportdesk, what).toString(QUuid::WithoutBraces);
}

QString freeId(const Connection &connection, const QString &use, const QList<Connection> &others)
{
    const QString id = idOf(connection, use);
    const bool used
        = std::any_of(others.cbegin(), others.cend(), [&id](const Connection &one) { return one.id == id; });
    return used ? idOf({}, {}) : id; // a second one with this credential
}

bool isProduction(const QList<Sandbox> &sandboxes, const QString &name)
{
    return std::any_of(sandboxes.cbegin(), sandboxes.cend(),
                       [&name](const Sandbox &one) { return one.name == name && one.isProduction(); });
}

} // namespace

ConnectionsModel::ConnectionsModel(QSettings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    for (const Connection &connection : m_settings.connections()) {
        insert(connection);
        m_sandboxes.insert(connection.id, m_settings.sandboxes(connection.id));
    }
}

void ConnectionsModel::insert(const Connection &connection)
{
    const auto rank = [this](const Connection &one) { return one.local ? 0 : m_transientIds.contains(one.id) ? 2 : 1; };
    const QCollator collator;
    const auto at = std::upper_bound(
        m_connections.cbegin(), m_connections.cend(), connection, [&](const Connection &left, const Connection &right) {
            return rank(left) != rank(right) ? rank(left) < rank(right) : collator.compare(left.name, right.name) < 0;
        });
    const int row = int(at - m_connections.cbegin());
    beginInsertRows({}, row, row);
    m_connections.insert(row, connection);
    endInsertRows();
}

void ConnectionsModel::setLocal(const Connection &local)
{
    Connection connection = local;
    connection.id = localId;
    connection.local = true;
    const QString lastUsed = m_settings.sandbox(localId);
    if (!lastUsed.isEmpty())
        connection.sandbox = lastUsed;
    const int row = rowOf(localId);
    if (row < 0) {
        insert(connection);
    } else if (m_connections[row] != connection) {
        m_connections[row] = connection;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QString ConnectionsModel::add(Connection connection)
{
    connection.id = freeId(connection, u"saved"_s, m_connections);
    connection.local = false;
    insert(connection);
    m_settings.save(connection);
    return connection.id;
}

QString ConnectionsModel::addTransient(Connection connection)
{
    if (connection.id.isEmpty() || rowOf(connection.id) >= 0)
        connection.id = freeId(connection, u"one run"_s, m_connections);
    connection.local = false;
    m_transientIds.append(connection.id);
    insert(connection);
    return connection.id;
}

bool ConnectionsModel::update(const Connection &connection)
{
    const int row = rowOf(connection.id);
    if (row < 0 || m_connections[row].local || connection.local)
        return false;
    if (m_connections[row] == connection)
        return true;
    const bool renamed = m_connections[row].name != connection.name;
    m_connections[row] = connection;
    if (!m_transientIds.contains(connection.id))
        m_settings.save(connection);
    Q_EMIT dataChanged(index(row), index(row));
    if (renamed)
        moveToItsPlace(row);
    return true;
}

/// Moves the row to where its name belongs.
void ConnectionsModel::moveToItsPlace(int row)
{
    const bool passing = m_transientIds.contains(m_connections[row].id);
    const QCollator collator;
    int target = 0;
    for (int i = 0; i < m_connections.size(); ++i) {
        const Connection &other = m_connections[i];
        const bool otherPasses = m_transientIds.contains(other.id);
        const bool before = other.local
            || (otherPasses != passing ? passing : collator.compare(other.name, m_connections[row].name) < 0);
        target += i != row && before;
    }
    if (target == row)
        return;
    beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
    m_connections.move(row, target);
    endMoveRows();
}

bool ConnectionsModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0 || m_connections[row].local)
        return false;
    beginRemoveRows({}, row, row);
    m_connections.removeAt(row);
    endRemoveRows();
    m_transientIds.removeAll(id);
    m_sandboxes.remove(id);
    m_settings.remove(id);
    if (currentId() == id)
        setCurrentId(localId);
    return true;
}

void ConnectionsModel::setSandbox(const QString &id, const QString &sandbox)
{
    const int row = rowOf(id);
    if (row < 0 || m_connections[row].sandbox == sandbox)
        return;
    m_connections[row].sandbox = sandbox;
    if (!m_transientIds.contains(id))
        m_settings.save(m_connections[row]);
    Q_EMIT dataChanged(index(row), index(row), {SandboxRole, ProductionRole, ConnectionRole});
}

void ConnectionsModel::setAsksInProduction(const QString &id, bool asks)
{
    const int row = rowOf(id);
    if (row < 0 || asksInProduction(id) == asks || m_transientIds.contains(id))
        return;
    m_settings.setAsksInProduction(id, asks);
    Q_EMIT dataChanged(index(row), index(row), {AsksInProductionRole});
}

void ConnectionsModel::setSandboxes(const QString &id, const QList<Sandbox> &sandboxes)
{
    const int row = rowOf(id);
    if (row < 0 || m_sandboxes.value(id) == sandboxes)
        return;
    m_sandboxes.insert(id, sandboxes);
    if (!m_transientIds.contains(id) && !m_connections[row].local)
        m_settings.setSandboxes(id, sandboxes);
    Q_EMIT dataChanged(index(row), index(row), {ProductionRole});
}

QString ConnectionsModel::sameAs(const Connection &connection) const
{
    for (const Connection &one : m_connections) {
        if (!one.local && !m_transientIds.contains(one.id) && one.clientId == connection.clientId
            && one.orgId == connection.orgId && one.gateway == connection.gateway && one.ims == connection.ims)
            return one.id;
    }
    return {};
}

void ConnectionsModel::setCurrentId(const QString &id)
{
    if ((hasChosen() && currentId() == id) || m_transientIds.contains(id)) // gone at the next start
        return;
    m_settings.setCurrentId(id);
    Q_EMIT currentIdChanged(id);
}

const Connection *ConnectionsModel::connection(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_connections[row];
}

int ConnectionsModel::rowOf(const QString &id) const
{
    const auto found
        = std::find_if(m_connections.begin(), m_connections.end(), [&](const Connection &one) { return one.id == id; });
    return found == m_connections.end() ? -1 : int(found - m_connections.begin());
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_connections.size());
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = m_connections[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return connection.name.isEmpty() ? connection.orgId : connection.name;
    case IdRole:
        return connection.id;
    case SandboxRole:
        return connection.sandbox;
    case LocalRole:
        return connection.local;
    case TransientRole:
        return m_transientIds.contains(connection.id);
    case AsksInProductionRole:
        return asksInProduction(connection.id);
    case ProductionRole:
        return !connection.local && isProduction(sandboxes(connection.id), connection.sandbox);
    case ConnectionRole:
        return QVariant::fromValue(connection);
    default:
        return {};
    }
}

QHash<int, QByteArray> ConnectionsModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "connectionId"}, {NameRole, "name"}, {SandboxRole, "sandbox"}, {LocalRole, "local"}});
    return names;
}

} // namespace exportdesk
