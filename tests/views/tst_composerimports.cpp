// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/composerrecord.h"
#include "models/exports/contentedits.h"
#include "models/exports/jsontext.h"
#include "models/exports/requesttext.h"
#include "models/platform/secretsigns.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/composerworld.h"
#include "tests/views/look.h"
#include "views/exports/templatesdialog.h"
#include "views/incoming/fieldguard.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

const QString secret = u"p8e-made-up-7142"_s;
const QString token = u"eyJhbGciOiJSUzI1NiJ9.bWFkZS11cA.c2lnbg"_s;
const QString target = u"5b020a27e7040801dedba61b"_s;
const QString request
    = u"{\"fields\": \"person.name.lastName\", \"destination\": {\"datasetId\": \"5b020a27e7040801dedba61b\"},"
      " \"schema\": {\"name\": \"_xdm.context.profile\"}}"_s;

QString command()
{
    return u"curl -X POST https://platform.adobe.io/data/core/ups/export/jobs -H 'x-sandbox-name: dev' "
           "-H 'Authorization: Bearer "_s
        + token + u"' -H 'Cookie: sid=made-up-71' -d '"_s + request + u'\'';
}

QStringList credentials()
{
    return {
        u"CLIENT_ID=aa11bb22\nCLIENT_SECRET="_s + secret, u"{\"AEP_CLIENT_SECRET\": \"%1\"}"_s.arg(secret),
        u"curl -d 'grant_type=client_credentials&client_secret=%1' https://ims-na1.adobelogin.com/ims/token/v3"_s.arg(
            secret),
        u"{\"values\": [{\"key\": \"clientID\", \"value\": \"a\"}, {\"key\": \"clientSecret\", \"value\": \"%1\"}]}"_s
            .arg(secret),
        u"aep:\n  client_secret: "_s + secret};
}

void dropText(QWidget *place, const QString &text)
{
    QMimeData mime;
    mime.setText(text);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place, &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place, &event);
}

void dropFile(QWidget *place, const QString &path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    mime.setText(QUrl::fromLocalFile(path).toString()); // as the window system does
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(place, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place, &event);
}

QString writtenTo(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text.toUtf8());
    return file.fileName();
}

void paste(ComposerWorld &world, QWidget *into, const QString &text)
{
    QApplication::clipboard()->setText(text);
    into->setFocus();
    world.press(Qt::Key_V, Qt::ControlModifier);
}

/// Everything that the composer would store or send.
bool keepsNothingOf(const ComposerWorld &world, const QString &text)
{
    return !composerRecord(world.composer.state()).contains(text) && !world.composer.jsonText().contains(text)
        && !world.find<QPlainTextEdit>(u"composer.json"_s)->toPlainText().contains(text);
}

QString words(const ComposerWorld &world, const QString &name)
{
    return kit::visibleWords(*world.find(name));
}

} // namespace

/// What is pasted into the New export page or dropped on it, wherever that happens.
class TestComposerImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void droppedCredentialsLeadToConnections();
    void pastedCredentialsLeadToConnections();
    void lineEditsTakeNoSecret();
    void whatIsTypedIsJudgedWhenItIsFinished();
    void filesAreNotTypedIntoFields();
    void theDialogLooks_data() { kit::Look::rows(); }
    void theDialogLooks();
    void tokensOfCommandsAreNeitherShownNorKept();
    void importDialogOffersConnections();
    void otherTextsAreNoFields();
    void secretsOfAReplacedTextAreForgotten();
    void otherJsonIsNamed_data();
    void otherJsonIsNamed();
    void broughtFilesGetTheirWay_data();
    void broughtFilesGetTheirWay();
    void wholeRequestsAreNoSearch();
    void oneOfSeveralJobsIsChosen();
    void segmentsAreAdded();
    void partsMayBePastedIntoTheRequest();
    void templatesTakeNoCredential();
    void foreignKeysWantAConfirmation();
    void repeatedKeysWantAConfirmation_data();
    void repeatedKeysWantAConfirmation();
    void typedSecretsAreNeitherSentNorStored();

private:
    Theme m_theme;
};

