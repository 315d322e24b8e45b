// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/damage.h"
#include "tests/kit/nowayout.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/connectionsworld.h"
#include "tests/views/look.h"
#include "tests/views/spokenlanguage.h"
#include "views/connections/connectioneditor.h"
#include "views/connections/secretfield.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using namespace exportdesk::kit;
using Desk = ConnectionsDesk;

/// The Connections room as the operator uses it.
class TestConnectionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFamilyComesInEveryWay_data();
    void everyFamilyComesInEveryWay();
    void refusalSaysWhyAndLeavesTheList_data();
    void refusalSaysWhyAndLeavesTheList();
    void aDropIsTakenWhateverIsBelow();
    void severalCredentialsAskWhich();
    void aRenewedCredentialKeepsWhatWasChosen();
    void faultsAreShownAndTypingStays();
    void secretIsShownToTheEyeOnly();
    void aKeptSecretIsReplacedOnPurpose();
    void aPastedTokenStaysWithItsConnection();
    void deletingAsks();
    void useInsistsOnASandbox();
    void allThatIsMissingIsSaidAtOnce_data();
    void allThatIsMissingIsSaidAtOnce();
    void aLoneTokenGoesToItsField();
    void whatAFileLacksIsAskedFor();
    void unknownEnvironmentsAskForAddresses();
    void hintsWrapInTheForm();
    void editsStayWithTheirConnection();
    void whatBecomesKnownLeavesTheTypingAlone();
    void damagedFilesNeverLeaveHalfAConnection();

private:
    Theme m_theme;
};

void TestConnectionsPage::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
    // An import tests what it imported: that call must not leave this computer.
    QNetworkProxyFactory::setApplicationProxyFactory(new NoWayOut);
}

void TestConnectionsPage::everyFamilyComesInEveryWay_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("sandbox");
    QTest::newRow("project") << project({u"0f1e2d"_s}) << QString();
    QTest::newRow("download") << json(download()) << QString();
    QTest::newRow("I/O CLI") << ioCli() << QString();
    QTest::newRow("Postman") << postman() << u"prod"_s;
    QTest::newRow("aepp") << aepp() << u"dev"_s;
}

void TestConnectionsPage::everyFamilyComesInEveryWay()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, sandbox);
    for (const QString &way : {u"paste"_s, u"drop text"_s, u"drop file"_s, u"bytes"_s}) {
        Desk desk;
        QMimeData mime;
        const QString path = desk.folder.filePath(u"mine.json"_s);
        if (way == "paste"_L1) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(file));
            desk.click("connections.paste");
        } else if (way == "drop text"_L1) {
            mime.setText(QString::fromUtf8(file));
            QVERIFY(desk.drop(mime));
        } else if (way == "drop file"_L1) {
            QFile written(path);
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(file);
            written.close();
            mime.setUrls({QUrl::fromLocalFile(path)});
            QVERIFY(desk.drop(mime));
        } else {
            desk.page->import({file, u"mine.json"_s});
        }
        QVERIFY2(desk.model.rowCount() == 2, qPrintable(way));
        const Connection made = desk.model.connections().last();
        QCOMPARE(made.orgId, org);
        QCOMPARE(made.clientId, u"0f1e2d"_s);
        QCOMPARE(made.scopes, (QStringList{u"openid"_s, u"AdobeID"_s}));
        QCOMPARE(made.sandbox, sandbox);
        QTRY_COMPARE(desk.kept->value(made.id).reveal(), secretText);
        QCOMPARE(desk.text("connections.clientId"), made.clientId);
        const bool fromFile = way == "drop file"_L1 || way == "bytes"_L1;
        QCOMPARE(desk.words().contains(u"mine.json still contains the client secret"_s), fromFile);
    }
}

