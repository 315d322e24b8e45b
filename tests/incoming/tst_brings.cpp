// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Kind = Incoming::Kind;

struct Brought {
    const char *file;
    Kind kind;
    int count; ///< of what the kind names
    int requests; ///< that can be imported
    QStringList secrets; ///< that must stay out of everything
};

const QList<Brought> &brought()
{
    static const QList<Brought> all{
        {"policy-order-below-data.json", Kind::Nothing, 0, 0, {}},
        {"error-code-only-in-type.json", Kind::Error, 1, 0, {}},
        {"error-cause-in-second-entry.json", Kind::Error, 1, 0, {}},
        {"request-version-with-fraction.json", Kind::Request, 1, 1, {}},
        {"request-status-as-word.json", Kind::Request, 1, 1, {}},
        {"request-with-no-segments.json", Kind::Request, 1, 1, {}},
        {"request-offset-without-colon.json", Kind::Request, 1, 1, {}},
        {"jobs-list.json", Kind::Jobs, 3, 3, {}},
        {"postman-collection.json", Kind::Request, 1, 1, {}},
        {"three-segments-in-one-entry.txt", Kind::Request, 1, 1, {}},
        {"script-with-here-document.txt", Kind::Request, 1, 1, {}},
        {"token-command.txt", Kind::TokenCommand, 1, 0, {u"p8e-MADE-UP-1701"_s}},
        {"credential-variables.txt", Kind::Credential, 1, 0, {u"p8e-made-up-1801"_s}},
        {"credential-with-prefix.json", Kind::Credential, 1, 0, {u"p8e-made-up-1802"_s}},
        {"aepp-authorization-code.json", Kind::Credential, 1, 0, {u"p8e-made-up-2001"_s, u"eyJ-made-up-code"_s}},
        {"postman-environment-jwt.json", Kind::Credential, 1, 0, {u"p8e-made-up-2101"_s, u"TUFERVVQ"_s}},
        {"request-with-old-policy-version.json", Kind::Request, 1, 1, {}},
        {"segments-with-lifecycle.json", Kind::SegmentDefinition, 3, 0, {}},
        {"fetch-call.txt", Kind::Request, 1, 1, {u"made.up.token-2601"_s}},
        {"segment-list.json", Kind::Segments, 3, 0, {}},
        {"request-without-schema.json", Kind::Request, 1, 1, {}},
        {"jobs-of-a-mock.json", Kind::Jobs, 2, 2, {}},
        {"late-nightly-job.json", Kind::Jobs, 6, 6, {}},
        {"error-without-entries.json", Kind::Error, 1, 0, {}},
        {"dataset-with-old-schema-key.json", Kind::Dataset, 1, 0, {}},
        {"schedules.json", Kind::Nothing, 0, 0, {}},
    };
    return all;
}

QByteArray contentOf(const char *file)
{
    QFile text(QStringLiteral(BROUGHT) + u'/' + QLatin1String(file));
    return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
}

/// The same text as other editors, systems and chats hand it on.
QList<std::pair<const char *, QByteArray>> variantsOf(const QByteArray &text)
{
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QList<std::pair<const char *, QByteArray>> variants{
        {"as it is", text},
        {"byte order mark", "\xEF\xBB\xBF" + text},
        {"UTF-16", utf16(QString::fromUtf8(text))},
        {"line ends of Windows", QByteArray(text).replace("\n", "\r\n")},
        {"blank lines around", "\n \n" + text + "\n\t\n"},
        {"fenced", "```\n" + text + "```\n"},
        {"fenced with a language in a note", "Here it is:\n\n~~~json\n" + text + "~~~\nThanks!\n"},
    };
    if (const QJsonDocument json = QJsonDocument::fromJson(text); !json.isNull()) {
        variants.append({"in one line, keys sorted", json.toJson(QJsonDocument::Compact)});
        variants.append({"indented, keys sorted", json.toJson(QJsonDocument::Indented)});
    }
    return variants;
}

} // namespace

/// What people bring, in the forms in which it arrives: it is called what it is, and nothing secret comes through.
class TestBrings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsExpected();
    void isCalledWhatItIs_data();
    void isCalledWhatItIs();
    void whatIsTakenCanBeRead();
    void newestJobComesFirst();
    void commandsOfScriptsAreFound();
    void segmentsGetAStatus();
};

