// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QByteArray askedFor = "{\"fields\":\"person.name\",\"destination\":{\"datasetId\":\"65a1b2c3d4e5f60718293a01\"},"
                            "\"schema\":{\"name\":\"_xdm.context.profile\"}}";

/// What a command left behind.
struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QStringList codes(const char *list) const
    {
        QStringList codes;
        for (const QJsonValue one : json()[QLatin1String(list)].toArray())
            codes += one["code"_L1].toString();
        return codes;
    }
};

} // namespace

/// `exportdeskctl request check`, run as a script runs it.
class TestRequestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsAnswered_data();
    void everyTextIsAnswered();
    void readableTextSaysTheSame();
    void standardInputIsRead();
    void pipesAreRead();
    void waitingCanBeEnded();
    void whatCannotBeReadIsExplained_data();
    void whatCannotBeReadIsExplained();
    void usageIsExplained();
    void secretsStayOut();
    void listsOfThePlatformAreUsed();
    void withoutThePlatformItStillAnswers();

private:
    QString write(const QString &name, const QByteArray &text) const;
    std::unique_ptr<QProcess> started(const QStringList &arguments, const QString &input = {}) const;
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    Ended ended(QProcess &process) const;

    QTemporaryDir m_folder;
};

QString TestRequestCommands::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(name));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

std::unique_ptr<QProcess> TestRequestCommands::started(const QStringList &arguments, const QString &input) const
{
    auto process = std::make_unique<QProcess>();
    if (!input.isEmpty())
        process->setStandardInputFile(input);
    process->start(qEnvironmentVariable("EXPORTDESKCTL"),
                   QStringList{u"request"_s, u"check"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s)} + arguments);
    if (!process->waitForStarted())
        qFatal("%s does not start", qPrintable(process->program()));
    return process;
}

Ended TestRequestCommands::ended(QProcess &process) const
{
    if (!process.waitForFinished(90'000))
        qFatal("%s does not end", qPrintable(process.arguments().join(u' ')));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended TestRequestCommands::run(const QStringList &arguments, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = started(arguments);
    process->write(input);
    process->closeWriteChannel();
    return ended(*process);
}

void TestRequestCommands::everyTextIsAnswered_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(QStringLiteral(BROUGHT)).entryList(QDir::Files))
        QTest::newRow(qPrintable(file)) << QStringLiteral(BROUGHT) + u'/' + file;
}

void TestRequestCommands::everyTextIsAnswered()
{
    QFETCH(QString, file);
    const QStringList languages{u"en"_s, u"de"_s};
    std::vector<std::unique_ptr<QProcess>> processes; // at the same time
    for (const QString &language : languages) {
        processes.push_back(started({file, u"--json"_s, u"--lang"_s, language}));
        processes.push_back(started({file, u"--lang"_s, language}));
    }
    QStringList sentences;
    for (std::size_t i = 0; i < processes.size(); i += 2) {
        const Ended check = ended(*processes[i]);
        QVERIFY2(check.code == 0, check.err.constData());
        QCOMPARE(check.err, QByteArray());
        QCOMPARE(kit::schemaProblem(check.json(), u"requestCheck"_s), QString());
        sentences += check.json()["text"_L1].toString();
        const Ended readable = ended(*processes[i + 1]);
        QCOMPARE(readable.code, 0);
        QVERIFY(readable.out.startsWith(sentences.last().toUtf8()));
        for (const QString &list : {u"notes"_s, u"checks"_s}) {
            for (const QJsonValue one : check.json()[list].toArray())
                QVERIFY2(readable.out.contains(one["text"_L1].toString().toUtf8()), readable.out.constData());
        }
    }
    QVERIFY(sentences.first() != sentences.last());
}

void TestRequestCommands::readableTextSaysTheSame()
{
    const QString file = write(u"request.json"_s, QByteArray(askedFor).replace("65a1b2c3d4e5f60718293a01", ""));
    const Ended english = run({file, u"--lang"_s, u"en"_s});
    QCOMPARE(english.code, 0);
    QVERIFY2(english.out.contains("Error: No target dataset selected. [Fix: Select a dataset…]"),
             english.out.constData());
    QVERIFY(english.out.contains("\"name\": \"_xdm.context.profile\""));
    QVERIFY(english.out.contains("cannot be launched"));
    const Ended german = run({file, u"--lang"_s, u"de"_s});
    QVERIFY2(german.out.startsWith("Das ist eine Exportanfrage."), german.out.constData());
    QVERIFY(german.out.contains("Fehler: "));
    QVERIFY(german.out.contains("[Korrektur: "));
}

void TestRequestCommands::standardInputIsRead()
{
    const Ended check = run({u"-"_s, u"--json"_s}, askedFor);
    QCOMPARE(check.code, 0);
    QCOMPARE(check.json()["kind"_L1].toString(), u"request"_s);
    QVERIFY(check.json()["launchable"_L1].toBool());
    QVERIFY(!check.json()["complete"_L1].toBool());
    QCOMPARE(check.codes("checks"),
             (QStringList{u"content-ok"_s, u"fields-not-checked"_s, u"segments-ok"_s, u"policy-default"_s,
                          u"dataset-not-checked"_s}));
    const Ended empty = run({u"-"_s, u"--json"_s});
    QCOMPARE(empty.code, 0);
    QCOMPARE(empty.json()["kind"_L1].toString(), u"nothing"_s);
}

void TestRequestCommands::pipesAreRead()
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const std::unique_ptr<QProcess> check = started({pipe, u"--json"_s});
    QProcess writer; // opening a pipe waits for its reader
    writer.start(u"sh"_s, {u"-c"_s, u"printf %s \"$1\" >\"$2\""_s, u"sh"_s, QString::fromUtf8(askedFor), pipe});
    QVERIFY(writer.waitForFinished());
    const Ended whole = ended(*check);
    QCOMPARE(whole.code, 0);
    QVERIFY(whole.json()["launchable"_L1].toBool());
}