void TestComposerImports::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestComposerImports::droppedCredentialsLeadToConnections()
{
    ComposerWorld world;
    world.open();
    QSignalSpy brought(world.page.get(), &ComposerPage::credentialBrought);
    const QTemporaryDir folder;
    for (const QString &text : credentials()) {
        const QString file = writtenTo(folder, u"credential.txt"_s, text);
        for (const bool asFile : {false, true}) {
            asFile ? dropFile(world.page.get(), file) : dropText(world.page.get(), text);
            QVERIFY2(words(world, u"composer.told"_s).contains(u"Connections"_s), qPrintable(text));
            QVERIFY(!world.has(u"import"_s));
            QVERIFY(world.composer.isBlank());
            QVERIFY(keepsNothingOf(world, secret));
            world.click(u"composer.credential"_s);
            QTRY_COMPARE(brought.size(), 1);
            QCOMPARE(brought.takeFirst().first().toByteArray(), text.toUtf8());
        }
    }
}

void TestComposerImports::pastedCredentialsLeadToConnections()
{
    ComposerWorld world;
    world.open();
    for (const QString &text : credentials()) {
        for (const QString &place : {u"composer.json"_s, u"composer.fields.tree"_s}) {
            paste(world, world.find(place), text);
            QVERIFY2(words(world, u"composer.told"_s).contains(u"Connections"_s), qPrintable(text));
            QVERIFY(world.composer.isBlank());
            QVERIFY(keepsNothingOf(world, secret));
            QVERIFY(!world.composer.canUndo());
        }
    }
    // Imported in Connections meanwhile, say: the warning does not wait here.
    world.page->hide();
    world.page->show();
    QVERIFY(!world.has(u"composer.told"_s));
}

void TestComposerImports::lineEditsTakeNoSecret()
{
    QObject program;
    FieldGuard guard(&program);
    QSignalSpy offered(&guard, &FieldGuard::credentialOffered);
    ComposerWorld world;
    world.open();
    auto *search = world.find<QLineEdit>(u"composer.fields.search"_s);
    for (const QString &text : credentials() + QStringList{u"Bearer "_s + token, token}) {
        paste(world, search, text);
        QCOMPARE(search->text(), QString());
        QTRY_VERIFY(world.has(u"misplaced"_s));
        QVERIFY(words(world, u"misplaced"_s).contains(u"Connections"_s));
        QVERIFY(!words(world, u"misplaced"_s).contains(secret));
        world.click(u"misplaced.import"_s);
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered.takeFirst().first().toByteArray(), text.toUtf8()); // with its lines
        QTRY_VERIFY(!world.has(u"misplaced"_s));
        dropText(search, text);
        QCOMPARE(search->text(), QString());
        QTRY_VERIFY(world.has(u"misplaced"_s));
        world.click(u"misplaced.close"_s);
        QTRY_VERIFY(!world.has(u"misplaced"_s));
    }
    paste(world, search, u"lastName"_s);
    QCOMPARE(search->text(), u"lastName"_s);
}

/// Letter by letter "the password is required" passes through what could be a password.
void TestComposerImports::whatIsTypedIsJudgedWhenItIsFinished()
{
    QObject program;
    const FieldGuard guard(&program);
    ComposerWorld world;
    world.open();
    auto *field = world.find<QLineEdit>(u"composer.fields.search"_s);
    const QString harmless = u"the password is required, the other one is wrong"_s;
    QTest::keyClicks(field, harmless);
    QCOMPARE(field->text(), harmless);
    for (qsizetype i = 0; i < harmless.size(); ++i)
        QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(field->text(), QString());
    QTest::keyClicks(field, u"the password is sunshine"_s);
    QVERIFY(!world.has(u"misplaced"_s));
    QSignalSpy edited(field, &QLineEdit::textEdited);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"the password is ***"_s);
    QCOMPARE(edited.size(), 1); // whoever stores what is typed learns of it
    QTRY_VERIFY(world.has(u"misplaced"_s));
    world.click(u"misplaced.close"_s);
    QTRY_VERIFY(!world.has(u"misplaced"_s));
    paste(world, field, u"the password is sunshine"_s);
    QVERIFY(!field->text().contains(u"sunshine"_s));
}