void TestConnectionsPage::refusalSaysWhyAndLeavesTheList_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &file, const QString &english, const QString &german) {
        QTest::addRow("en, %s", name) << u"en"_s << file << english;
        QTest::addRow("de, %s", name) << u"de"_s << file << german;
    };
    const auto without = [](const QString &key) {
        QJsonObject file = download();
        file.remove(key);
        return json(file);
    };
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject file = download();
        file[key] = value;
        return json(file);
    };
    row("empty", {}, u"The file is empty. Download it again from the Developer Console."_s,
        u"Die Datei ist leer. Laden Sie sie erneut aus der Developer Console herunter."_s);
    row("words", "Dear colleague, here it is", u"neither valid JSON"_s, u"weder gültiges JSON"_s);
    row("variables without secret", "CLIENT_ID=0f1e2d", u"does not contain a client secret"_s,
        u"enthält kein Client-Geheimnis"_s);
    row("variables without organization", "CLIENT_ID=0f1e2d\nCLIENT_SECRET=p8e-made-up-7", u"(…@AdobeOrg)"_s,
        u"(…@AdobeOrg)"_s);
    row("prefixed keys", R"({"AEP_CLIENT_SECRET":"p8e-made-up-7"})", u"does not contain a client ID"_s,
        u"fehlt die Client-ID"_s);
    row("token command", "curl -d client_secret=p8e-made-up-7 https://ims-na1.adobelogin.com/ims/token/v3",
        u"does not contain a client ID"_s, u"fehlt die Client-ID"_s);
    row("authorization code", R"({"client_id":"a","secret":"b","auth_code":"c"})", u"signs in a person"_s,
        u"eine Person"_s);
    row("unknown environment", with(u"ENVIRONMENT"_s, u"va7"_s), u"environment “va7”"_s, u"Umgebung „va7“"_s);
    row("request", R"({"fields":"person.name","destination":{"datasetId":"d"}})", u"Import it in New export"_s,
        u"„Neuer Export“"_s);
    row("other JSON", R"({"name":"x"})", u"does not contain a supported credential"_s,
        u"keine unterstützten Anmeldedaten"_s);
    row("too large", QByteArray(credentialFileLimit + 1, ' '), u"too large"_s, u"zu groß"_s);
    row("no secret", without(u"CLIENT_SECRETS"_s), u"Retrieve the secret"_s, u"enthält kein Client-Geheimnis"_s);
    row("no organization", without(u"ORG_ID"_s), u"(…@AdobeOrg)"_s, u"(…@AdobeOrg)"_s);
    row("no client ID", without(u"CLIENT_ID"_s), u"does not contain a client ID"_s, u"fehlt die Client-ID"_s);
    row("no scopes", without(u"SCOPES"_s), u"does not list any scopes"_s, u"keine Scopes"_s);
    row("JWT only", jwtOnly(), u"Migrate it to OAuth server-to-server"_s, u"OAuth-Server-zu-Server"_s);
    row("JWT project", project({u"first"_s}).replace("oauth_server_to_server", "service"), u"Service Account (JWT)"_s,
        u"Service-Account-Anmeldedaten (JWT)"_s);
    row("another kind", project({u"first"_s}).replace("oauth_server_to_server", "oauthweb"), u"“oauthweb”"_s,
        u"„oauthweb“"_s);
    for (const QString &value : {u"<client_id>"_s, u"{{API_KEY}}"_s, u"{CLIENT_ID}"_s, u"YOUR_CLIENT_ID"_s})
        row(qPrintable(u"placeholder "_s + value), with(u"CLIENT_ID"_s, value), u"“CLIENT_ID” is still a placeholder"_s,
            u"„CLIENT_ID“"_s);
    row("header injection", with(u"CLIENT_ID"_s, u"0f\r\nX-Evil: 1"_s), u"“CLIENT_ID” in the file is not valid"_s,
        u"„CLIENT_ID“"_s);
}

void TestConnectionsPage::refusalSaysWhyAndLeavesTheList()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, file);
    QFETCH(QString, word);
    const kit::SpokenLanguage spoken(language);
    Desk desk;
    const QString before = desk.text("connections.clientId");
    desk.page->import({file, u"mine.json"_s});
    const QString told = desk.words();
    QVERIFY2(told.contains(u"mine.json: "_s) && told.contains(word), qPrintable(told));
    QVERIFY(!told.contains(secretText));
    QCOMPARE(desk.model.rowCount(), 1);
    QVERIFY(desk.kept->isEmpty());
    if (!readCredentialFile(file).partial) // else it waits in the form
        QCOMPARE(desk.text("connections.clientId"), before);
    // A good file right after it is taken, and nothing is left of the refusal.
    desk.page->import({json(download()), u"mine.json"_s});
    QCOMPARE(desk.model.rowCount(), 2);
    QCOMPARE(desk.model.connections().last().name, u"mine"_s); // it has no name of its own
    QVERIFY2(!desk.words().contains(word), qPrintable(desk.words()));
}

