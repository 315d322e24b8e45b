// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/incoming/callnotetext.h"
#include "models/incoming/incomingreport.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/mailtext.h"
#include "models/incoming/recognizer.h"
#include "tests/exports/randomrequest.h"
#include "tests/kit/testprogram.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Kind = Incoming::Kind;
using Note = CallNote::Kind;

const QString first = u"5e6f7a80-1111-4222-8333-000000000001"_s;
const QString second = u"5e6f7a80-1111-4222-8333-000000000002"_s;
const QString dataset = u"65a1b2c3d4e5f60718293a01"_s;
const QString body = u"{\"fields\":\"person.name\",\"destination\":{\"datasetId\":\"65a1b2c3d4e5f60718293a01\"},"
                     "\"schema\":{\"name\":\"_xdm.context.profile\"}}"_s;
const QString jobs = u"https://platform.adobe.io/data/core/ups/export/jobs"_s;
const QString token = u"eyJhbGciOiJSUzI1NiJ9.eyJpZCI6Im1hZGUtdXAifQ.c2lnbmF0dXJl"_s;

QString quotedPrintable(const QString &text)
{
    QString coded;
    qsizetype width = 0;
    for (const char c : text.toUtf8()) {
        const bool plain = (c > ' ' && c < 127 && c != '=') || c == ' ';
        const QString one = c == '\n' ? u"\n"_s
            : plain                   ? QString(QLatin1Char(c))
                                      : u"=%1"_s.arg(uchar(c), 2, 16, QLatin1Char('0')).toUpper();
        width = c == '\n' ? 0 : width + one.size();
        if (width > 72) {
            coded += u"=\n"_s;
            width = one.size();
        }
        coded += one;
    }
    return coded;
}

QString base64(const QString &text)
{
    QString coded = QString::fromLatin1(text.toUtf8().toBase64());
    for (qsizetype at = 76; at < coded.size(); at += 77)
        coded.insert(at, u'\n');
    return coded;
}

QString alternative(const QString &coding, const QString &plain, const QString &html)
{
    return u"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"=_x1\"\n\n"
           "--=_x1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: %1\n\n%2\n"
           "--=_x1\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: %1\n\n%3\n--=_x1--\n"_s.arg(
               coding, plain, html);
}

/// A text as programs for mail and the web hand it on.
QList<std::pair<const char *, QString>> mailed(const QString &text)
{
    const QString html = text.toHtmlEscaped();
    const QString header = u"Subject: Export\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "_s;
    return {{"quoted-printable", header + u"quoted-printable\n\n"_s + quotedPrintable(text)},
            {"quoted-printable without header", quotedPrintable(text + u"\n\nGrüße = Gruß = ß"_s)},
            {"base64", header + u"base64\n\n"_s + base64(text)},
            {"alternatives", alternative(u"quoted-printable"_s, quotedPrintable(text), quotedPrintable(html))},
            {"alternatives in base64", alternative(u"base64"_s, base64(text), base64(html))},
            {"only HTML", alternative(u"base64"_s, {}, base64(u"<p>Hallo,</p><pre>"_s + html + u"</pre>"_s))},
            {"HTML page",
             u"<html><head><style>p { color: red }</style></head><body><p>Bitte ausf&uuml;hren:</p><pre>"_s + html
                 + u"</pre></body></html>"_s},
            {"lines as blocks", u"<div>"_s + QString(html).replace(u'\n', u"</div><div>"_s) + u"</div>"_s},
            {"line breaks", u"<p>"_s + QString(html).replace(u'\n', u"<br>"_s) + u"</p>"_s},
            {"entities", QString(html).replace("&quot;"_L1, "&#34;"_L1)}};
}

} // namespace