/// Each part below the one before it, whatever is said. With PICTURES naming a folder, also saves what it looks like.
void TestComposerImports::theDialogLooks()
{
    const kit::Look look(m_theme);
    ComposerWorld world(false, look.size);
    world.open();
    world.click(u"composer.import"_s);
    auto *text = world.find<QPlainTextEdit>(u"import.text"_s);
    QWidget *dialog = text->window();
    const auto *verdict = dialog->findChild<QWidget *>(u"import.verdict"_s);
    const auto *findings = dialog->findChild<QWidget *>(u"import.findings"_s);
    for (const QString &brought :
         {QString(), u"hello world"_s, command(), QString(request).replace(u'}', u", \"extra\": 1}"_s)}) {
        text->setPlainText(brought);
        QCoreApplication::processEvents();
        QVERIFY2(verdict->y() > text->geometry().bottom(), qPrintable(brought));
        QVERIFY2(findings->y() > verdict->geometry().bottom(), qPrintable(brought));
        QCOMPARE(kit::clipped(dialog), QStringList());
    }
    kit::Look::save(*dialog, u"import"_s);
}

void TestComposerImports::filesAreNotTypedIntoFields()
{
    QObject program;
    const FieldGuard guard(&program);
    ComposerWorld world;
    world.open();
    const QTemporaryDir folder;
    const QString list = writtenTo(folder, u"fields.txt"_s, u"person.name.lastName\n"_s);
    world.click(u"composer.what.more"_s);
    for (const QString &place : {u"composer.fields.search"_s, u"composer.what.schema"_s}) {
        world.composer.clear();
        auto *field = world.find<QLineEdit>(place);
        const QString before = field->text();
        dropFile(field, list);
        QCOMPARE(field->text(), before);
        QCOMPARE(world.composer.request().fields, QStringList{u"person.name.lastName"_s}); // the page has read it
        QCOMPARE(world.composer.request().schemaName, u"_xdm.context.profile"_s);
    }
}

void TestComposerImports::tokensOfCommandsAreNeitherShownNorKept()
{
    ComposerWorld world;
    world.open();
    const QString fetched = u"fetch(\"https://platform.adobe.io/data/core/ups/export/jobs\", {\"headers\": "
                            "{\"authorization\": \"Bearer %1\"}, \"body\": %2, \"method\": \"POST\"});"_s.arg(
                                token, writeJson(JsonNode::string(request), JsonForm::Compact));
    for (const QString &text : {command(), fetched}) {
        for (const bool pasted : {false, true}) {
            world.composer.clear();
            if (pasted)
                paste(world, world.find(u"composer.json"_s), text);
            else
                dropText(world.page.get(), text);
            QTRY_VERIFY(world.has(u"import.text"_s));
            const QString shown = world.find<QPlainTextEdit>(u"import.text"_s)->toPlainText();
            QVERIFY(!shown.contains(token) && !shown.contains(u"made-up-71"_s) && shown.contains(u"***"_s));
            QVERIFY(words(world, u"import"_s).contains(u"recognized"_s));
            world.click(u"import.take"_s);
            QTRY_VERIFY(!world.has(u"import"_s));
            QCOMPARE(world.composer.request().datasetId, target);
            QVERIFY(keepsNothingOf(world, token) && keepsNothingOf(world, u"made-up-71"_s));
        }
    }
}

void TestComposerImports::importDialogOffersConnections()
{
    ComposerWorld world;
    world.open();
    QSignalSpy brought(world.page.get(), &ComposerPage::credentialBrought);
    world.click(u"composer.import"_s);
    auto *text = world.find<QPlainTextEdit>(u"import.text"_s);
    for (const QString &credential : credentials()) {
        paste(world, text, credential);
        QCOMPARE(text->toPlainText(), QString());
        QVERIFY(words(world, u"import"_s).contains(u"Connections"_s));
        QVERIFY(!world.find(u"import.take"_s)->isEnabled());
        QVERIFY(world.has(u"import.credential"_s));
    }
    paste(world, text, request); // something else after it
    QVERIFY(!world.has(u"import.credential"_s));
    QVERIFY(world.find(u"import.take"_s)->isEnabled());
    text->clear();
    paste(world, text, credentials().first());
    world.click(u"import.credential"_s);
    QTRY_COMPARE(brought.size(), 1);
    QVERIFY(world.composer.isBlank());
}