void TestConnectionsPage::aDropIsTakenWhateverIsBelow()
{
    Desk desk;
    auto *field = new QLineEdit(desk.page.get()); // takes text that is dropped on it, as search fields do
    field->setGeometry(20, 20, 200, 28);
    field->show();
    QMimeData credential;
    credential.setText(QString::fromUtf8(json(download())));
    QVERIFY(desk.drop(credential, field));
    QCOMPARE(field->text(), QString());
    QCOMPARE(desk.model.rowCount(), 2);
    // One that cannot be used is explained rather than typed into a field.
    QMimeData retired;
    retired.setText(QString::fromUtf8(jwtOnly()));
    QVERIFY(desk.drop(retired, field));
    QCOMPARE(field->text(), QString());
    QVERIFY2(desk.words().contains(u"Service Account (JWT)"_s), qPrintable(desk.words()));
    // Anything else is the field's own.
    QMimeData words;
    words.setText(u"status:failed"_s);
    QVERIFY(desk.drop(words, field));
    QCOMPARE(field->text(), u"status:failed"_s);
    // Where nobody takes it, it is told why not.
    QVERIFY(desk.drop(words));
    QVERIFY2(desk.words().contains(u"The file is neither valid JSON"_s), qPrintable(desk.words()));
    QMimeData several;
    several.setUrls({QUrl::fromLocalFile(u"/one.json"_s), QUrl::fromLocalFile(u"/two.json"_s)});
    QVERIFY(desk.drop(several));
    QCOMPARE(desk.unreadable, 1);
    QCOMPARE(desk.model.rowCount(), 2);
}

void TestConnectionsPage::severalCredentialsAskWhich()
{
    Desk desk;
    desk.page->import({project({u"first"_s, u"second"_s}), u"mine.json"_s});
    QCOMPARE(desk.model.rowCount(), 1);
    auto *list = desk.find<QListWidget>("connections.several.list");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QVERIFY(!list->item(1)->text().contains(secretText));
    list->setCurrentRow(1);
    desk.click("connections.several.take");
    QCOMPARE(desk.model.rowCount(), 2);
    QCOMPARE(desk.model.connections().last().clientId, u"second"_s);
}

void TestConnectionsPage::aRenewedCredentialKeepsWhatWasChosen()
{
    Desk desk;
    QSignalSpy used(desk.page.get(), &ConnectionsPage::useRequested);
    desk.page->import({json(download()), u"mine.json"_s});
    const QString id = desk.model.connections().last().id;
    desk.type("connections.name", u"CRM team"_s);
    desk.find<QComboBox>("connections.sandbox")->setEditText(u"dev"_s);
    desk.click("connections.save");
    desk.tokens.set(id, u"eyJ-older"_s);
    QJsonObject rotated = download();
    rotated[u"CLIENT_SECRETS"_s] = QJsonArray{u"p8e-rotated"_s};
    for (const bool inUse : {false, true}) {
        desk.inUse = inUse ? id : u"local"_s;
        desk.page->import({json(rotated), u"mine.json"_s});
        QCOMPARE(desk.model.rowCount(), 2);
        QCOMPARE(desk.model.connection(id)->name, u"CRM team"_s);
        QCOMPARE(desk.model.connection(id)->sandbox, u"dev"_s);
        QTRY_COMPARE(desk.kept->value(id).reveal(), u"p8e-rotated"_s);
        QVERIFY(!desk.tokens.contains(id));
        QVERIFY2(desk.words().contains(u"The credential for “CRM team” was updated."_s), qPrintable(desk.words()));
        QCOMPARE(desk.words().contains(u"keeps using the old one"_s), inUse);
    }
    desk.click("connections.use");
    QCOMPARE(used.size(), 1);
    QVERIFY(!desk.words().contains(u"keeps using the old one"_s));
}

void TestConnectionsPage::faultsAreShownAndTypingStays()
{
    const Desk desk;
    desk.click("connections.new");
    desk.type("connections.name", u"Mine"_s);
    desk.type("connections.org", u"no organization"_s);
    desk.type("connections.secret", secretText);
    desk.click("connections.save");
    QCOMPARE(desk.model.rowCount(), 1);
    QVERIFY2(desk.words().contains(u"Enter the client ID of the credential."_s), qPrintable(desk.words()));
    QCOMPARE(desk.text("connections.name"), u"Mine"_s);
    QCOMPARE(desk.text("connections.org"), u"no organization"_s);
    QCOMPARE(desk.text("connections.secret"), secretText);
    desk.type("connections.org", org);
    desk.type("connections.clientId", u"0f1e2d"_s);
    desk.click("connections.save");
    QCOMPARE(desk.model.rowCount(), 2);
    const QString id = desk.model.connections().last().id;
    QTRY_COMPARE(desk.kept->value(id).reveal(), secretText);
    QVERIFY(!desk.words().contains(u"Enter the client ID of the credential."_s));
    QCOMPARE(desk.text("connections.secret"), QString()); // the keychain has it now
}

