// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QByteArray templatedRequest
    = R"({"fields":"personalEmail.address,person.name","mergePolicy":{"id":"p","version":3},
  "filter":{"fromIngestTimestamp":"{today-1d}"},"destination":{"datasetId":"5b020a27e7040801dedba61b"},
  "schema":{"name":"_xdm.context.profile"},"someday":12345678901234567890})";

QByteArray templateFile(const QStringList &names)
{
    QByteArrayList entries;
    for (const QString &name : names)
        entries += "{\"name\":\"" + name.toUtf8() + "\",\"request\":" + templatedRequest + "}";
    return "{\"exportdeskTemplates\":[" + entries.join(',') + "]}";
}

} // namespace

/// `template list`, `show`, `import` and `export`.
class CtlTemplatesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;

    QStringList names() const
    {
        QStringList all;
        const kit::ScriptCall call = m_desk->run({u"template"_s, u"list"_s, u"--json"_s});
        if (!kit::schemaProblem(call.document(), u"templateList"_s).isEmpty())
            qFatal("template list: %s", call.out.constData());
        for (const QJsonValue one : call.document()["templates"_L1].toArray())
            all += one["name"_L1].toString();
        return all;
    }
    kit::ScriptCall import(const QByteArray &bytes, const QString &name = u"team.json"_s) const
    {
        return m_desk->run({u"template"_s, u"import"_s, m_desk->write(name, bytes), u"--json"_s});
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<kit::ScriptDesk>(); }
    void init() { QDir(m_desk->path(u"data"_s)).removeRecursively(); }

    void theyNeedNoPlatform()
    {
        m_desk->platform().clearLog();
        QCOMPARE(names(), QStringList());
        QCOMPARE(import(templateFile({u"Daily"_s, u"Weekly"_s})).exit, 0);
        QCOMPARE(names(), (QStringList{u"Daily"_s, u"Weekly"_s}));
        QVERIFY(m_desk->platform().log().isEmpty());
    }

    void aTemplateKeepsItsRequest()
    {
        QCOMPARE(import(templateFile({u"Daily"_s})).exit, 0);
        const kit::ScriptCall shown = m_desk->run({u"template"_s, u"show"_s, u"daily"_s, u"--json"_s});
        QVERIFY2(shown.exit == 0, shown.err.constData());
        QCOMPARE(kit::schemaProblem(shown.document(), u"templateShow"_s), QString());
        QCOMPARE(shown.document()["name"_L1].toString(), u"Daily"_s);
        QVERIFY(shown.out.contains("{today-1d}"));
        QVERIFY(shown.out.contains("12345678901234567890")); // more than a double can say
        const kit::ScriptCall text = m_desk->run({u"template"_s, u"show"_s, u"Daily"_s});
        QCOMPARE(QJsonDocument::fromJson(text.out).object()["filter"_L1]["fromIngestTimestamp"_L1].toString(),
                 u"{today-1d}"_s);
    }

    void requestsOfAnyKindAreImported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("imported");
        QTest::newRow("templates") << templateFile({u"A"_s, u"B"_s}) << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("one request") << templatedRequest << QStringList{u"brought"_s};
        QTest::newRow("a curl command") << QByteArray(
            "curl https://platform.adobe.io/data/core/ups/export/jobs -H 'Authorization: Bearer eyJhbGciOi.x.y' "
            "-d '"
            + QByteArray(templatedRequest).replace('\n', ' ') + "'")
                                        << QStringList{u"brought"_s};
    }
    void requestsOfAnyKindAreImported()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, imported);
        const kit::ScriptCall call = import(bytes, u"brought.txt"_s);
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"templateImport"_s), QString());
        QCOMPARE(call.document()["imported"_L1].toArray(), QJsonArray::fromStringList(imported));
        QCOMPARE(names(), imported);
        const kit::ScriptCall shown = m_desk->run({u"template"_s, u"show"_s, imported.first(), u"--json"_s});
        QVERIFY(!shown.out.contains("eyJ"));
    }

    void standardInputIsRead()
    {
        const kit::ScriptCall call
            = m_desk->run({u"template"_s, u"import"_s, u"-"_s, u"--json"_s}, templateFile({u"Piped"_s}));
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(names(), QStringList{u"Piped"_s});
    }

    void nothingIsOverwrittenByAnImport()
    {
        QCOMPARE(import(templateFile({u"Daily"_s})).exit, 0);
        const kit::ScriptCall again = import(templateFile({u"daily"_s}));
        QCOMPARE(again.document()["imported"_L1].toArray().first().toString(), u"daily (2)"_s);
        QCOMPARE(names().size(), 2);
    }

    void whatIsNoTemplateIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("prose") << QByteArray("Export everything, please.");
        QTest::newRow("a list of fields") << QByteArray("[\"person.name.firstName\", \"person.name.lastName\"]");
        QTest::newRow("no templates") << QByteArray("{\"exportdeskTemplates\": []}");
    }
    void whatIsNoTemplateIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const QString file = m_desk->write(u"odd.json"_s, bytes);
        const kit::ScriptCall english
            = m_desk->run({u"template"_s, u"import"_s, file, u"--json"_s, u"--lang"_s, u"en"_s});
        const kit::ScriptCall german
            = m_desk->run({u"template"_s, u"import"_s, file, u"--json"_s, u"--lang"_s, u"de"_s});
        for (const kit::ScriptCall &call : {english, german}) {
            QCOMPARE(call.exit, 5);
            QCOMPARE(kit::schemaProblem(call.document(), u"error"_s), QString());
        }
        QVERIFY(english.err != german.err);
        QCOMPARE(names(), QStringList());
        QCOMPARE(m_desk->run({u"template"_s, u"import"_s, m_desk->path(u"gone"_s)}).exit, 2);
        QCOMPARE(import(QByteArray(5 * 1024 * 1024, ' ') + templatedRequest).exit, 1); // too large
    }

    void anExportIsForItsOwner()
    {
        QCOMPARE(import(templateFile({u"A"_s, u"B"_s, u"C"_s})).exit, 0);
        const QString file = m_desk->path(u"export.json"_s);
        QFile::remove(file);
        const kit::ScriptCall call
            = m_desk->run({u"template"_s, u"export"_s, u"c"_s, u"A"_s, u"--to"_s, file, u"--json"_s});
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"templateExport"_s), QString());
        QCOMPARE(call.document()["exported"_L1].toArray(), (QJsonArray{u"C"_s, u"A"_s}));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0600);
        init(); // and back again, elsewhere
        QCOMPARE(m_desk->run({u"template"_s, u"import"_s, file}).exit, 0);
        QCOMPARE(names(), (QStringList{u"A"_s, u"C"_s}));
    }

    void anExistingFileIsReplacedOnRequest()
    {
        QCOMPARE(import(templateFile({u"A"_s})).exit, 0);
        const QString file = m_desk->write(u"notes.txt"_s, "my notes");
        const QStringList arguments{u"template"_s, u"export"_s, u"--to"_s, file, u"--json"_s};
        const kit::ScriptCall english = m_desk->run(arguments + QStringList{u"--lang"_s, u"en"_s});
        const kit::ScriptCall german = m_desk->run(arguments + QStringList{u"--lang"_s, u"de"_s});
        QCOMPARE(english.exit, 1);
        QCOMPARE(english.errorCode(), u"file-exists"_s);
        QVERIFY(english.err != german.err);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll() == "my notes");
        QCOMPARE(m_desk->run(arguments + QStringList{u"--overwrite"_s}).exit, 0);
        QVERIFY(kept.seek(0));
        QFile replaced(file);
        QVERIFY(replaced.open(QIODevice::ReadOnly) && replaced.readAll().contains("exportdeskTemplates"));
        // A link is not written through.
        const QString link = m_desk->path(u"link.json"_s);
        QVERIFY(QFile::link(m_desk->write(u"victim"_s, "precious"), link));
        QCOMPARE(m_desk->run({u"template"_s, u"export"_s, u"--to"_s, link}).exit, 1);
        QCOMPARE(m_desk->run({u"template"_s, u"export"_s, u"--to"_s, link, u"--overwrite"_s}).exit, 0);
        QFile victim(m_desk->path(u"victim"_s));
        QVERIFY(victim.open(QIODevice::ReadOnly) && victim.readAll() == "precious");
    }

    void whatIsMissingIsSaid()
    {
        const kit::ScriptCall none = m_desk->run({u"template"_s, u"show"_s, u"Nobody"_s, u"--json"_s});
        QCOMPARE(none.exit, 2);
        QCOMPARE(none.errorCode(), u"no-template"_s);
        QCOMPARE(m_desk->run({u"template"_s, u"export"_s, u"--to"_s, m_desk->path(u"x"_s)}).exit, 10);
        QCOMPARE(m_desk->run({u"template"_s, u"export"_s}).exit, 2);
        QVERIFY(!QFile::exists(m_desk->path(u"x"_s)));
    }

    void sandboxesHaveTheirOwn()
    {
        QCOMPARE(import(templateFile({u"A"_s})).exit, 0);
        const kit::ScriptCall other = m_desk->run({u"template"_s, u"list"_s, u"--sandbox"_s, u"dev"_s, u"--json"_s});
        QCOMPARE(other.document()["templates"_L1].toArray().size(), 0);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlTemplatesTest)
#include "tst_ctl_templates.moc"