void TestComposerImports::secretsOfAReplacedTextAreForgotten()
{
    ComposerWorld world;
    world.open();
    world.click(u"composer.import"_s);
    auto *text = world.find<QPlainTextEdit>(u"import.text"_s);
    const auto saysSo = [&world] {
        const auto *notes = world.find(u"import"_s)->findChild<QListWidget *>(u"import.findings"_s);
        for (int row = 0; row < notes->count(); ++row)
            if (notes->item(row)->text().contains(u"ecrets"_s))
                return true;
        return false;
    };
    const QString withSecret
        = QString(request).replace(u"\"fields\""_s, u"\"client_secret\": \"%1\", \"fields\""_s.arg(secret));
    paste(world, text, withSecret);
    QVERIFY(!text->toPlainText().contains(secret) && saysSo());
    text->selectAll();
    paste(world, text, request);
    QVERIFY(!text->toPlainText().isEmpty() && !saysSo());
    paste(world, text, withSecret);
    QVERIFY(saysSo());
}

void TestComposerImports::otherTextsAreNoFields()
{
    ComposerWorld world;
    world.open();
    for (const QString &text :
         {u"#!/bin/sh\nset -eu\nSANDBOX=dev\n"_s, u"SELECT a, b FROM c"_s, u"Please export everything."_s,
          u"[{\"segmentId\": \"5e6f7a80-1111-4222-8333-000000000001\"}]"_s, u"email,name\na@b.c,A"_s}) {
        dropText(world.page.get(), text);
        QTRY_VERIFY(world.has(u"import"_s));
        QVERIFY2(world.composer.isBlank(), qPrintable(text));
        world.click(u"import.close"_s);
        QTRY_VERIFY(!world.has(u"import"_s));
        paste(world, world.find(u"composer.fields.tree"_s), text);
        QTRY_VERIFY(world.has(u"import"_s));
        QVERIFY2(world.composer.isBlank(), qPrintable(text));
        world.click(u"import.close"_s);
        QTRY_VERIFY(!world.has(u"import"_s));
    }
    world.click(u"composer.fields.paste"_s);
    auto *list = world.find<QPlainTextEdit>(u"pasteList.text"_s);
    list->setPlainText(u"SELECT a, b FROM c"_s);
    QVERIFY(!world.find(u"pasteList.add"_s)->isEnabled());
    paste(world, list, u"client_secret: "_s + secret);
    QVERIFY(!list->toPlainText().contains(secret));
}

void TestComposerImports::otherJsonIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("segment job") << u"{\"id\": \"s\", \"status\": \"NEW\", \"segments\": [], \"metrics\": {}}"_s
                                 << u"a segment job"_s;
    QTest::newRow("dataset") << u"{\"name\": \"x\", \"schemaRef\": {}}"_s << u"a dataset"_s;
    QTest::newRow("error") << u"{\"title\": \"x\", \"status\": 403}"_s << u"an error response"_s;
    QTest::newRow("OpenAPI") << u"{\"openapi\": \"3.0.0\", \"paths\": {}}"_s << u"OpenAPI"_s;
    QTest::newRow("HAR") << u"{\"log\": {\"entries\": []}}"_s << u"HAR"_s;
    QTest::newRow("empty list") << u"{\"records\": [], \"page\": {}}"_s << u"empty list of jobs"_s;
    QTest::newRow("something") << u"{\"name\": \"x\", \"version\": \"1\"}"_s << u"not an export request"_s;
}

void TestComposerImports::otherJsonIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    ComposerWorld world;
    world.open();
    dropText(world.page.get(), text);
    QTRY_VERIFY(world.has(u"import"_s));
    QVERIFY2(words(world, u"import"_s).contains(name), qPrintable(words(world, u"import"_s)));
    QVERIFY(!world.find(u"import.take"_s)->isEnabled());
    QVERIFY(world.composer.isBlank());
}