void TestConnectionsPage::secretIsShownToTheEyeOnly()
{
    Desk desk;
    desk.page->showConnection(desk.saved(u"Mine"_s, u"dev"_s));
    auto *edit = desk.find<QLineEdit>("connections.secret");
    auto *field = qobject_cast<SecretField *>(edit->parentWidget());
    QVERIFY(field);
    QTRY_VERIFY(!edit->placeholderText().isEmpty());
    desk.find<QWidget>("connections.reveal")->setFocus();
    desk.click("connections.reveal");
    QTRY_VERIFY(field->isRevealed());
    QCOMPARE(edit->text(), QString());
    QVERIFY(!desk.heard().contains(secretText));
    QVERIFY(desk.heard().contains(u"id-of-Mine"_s)); // it does listen
    desk.click("connections.reveal");
    QVERIFY(!field->isRevealed());
    // A typed one neither.
    desk.click("connections.replace");
    desk.type("connections.secret", u"p8e-typed"_s);
    desk.click("connections.reveal");
    QVERIFY(field->isRevealed());
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(!desk.heard().contains(u"p8e-typed"_s));
    desk.page->showConnection(u"local"_s);
    QVERIFY(!field->isRevealed());
}

void TestConnectionsPage::aKeptSecretIsReplacedOnPurpose()
{
    Desk desk;
    const QString id = desk.saved(u"Mine"_s, u"dev"_s);
    desk.page->showConnection(id);
    auto *edit = desk.find<QLineEdit>("connections.secret");
    QTRY_VERIFY(edit->isReadOnly());
    desk.type("connections.secret", u"typed by mistake"_s);
    QCOMPARE(edit->text(), QString());
    desk.click("connections.replace");
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"p8e-new"_s);
    // Thought better of it.
    desk.click("connections.replace");
    QVERIFY(edit->isReadOnly() && edit->text().isEmpty());
    desk.click("connections.save");
    QCOMPARE(desk.kept->value(id).reveal(), secretText);
    desk.click("connections.replace");
    QTest::keyClicks(edit, u"p8e-new"_s);
    desk.click("connections.save");
    QTRY_COMPARE(desk.kept->value(id).reveal(), u"p8e-new"_s);
    QVERIFY(edit->isReadOnly() && edit->text().isEmpty());
}

void TestConnectionsPage::aPastedTokenStaysWithItsConnection()
{
    Desk desk;
    const QString one = desk.saved(u"One"_s, u"dev"_s);
    const QString two = desk.saved(u"Two"_s, u"dev"_s);
    desk.page->showConnection(one);
    desk.click("connections.tokenMore");
    QGuiApplication::clipboard()->setText(u"Authorization: Bearer eyJ-first\n-half\n"_s);
    desk.find<QLineEdit>("connections.token")->paste();
    // Looked at another one before it was saved, and after.
    desk.page->showConnection(two);
    QCOMPARE(desk.text("connections.token"), QString());
    desk.page->showConnection(one);
    QVERIFY(desk.find<QWidget>("connections.token")->isVisible());
    QVERIFY(desk.tokens.token(one).isEmpty());
    desk.click("connections.save");
    QCOMPARE(desk.tokens.token(one).reveal(), u"eyJ-first-half"_s);
    desk.page->showConnection(two);
    desk.page->showConnection(one);
    QCOMPARE(desk.text("connections.token"), u"eyJ-first-half"_s);
    QVERIFY(!desk.heard().contains(u"eyJ-first-half"_s));
    desk.type("connections.name", u"Renamed"_s);
    desk.click("connections.save");
    QCOMPARE(desk.tokens.token(one).reveal(), u"eyJ-first-half"_s);
    // Emptied, it is gone; what cannot be sent never gets that far.
    desk.type("connections.token", u"<your token>"_s);
    desk.click("connections.save");
    QVERIFY2(desk.words().contains(u"characters that cannot be sent"_s), qPrintable(desk.words()));
    QCOMPARE(desk.tokens.token(one).reveal(), u"eyJ-first-half"_s);
    auto *token = desk.find<QLineEdit>("connections.token");
    token->selectAll();
    QTest::keyClick(token, Qt::Key_Delete);
    desk.click("connections.save");
    QVERIFY(!desk.tokens.contains(one));
    // A new secret counts more than a token from before it.
    desk.tokens.set(one, u"eyJ-old"_s);
    desk.page->showConnection(one);
    desk.click("connections.replace");
    QTest::keyClicks(desk.find<QLineEdit>("connections.secret"), u"p8e-new"_s);
    desk.click("connections.save");
    QVERIFY(!desk.tokens.contains(one));
}