/// Mails, web pages, foreign encodings, lists, answers of the platform and notes in words.
class TestBroughtTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailsAreUncoded_data();
    void mailsAreUncoded();
    void otherTextsStayAsTheyAre_data();
    void otherTextsStayAsTheyAre();
    void encodingsAreRecognized_data();
    void encodingsAreRecognized();
    void secretsOfMailsStayOut();
    void listsOfSegmentsAreRead_data();
    void listsOfSegmentsAreRead();
    void sentencesAreNoLists_data();
    void sentencesAreNoLists();
    void errorsAreFoundInTexts_data();
    void errorsAreFoundInTexts();
    void jobsAreLedTo_data();
    void jobsAreLedTo();
    void pagesAreNamed();
};

void TestBroughtTexts::mailsAreUncoded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    test::RandomRequest random(4711);
    const QString pretty
        = u"{\n  \"fields\": \"person.name\",\n  \"destination\": {\"datasetId\": \"%1\"},\n  \"schema\": "
          "{\"name\": \"_xdm.context.profile\"}\n}"_s.arg(dataset);
    for (const QString &json : QStringList{body, pretty}) {
        const QString call = u"curl -X POST "_s + jobs + u" -H 'x-sandbox-name: prod' -d '"_s + json + u"'"_s;
        for (const auto &[name, text] : mailed(call))
            QTest::addRow("%s, %d", name, int(json.size())) << text << json;
    }
    QTest::addRow("base64 alone") << base64(u"curl -X POST %1 -d '%2'"_s.arg(jobs, body)) << body;
    QTest::addRow("link of Outlook") << u"curl -X POST %1<%1> -d '%2'"_s.arg(jobs, body) << body;
}

void TestBroughtTexts::mailsAreUncoded()
{
    QFETCH(QString, text);
    QFETCH(QString, json);
    for (const QString &one : QStringList{text, QString(text).replace("\n"_L1, "\r\n"_L1)}) {
        const Incoming incoming = recognize(one);
        QVERIFY2(incoming.requests.size() == 1, qPrintable(plainText(one)));
        QCOMPARE(*readExportRequest(incoming.requests.first().json).request, *readExportRequest(json).request);
        QCOMPARE(incoming.form, Incoming::Form::Curl);
    }
}

void TestBroughtTexts::otherTextsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : QStringList{
             body, u"curl "_s + jobs + u"?limit=30&start=22 -d '"_s + body + u"'"_s, u"A=\nB=3D\n"_s,
             u"{\"note\": \"<br>\", \"fields\": \"a.b\"}"_s, u"el.innerHTML = \"<p>x</p>\";"_s, u"a < b && c > d"_s,
             u"POST /x HTTP/1.1\nContent-Type: multipart/form-data\n\n--x"_s, u"Content-Type: application/json\n\n{}"_s,
             u"person.name\npersonalEmail.address"_s, u"token=\nabc=3D"_s, u"R&D, \"a\" &quot;b&quot; &quot;"_s})
        QTest::addRow("%s", qPrintable(text.simplified().left(50))) << text;
}

void TestBroughtTexts::otherTextsStayAsTheyAre()
{
    QFETCH(QString, text);
    QCOMPARE(plainText(text), text);
}

void TestBroughtTexts::encodingsAreRecognized_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"# Größe – „alle“\ncurl "_s + jobs + u" -d '"_s + body + u"'\n"_s;
    for (const auto &[name, encoding] : {std::pair{"UTF-8", QStringConverter::Utf8},
                                         {"UTF-16LE", QStringConverter::Utf16LE},
                                         {"UTF-16BE", QStringConverter::Utf16BE}}) {
        for (const bool marked : {false, true}) {
            QStringEncoder encode(encoding,
                                  marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            QTest::addRow("%s%s", name, marked ? ", mark" : "") << QByteArray(encode(text));
        }
    }
    QByteArray windows = text.toLatin1();
    windows.replace("?", QByteArray());
    windows.replace("# Gr\xf6\xdf"
                    "e  alle",
                    "# Gr\xf6\xdf"
                    "e \x96 \x84"
                    "alle\x93");
    QTest::newRow("Windows-1252") << windows;
}

