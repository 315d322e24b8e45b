// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/desktopnotices.h"
#include "tests/kit/testprogram.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

/// A desktop that shows notifications; the test presses them.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<QStringList> shown; ///< title, text, actions

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &, int)
    {
        shown.append(QStringList{title, text} + actions);
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

/// What a real desktop gets and gives back, over a bus of the test's own.
class TestDesktopNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNoticeIsShownAndOpened();
    void withoutADesktopTheTrayIsAsked();
    void cleanupTestCase();

private:
    QProcess m_daemon;
    QString m_address;
};

void TestDesktopNotices::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("there is no dbus-daemon on this machine");
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QTRY_VERIFY(m_daemon.canReadLine());
    m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
}

void TestDesktopNotices::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestDesktopNotices::aNoticeIsShownAndOpened()
{
    Desktop desktop;
    QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(theirs.isConnected());
    QVERIFY(theirs.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(theirs.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotices notices(QDBusConnection::connectToBus(m_address, u"program"_s));
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    bool fellBack = false;
    const auto otherwise = [&fellBack] { fellBack = true; };
    NewsNotice failed;
    failed.title = u"An export has failed"_s;
    failed.text = u"24115: <b>could not</b> write"_s;
    failed.jobId = u"24115"_s;
    NewsNotice done;
    done.title = u"Two exports have finished"_s;
    done.query = u"id:1 id:2"_s;
    notices.show(failed, otherwise);
    QTRY_COMPARE(desktop.shown.size(), 1);
    notices.show(done, otherwise);
    QTRY_COMPARE(desktop.shown.size(), 2);
    QCOMPARE(desktop.shown[0][0], failed.title);
    QCOMPARE(desktop.shown[0][1], u"24115: &lt;b&gt;could not&lt;/b&gt; write"_s);
    QCOMPARE(desktop.shown[0][2], u"default"_s);
    QVERIFY(!fellBack);
    // The second is pressed; somebody else's notification means nothing to us. The bus keeps the order of messages, so
    // the program knows the ids of both by then.
    Q_EMIT desktop.ActionInvoked(77, u"open"_s);
    Q_EMIT desktop.ActionInvoked(2, u"open"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<NewsNotice>(), done);
    Q_EMIT desktop.NotificationClosed(1, 2);
    Q_EMIT desktop.ActionInvoked(1, u"open"_s); // too late
    notices.show(failed, otherwise);
    QTRY_COMPARE(desktop.shown.size(), 3);
    Q_EMIT desktop.ActionInvoked(3, u"open"_s);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened[1][0].value<NewsNotice>(), failed);
}

void TestDesktopNotices::withoutADesktopTheTrayIsAsked()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    DesktopNotices notices(QDBusConnection::connectToBus(m_address, u"lonely"_s));
    int asked = 0;
    notices.show({}, [&asked] { ++asked; });
    QTRY_COMPARE(asked, 1);
    DesktopNotices none(QDBusConnection(u"there is no such bus"_s));
    none.show({}, [&asked] { ++asked; });
    QCOMPARE(asked, 2);
}

EXPORTDESK_TEST(TestDesktopNotices)
#include "tst_desktopnotices.moc"