void TestConnectionsPage::deletingAsks()
{
    Desk desk;
    const QString id = desk.saved(u"Mine"_s, u"dev"_s);
    desk.page->showConnection(id);
    desk.click("connections.delete");
    auto *dialog = desk.find<QDialog>("connections.deleteDialog");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(desk.model.connection(id));
    dialog->reject();
    QTRY_VERIFY(!desk.page->findChild<QDialog *>(u"connections.deleteDialog"_s));
    QVERIFY(desk.model.connection(id));
    QVERIFY(desk.kept->contains(id));
    desk.click("connections.delete");
    desk.click("connections.deleteDialog.delete");
    QVERIFY(!desk.model.connection(id));
    QTRY_VERIFY(!desk.kept->contains(id));
    // The one in use cannot go, and says why.
    desk.inUse = desk.saved(u"Other"_s, u"dev"_s);
    desk.page->showConnection(desk.inUse);
    QVERIFY(!desk.find<QAbstractButton>("connections.delete")->isEnabled());
    QVERIFY(!desk.find<QWidget>("connections.delete")->toolTip().isEmpty());
}

void TestConnectionsPage::useInsistsOnASandbox()
{
    Desk desk;
    QSignalSpy used(desk.page.get(), &ConnectionsPage::useRequested);
    const QString id = desk.saved(u"Mine"_s);
    desk.page->showConnection(id);
    QTRY_VERIFY(!desk.find<QLineEdit>("connections.secret")->placeholderText().isEmpty());
    desk.click("connections.use");
    QCOMPARE(used.size(), 0);
    QVERIFY2(desk.words().contains(u"Select a sandbox."_s), qPrintable(desk.words()));
    auto *sandbox = desk.find<QComboBox>("connections.sandbox");
    QTest::keyClicks(sandbox->lineEdit(), u"dev"_s);
    desk.click("connections.use");
    QCOMPARE(used, (QList<QVariantList>{{id}}));
    QCOMPARE(desk.model.connection(id)->sandbox, u"dev"_s);
}

void TestConnectionsPage::allThatIsMissingIsSaidAtOnce_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("sandbox");
    QTest::newRow("save and use") << QByteArray("connections.use") << true;
    QTest::newRow("test") << QByteArray("connections.test") << false;
}

void TestConnectionsPage::allThatIsMissingIsSaidAtOnce()
{
    QFETCH(QByteArray, button);
    QFETCH(bool, sandbox);
    const Desk desk;
    desk.page->beginNew();
    desk.click(button.constData());
    const QString said = desk.words();
    for (const QString &sentence :
         {u"Enter the organization ID; it ends in @AdobeOrg."_s, u"Enter the client ID of the credential."_s,
          u"Enter the client secret, or paste an access token."_s})
        QVERIFY2(said.contains(sentence), qPrintable(sentence + u" / "_s + said));
    QCOMPARE(said.contains(u"Select a sandbox."_s), sandbox);
    QVERIFY(desk.find<QLineEdit>("connections.org")->hasFocus()); // the first of them
    QCOMPARE(desk.model.rowCount(), 1);
}

void TestConnectionsPage::aLoneTokenGoesToItsField()
{
    const Desk desk;
    const QString token = u"eyJhbGciOiJSUzI1NiJ9.e30.made-up_signature"_s;
    desk.page->import({u"Authorization: Bearer "_s.toUtf8() + token.toUtf8(), {}}); // while the local platform is shown
    auto *field = desk.find<QLineEdit>("connections.token");
    QVERIFY(field->isVisible() && field->hasFocus());
    QCOMPARE(field->text(), token);
    QVERIFY2(desk.words().contains(u"The access token was entered in the form."_s), qPrintable(desk.words()));
    QVERIFY(!desk.heard().contains(token));
    QCOMPARE(desk.model.rowCount(), 1);
}