void TestRequestCommands::waitingCanBeEnded()
{
    const std::unique_ptr<QProcess> check = started({u"-"_s});
    check->write("half of a request");
    QVERIFY(!check->waitForFinished(1000));
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(check->processId()), SIGINT);
    QVERIFY(check->waitForFinished(10'000));
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(check->exitStatus(), QProcess::CrashExit); // died of the signal, as shells want to see
}

void TestRequestCommands::whatCannotBeReadIsExplained_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << u"/nowhere/request.json"_s << 2;
    QTest::newRow("folder") << m_folder.path() << 2;
    QTest::newRow("endless device") << u"/dev/zero"_s << 1;
    QTest::newRow("too large") << write(u"large.txt"_s, QByteArray(5 * 1024 * 1024, ' ')) << 1;
    if (::geteuid() != 0) {
        const QString forbidden = write(u"forbidden.json"_s, askedFor);
        QFile::setPermissions(forbidden, {});
        QTest::newRow("forbidden") << forbidden << 1;
    }
}

void TestRequestCommands::whatCannotBeReadIsExplained()
{
    QFETCH(QString, place);
    QFETCH(int, code);
    QStringList texts;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const Ended check = run({place, u"--json"_s, u"--lang"_s, language});
        QCOMPARE(check.code, code);
        QCOMPARE(check.json()["error"_L1]["code"_L1].toString(), u"unreadable"_s);
        texts += check.json()["error"_L1]["text"_L1].toString();
        QVERIFY(texts.last().contains(place));
        QVERIFY(check.err.contains(texts.last().toUtf8()));
    }
    QVERIFY(texts.first() != texts.last());
}