/// What the page does with each of the files in tests/incoming/brought.
void TestComposerImports::broughtFilesGetTheirWay_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("requests"); // to choose from; -1: a credential
    QTest::addColumn<int>("segments"); // to add
    QTest::addColumn<QString>("said");
    const auto row = [](const char *file, int requests, int segments, const QString &said) {
        QTest::newRow(file) << QString::fromLatin1(file) << requests << segments << said;
    };
    for (const char *file :
         {"request-offset-without-colon.json", "request-with-no-segments.json", "request-with-old-policy-version.json",
          "request-without-schema.json", "request-version-with-fraction.json", "request-status-as-word.json"})
        row(file, 1, 0, u"recognized"_s);
    row("fetch-call.txt", 1, 0, u"credentials in the call were not imported"_s);
    row("script-with-here-document.txt", 1, 0, u"sandbox stage-emea, not yours"_s);
    row("three-segments-in-one-entry.txt", 1, 0, u"occurs more than once"_s);
    row("postman-collection.json", 1, 0, u"recognized"_s);
    row("jobs-list.json", 3, 0, u"list of 3 job"_s);
    row("jobs-of-a-mock.json", 2, 0, u"list of 2 job"_s);
    row("late-nightly-job.json", 6, 0, u"list of 6 job"_s);
    row("segment-list.json", 0, 3, u"list of 3 segment"_s);
    row("segments-with-lifecycle.json", 0, 3, u"3 segment definition"_s);
    row("dataset-with-old-schema-key.json", 0, 0, u"a dataset, not an export request"_s);
    for (const char *file :
         {"error-cause-in-second-entry.json", "error-code-only-in-type.json", "error-without-entries.json"})
        row(file, 0, 0, u"an error response, not an export request"_s);
    for (const char *file : {"policy-order-below-data.json", "schedules.json"})
        row(file, 0, 0, u"neither fields nor a destination"_s);
    for (const char *file : {"aepp-authorization-code.json", "credential-variables.txt", "credential-with-prefix.json",
                             "postman-environment-jwt.json", "token-command.txt"})
        row(file, -1, 0, u"Connections"_s);
}

void TestComposerImports::broughtFilesGetTheirWay()
{
    QFETCH(QString, file);
    QFETCH(int, requests);
    QFETCH(int, segments);
    ComposerWorld world;
    world.open();
    QFile content(QStringLiteral(BROUGHT) + u'/' + file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(content.readAll());
    dropFile(world.page.get(), content.fileName());
    const bool credential = requests < 0;
    QTRY_VERIFY(world.has(credential ? u"composer.told"_s : u"import"_s));
    QString shown = words(world, credential ? u"composer.told"_s : u"import"_s);
    if (world.has(u"import.findings"_s)) {
        const auto *findings = world.find<QListWidget>(u"import.findings"_s);
        for (int row = 0; row < findings->count(); ++row)
            shown += u'\n' + findings->item(row)->text();
    }
    QFETCH(QString, said);
    QVERIFY2(shown.contains(said), qPrintable(shown));
    QVERIFY(world.composer.isBlank());
    if (!credential) {
        QCOMPARE(world.has(u"import.choice"_s), requests > 1);
        if (requests > 1)
            QCOMPARE(world.find<QComboBox>(u"import.choice"_s)->count(), requests);
        QCOMPARE(world.find(u"import.take"_s)->isEnabled(), requests + segments > 0);
        if (requests + segments > 0)
            world.click(u"import.take"_s);
        QVERIFY(world.composer.request().segments.size() >= segments);
        QCOMPARE(!world.composer.isBlank(), requests + segments > 0);
        QCOMPARE(world.composer.request().datasetId.isEmpty(), requests == 0);
    }
    for (const SecretSign &sign : secretSigns(text)) {
        if (sign.length >= 6)
            QVERIFY(keepsNothingOf(world, text.mid(sign.position, sign.length)));
    }
}

void TestComposerImports::wholeRequestsAreNoSearch()
{
    QObject program;
    FieldGuard guard(&program);
    QSignalSpy offered(&guard, &FieldGuard::requestOffered);
    ComposerWorld world;
    world.open();
    auto *search = world.find<QLineEdit>(u"composer.fields.search"_s);
    const QString python
        = u"requests.post('https://platform.adobe.io/data/core/ups/export/jobs',\n  json="_s + request + u')';
    for (const QString &text : {command(), request, python}) {
        paste(world, search, text);
        QCOMPARE(search->text(), QString());
        QTRY_VERIFY(world.has(u"misplaced.request"_s));
        QVERIFY(!words(world, u"misplaced"_s).contains(token));
        world.click(u"misplaced.request"_s);
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered.takeFirst().first().toString(), text); // with its lines
        QTRY_VERIFY(!world.has(u"misplaced"_s));
    }
    const QString address = u"https://platform.adobe.io/data/core/ups/export/jobs/52001"_s;
    paste(world, search, address);
    QCOMPARE(search->text(), u"52001"_s);
    search->clear();
    paste(world, search, u"destination.datasetId"_s);
    QCOMPARE(search->text(), u"destination.datasetId"_s);
    // Elsewhere an address is a text like any other.
    world.click(u"composer.what.more"_s);
    auto *schema = world.find<QLineEdit>(u"composer.what.schema"_s);
    schema->clear();
    paste(world, schema, address);
    QCOMPARE(schema->text(), address);
}

