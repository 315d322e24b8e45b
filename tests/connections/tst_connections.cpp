// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/credentialtext.h"
#include "models/connections/sandboxesmodel.h"
#include "models/platform/endlesslist.h"
#include "tests/kit/damage.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>

using namespace exportdesk;
using namespace Qt::StringLiterals;

namespace
{

const QString org = u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s;
const QString secretText = u"p8e-invented-secret"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject consoleCredential(const QString &name, const QString &type = u"oauth_server_to_server"_s)
{
    return {{u"id"_s, u"900003"_s},
            {u"name"_s, name},
            {u"integration_type"_s, type},
            {type,
             QJsonObject{{u"client_id"_s, QString(u"id-" + name)},
                         {u"client_secrets"_s, QJsonArray{secretText, u"second"_s}},
                         {u"technical_account_id"_s, u"77AA@techacct.adobe.com"_s},
                         {u"scopes"_s, QJsonArray{u"openid"_s, u"AdobeID"_s}}}}};
}

QByteArray project(const QJsonArray &credentials)
{
    return json(
        {{u"project"_s,
          QJsonObject{{u"title"_s, u"Invented project"_s},
                      {u"org"_s, QJsonObject{{u"id"_s, u"10001"_s}, {u"ims_org_id"_s, org}}},
                      {u"workspace"_s,
                       QJsonObject{{u"details"_s,
                                    QJsonObject{{u"credentials"_s, credentials}, {u"services"_s, QJsonArray()}}}}}}}});
}

QJsonObject download()
{
    return {{u"ORG_ID"_s, org},
            {u"CLIENT_ID"_s, u"0f1e2d"_s},
            {u"CLIENT_SECRETS"_s, QJsonArray{secretText}},
            {u"SCOPES"_s, QJsonArray{u"openid"_s, u"AdobeID"_s}},
            {u"TECHNICAL_ACCOUNT_ID"_s, u"77AA@techacct.adobe.com"_s}};
}

QJsonObject postmanValue(const QString &key, const QJsonValue &value, const QJsonValue &enabled = true)
{
    return {{u"type"_s, u"text"_s}, {u"key"_s, key}, {u"value"_s, value}, {u"enabled"_s, enabled}};
}

QJsonArray postmanValues()
{
    return {postmanValue(u"CLIENT_SECRET"_s, u"old"_s, false),
            postmanValue(u"CLIENT_SECRET"_s, secretText),
            postmanValue(u"API_KEY"_s, u"0f1e2d"_s),
            postmanValue(u"SCOPES"_s, u"openid, AdobeID"_s),
            postmanValue(u"IMS"_s, u"ims-na1.adobelogin.com"_s),
            postmanValue(u"IMS_ORG"_s, org),
            postmanValue(u"SANDBOX_NAME"_s, u"prod"_s),
            postmanValue(u"ACCESS_TOKEN"_s, u"stale-token"_s)};
}

QJsonArray withIms(const QString &address)
{
    QJsonArray values = postmanValues();
    values.prepend(postmanValue(u"IMS"_s, address));
    return values;
}

QByteArray postman(const QJsonArray &values)
{
    return json({{u"name"_s, u"Experience Platform invented"_s}, {u"values"_s, values}});
}

QJsonObject aepp()
{
    return {{u"org_id"_s, org},
            {u"client_id"_s, u"0f1e2d"_s},
            {u"secret"_s, secretText},
            {u"sandbox-name"_s, u"dev"_s},
            {u"environment"_s, u"prod"_s},
            {u"scopes"_s, u"openid AdobeID"_s}};
}

QJsonObject cli(const QString &clientId = u"0f1e2d"_s)
{
    return {{u"client_id"_s, clientId},
            {u"client_secrets"_s, QJsonArray{secretText}},
            {u"ims_org_id"_s, org},
            {u"scopes"_s, QJsonArray{u"openid"_s, u"AdobeID"_s}},
            {u"oauth_enabled"_s, true}};
}

QByteArray contexts(const QJsonObject &named)
{
    return json({{u"ims"_s, QJsonObject{{u"contexts"_s, named}}}});
}

/// Each family, also with several credentials, a byte order mark, and the line ends of Windows.
QList<QByteArray> goodFiles()
{
    return {project({consoleCredential(u"a"_s)}),
            project({consoleCredential(u"a"_s), consoleCredential(u"b"_s, u"oauth_server_to_server_migrate"_s),
                     consoleCredential(u"old"_s, u"service"_s)}),
            json(download()),
            postman(postmanValues()),
            json(cli()),
            contexts({{u"one"_s, cli()}, {u"two"_s, cli(u"1a2b"_s)}, {u"$current"_s, u"one"_s}}),
            json(aepp()),
            QByteArray("\xEF\xBB\xBF" + json(aepp()).replace("\n", "\r\n"))};
}

bool isWhole(const ImportedCredential &credential)
{
    return !credential.name.isEmpty() && credential.orgId.endsWith("@AdobeOrg"_L1, Qt::CaseInsensitive)
        && !credential.clientId.isEmpty() && !credential.secret.isEmpty() && !credential.scopes.isEmpty()
        && credential.ims.isValid() && !credential.ims.host().isEmpty() && credential.gateway.isValid()
        && !credential.gateway.host().isEmpty();
}

} // namespace