void TestBroughtTexts::encodingsAreRecognized()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decodedText(bytes).contains(u"# Größe – „alle“\n"_s));
    const Incoming incoming = recognize(bytes);
    QCOMPARE(incoming.requests.size(), 1);
    QCOMPARE(incoming.requests.first().json, body);
    // A single damaged character of UTF-8 does not change all others.
    QVERIFY(decodedText("Gr\xc3\xb6\xc3\x9f"
                        "e \xff")
                .startsWith(u"Größe "_s));
}

void TestBroughtTexts::secretsOfMailsStayOut()
{
    const QString call = u"curl "_s + jobs + u" -H 'Authorization: Bearer "_s + token + u"' -d '"_s + body + u"'"_s;
    for (const auto &[name, text] : mailed(call)) {
        const Incoming incoming = recognize(text);
        QVERIFY2(incoming.secrets == QList{SecretSign::Kind::Token}, name);
        QVERIFY2(incoming.requests.size() == 1 && !incoming.requests.first().json.contains(token), name);
        const IncomingReport report = reportOn(text.toUtf8(), {});
        for (const CallNote &note : report.incoming.notes)
            QVERIFY2(!note.value.contains(token), name);
    }
    for (const auto &[name, text] : mailed(u"Hier das Token: Bearer "_s + token)) {
        QVERIFY2(recognize(text).kind == Kind::Credential, name);
        QVERIFY2(recognize(text).notes.isEmpty(), name);
    }
}

void TestBroughtTexts::listsOfSegmentsAreRead_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &form : QStringList{u"%1\n%2"_s,
                                           u"%1;%2"_s,
                                           u"%1, %2,"_s,
                                           u"\"%1\"\n\"%2\""_s,
                                           u"- %1 # Buyers\n- %2\n"_s,
                                           u"segmentId,name\n%1,Käufer\n%2,Newsletter\n"_s,
                                           u"Käufer\t%1\nNewsletter\t%2\n"_s,
                                           u"Segmente: %1 (Newsletter), %2 (Käufer)"_s,
                                           u"Newsletter: %1\nKäufer: %2\n"_s,
                                           u"urn:uuid:%1\nurn:uuid:%2\n"_s,
                                           u"{%1}\n{%2}"_s,
                                           u"# ids\n%1\n\n%2\n"_s,
                                           u"Hallo,\n\nbitte diese Segmente exportieren:\n\n%1\n%2\n\nDanke\n"_s,
                                           u"1. %1\n2. %2"_s,
                                           u"| Segment | Name |\n|---|---|\n| %1 | a |\n| %2 | b |"_s,
                                           u"['%1', '%2']"_s,
                                           u"Käufer DE (%1)\nNewsletter (%2)\n"_s,
                                           u"https://experience.adobe.com/#/@a/sname:p/platform/segment/browse/%1\n"
                                           "https://experience.adobe.com/#/@a/sname:p/platform/segment/browse/%2\n"_s,
                                           u"%1 (Newsletter)\n%2 – Buyers"_s,
                                           u"<ul><li>%1</li><li>%2</li></ul>"_s})
        QTest::addRow("%s", qPrintable(form.simplified())) << form.arg(first, second);
}

void TestBroughtTexts::listsOfSegmentsAreRead()
{
    QFETCH(QString, text);
    const Incoming incoming = recognize(text);
    QCOMPARE(incoming.kind, Kind::Segments);
    QCOMPARE(incoming.segments.size(), 2);
    QCOMPARE(incoming.segments.first().segmentId, first);
    QCOMPARE(incoming.segments.last().segmentId, second);
}

