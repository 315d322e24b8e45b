// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/desktopcontrast.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;

struct ContrastSetting {
    QString group;
    QString key;
    bool (*asksForHigh)(const QVariant &value);
};

const QList<ContrastSetting> &contrastSettings()
{
    static const QList<ContrastSetting> settings{
        {u"org.freedesktop.appearance"_s, u"contrast"_s, [](const QVariant &value) { return value.toUInt() == 1; }},
        {u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s,
         [](const QVariant &value) { return value.toBool(); }},
        {u"org.gnome.desktop.interface"_s, u"gtk-theme"_s,
         [](const QVariant &value) { return value.toString().startsWith("HighContrast"_L1); }},
    };
    return settings;
}

} // namespace

DesktopContrast::DesktopContrast(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    // The slot is found by the names of its types, and Qt 6.4 knows this one only once it was used.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    for (const ContrastSetting &setting : contrastSettings())
        read(setting.group, setting.key);
}

void DesktopContrast::read(const QString &group, const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    message << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            note(key, reply.value().variant());
        done->deleteLater();
    });
}

void DesktopContrast::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    for (const ContrastSetting &setting : contrastSettings()) {
        if (setting.group == group && setting.key == key)
            note(key, value.variant());
    }
}

void DesktopContrast::note(const QString &key, QVariant value)
{
    while (value.canConvert<QDBusVariant>()) // Read wraps the value twice
        value = value.value<QDBusVariant>().variant();
    const bool before = !m_high.isEmpty();
    for (const ContrastSetting &setting : contrastSettings()) {
        if (setting.key != key)
            continue;
        if (setting.asksForHigh(value))
            m_high.insert(key);
        else
            m_high.remove(key);
    }
    if (m_high.isEmpty() == before)
        Q_EMIT changed(!m_high.isEmpty());
}

} // namespace exportdesk