Q_DECLARE_METATYPE(exportdesk::CredentialProblem)

class ConnectionsTest : public QObject
{
    Q_OBJECT

    static QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
    {
        object.insert(key, value);
        return object;
    }
    static QJsonObject without(QJsonObject object, const QString &key)
    {
        object.remove(key);
        return object;
    }

private Q_SLOTS:
    void everyFamilyIsImported_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<CredentialFamily>("family");
        QTest::addColumn<QString>("sandbox");
        const QJsonObject local{{u"gateway"_s, u"http://127.0.0.1:8080"_s},
                                {u"ims"_s, u"http://127.0.0.1:8080"_s},
                                {u"orgId"_s, org},
                                {u"clientId"_s, u"0f1e2d"_s},
                                {u"clientSecret"_s, secretText},
                                {u"scopes"_s, QJsonArray{u"openid"_s, u"AdobeID"_s}},
                                {u"sandbox"_s, u"prod"_s},
                                {u"pid"_s, 5}};
        QTest::newRow("console project") << project({consoleCredential(u"0f1e2d"_s)})
                                         << CredentialFamily::ConsoleProject << QString();
        QTest::newRow("migrated") << project({consoleCredential(u"0f1e2d"_s, u"oauth_server_to_server_migrate"_s)})
                                  << CredentialFamily::ConsoleProject << QString();
        QTest::newRow("credential download") << json(download()) << CredentialFamily::ConsoleCredential << QString();
        QTest::newRow("I/O CLI") << json(cli()) << CredentialFamily::IoCli << QString();
        QTest::newRow("I/O CLI contexts")
            << contexts({{u"main"_s, cli()}, {u"$current"_s, u"main"_s}}) << CredentialFamily::IoCli << QString();
        QTest::newRow("postman") << postman(postmanValues()) << CredentialFamily::Postman << u"prod"_s;
        QTest::newRow("aepp") << json(aepp()) << CredentialFamily::Aepp << u"dev"_s;
        QTest::newRow("local platform") << json(local) << CredentialFamily::LocalPlatform << u"prod"_s;
        QTest::newRow("BOM and CRLF") << QByteArray("\xEF\xBB\xBF" + json(aepp()).replace("\n", "\r\n"))
                                      << CredentialFamily::Aepp << u"dev"_s;
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16(QString::fromUtf8(json(aepp())))) << CredentialFamily::Aepp
                                << u"dev"_s;
    }
    void everyFamilyIsImported()
    {
        QFETCH(QByteArray, file);
        QFETCH(CredentialFamily, family);
        QFETCH(QString, sandbox);
        const CredentialFile read = readCredentialFile(file);
        QVERIFY(!read.problem);
        QCOMPARE(read.family, family);
        QCOMPARE(read.credentials.size(), 1);
        const ImportedCredential one = read.credentials.first();
        QVERIFY(isWhole(one));
        QCOMPARE(one.orgId, org);
        QVERIFY(one.clientId.endsWith(u"0f1e2d"_s));
        QCOMPARE(one.secret.reveal(), secretText);
        QCOMPARE(one.scopes, (QStringList{u"openid"_s, u"AdobeID"_s}));
        QCOMPARE(one.sandbox, sandbox);
        if (family != CredentialFamily::LocalPlatform) {
            QCOMPARE(one.gateway, QUrl(u"https://platform.adobe.io"_s));
            QCOMPARE(one.ims, QUrl(u"https://ims-na1.adobelogin.com"_s));
        }
    }

    void severalCredentialsAreOffered()
    {
        const auto read
            = readCredentialFile(project({consoleCredential(u"jwt"_s, u"service"_s), consoleCredential(u"first"_s),
                                          consoleCredential(u"key"_s, u"apikey"_s), consoleCredential(u"second"_s)}));
        QVERIFY(!read.problem);
        QCOMPARE(read.credentials.size(), 2);
        QCOMPARE(read.credentials[0].name, u"Invented project / first"_s);
        QCOMPARE(read.credentials[1].clientId, u"id-second"_s);
        // One of several that cannot be used does not spoil the others.
        QJsonObject empty = consoleCredential(u"empty"_s);
        empty.insert(u"oauth_server_to_server"_s, QJsonObject{{u"client_id"_s, u"x"_s}});
        QCOMPARE(readCredentialFile(project({empty, consoleCredential(u"good"_s)})).credentials.size(), 1);
    }

    void otherEnvironmentsHaveOtherAddresses()
    {
        const auto read = readCredentialFile(json(with(aepp(), u"environment"_s, u"Stage"_s)));
        QCOMPARE(read.credentials.value(0).gateway, QUrl(u"https://platform-stage.adobe.io"_s));
        QCOMPARE(read.credentials.value(0).ims, QUrl(u"https://ims-na1-stg1.adobelogin.com"_s));
    }

    void whatCannotBeUsedIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<CredentialProblem>("problem");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &file, CredentialProblem problem,
                            const QString &detail = {}) { QTest::newRow(name) << file << problem << detail; };
        using P = CredentialProblem;
        row("empty", "", P::Empty);
        row("blank", " \r\n", P::Empty);
        row("only a BOM", "\xEF\xBB\xBF", P::Empty);
        row("huge", QByteArray(credentialFileLimit + 1, ' '), P::TooLarge);
        row("words", "Dear colleague,\nhere it is.", P::NotJson, u"line 1, column 1"_s);
        row("shell variables without organization", "CLIENT_ID=0f1e2d\nCLIENT_SECRET=p8e\n", P::MissingOrganisation);
        row("cURL command without client ID", "curl -d 'client_secret=p8e' https://ims-na1.adobelogin.com/ims/token/v3",
            P::MissingClientId);
        row("call with an API key", "GET /data HTTP/1.1\nx-api-key: 0f1e2d\n", P::NotJson, u"line 1, column 1"_s);
        row("list", "[]", P::NotACredential);
        row("other JSON", R"({"name": "x", "dependencies": {}})", P::NotACredential);
        row("project without credentials", project({}), P::NotACredential);
        row("postman of another API", postman({postmanValue(u"url"_s, u"x"_s)}), P::NotACredential);
        row("JWT project", project({consoleCredential(u"a"_s, u"service"_s)}), P::JwtOnly);
        row("other kind", project({consoleCredential(u"a"_s, u"apikey"_s)}), P::OtherKind, u"apikey"_s);
        row("JWT download",
            json({{u"API_KEY"_s, u"k"_s},
                  {u"CLIENT_SECRET"_s, u"s"_s},
                  {u"ORG_ID"_s, org},
                  {u"PUBLIC_KEYS_WITH_EXPIRY"_s, QJsonObject()}}),
            P::JwtOnly);
        row("JWT postman", postman({postmanValue(u"API_KEY"_s, u"k"_s), postmanValue(u"PRIVATE_KEY"_s, u"x"_s)}),
            P::JwtOnly);
        row("JWT aepp", json(without(with(aepp(), u"pathToKey"_s, u"/k"_s), u"scopes"_s)), P::JwtOnly);
        row("placeholder <>", json(with(aepp(), u"client_id"_s, u"<client_id>"_s)), P::Placeholder, u"client_id"_s);
        row("placeholder {{}}", json(with(aepp(), u"secret"_s, u"{{CLIENT_SECRET}}"_s)), P::Placeholder, u"secret"_s);
        row("placeholder {}", json(with(aepp(), u"org_id"_s, u"{ORG_ID}"_s)), P::Placeholder, u"org_id"_s);
        row("placeholder YOUR_", json(with(download(), u"CLIENT_SECRETS"_s, QJsonArray{u"YOUR_SECRET"_s})),
            P::Placeholder, u"CLIENT_SECRETS"_s);
        row("placeholder in scopes", json(with(download(), u"SCOPES"_s, QJsonArray{u"<scope>"_s})), P::Placeholder,
            u"SCOPES"_s);
        row("no organisation", json(without(aepp(), u"org_id"_s)), P::MissingOrganisation);
        row("no client id", json(without(aepp(), u"client_id"_s)), P::MissingClientId);
        row("no secret", json(with(download(), u"CLIENT_SECRETS"_s, QJsonArray())), P::MissingSecret);
        row("secret of another type", json(with(download(), u"CLIENT_SECRETS"_s, 5)), P::MissingSecret);
        row("no scopes", json(without(aepp(), u"scopes"_s)), P::MissingScopes);
        row("header injection", json(with(aepp(), u"client_id"_s, u"a\r\nx-evil: 1"_s)), P::Malformed, u"client_id"_s);
        row("number for the organisation", json(with(aepp(), u"org_id"_s, u"10001"_s)), P::Malformed, u"org_id"_s);
        row("other host by environment", json(with(aepp(), u"environment"_s, u"evil.example/"_s)), P::Malformed,
            u"environment"_s);
        row("plain http", postman(withIms(u"http://ims.example"_s)), P::Malformed, u"IMS"_s);
        row("user in address", postman(withIms(u"https://a:b@ims.example"_s)), P::Malformed, u"IMS"_s);
        row("umlaut in sandbox", json(with(aepp(), u"sandbox-name"_s, u"prüf"_s)), P::Malformed, u"sandbox-name"_s);
    }
    void whatCannotBeUsedIsRefusedWithTheReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(CredentialProblem, problem);
        QFETCH(QString, detail);
        const CredentialFile read = readCredentialFile(file);
        QVERIFY(read.credentials.isEmpty());
        QVERIFY(read.problem);
        QCOMPARE(*read.problem, problem);
        QCOMPARE(read.detail, detail);
        QVERIFY(!credentialProblemText(problem, detail).isEmpty());
    }

    void theReasonNeverHoldsTheSecret()
    {
        QByteArray file = json(aepp());
        file.replace("\"p8e-invented-secret\"", "\"p8e-invented-secret");
        const CredentialFile read = readCredentialFile(file);
        QCOMPARE(read.problem, std::optional(CredentialProblem::NotJson));
        QVERIFY(!read.detail.contains(u"p8e"_s));
        QVERIFY(read.detail.isEmpty() || read.detail.startsWith(u"line "_s));
    }

    void damagedFilesGiveAWholeCredentialOrAReason()
    {
        QRandomGenerator random(8);
        int imported = 0;
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            for (const QByteArray &whole : goodFiles()) {
                const auto read
                    = readCredentialFile(i % 2 ? kit::damaged(whole, random) : kit::withOtherValue(whole, random));
                QCOMPARE(read.credentials.isEmpty(), read.problem.has_value());
                for (const ImportedCredential &one : read.credentials)
                    QVERIFY(isWhole(one));
                (read.problem ? refused : imported)++;
            }
        }
        QVERIFY(imported > 100 && refused > 100);
    }

    void aSecretIsNeverPrinted()
    {
        const Secret secret(secretText);
        QString printed;
        QDebug(&printed) << secret << Secret() << QList<Secret>{secret};
        QVERIFY2(!printed.contains(u"p8e"_s), qPrintable(printed));
        Secret copy = secret;
        Secret moved = std::move(copy);
        QCOMPARE(moved, secret);
        moved = Secret();
        QVERIFY(moved.isEmpty());
        QCOMPARE(secret.reveal(), secretText);
    }

    void sandboxesAreReadToTheEndThoughTheServerGivesFewAtATime()
    {
        kit::FakeClock clock;
        kit::FakeClient client;
        client.answer("GET", u"/data/foundation/sandbox-management/"_s,
                      [](const PlatformRequest &request) -> Outcome<PlatformReply> {
                          QJsonArray list;
                          const int offset = request.query.queryItemValue(u"offset"_s).toInt();
                          for (int i = offset; i < std::min(offset + 20, 53); ++i)
                              list.append(QJsonObject{{u"name"_s, u"box%1"_s.arg(i)}, {u"state"_s, u"active"_s}});
                          const QJsonObject next{{u"href"_s, u"https://x:443/?limit={limit}&offset={offset}"_s},
                                                 {u"templated"_s, true}};
                          PlatformReply reply;
                          reply.status = 200;
                          reply.body
                              = json({{u"sandboxes"_s, list},
                                      {u"_links"_s, offset < 40 ? QJsonObject{{u"next"_s, next}} : QJsonObject()}});
                          return reply;
                      });
        SandboxesModel model(client, clock);
        model.reload();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 53);
        QCOMPARE(client.requests().size(), 3);
    }

    void sandboxesWithoutEndAreReadToABound()
    {
        kit::FakeClock clock;
        kit::FakeClient client;
        client.answer("GET", u"/data/foundation/sandbox-management/"_s,
                      [](const PlatformRequest &request) -> Outcome<PlatformReply> {
                          QJsonArray list{QJsonObject{{u"name"_s, QString(100'000, u'n')}}};
                          const int offset = request.query.queryItemValue(u"offset"_s).toInt();
                          for (int i = offset; i < offset + 49; ++i)
                              list.append(QJsonObject{{u"name"_s, u"box%1"_s.arg(i)}, {u"state"_s, u"active"_s}});
                          PlatformReply reply;
                          reply.status = 200;
                          reply.body = json({{u"sandboxes"_s, list}});
                          return reply;
                      });
        SandboxesModel model(client, clock);
        model.reload();
        QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), 20'000);
        QVERIFY(client.requests().size() <= SandboxesModel::pagesAtMost);
        QVERIFY(model.rowCount() <= SandboxesModel::sandboxesAtMost);
        QVERIFY(model.failure());
        QCOMPARE(model.failure()->code, QLatin1String(endlessListCode));
        for (const Sandbox &sandbox : model.sandboxes())
            QVERIFY(sandbox.name.size() <= 256);
    }

    void sandboxesAreListedWithTheDefaultFirst()
    {
        kit::FakeClock clock;
        kit::FakeClient client;
        client.answer("GET", u"/data/foundation/sandbox-management/"_s,
                      [](const PlatformRequest &request) -> Outcome<PlatformReply> {
                          QJsonArray list;
                          const int offset = request.query.queryItemValue(u"offset"_s).toInt();
                          const int end = std::min(offset + 50, 53);
                          for (int i = offset; i < end; ++i) {
                              list.append(
                                  QJsonObject{{u"name"_s, u"box%1"_s.arg(i)},
                                              {u"title"_s, i == 3 ? QString() : u"Box %1"_s.arg(100 - i)},
                                              {u"state"_s, i % 5 ? u"active"_s : u"resetting"_s},
                                              {u"type"_s, i == 51 || i == 7 ? u"production"_s : u"development"_s},
                                              {u"isDefault"_s, i == 51},
                                              {u"eTag"_s, 2}});
                          }
                          list.append(5);
                          PlatformReply reply;
                          reply.status = 200;
                          reply.body = json({{u"sandboxes"_s, list}, {u"_page"_s, QJsonObject{{u"limit"_s, 50}}}});
                          return reply;
                      });
        SandboxesModel model(client, clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.reload();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 53);
        QCOMPARE(client.requests().size(), 2);
        for (const PlatformRequest &request : client.requests()) {
            QVERIFY(!request.sandboxed);
            QVERIFY(request.query.hasQueryItem(u"limit"_s) && request.query.hasQueryItem(u"offset"_s));
        }
        QCOMPARE(model.index(0).data(SandboxesModel::NameRole).toString(), u"box51"_s);
        QVERIFY(model.index(0).data(SandboxesModel::ProductionRole).toBool());
        QCOMPARE(model.index(1).data(SandboxesModel::NameRole).toString(), u"box7"_s);
        const QModelIndex resetting = model.index(model.rowOf(u"box5"_s));
        QVERIFY(!resetting.data(SandboxesModel::UsableRole).toBool());
        QVERIFY(!(resetting.flags() & Qt::ItemIsEnabled));
        QCOMPARE(resetting.data(SandboxesModel::StateTextRole).toString(), u"Resetting"_s);
        QCOMPARE(model.sandbox(u"box3"_s)->label(), u"box3"_s);

        client.answer("GET", u"/data/foundation/sandbox-management/"_s, kit::failureOf(Failure::Kind::Forbidden, 403));
        model.reload();
        QTRY_VERIFY(!model.isLoading());
        QVERIFY(model.failure());
        QCOMPARE(model.rowCount(), 53);
    }

    void damagedSandboxListsNeverCrash()
    {
        QRandomGenerator random(6);
        const QByteArray whole = R"({"sandboxes": [{"name": "prod", "title": "Production", "state": "active",
            "type": "production", "region": "VA7", "isDefault": "true", "eTag": 2}], "_page": {"limit": 50, "count": 1}})";
        QVERIFY(readSandboxPage(whole).value().sandboxes.first().isDefault);
        for (int i = 0; i < 3000; ++i) {
            const auto page = readSandboxPage(i % 2 ? kit::damaged(whole, random) : kit::withOtherValue(whole, random));
            if (page)
                QVERIFY(page.value().sandboxes.size() <= page.value().entries);
        }
    }
};

EXPORTDESK_TEST(ConnectionsTest)
#include "tst_connections.moc"
