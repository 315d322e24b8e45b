// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QSet>

namespace exportdesk
{

/// Whether the desktop is set to high contrast, which Qt 6.4 does not read: from the settings that the portal offers
/// (org.freedesktop.portal.Settings), which are the desktop's contrast and, before desktops had it, GNOME's switch and
/// the name of its theme. On a desktop without the portal nothing is reported.
class DesktopContrast final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopContrast(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    void changed(bool high);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &group, const QString &key);
    void note(const QString &key, QVariant value);

    QDBusConnection m_bus;
    QSet<QString> m_high; ///< the keys that ask for high contrast
};

} // namespace exportdesk
