// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/scriptraces.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace exportdesk;

/// What is fetched to look at a result does not stay on the disk, however the program ends.
class TestCtlResultFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;
    QString m_job;

    QString root() const { return m_desk->path(u"data/results"_s); }
    QStringList leftBehind() const
    {
        return QDir(root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// A part of a file has arrived.
    bool isFetching() const
    {
        QDirIterator files(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (files.nextFileInfo().path().contains("/parts/"_L1))
                return true;
        }
        return false;
    }
    QStringList arguments() const { return {u"result"_s, u"check"_s, m_job, u"--json"_s}; }
    void slowDown()
    {
        m_desk->platform().setFaults(R"({"quirks": {"otherRange": true},
            "rules": [{"route": "GET /data/foundation/export/files*", "every": 1, "fault": {"delayMs": 300}}]})");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<kit::ScriptDesk>();
        m_job = m_desk->launch();
    }
    void cleanup() { m_desk->platform().setFaults("{}"); }
    void cleanupTestCase() { m_desk.reset(); }

    void aFinishedCommandLeavesNothing()
    {
        const kit::ScriptCall call = m_desk->run(arguments());
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(leftBehind(), QStringList());
    }

    void anEndedCommandLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void anEndedCommandLeavesNothing()
    {
        QFETCH(int, signal);
        slowDown();
        const kit::ScriptCall call = kit::runUntil(*m_desk, arguments(), signal, [this] { return isFetching(); });
        QVERIFY(call.exit != 0);
        QCOMPARE(leftBehind(), QStringList());
    }

    void theNextCommandRemovesWhatAKilledOneLeft()
    {
        slowDown();
        const kit::ScriptCall killed = kit::runUntil(*m_desk, arguments(), SIGKILL, [this] { return isFetching(); });
        QCOMPARE(killed.exit, -1);
        QCOMPARE(leftBehind().size(), 1);
        m_desk->platform().setFaults("{}");
        const kit::ScriptCall call = m_desk->run(arguments());
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(leftBehind(), QStringList());
    }
};

EXPORTDESK_TEST(TestCtlResultFolder)
#include "tst_ctl_resultfolder.moc"
