// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandbox.h"
#include "models/platform/connection.h"

#include <QList>
#include <QString>

class QSettings;

namespace exportdesk
{

/// What the settings file holds of connections: their properties without any secret, the sandboxes that the platform
/// listed last, the production guard, and which connection is used at the next start.
class ConnectionSettings
{
public:
    /// \a settings outlives this.
    explicit ConnectionSettings(QSettings &settings);

    /// All saved connections, in no particular order; the local platform is not among them.
    QList<Connection> connections() const;
    /// Of the local platform only the sandbox is saved.
    void save(const Connection &connection);
    void remove(const QString &id);
    /// The sandbox used last; empty if none is known.
    QString sandbox(const QString &id) const;
    QList<Sandbox> sandboxes(const QString &id) const;
    void setSandboxes(const QString &id, const QList<Sandbox> &sandboxes);
    /// Yes unless switched off.
    bool asksInProduction(const QString &id) const;
    void setAsksInProduction(const QString &id, bool asks);

    bool hasCurrentId() const;
    /// "local" before any was chosen.
    QString currentId() const;
    void setCurrentId(const QString &id);

private:
    void set(const QString &id, const QString &key, const QVariant &value);
    void flush();

    QSettings &m_settings;
};

} // namespace exportdesk