void TestConnectionsPage::whatAFileLacksIsAskedFor()
{
    Desk desk;
    desk.page->import({"curl -X POST 'https://ims-na1.adobelogin.com/ims/token/v3' \\\n"
                       "  --data-urlencode 'grant_type=client_credentials' --data-urlencode 'client_id=0f1e2d' \\\n"
                       "  --data-urlencode 'client_secret=p8e-invented-secret' --data-urlencode 'scope=openid,AdobeID'",
                       u"token.txt"_s});
    QCOMPARE(desk.model.rowCount(), 1); // nothing is saved yet
    QVERIFY(desk.log.exchanges().empty()); // nor sent
    QCOMPARE(desk.text("connections.clientId"), u"0f1e2d"_s);
    QCOMPARE(desk.text("connections.secret"), kit::secretText);
    QCOMPARE(desk.text("connections.scopes"), u"openid, AdobeID"_s);
    QCOMPARE(desk.text("connections.name"), u"token"_s);
    QVERIFY(desk.find<QLineEdit>("connections.org")->hasFocus());
    QVERIFY2(desk.words().contains(u"nothing has been sent yet"_s), qPrintable(desk.words()));
    QVERIFY(desk.words().contains(u"Enter the organization ID"_s));
    kit::Look::save(*desk.page, u"connections"_s, u"asks"_s);
    desk.click("connections.save");
    QCOMPARE(desk.model.rowCount(), 1); // it still asks
    desk.type("connections.org", kit::org);
    desk.click("connections.save");
    QCOMPARE(desk.model.rowCount(), 2);
    const Connection &saved = desk.model.connections().back();
    QCOMPARE(saved.orgId, kit::org);
    QCOMPARE(saved.clientId, u"0f1e2d"_s);
    QTRY_COMPARE(desk.kept->value(saved.id).reveal(), kit::secretText);
}

void TestConnectionsPage::unknownEnvironmentsAskForAddresses()
{
    Desk desk;
    QJsonObject file = download();
    file[u"ENVIRONMENT"_s] = u"va7"_s;
    desk.page->import({json(file), u"va7.json"_s});
    QCOMPARE(desk.model.rowCount(), 1);
    QVERIFY(desk.log.exchanges().empty());
    QVERIFY(desk.find<QLineEdit>("connections.gateway")->isVisible());
    kit::Look::save(*desk.page, u"connections"_s, u"environment"_s);
    desk.click("connections.save");
    QCOMPARE(desk.model.rowCount(), 1); // an unknown address is never taken for the usual one
    desk.type("connections.gateway", u"https://platform.va7.example"_s);
    desk.click("connections.save");
    QCOMPARE(desk.model.rowCount(), 1);
    desk.type("connections.ims", u"ims.va7.example"_s);
    desk.click("connections.save");
    QCOMPARE(desk.model.rowCount(), 2);
    QCOMPARE(desk.model.connections().back().gateway, QUrl(u"https://platform.va7.example"_s));
    QCOMPARE(desk.model.connections().back().ims, QUrl(u"https://ims.va7.example"_s));
}

/// Where no keychain is available, the hint that says so must not push the form out of its column.
void TestConnectionsPage::hintsWrapInTheForm()
{
    const FakeClock clock;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const kit::SpokenLanguage spoken(language);
        ConnectionEditor editor(clock);
        editor.retranslate();
        editor.setForm(ConnectionKind::Saved, {}, {});
        editor.setSecretStored(true, SecretStore::Place::Memory);
        editor.resize(408, 640); // its column beside the test
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        const auto *scroll = editor.findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
        QTRY_COMPARE(clipped(&editor).join(u"; "_s), QString());
    }
}

void TestConnectionsPage::editsStayWithTheirConnection()
{
    Desk desk;
    const QString one = desk.saved(u"One"_s, u"dev"_s);
    const QString two = desk.saved(u"Two"_s, u"dev"_s);
    desk.page->showConnection(one);
    desk.type("connections.name", u"One changed"_s);
    desk.page->showConnection(two);
    QCOMPARE(desk.text("connections.name"), u"Two"_s);
    desk.page->showConnection(one);
    QCOMPARE(desk.text("connections.name"), u"One changed"_s);
    QCOMPARE(desk.model.connection(one)->name, u"One"_s);
}