void TestBrings::everyFileIsExpected()
{
    const QStringList files = QDir(QStringLiteral(BROUGHT)).entryList(QDir::Files);
    QCOMPARE(files.size(), brought().size());
    for (const Brought &one : brought()) {
        QVERIFY2(files.contains(QLatin1String(one.file)), one.file);
        QVERIFY(variantsOf(contentOf(one.file)).size() >= 6);
    }
}

void TestBrings::isCalledWhatItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("index");
    for (int i = 0; i < brought().size(); ++i) {
        for (const auto &[name, text] : variantsOf(contentOf(brought().at(i).file)))
            QTest::addRow("%s, %s", brought().at(i).file, name) << text << i;
    }
}

void TestBrings::isCalledWhatItIs()
{
    QFETCH(QByteArray, text);
    QFETCH(int, index);
    const Brought &expected = brought().at(index);
    const Incoming incoming = recognize(text);
    QCOMPARE(int(incoming.kind), int(expected.kind));
    QCOMPARE(incoming.count, expected.count);
    QCOMPARE(incoming.requests.size(), expected.requests);
    QCOMPARE(incoming.fields, QStringList());
    QCOMPARE(incoming.secrets.isEmpty(), expected.secrets.isEmpty());
    const QString masked = withoutSecrets(decodedText(text));
    for (const QString &secret : expected.secrets) {
        QVERIFY2(decodedText(text).contains(secret), qPrintable(secret));
        QVERIFY2(!masked.contains(secret), qPrintable(masked));
        for (const FoundRequest &request : incoming.requests)
            QVERIFY(!request.json.contains(secret));
    }
    const bool speaksForItself = expected.kind == Kind::Request || expected.kind == Kind::Job;
    QCOMPARE(incomingText(incoming).isEmpty(), speaksForItself);
    QCOMPARE(secretsText(incoming).isEmpty(), expected.secrets.isEmpty());
}

void TestBrings::whatIsTakenCanBeRead()
{
    for (const Brought &one : brought()) {
        for (const FoundRequest &found : recognize(contentOf(one.file)).requests) {
            const ReadRequest read = readExportRequest(found.json);
            QVERIFY2(read.request, one.file);
            QVERIFY2(read.request->unknown.isEmpty(), one.file);
            QVERIFY2(!read.request->datasetId.isEmpty(), one.file);
        }
    }
}

void TestBrings::newestJobComesFirst()
{
    const Incoming jobs = recognize(contentOf("jobs-list.json"));
    QStringList ids;
    for (const FoundRequest &request : jobs.requests)
        ids += request.jobId;
    QCOMPARE(ids, (QStringList{u"52003"_s, u"52002"_s, u"52001"_s}));
    QVERIFY(foundRequestText(jobs.requests.first(), 1).contains(u"52003"_s));
    QCOMPARE(foundRequestText(recognize(contentOf("postman-collection.json")).requests.first(), 1),
             u"1: Nightly export"_s);
}

void TestBrings::commandsOfScriptsAreFound()
{
    IncomingContext context;
    context.sandbox = u"prod"_s;
    const Incoming script = recognize(contentOf("script-with-here-document.txt"), context);
    QCOMPARE(script.form, Incoming::Form::Curl);
    // The sandbox comes from a variable of the script.
    QCOMPARE(script.requests.first().notes,
             (QList<CallNote>{{CallNote::Kind::TokenLeftOut, {}}, {CallNote::Kind::OtherSandbox, u"stage-emea"_s}}));
    const Incoming fetch = recognize(contentOf("fetch-call.txt"));
    QCOMPARE(fetch.form, Incoming::Form::JavaScript);
    QCOMPARE(fetch.secrets, QList<SecretSign::Kind>{SecretSign::Kind::Token});
}

void TestBrings::segmentsGetAStatus()
{
    for (const char *file : {"segment-list.json", "segments-with-lifecycle.json"}) {
        const QList<SegmentChoice> segments = recognize(contentOf(file)).segments;
        QCOMPARE(segments.size(), 3);
        for (const SegmentChoice &segment : segments) {
            QVERIFY(segment.segmentId.startsWith(u"5e6f7a80-"_s));
            QCOMPARE(segment.status, QStringList{u"realized"_s});
        }
    }
}

EXPORTDESK_TEST(TestBrings)
#include "tst_brings.moc"