void TestComposerImports::oneOfSeveralJobsIsChosen()
{
    const auto job = [](int id, int created, const QString &dataset) {
        return u"{\"id\": %1, \"jobType\": \"BATCH\", \"status\": \"NEW\", \"creationTime\": %2, \"fields\": "
               u"\"person.name\","
               " \"destination\": {\"datasetId\": \"%3\"}}"_s.arg(id)
                   .arg(created)
                   .arg(dataset);
    };
    ComposerWorld world;
    world.open();
    dropText(
        world.page.get(),
        u"{\"records\": [%1, %2], \"page\": {}, \"link\": {}}"_s.arg(job(1, 100, u"older"_s), job(2, 200, u"newer"_s)));
    QTRY_VERIFY(world.has(u"import.choice"_s));
    auto *choice = world.find<QComboBox>(u"import.choice"_s);
    QCOMPARE(choice->count(), 2);
    QVERIFY(choice->currentText().contains(u'2')); // the newest
    choice->setCurrentIndex(1);
    world.click(u"import.take"_s);
    QCOMPARE(world.composer.request().datasetId, u"older"_s);
    QVERIFY(world.composer.request().unknown.isEmpty());
}

void TestComposerImports::segmentsAreAdded()
{
    ComposerWorld world;
    world.open();
    const QString list = u"[{\"segmentId\": \"5e6f7a80-1111-4222-8333-000000000001\"}, {\"segmentId\": "
                         "\"5e6f7a80-1111-4222-8333-000000000002\"}]"_s;
    for (int round = 0; round < 2; ++round) {
        dropText(world.page.get(), list);
        QTRY_VERIFY(world.has(u"import.take"_s));
        world.click(u"import.take"_s);
        QTRY_VERIFY(!world.has(u"import"_s));
        QCOMPARE(world.composer.request().segments.size(), 2); // the second time they are there already
        QCOMPARE(world.composer.request().segments.first().status, QStringList{u"realized"_s});
    }
}

void TestComposerImports::partsMayBePastedIntoTheRequest()
{
    ComposerWorld world;
    world.open();
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    for (const QString &text : {request, u"\"fields\": \"person.name\","_s, u"person.name"_s,
                                u"{\"segmentId\": \"a\"}"_s, u"2026-01-01T00:00:00Z"_s, u"["_s}) {
        editor->selectAll();
        paste(world, editor, text);
        QCOMPARE(editor->toPlainText(), text);
        QVERIFY(!world.has(u"import"_s));
    }
    editor->selectAll();
    paste(world, editor, request);
    QCOMPARE(world.composer.request().datasetId, target);
}

void TestComposerImports::templatesTakeNoCredential()
{
    ComposerWorld world;
    world.open();
    const QTemporaryDir folder;
    TemplatesDialog dialog(world.templates, world.page.get());
    dialog.show();
    for (const QString &text : credentials()) {
        dialog.importFile(writtenTo(folder, u"x.json"_s, text));
        QCOMPARE(world.templates.all().size(), 0);
        QVERIFY(words(world, u"templates.said"_s).contains(u"Connections"_s));
    }
    dialog.importFile(writtenTo(folder, u"own.txt"_s, command()));
    QCOMPARE(world.templates.all().size(), 1);
    QCOMPARE(world.templates.all().first().request.datasetId, target);
}