void TestBroughtTexts::sentencesAreNoLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mentioned"); // of it
    const auto row = [](const QString &text, const QString &mentioned) {
        QTest::addRow("%s", qPrintable(text.simplified().left(60))) << text << mentioned;
    };
    row(u"Bitte NICHT Segment %1, sondern %2"_s.arg(first, second), first);
    row(u"Alle Felder außer person.name.lastName und person.birthDate"_s, u"person.name.lastName"_s);
    row(u"Export:\n%1\nbut not\n%2"_s.arg(first, second), first);
    row(u"Fields except:\n\nperson.name.lastName\n_acme.crm.id\n"_s, u"person.name.lastName"_s);
    row(u"+ person.name.lastName\n- _acme.crm.id\n"_s, u"_acme.crm.id"_s);
    row(u"old: %1\nnew: %2"_s.arg(first, second), first);
    row(u"We compare person.name.lastName with _acme.crm.name here."_s, u"_acme.crm.name"_s);
    row(u"Felder:\n_acme.crm.id\n\nund ohne:\n_acme.crm.name\n"_s, u"_acme.crm.name"_s);
    row(u"Segmente: %1, %2 – nur exited bitte"_s.arg(first, second), second);
}

void TestBroughtTexts::sentencesAreNoLists()
{
    QFETCH(QString, text);
    QFETCH(QString, mentioned);
    const Incoming incoming = recognize(text);
    QCOMPARE(incoming.kind, Kind::Nothing);
    QCOMPARE(incoming.notes.size(), 1);
    QCOMPARE(incoming.notes.first().kind, Note::MentionedOnly);
    QVERIFY2(incoming.notes.first().value.contains(mentioned), qPrintable(incoming.notes.first().value));
    QVERIFY(callNoteText(incoming.notes.first()).contains(mentioned));
}

void TestBroughtTexts::errorsAreFoundInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &text, const QString &said) {
        QTest::addRow("%s", qPrintable(text.simplified().left(60))) << text << said;
    };
    const QString forbidden = u"{\"error_code\":\"403000\",\"message\":\"Forbidden\"}"_s;
    row(u"Error 403: "_s + forbidden, u"403000"_s);
    row(u"HTTP/1.1 403 Forbidden\nx-request-id: abc\n\n"_s + forbidden, u"403000"_s);
    row(u"requests.exceptions.HTTPError: 403 Client Error\n"_s + forbidden + u"\n"_s, u"403000"_s);
    row(u"error: {\"type\":\"http://ns.adobe.com/aep/errors/UPEXPJ-123\",\"title\":\"Unauthorized\",\"status\":401,"
        "\"detail\":\"Token "_s
            + token + u" expired\"}"_s,
        u"UPEXPJ-123"_s);
    row(u"{\"errorCode\":\"401013\",\"message\":\"Oauth token "_s + token + u" is not valid\"}"_s, u"401013"_s);
    row(u"{\"status\":400,\"message\":\"Bad thing\",\"requestId\":\"r\",\"token\":\""_s + token + u"\"}"_s,
        u"Bad thing"_s);
    row(u"{\"error\":{\"code\":\"E17\",\"message\":\"Broken\"}}"_s, u"Broken"_s);
    row(u"<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"_s,
        u"502 Bad Gateway"_s);
    row(u"HTTP/1.1 503 Service Unavailable\n\nno healthy upstream"_s, u"503 Service Unavailable"_s);
    row(u"requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: "_s + jobs, u"400 Client Error"_s);
    row(u"curl: (22) The requested URL returned error: 403"_s, u"403"_s);
    row(u"upstream connect error or disconnect/reset before headers. reset reason: timeout"_s, u"upstream connect"_s);
}

void TestBroughtTexts::errorsAreFoundInTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const IncomingReport report = reportOn(text.toUtf8(), {});
    QCOMPARE(report.incoming.kind, Kind::Error);
    QVERIFY(report.failure);
    const QString told = report.failure->code + u' ' + report.failure->detail;
    QVERIFY2(told.contains(said), qPrintable(told));
    QVERIFY(!told.contains(token));
    QCOMPARE(report.incoming.secrets.isEmpty(), !text.contains(token));
}

