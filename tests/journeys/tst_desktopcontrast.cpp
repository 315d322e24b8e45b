// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/desktopcontrast.h"
#include "tests/kit/testprogram.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

/// The portal of a desktop whose settings the test changes.
class Portal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> settings;

    void set(const QString &group, const QString &key, const QVariant &value)
    {
        settings.insert(group + u' ' + key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const QVariant value = settings.value(group + u' ' + key);
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// What desktops say about their contrast, over a bus of the test's own.
class TestDesktopContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySettingIsReadAndFollowed_data();
    void everySettingIsReadAndFollowed();
    void oneOfTwoIsEnough();
    void withoutAPortalNothingIsReported();
    void cleanupTestCase();

private:
    static QDBusConnection connected(const QString &address, const QString &name)
    {
        QDBusConnection::disconnectFromBus(name);
        return QDBusConnection::connectToBus(address, name);
    }
    bool offer(Portal &portal);

    QProcess m_daemon;
    QString m_address;
};

void TestDesktopContrast::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("there is no dbus-daemon on this machine");
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QTRY_VERIFY(m_daemon.canReadLine());
    m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
}

void TestDesktopContrast::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool TestDesktopContrast::offer(Portal &portal)
{
    QDBusConnection theirs = connected(m_address, u"portal"_s);
    return theirs.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && theirs.registerService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopContrast::everySettingIsReadAndFollowed_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("high");
    QTest::addColumn<QVariant>("usual");
    QTest::newRow("desktop") << u"org.freedesktop.appearance"_s << u"contrast"_s << QVariant(1u) << QVariant(0u);
    QTest::newRow("GNOME") << u"org.gnome.desktop.a11y.interface"_s << u"high-contrast"_s << QVariant(true)
                           << QVariant(false);
    QTest::newRow("theme") << u"org.gnome.desktop.interface"_s << u"gtk-theme"_s << QVariant(u"HighContrastInverse"_s)
                           << QVariant(u"Adwaita"_s);
}

void TestDesktopContrast::everySettingIsReadAndFollowed()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, high);
    QFETCH(QVariant, usual);
    Portal portal;
    QVERIFY(offer(portal));
    portal.settings.insert(group + u' ' + key, high);
    DesktopContrast contrast(connected(m_address, u"program"_s));
    QSignalSpy changed(&contrast, &DesktopContrast::changed);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toBool(), true);
    portal.set(group, u"something-else"_s, usual);
    portal.set(group, key, usual);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toBool(), false);
    portal.set(group, key, high);
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed[2][0].toBool(), true);
}

void TestDesktopContrast::oneOfTwoIsEnough()
{
    Portal portal;
    QVERIFY(offer(portal));
    const QString gnome = u"org.gnome.desktop.interface"_s;
    portal.settings.insert(gnome + u" gtk-theme"_s, u"HighContrast"_s);
    DesktopContrast contrast(connected(m_address, u"program"_s));
    QSignalSpy changed(&contrast, &DesktopContrast::changed);
    QTRY_COMPARE(changed.size(), 1);
    portal.set(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
    portal.set(gnome, u"gtk-theme"_s, u"Adwaita"_s); // still asked for by the other
    portal.set(u"org.freedesktop.appearance"_s, u"contrast"_s, 0u);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toBool(), false);
}

void TestDesktopContrast::withoutAPortalNothingIsReported()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection bus = connected(m_address, u"program"_s);
    DesktopContrast contrast(bus);
    QSignalSpy changed(&contrast, &DesktopContrast::changed);
    // The bus answers in order: this call comes after those of the constructor.
    bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    DesktopContrast nowhere(QDBusConnection(u"no such bus"_s));
}

EXPORTDESK_TEST(TestDesktopContrast)
#include "tst_desktopcontrast.moc"