void TestComposerImports::foreignKeysWantAConfirmation()
{
    ComposerWorld world;
    world.open();
    const QString odd = QString(request).replace("\"fields\""_L1, "\"link\": {}, \"fields\""_L1);
    RequestText(world.composer).setText(odd);
    const auto isOpen = [&world] {
        const QList<RequestCheck> &checks = world.composer.checker().checks();
        return std::any_of(checks.begin(), checks.end(), [](const RequestCheck &check) {
            return check.id == RequestCheck::Id::ForeignKeys && check.severity == RequestCheck::Severity::Error;
        });
    };
    QVERIFY(isOpen());
    QVERIFY(!world.composer.launchable());
    QVERIFY(!world.find(u"composer.launch"_s)->isEnabled());
    world.composer.applyFix(RequestCheck::Fix::SendForeignKeys);
    QVERIFY(!isOpen());
    QVERIFY(world.composer.launchable());
    QCOMPARE(world.composer.jsonText(), odd); // as it stands
    ContentEdits(world.composer).setEmptyProfiles(true);
    QVERIFY(!isOpen()); // confirmed stays confirmed
    world.composer.undo();
    world.composer.undo();
    QVERIFY(isOpen());
    // Another key is another question, and so is the next request.
    world.composer.redo();
    RequestText(world.composer).setText(QString(odd).replace("\"link\""_L1, "\"page\""_L1));
    QVERIFY(isOpen());
    QVERIFY(readComposerRecord(composerRecord(world.composer.state())).confirmedKeys.isEmpty());
}

void TestComposerImports::repeatedKeysWantAConfirmation_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("contradicts");
    QTest::newRow("filter") << u"\"fields\""_s << u"\"filter\":{\"segments\":[\"1\"]},\"filter\":{},\"fields\""_s
                            << true;
    QTest::newRow("fields") << u"\"fields\""_s << u"\"fields\":\"_id\",\"fields\""_s << true;
    QTest::newRow("within the filter") << u"\"fields\""_s
                                       << u"\"filter\":{\"emptyProfiles\":false,\"emptyProfiles\":true},\"fields\""_s
                                       << true;
    QTest::newRow("the same twice")
        << u"\"fields\""_s << u"\"filter\":{\"emptyProfiles\":true},\"filter\":{ \"emptyProfiles\":true},\"fields\""_s
        << false;
}

/// The values before the last one may have restricted the export.
void TestComposerImports::repeatedKeysWantAConfirmation()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, contradicts);
    ComposerWorld world;
    world.open();
    const QString text = QString(request).replace(from, to);
    const auto isOpen = [&world] {
        const QList<RequestCheck> &checks = world.composer.checker().checks();
        return std::any_of(checks.begin(), checks.end(), [](const RequestCheck &check) {
            return check.id == RequestCheck::Id::RepeatedKeys && check.severity == RequestCheck::Severity::Error;
        });
    };
    for (const bool imported : {false, true}) {
        world.composer.clear();
        if (imported)
            RequestText(world.composer).importText(text);
        else
            RequestText(world.composer).setText(text);
        QCOMPARE(isOpen(), contradicts);
        QCOMPARE(world.composer.launchable(), !contradicts);
        if (!contradicts)
            continue;
        QCOMPARE(world.composer.jsonText(), text); // where it can be put right
        ContentEdits(world.composer).setEmptyProfiles(true);
        QVERIFY(isOpen()); // an edit of the form answers nothing, nor does a draft
        QVERIFY(!readComposerRecord(composerRecord(world.composer.state())).repeatedKeys.isEmpty());
        world.composer.applyFix(RequestCheck::Fix::UseLastValues);
        QVERIFY(!isOpen());
        QVERIFY(world.composer.launchable());
        world.composer.undo();
        QVERIFY(isOpen());
        RequestText(world.composer).setText(request);
        QVERIFY(!isOpen());
    }
}

void TestComposerImports::typedSecretsAreNeitherSentNorStored()
{
    ComposerWorld world;
    world.open();
    for (const QString &text :
         {QString(request).replace("5b020a27e7040801dedba61b"_L1, token),
          QString(request).replace("person.name.lastName"_L1, token),
          QString(request).replace("\"fields\""_L1,
                                   u"\"filter\": {\"x\": {\"client_secret\": \"%1\"}}, \"fields\""_s.arg(secret)),
          QString(u"{\"fields\": \"Bearer "_s + token)}) {
        RequestText(world.composer).setText(text);
        QVERIFY2(!world.composer.launchable(), qPrintable(text));
        const QString draft = composerRecord(world.composer.state());
        QVERIFY2(!draft.contains(token) && !draft.contains(secret), qPrintable(draft));
        QVERIFY(!readComposerRecord(draft).request.schemaName.isEmpty() || text.endsWith(token));
    }
}

EXPORTDESK_TEST(TestComposerImports)
#include "tst_composerimports.moc"
