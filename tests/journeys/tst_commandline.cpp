// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/commandline.h"
#include "tests/kit/testprogram.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// What may stand on the command line, and what is refused with a sentence and exit code 2.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansTheLocalPlatform()
    {
        const auto parsed = CommandLine::parse({u"exportdesk"_s});
        QVERIFY(std::holds_alternative<CommandLine>(parsed));
        QVERIFY(!std::get<CommandLine>(parsed).isForeign());
        QVERIFY(std::get<CommandLine>(parsed).tourFolder.isEmpty());
    }

    void refused_data()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        m_file = file.fileName();
        file.setAutoRemove(false);
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("stray word") << QStringList{u"export"_s};
        QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s};
        QTest::newRow("speed") << QStringList{u"--speed"_s, u"0"_s};
        QTest::newRow("gateway alone") << QStringList{u"--gateway"_s, u"https://platform.adobe.io"_s};
        QTest::newRow("plain http elsewhere")
            << QStringList{u"--credentials"_s, m_file, u"--gateway"_s, u"http://platform.adobe.io"_s};
        QTest::newRow("no address") << QStringList{u"--credentials"_s, m_file, u"--ims"_s, u"nonsense"_s};
        QTest::newRow("no such file") << QStringList{u"--credentials"_s, u"/no/such/file.json"_s};
        QTest::newRow("local and credentials") << QStringList{u"--local"_s, u"--credentials"_s, m_file};
        QTest::newRow("tour elsewhere") << QStringList{u"--tour"_s, u"out"_s, u"--credentials"_s, m_file};
    }

    void refused()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = CommandLine::parse(QStringList{u"exportdesk"_s} + arguments);
        QVERIFY(std::holds_alternative<CommandLine::Answer>(parsed));
        const auto &answer = std::get<CommandLine::Answer>(parsed);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(!answer.text.trimmed().isEmpty());
    }

    void loopbackMayBePlainHttp()
    {
        const auto parsed = CommandLine::parse({u"exportdesk"_s, u"--credentials"_s, m_file, u"--gateway"_s,
                                                u"http://127.0.0.1:8080"_s, u"--ims"_s, u"http://localhost:8080"_s,
                                                u"--sandbox"_s, u"dev"_s});
        QVERIFY(std::holds_alternative<CommandLine>(parsed));
        QCOMPARE(std::get<CommandLine>(parsed).sandbox, u"dev"_s);
        QVERIFY(std::get<CommandLine>(parsed).isForeign());
    }

    void helpAndVersionEndWell()
    {
        for (const QString &option : {u"--help"_s, u"--version"_s}) {
            const auto parsed = CommandLine::parse({u"exportdesk"_s, option});
            QVERIFY(std::holds_alternative<CommandLine::Answer>(parsed));
            QCOMPARE(std::get<CommandLine::Answer>(parsed).exitCode, 0);
        }
    }

    void cleanupTestCase() { QFile::remove(m_file); }

private:
    QString m_file;
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CommandLineTest)
#include "tst_commandline.moc"
