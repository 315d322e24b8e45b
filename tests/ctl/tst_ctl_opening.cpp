// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// What comes before every command: the command line, the connection, its credential.
class CtlOpeningTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;

    QString data() const { return m_desk->path(u"data"_s); }
    QByteArray credential() const { return QJsonDocument(m_desk->platform().ready()).toJson(); }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<kit::ScriptDesk>(); }

    void mistakesAreExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *name, const QStringList &arguments, const QString &english,
                            const QString &german) { QTest::newRow(name) << arguments << english << german; };
        row("nothing", {}, u"No command was specified."_s, u"Kein Befehl wurde angegeben."_s);
        row("half a command", {u"job"_s}, u"No command was specified."_s, u"Kein Befehl wurde angegeben."_s);
        row("no command", {u"frobnicate"_s}, u"“frobnicate” is not a command."_s, u"„frobnicate“ ist kein Befehl."_s);
        row("option", {u"job"_s, u"list"_s, u"--foo"_s}, u"Unexpected argument “--foo”."_s,
            u"Unbekanntes Argument „--foo“."_s);
        row("stray word", {u"connection"_s, u"list"_s, u"more"_s}, u"Unexpected argument “more”."_s,
            u"Unbekanntes Argument „more“."_s);
        row("word of another command", {u"launch"_s, u"list"_s, u"more"_s}, u"Unexpected argument “more”."_s,
            u"Unbekanntes Argument „more“."_s);
        row("option of another command", {u"launch"_s, u"list"_s, u"--wait"_s}, u"Unexpected argument “--wait”."_s,
            u"Unbekanntes Argument „--wait“."_s);
        row("no value", {u"job"_s, u"list"_s, u"--limit"_s}, u"--limit requires one value."_s,
            u"--limit erfordert einen Wert."_s);
        row("number", {u"job"_s, u"list"_s, u"--limit"_s, u"no"_s}, u"--limit must be a whole number from 1"_s,
            u"--limit muss eine ganze Zahl von 1"_s);
        row("time", {u"job"_s, u"wait"_s, u"1"_s, u"--timeout"_s, u"3x"_s}, u"--timeout must be a time"_s,
            u"--timeout muss eine Zeit sein"_s);
        row("argument", {u"job"_s, u"show"_s}, u"JOB is missing."_s, u"AUFTRAG fehlt."_s);
        row("empty id among several", {u"job"_s, u"wait"_s, u"1"_s, u""_s}, u"JOB is empty."_s, u"AUFTRAG ist leer."_s);
        row("empty id", {u"job"_s, u"show"_s, u""_s}, u"JOB is empty."_s, u"AUFTRAG ist leer."_s);
        row("empty id alone", {u"job"_s, u"cancel"_s, u""_s}, u"JOB is empty."_s, u"AUFTRAG ist leer."_s);
        row("empty path", {u"result"_s, u"save"_s, u"1"_s, u"--to"_s, u""_s}, u"--to is empty."_s, u"--to ist leer."_s);
        row("twice", {u"job"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s},
            u"--limit is given more than once."_s, u"--limit ist mehrfach angegeben."_s);
        row("connection twice", {u"connection"_s, u"test"_s, u"nobody"_s, u"--connection"_s, u"local"_s},
            u"The connection is specified twice: “nobody” and --connection."_s,
            u"Die Verbindung ist doppelt angegeben: „nobody“ und --connection."_s);
        row("gateway alone", {u"job"_s, u"list"_s, u"--gateway"_s, u"https://platform.adobe.io"_s},
            u"--gateway and --ims require --credentials."_s, u"--gateway und --ims erfordern --credentials."_s);
        row("plain http",
            {u"job"_s, u"list"_s, u"--gateway"_s, u"http://platform.adobe.io"_s, u"--credentials"_s, u"x"_s},
            u"--gateway requires an address"_s, u"--gateway erfordert eine Adresse"_s);
    }
    void mistakesAreExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, english);
        QFETCH(QString, german);
        for (const auto &[language, expected] : {std::pair(u"en"_s, english), std::pair(u"de"_s, german)}) {
            const kit::ScriptCall call
                = kit::ScriptDesk::runAlone(QStringList{u"--lang"_s, language, u"--json"_s} + arguments);
            QCOMPARE(call.exit, 2);
            QVERIFY2(QString::fromUtf8(call.err).contains(expected), call.err.constData());
            QCOMPARE(call.errorCode(), u"usage"_s);
            QCOMPARE(kit::schemaProblem(call.document(), u"error"_s), QString());
        }
    }

    void helpAndVersionEndWell()
    {
        const kit::ScriptCall help = kit::ScriptDesk::runAlone({u"launch"_s, u"--help"_s});
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.contains("--allow-identical") && help.out.contains("decide"));
        QVERIFY(kit::ScriptDesk::runAlone({u"--version"_s}).out.startsWith("exportdeskctl "));
    }

    void aReaderThatHasGoneIsNoFault()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        for (const auto &[output, exit] : {std::pair(ends[1], 0), std::pair(full, 1)}) {
            QProcess process;
            process.setChildProcessModifier([to = output] { ::dup2(to, STDOUT_FILENO); });
            process.start(qEnvironmentVariable("EXPORTDESKCTL"),
                          {u"connection"_s, u"list"_s, u"--data-dir"_s, m_desk->path(u"data"_s)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), exit);
            QCOMPARE(process.readAllStandardError().isEmpty(), exit == 0);
            ::close(output);
        }
    }

    void aFileThatOthersCanReadIsRefused()
    {
        QFile file(m_desk->write(u"open.json"_s, credential()));
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        const QStringList arguments{u"job"_s, u"list"_s,          u"--json"_s,    u"--data-dir"_s,
                                    data(),   u"--credentials"_s, file.fileName()};
        const kit::ScriptCall call = kit::ScriptDesk::runAlone(arguments);
        QCOMPARE(call.exit, 8);
        QCOMPARE(call.errorCode(), u"credentials-refused"_s);
        QVERIFY2(call.err.contains("chmod 600"), call.err.constData());
        QVERIFY(kit::ScriptDesk::runAlone(arguments + QStringList{u"--lang"_s, u"de"_s}).err.contains("chmod 600"));
    }

    /// As companies keep them: settings with a prefix.
    void settingsAreACredential()
    {
        const QJsonObject ready = m_desk->platform().ready();
        const auto text = [&ready](const char *key) { return ready[QLatin1String(key)].toString().toUtf8(); };
        const QByteArray settings = "export AEP_CLIENT_ID=" + text("clientId") + "\nexport AEP_CLIENT_SECRET='"
            + text("clientSecret") + "'\nAEP_ORG_ID=" + text("orgId") + "\nAEP_SCOPES=\"openid, AdobeID\"\n";
        const QByteArray addresses = "AEP_GATEWAY=" + text("gateway") + "\nAEP_IMS_HOST=" + text("ims") + '\n';
        const QStringList arguments{u"job"_s,        u"list"_s, u"--json"_s,        u"--limit"_s,    u"1"_s,
                                    u"--data-dir"_s, data(),    u"--credentials"_s, u"/dev/stdin"_s, u"--refresh"_s};
        const kit::ScriptCall call = kit::ScriptDesk::runAlone(arguments, settings + addresses);
        QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
        // Nobody makes up the addresses of an environment that is unknown.
        const kit::ScriptCall asked = kit::ScriptDesk::runAlone(arguments, settings + "AEP_ENVIRONMENT=va7\n");
        QCOMPARE(asked.exit, 8);
        QCOMPARE(asked.errorCode(), u"credentials-refused"_s);
        QVERIFY2(asked.err.contains("--gateway and --ims"), asked.err.constData());
        const QStringList told = arguments
            + QStringList{u"--gateway"_s, QString::fromUtf8(text("gateway")), u"--ims"_s,
                          QString::fromUtf8(text("ims"))};
        const kit::ScriptCall completed = kit::ScriptDesk::runAlone(told, settings + "AEP_ENVIRONMENT=va7\n");
        QVERIFY2(completed.exit == 0, QByteArray(completed.out + completed.err).constData());
    }

    void aCredentialMayComeFromStdin()
    {
        const QStringList arguments{u"job"_s,        u"list"_s, u"--json"_s,        u"--limit"_s,    u"1"_s,
                                    u"--data-dir"_s, data(),    u"--credentials"_s, u"/dev/stdin"_s, u"--refresh"_s};
        const kit::ScriptCall call = kit::ScriptDesk::runAlone(arguments, credential());
        QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
        QCOMPARE(kit::ScriptDesk::runAlone(arguments, "nonsense").exit, 8);
        QCOMPARE(kit::ScriptDesk::runAlone(arguments, QByteArray(3 * 1024 * 1024, 'x')).exit, 8);
    }

    void aCredentialMayComeFromTheEnvironment()
    {
        const QStringList arguments{u"job"_s, u"list"_s,       u"--json"_s, u"--limit"_s,
                                    u"1"_s,   u"--data-dir"_s, data(),      u"--refresh"_s};
        QCOMPARE(kit::ScriptDesk::runAlone(arguments).errorCode(), u"no-connection"_s);
        qputenv("EXPORTDESK_CREDENTIALS", QFile::encodeName(m_desk->write(u"named.json"_s, credential())));
        const int named = kit::ScriptDesk::runAlone(arguments).exit;
        qunsetenv("EXPORTDESK_CREDENTIALS");
        QCOMPARE(named, 0);

        QVERIFY(QDir(m_desk->folder()).mkpath(u"systemd"_s));
        m_desk->write(u"systemd/exportdesk"_s, credential());
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_desk->path(u"systemd"_s)));
        const int given = kit::ScriptDesk::runAlone(arguments).exit;
        qunsetenv("CREDENTIALS_DIRECTORY");
        QCOMPARE(given, 0);
    }

    void aConnectionIsTested()
    {
        const kit::ScriptCall passed = m_desk->run({u"connection"_s, u"test"_s, u"--json"_s});
        QVERIFY2(passed.exit == 0, QByteArray(passed.out + passed.err).constData());
        QCOMPARE(kit::schemaProblem(passed.document(), u"connectionTest"_s), QString());
        const kit::ScriptCall failed = m_desk->run(
            {u"connection"_s, u"test"_s, u"--json"_s, u"--gateway"_s, u"http://127.0.0.1:9"_s, u"--lang"_s, u"de"_s});
        QCOMPARE(failed.exit, 8);
        QCOMPARE(kit::schemaProblem(failed.document(), u"connectionTest"_s), QString());
        QCOMPARE(failed.document()["passed"_L1].toBool(), false);
    }

    void connectionsAreListed()
    {
        const kit::ScriptCall call
            = kit::ScriptDesk::runAlone({u"connection"_s, u"list"_s, u"--json"_s, u"--data-dir"_s, data()});
        QCOMPARE(call.exit, 0);
        QCOMPARE(kit::schemaProblem(call.document(), u"connectionList"_s), QString());
        QCOMPARE(call.document()["connections"_L1][0]["id"_L1].toString(), u"local"_s);
    }

    void aDataFolderThatCannotBeMadeIsAFaultOfTheComputer()
    {
        const kit::ScriptCall call
            = kit::ScriptDesk::runAlone({u"job"_s, u"list"_s, u"--json"_s, u"--data-dir"_s, u"/proc/nowhere"_s});
        QCOMPARE(call.exit, 1);
        QCOMPARE(call.errorCode(), u"data-folder"_s);
        for (const QString &option : {u"--data-dir"_s, u"--data"_s}) {
            const kit::ScriptCall platform
                = kit::ScriptDesk::runAlone({u"platform"_s, option, u"/proc/nowhere"_s, u"--lang"_s, u"de"_s});
            QCOMPARE(platform.exit, 1);
            QVERIFY2(platform.err.contains("Der Ordner /proc/nowhere konnte nicht erstellt werden"),
                     platform.err.constData());
        }
    }

    void aFolderThatTheLocalPlatformCannotUseIsNamed()
    {
        QVERIFY(QDir(m_desk->folder()).mkpath(u"blocked"_s));
        const QString inTheWay = m_desk->write(u"blocked/localplatform"_s, "a file");
        const kit::ScriptCall call
            = kit::ScriptDesk::runAlone({u"job"_s, u"list"_s, u"--json"_s, u"--connection"_s, u"local"_s,
                                         u"--data-dir"_s, m_desk->path(u"blocked"_s)});
        QCOMPARE(call.exit, 1);
        QCOMPARE(call.errorCode(), u"data-folder"_s);
        QVERIFY2(call.err.contains(QFile::encodeName(inTheWay)), call.err.constData());
    }

    void commandsShareALocalPlatform()
    {
        const QString folder = m_desk->path(u"shared"_s);
        kit::prepareLocalPlatform(folder);
        const auto call = [&folder](const QStringList &arguments) {
            return kit::ScriptDesk::runAlone(
                arguments + QStringList{u"--connection"_s, u"local"_s, u"--data-dir"_s, folder, u"--json"_s});
        };
        const kit::ScriptCall first = call({u"job"_s, u"list"_s, u"--limit"_s, u"1"_s});
        QVERIFY2(first.exit == 0, QByteArray(first.out + first.err).constData());
        QFile running(folder + u"/localplatform/running"_s);
        QVERIFY(running.open(QIODevice::ReadOnly));
        const QJsonObject ready = QJsonDocument::fromJson(running.readAll()).object();
        const auto pid = pid_t(ready["pid"_L1].toInteger());
        QVERIFY(pid > 0);
        QVERIFY(QTest::qWaitFor([pid] { return ::kill(pid, 0) != 0; }, 20'000)); // nobody uses it any more
        QCOMPARE(call({u"job"_s, u"list"_s, u"--limit"_s, u"1"_s}).document()["from"_L1].toString(), u"history"_s);
        QCOMPARE(call({u"job"_s, u"list"_s, u"--refresh"_s}).exit, 0);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlOpeningTest)
#include "tst_ctl_opening.moc"
