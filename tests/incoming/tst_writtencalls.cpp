// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/jsontext.h"
#include "models/incoming/recognizer.h"
#include "models/platform/secretsigns.h"
#include "tests/incoming/callwriting.h"
#include "tests/kit/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

QString canonicalText(const QString &json)
{
    const JsonText text = parseJson(json);
    return text.root ? writeJson(*text.root, JsonForm::Canonical) : u"not JSON: "_s + json;
}

IncomingContext ownPlatform()
{
    IncomingContext context;
    context.sandbox = u"prod"_s;
    context.organization = u"MADEUP@AdobeOrg"_s;
    context.host = u"platform.adobe.io"_s;
    return context;
}

QList<test::WrittenCall> allCalls()
{
    return test::shellCalls() + test::windowsCalls() + test::codeCalls() + test::messageCalls();
}

/// What a server received.
struct Received {
    QByteArray line;
    QByteArray body;
};

/// Runs a command in bash against a server of this test; what curl sends.
std::optional<Received> sentBy(const QString &command)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return {};
    QString here = command;
    here.replace(u"https://platform.adobe.io"_s, u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    QProcess shell;
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.start(u"bash"_s, {u"-c"_s, here});
    if (!shell.waitForStarted() || !server.waitForNewConnection(10'000))
        return {};
    QTcpSocket *socket = server.nextPendingConnection();
    QByteArray bytes;
    qsizetype wanted = -1;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10'000 && (wanted < 0 || bytes.size() < wanted)) {
        if (!socket->waitForReadyRead(1000) && socket->state() != QAbstractSocket::ConnectedState)
            break;
        bytes += socket->readAll();
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            continue;
        const qsizetype length = bytes.toLower().indexOf("content-length: ");
        wanted = head + 4
            + (length < 0 || length > head ? 0 : bytes.mid(length + 16, 20).split('\r').first().toLongLong());
    }
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    socket->waitForBytesWritten(1000);
    socket->disconnectFromHost();
    shell.waitForFinished(10'000);
    return Received{bytes.left(bytes.indexOf('\r')), bytes.mid(bytes.indexOf("\r\n\r\n") + 4)};
}

} // namespace

/// Calls that generators write for every tool, shell and quoting: the request that comes out is the one that went in.
class TestWrittenCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsRequest_data();
    void givesItsRequest();
    void givesItsRequestWithWindowsLineEnds_data();
    void givesItsRequestWithWindowsLineEnds();
    void curlSendsTheSame_data();
    void curlSendsTheSame();
};

void TestWrittenCalls::givesItsRequest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    const QList<test::WrittenCall> calls = allCalls();
    QVERIFY2(calls.size() >= 300, qPrintable(QString::number(calls.size())));
    for (const test::WrittenCall &call : calls)
        QTest::addRow("%s", qPrintable(call.name)) << call.text << call.json;
}

void TestWrittenCalls::givesItsRequest()
{
    QFETCH(QString, text);
    QFETCH(QString, json);
    const Incoming incoming = recognize(text, ownPlatform());
    QVERIFY2(incoming.kind == Incoming::Kind::Request,
             qPrintable(u"kind %1 of %2"_s.arg(int(incoming.kind)).arg(text)));
    QCOMPARE(incoming.requests.size(), 1);
    const FoundRequest &request = incoming.requests.first();
    QCOMPARE(canonicalText(request.json), canonicalText(json));
    // What differs from a call to the own platform would be said; here nothing does.
    static const QList<CallNote::Kind> expected{CallNote::Kind::TokenLeftOut, CallNote::Kind::MissingBackslash,
                                                CallNote::Kind::OtherNotation};
    for (const CallNote &note : request.notes) {
        QVERIFY2(expected.contains(note.kind),
                 qPrintable(u"note %1 (%2) of %3"_s.arg(int(note.kind)).arg(note.value, text)));
        QVERIFY(!note.value.contains(test::madeUpToken()));
    }
    // The import dialog shows the text without its secrets, which gives the same.
    const Incoming masked = recognize(withoutSecrets(text), ownPlatform());
    QCOMPARE(masked.requests.size(), 1);
    QCOMPARE(masked.requests.first().json, request.json);
    QVERIFY(masked.secrets.isEmpty());
    QCOMPARE(incoming.secrets.isEmpty(), !text.contains(test::madeUpToken()) && !text.contains("p8e-"_L1));
}

void TestWrittenCalls::givesItsRequestWithWindowsLineEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    for (const test::WrittenCall &call : allCalls()) {
        QString text = call.text;
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\n', "\r\n"_L1);
        QTest::addRow("%s", qPrintable(call.name)) << text << call.json;
    }
}

void TestWrittenCalls::givesItsRequestWithWindowsLineEnds()
{
    givesItsRequest();
}

void TestWrittenCalls::curlSendsTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    for (const test::WrittenCall &call : test::shellCalls()) {
        const bool runs = call.name.startsWith("curl"_L1) || call.name.contains("quotes"_L1)
            || call.name.startsWith("here"_L1) || call.name.startsWith("echo,"_L1) || call.name.startsWith("printf"_L1)
            || call.name.startsWith("variable"_L1) || call.name.startsWith("substitution"_L1)
            || call.name.startsWith("read"_L1) || call.name.startsWith("process"_L1)
            || call.name.startsWith("array"_L1);
        // curl encodes what --data-urlencode gets, and knows no --data=.
        if (runs && !call.name.contains("urlencode"_L1) && !call.name.contains("--data="_L1))
            QTest::addRow("%s", qPrintable(call.name)) << call.text << call.json;
    }
}

void TestWrittenCalls::curlSendsTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, json);
    QString command = text;
    command.replace(u" | jq ."_s, QString());
    const std::optional<Received> received = sentBy(command);
    if (!received)
        QSKIP("no bash or curl to compare with");
    QCOMPARE(received->line, "POST /data/core/ups/export/jobs HTTP/1.1");
    QCOMPARE(canonicalText(QString::fromUtf8(received->body)), canonicalText(json));
    QCOMPARE(canonicalText(recognize(text, ownPlatform()).requests.value(0).json), canonicalText(json));
}

EXPORTDESK_TEST(TestWrittenCalls)
#include "tst_writtencalls.moc"