void TestConnectionsPage::whatBecomesKnownLeavesTheTypingAlone()
{
    Desk desk;
    const QString id = desk.saved(u"Mine"_s);
    desk.page->showConnection(id);
    const auto sandboxNamed = [](const QString &name, const QString &type) {
        Sandbox one;
        one.name = name;
        one.type = type;
        one.state = u"active"_s;
        return one;
    };
    // A secret begun before the keychain answered.
    auto *secret = desk.find<QLineEdit>("connections.secret");
    QTest::keyClicks(secret, u"p8e-"_s);
    QTRY_VERIFY(desk.find<QWidget>("connections.replace")->isVisible());
    QTest::keyClicks(secret, u"new"_s);
    QCOMPARE(secret->text(), u"p8e-new"_s);
    desk.click("connections.addressMore");
    desk.click("connections.use");
    QVERIFY(desk.words().contains(u"Select a sandbox."_s));
    auto *name = desk.find<QLineEdit>("connections.name");
    name->setFocus();
    name->setCursorPosition(2);
    auto *sandbox = desk.find<QComboBox>("connections.sandbox");
    QTest::keyClicks(sandbox->lineEdit(), u"dev-east"_s);
    sandbox->lineEdit()->setSelection(4, 4);
    // Meanwhile the list of sandboxes arrives and the session opens.
    desk.model.setSandboxes(id,
                            {sandboxNamed(u"prod"_s, u"production"_s), sandboxNamed(u"dev-west"_s, u"development"_s)});
    desk.page->inUseChanged();
    QCOMPARE(sandbox->count(), 2);
    QCOMPARE(sandbox->lineEdit()->selectedText(), u"east"_s);
    QTest::keyClicks(sandbox->lineEdit(), u"west"_s);
    QCOMPARE(sandbox->currentText(), u"dev-west"_s);
    QCOMPARE(name->cursorPosition(), 2);
    QVERIFY(desk.find<QWidget>("connections.gateway")->isVisible());
    QVERIFY(desk.words().contains(u"Select a sandbox."_s));
    QTest::keyClicks(secret, u"est"_s);
    QCOMPARE(secret->text(), u"p8e-newest"_s);
    // The open list keeps the row under the arrows.
    sandbox->showPopup();
    sandbox->view()->setCurrentIndex(sandbox->model()->index(1, 0));
    desk.model.setSandboxes(id,
                            {sandboxNamed(u"prod"_s, u"production"_s), sandboxNamed(u"dev-east"_s, u"development"_s),
                             sandboxNamed(u"dev-west"_s, u"development"_s)});
    desk.page->inUseChanged();
    QCOMPARE(sandbox->view()->currentIndex().data(Qt::UserRole).toString(), u"dev-west"_s);
    sandbox->hidePopup();
}

void TestConnectionsPage::damagedFilesNeverLeaveHalfAConnection()
{
    Desk desk;
    QRandomGenerator random(5);
    int refused = 0;
    for (int i = 0; i < 25; ++i) {
        for (const QByteArray &whole :
             {json(download(u"c%1"_s.arg(i))), project({u"p%1"_s.arg(i)}), postman(), ioCli(), aepp(), jwtOnly()}) {
            const int before = desk.model.rowCount();
            desk.page->import(
                {i % 2 ? kit::damaged(whole, random) : kit::withOtherValue(whole, random), u"mine.json"_s});
            refused += desk.model.rowCount() == before ? 1 : 0;
        }
    }
    QVERIFY2(refused > 20 && desk.model.rowCount() > 8, QByteArray::number(desk.model.rowCount()).constData());
    for (const Connection &one : desk.model.connections()) {
        if (one.local)
            continue;
        QVERIFY(!one.name.isEmpty() && one.orgId.endsWith("@AdobeOrg"_L1, Qt::CaseInsensitive));
        QVERIFY(!one.clientId.isEmpty() && !one.scopes.isEmpty());
        QVERIFY(one.gateway.scheme() == "https"_L1 && one.ims.scheme() == "https"_L1);
        QTRY_VERIFY(!desk.kept->value(one.id).isEmpty());
    }
    QCOMPARE(desk.kept->size(), desk.model.rowCount() - 1);
}

EXPORTDESK_TEST(TestConnectionsPage)
#include "tst_connectionspage.moc"