void TestRequestCommands::usageIsExplained()
{
    for (const QStringList &arguments :
         {QStringList{}, {u"a"_s, u"b"_s}, {u"a"_s, u"--banana"_s}, {u"-"_s, u"--credentials"_s, u"/dev/stdin"_s}}) {
        const Ended english = run(arguments + QStringList{u"--json"_s, u"--lang"_s, u"en"_s});
        const Ended german = run(arguments + QStringList{u"--json"_s, u"--lang"_s, u"de"_s});
        QCOMPARE(english.code, 2);
        QCOMPARE(german.code, 2);
        QCOMPARE(english.json()["error"_L1]["code"_L1].toString(), u"usage"_s);
        QVERIFY(english.json()["error"_L1]["text"_L1] != german.json()["error"_L1]["text"_L1]);
    }
}

void TestRequestCommands::secretsStayOut()
{
    const QByteArray token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJlLTEyMw";
    const QByteArray command = "curl -X POST 'https://me:" + token + "@platform.adobe.io/" + token
        + "/export/jobs' -H 'Authorization: Bearer " + token + "' -H 'x-sandbox-name: " + token + "' -d '"
        + QByteArray(askedFor).replace("person.name", token) + "'";
    for (const QStringList &options : {QStringList{u"--json"_s}, QStringList{u"--lang"_s, u"de"_s}, QStringList{}}) {
        const Ended check = run(QStringList{u"-"_s} + options, command);
        QCOMPARE(check.code, 0);
        QVERIFY2(!check.out.contains("eyJhbGci") && !check.out.contains("c2lnbmF0"), check.out.constData());
        QVERIFY(!check.err.contains("eyJhbGci"));
    }
}

void TestRequestCommands::listsOfThePlatformAreUsed()
{
    kit::LocalPlatformProcess platform({u"--profiles"_s, u"40"_s, u"--jobs"_s, u"12"_s});
    const QString credential = write(u"credential.json"_s, QJsonDocument(platform.ready()).toJson());
    const Ended check = run({u"-"_s, u"--json"_s, u"--credentials"_s, credential}, askedFor);
    QVERIFY2(check.code == 0, check.err.constData());
    QVERIFY2(check.json()["complete"_L1].toBool(), check.out.constData());
    const QStringList codes = check.codes("checks");
    QVERIFY2(codes.contains(u"dataset-unknown"_s), check.out.constData());
    QVERIFY(codes.contains(u"fields-ok"_s));
    QVERIFY(!check.json()["launchable"_L1].toBool());
    // Names without a dot are fields where the schema has them.
    const Ended fields = run({u"-"_s, u"--json"_s, u"--credentials"_s, credential}, "person, identityMap");
    QCOMPARE(fields.json()["kind"_L1].toString(), u"fields"_s);
    // Nothing is asked about what needs no list.
    platform.clearLog();
    QCOMPARE(run({u"-"_s, u"--json"_s, u"--credentials"_s, credential}, "CLIENT_SECRET=p8e-created-for-a-test-1").code,
             0);
    QVERIFY(platform.log().isEmpty());
}

void TestRequestCommands::withoutThePlatformItStillAnswers()
{
    const Ended unknown = run({u"-"_s, u"--json"_s, u"--connection"_s, u"Nobody"_s}, askedFor);
    QCOMPARE(unknown.code, 0);
    QVERIFY(unknown.codes("notes").contains(u"list-not-read"_s));
    QVERIFY(unknown.codes("checks").contains(u"dataset-not-checked"_s));
    kit::LocalPlatformProcess platform({u"--profiles"_s, u"40"_s, u"--jobs"_s, u"12"_s});
    const QString credential = write(u"credential.json"_s, QJsonDocument(platform.ready()).toJson());
    platform.kill();
    const Ended gone = run({u"-"_s, u"--json"_s, u"--credentials"_s, credential}, askedFor);
    QCOMPARE(gone.code, 0);
    QVERIFY2(gone.codes("notes").count(u"list-not-read"_s) >= 4, gone.out.constData());
    QVERIFY(!gone.json()["complete"_L1].toBool());
}

EXPORTDESK_TEST(TestRequestCommands)
#include "tst_requestcommands.moc"
