// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionsettings.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr QLatin1String localPlatformId("local");
const QString currentKey = u"currentConnection"_s;

QString keyOf(const QString &id, const QString &value)
{
    return u"connections/"_s + id + u'/' + value;
}

/// One line for each sandbox: name, type, state, title.
QStringList writeSandboxes(const QList<Sandbox> &sandboxes)
{
    QStringList lines;
    for (const Sandbox &one : sandboxes)
        lines.append(QStringList{one.name, one.type, one.state, one.title}.join(u'\t'));
    return lines;
}

QList<Sandbox> readSandboxes(const QStringList &lines)
{
    QList<Sandbox> sandboxes;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() >= 4 && !parts[0].isEmpty())
            sandboxes.append({parts[0], parts.mid(3).join(u' '), parts[1], parts[2], {}, false});
    }
    return sandboxes;
}

} // namespace

ConnectionSettings::ConnectionSettings(QSettings &settings)
    : m_settings(settings)
{
}

QList<Connection> ConnectionSettings::connections() const
{
    m_settings.beginGroup(u"connections"_s);
    const QStringList ids = m_settings.childGroups();
    m_settings.endGroup();
    QList<Connection> all;
    for (const QString &id : ids) {
        const auto value = [&](const QString &key) { return m_settings.value(keyOf(id, key)); };
        if (id == localPlatformId || value(u"gateway"_s).toString().isEmpty())
            continue; // only a sandbox or the guard is saved for it
        Connection connection;
        connection.id = id;
        connection.name = value(u"name"_s).toString();
        connection.gateway = QUrl(value(u"gateway"_s).toString());
        connection.ims = QUrl(value(u"ims"_s).toString());
        connection.orgId = value(u"orgId"_s).toString();
        connection.clientId = value(u"clientId"_s).toString();
        connection.scopes = value(u"scopes"_s).toStringList();
        connection.sandbox = value(u"sandbox"_s).toString();
        all.append(connection);
    }
    return all;
}

void ConnectionSettings::set(const QString &id, const QString &key, const QVariant &value)
{
    m_settings.setValue(keyOf(id, key), value);
}

/// Writes the file now, and lets only its owner read it.
void ConnectionSettings::flush()
{
    m_settings.sync();
    if (QFile::exists(m_settings.fileName()))
        QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

void ConnectionSettings::save(const Connection &connection)
{
    const QString &id = connection.id;
    set(id, u"sandbox"_s, connection.sandbox);
    if (!connection.local) {
        set(id, u"name"_s, connection.name);
        set(id, u"gateway"_s, connection.gateway.toString());
        set(id, u"ims"_s, connection.ims.toString());
        set(id, u"orgId"_s, connection.orgId);
        set(id, u"clientId"_s, connection.clientId);
        set(id, u"scopes"_s, connection.scopes);
    }
    flush();
}

void ConnectionSettings::remove(const QString &id)
{
    m_settings.remove(u"connections/"_s + id);
    flush();
}

QString ConnectionSettings::sandbox(const QString &id) const
{
    return m_settings.value(keyOf(id, u"sandbox"_s)).toString();
}

QList<Sandbox> ConnectionSettings::sandboxes(const QString &id) const
{
    return readSandboxes(m_settings.value(keyOf(id, u"sandboxes"_s)).toStringList());
}

void ConnectionSettings::setSandboxes(const QString &id, const QList<Sandbox> &sandboxes)
{
    set(id, u"sandboxes"_s, writeSandboxes(sandboxes));
    flush();
}

bool ConnectionSettings::asksInProduction(const QString &id) const
{
    return m_settings.value(keyOf(id, u"asksInProduction"_s), true).toBool();
}

void ConnectionSettings::setAsksInProduction(const QString &id, bool asks)
{
    set(id, u"asksInProduction"_s, asks);
    flush();
}

bool ConnectionSettings::hasCurrentId() const
{
    return m_settings.contains(currentKey);
}

QString ConnectionSettings::currentId() const
{
    return m_settings.value(currentKey, localPlatformId).toString();
}

void ConnectionSettings::setCurrentId(const QString &id)
{
    m_settings.setValue(currentKey, id);
    flush();
}

} // namespace exportdesk