void TestBroughtTexts::jobsAreLedTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("job");
    const auto row = [](const QString &text, const QString &job = u"52001"_s) {
        QTest::addRow("%s", qPrintable(text.simplified().left(60))) << text << job;
    };
    row(u"{\"id\":52001,\"status\":\"NEW\"}"_s);
    row(u"{\"id\":\"52001\",\"status\":\"PROCESSING\",\"creationTime\":1740000000000}"_s);
    row(u"{\"id\": 52001, \"status\": \"FAILED\", \"destination\": {\"datasetId\": \"%1\"}}"_s.arg(dataset));
    row(u"2026-02-01 INFO response={\"id\":52001,\"status\":\"NEW\",\"jobType\":\"BATCH\"}"_s);
    row(u"please rerun job 52001 since last Monday"_s);
    row(u"Auftrag 52001 ist fehlgeschlagen"_s);
    row(u"Der Job mit der ID 52001 hängt."_s);
    row(u"Export-Job 52001: 3 Fehler"_s);
    row(u"export job #52001 failed at 12:30"_s);
    row(u"Job-ID: 52001"_s);
    row(u"job %1 since last Monday"_s.arg(first), first);
    row(u"Siehe https://platform.adobe.io/data/core/ups/export/jobs/52001 bitte"_s);
    row(u"Ping <a href=\"x\">job 52001</a><br>Danke"_s);
    row(u"curl -X DELETE "_s + jobs + u"/52001"_s);
    row(u"curl "_s + jobs + u"/52001 -H 'x-sandbox-name: prod'"_s);
    row(u"job 52001 and job 52002"_s, {});
    row(u"segment job 52001 failed"_s, {});
    row(u"job 52.001 done"_s, {});
    row(u"the job was done in 2024"_s, {});
}

void TestBroughtTexts::jobsAreLedTo()
{
    QFETCH(QString, text);
    QFETCH(QString, job);
    const Incoming incoming = recognize(text);
    QCOMPARE(incoming.jobId, job);
    QCOMPARE(incoming.kind, job.isEmpty() ? Kind::Nothing : Kind::Address);
    QVERIFY(!incoming.hasRequest());
    if (text.contains("DELETE"_L1))
        QVERIFY(incoming.notes.contains({Note::CancelsJob, {}}));
    else if (text.startsWith("curl"_L1))
        QVERIFY(incoming.notes.contains({Note::ReadsJob, {}}));
    // A whole job is more than a way to it.
    QCOMPARE(recognize(u"{\"id\": 52001, \"status\": \"FAILED\", "_s + body.mid(1)).kind, Kind::Job);
    QCOMPARE(recognize(u"curl -G "_s + jobs + u" --data-urlencode limit=10"_s).notes.first().kind, Note::ListsJobs);
}

void TestBroughtTexts::pagesAreNamed()
{
    const QString page = u"https://experience.adobe.com/#/@acme/sname:prod/platform/"_s;
    for (const QString &text :
         QStringList{page + u"dataset/browse/"_s + dataset, u"Ziel: "_s + page + u"dataset/"_s + dataset + u" (neu)"_s,
                     page + u"dataset/browse/"_s + dataset + u"?tab=preview"_s}) {
        const Incoming incoming = recognize(text);
        QCOMPARE(incoming.kind, Kind::Dataset);
        QCOMPARE(incoming.datasetId, dataset);
        QVERIFY(incomingText(incoming).contains(dataset));
        QVERIFY(incoming.notes.contains({Note::PageSandbox, u"prod"_s}));
        QVERIFY(incoming.notes.contains({Note::PageOrganization, u"acme"_s}));
    }
    QCOMPARE(recognize(u"@/dataSets/"_s + dataset).datasetId, dataset);
    const Incoming segment = recognize(page + u"segment/browse/"_s + first);
    QCOMPARE(segment.kind, Kind::Segments);
    QCOMPARE(segment.segments.first().segmentId, first);
    QCOMPARE(recognize(page + u"home"_s).kind, Kind::Address);
    QVERIFY(recognize(page + u"home"_s).datasetId.isEmpty());
}

EXPORTDESK_TEST(TestBroughtTexts)
#include "tst_broughttexts.moc"
