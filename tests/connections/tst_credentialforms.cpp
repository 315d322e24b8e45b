// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/address.h"
#include "models/connections/connectionform.h"
#include "models/connections/credentialfile.h"
#include "models/connections/credentialtext.h"
#include "tests/kit/damage.h"
#include "tests/kit/testprogram.h"
#include "tests/views/spokenlanguage.h"

#include <QTest>

using namespace exportdesk;
using namespace Qt::StringLiterals;

using Family = CredentialFamily;
using Fault = CredentialProblem;

namespace
{

const QString formsOrg = u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s;
const QString formsSecret = u"p8e-invented-secret"_s;
const QString formsScopes = u"openid,AdobeID,read_organizations"_s;

/// How a company keeps settings: key and value of one line, what stands before and after all of them.
struct Notation {
    const char *name;
    QString line; ///< %1 key, %2 value
    QString before;
    QString after;
    QString between = u"\n"_s;
    QString joint = u"_"_s; ///< between the words of a key; "" writes clientId
    bool isUpper = true;
};

QList<Notation> notations()
{
    return {
        {"env", u"%1=%2"_s, u"# service account\n"_s, u"\n"_s},
        {"env quoted", u"%1=\"%2\""_s, {}, u"\n#OTHER_CLIENT_ID=zzz\n"_s},
        {"env single quotes", u"%1='%2'"_s, {}, {}},
        {"env CRLF", u"%1=%2"_s, {}, u"\r\n"_s, u"\r\n"_s},
        {"export", u"export %1=\"%2\""_s, u"#!/bin/sh\nset -eu\n"_s, {}},
        {"set of cmd", u"set %1=%2"_s, u"@echo off\n"_s, {}},
        {"PowerShell", u"$env:%1 = \"%2\""_s, {}, {}},
        {"Dockerfile", u"ENV %1=%2"_s, u"FROM debian\n"_s, {}},
        {"comments behind", u"%1 = %2  # from the Console"_s, {}, {}},
        {"INI", u"%1 = %2"_s, u"[aep]\n"_s, {}, u"\n"_s, u"_"_s, false},
        {"INI with colon", u"%1: %2"_s, u"; settings\n[adobe]\n"_s, {}, u"\n"_s, u"-"_s, false},
        {"properties", u"%1=%2"_s, {}, {}, u"\n"_s, u"."_s, false},
        {"TOML", u"%1 = \"%2\""_s, u"[adobe.aep]\n"_s, {}, u"\n"_s, u"_"_s, false},
        {"YAML", u"%1: %2"_s, u"---\n"_s, {}, u"\n"_s, u"_"_s, false},
        {"YAML nested",
         u"  %1: \"%2\""_s,
         u"adobe:\n"_s,
         u"\nother:\n  url: https://example.com\n"_s,
         u"\n"_s,
         {},
         false},
        {"YAML deep", u"      %1: '%2'"_s, u"services:\n  export:\n    environment:\n"_s, {}},
        {"compose", u"      - %1=%2"_s, u"services:\n  export:\n    environment:\n"_s, {}},
        {"JSON", u"\"%1\": \"%2\""_s, u"{"_s, u"}"_s, u", "_s},
        {"JSON camel case", u"\"%1\": \"%2\""_s, u"{"_s, u"}"_s, u", "_s, {}, false},
        {"JSON nested", u"\"%1\": \"%2\""_s, u"{\"version\": 2, \"adobe\": {\"aep\": {"_s, u"}}}"_s, u", "_s},
        {"JSON list of one", u"\"%1\": \"%2\""_s, u"[{"_s, u"}]"_s, u", "_s},
    };
}

QString keyIn(const Notation &notation, const QString &prefix, const QString &words)
{
    QStringList parts = QString(prefix + words).split(u'_', Qt::SkipEmptyParts);
    if (notation.isUpper)
        return parts.join(u'_').toUpper();
    if (!notation.joint.isEmpty())
        return parts.join(notation.joint).toLower();
    QString key;
    for (const QString &part : std::as_const(parts))
        key += key.isEmpty() ? part.toLower() : part.left(1).toUpper() + part.mid(1).toLower();
    return key;
}

QByteArray written(const Notation &notation, const QString &prefix, const QList<std::pair<QString, QString>> &values)
{
    QStringList lines;
    for (const auto &[key, value] : values)
        lines += notation.line.arg(keyIn(notation, prefix, key), value);
    return (notation.before + lines.join(notation.between) + notation.after).toUtf8();
}

QList<std::pair<QString, QString>> wholeCredential()
{
    return {{u"CLIENT_ID"_s, u"0f1e2d3c"_s},
            {u"CLIENT_SECRET"_s, formsSecret},
            {u"ORG_ID"_s, formsOrg},
            {u"SCOPES"_s, formsScopes},
            {u"SANDBOX_NAME"_s, u"dev-eu"_s}};
}

CredentialFile withEnvironment(const QString &environment, const QByteArray &more = {})
{
    return readCredentialFile("CLIENT_ID=a\nSECRET=p8e-invented\nORG_ID=" + formsOrg.toUtf8()
                              + "\nSCOPES=openid\nENVIRONMENT=" + environment.toUtf8() + '\n' + more);
}

} // namespace

Q_DECLARE_METATYPE(exportdesk::CredentialProblem)

/// Credentials as companies keep them.
class CredentialFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNotationAndPrefixIsRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QList<Notation> all = notations();
        for (const Notation &notation : all)
            for (const char *prefix : {"", "ADOBE_", "AEP_", "IMS_", "MY_TEAM_", "AEP_PROD_"})
                QTest::addRow("%s %s", notation.name, prefix)
                    << written(notation, QString::fromLatin1(prefix), wholeCredential());
    }

    void everyNotationAndPrefixIsRead()
    {
        QFETCH(QByteArray, file);
        const CredentialFile read = readCredentialFile(file);
        QVERIFY2(!read.problem, file.constData());
        QCOMPARE(read.credentials.size(), 1);
        const ImportedCredential &one = read.credentials.first();
        QCOMPARE(one.clientId, u"0f1e2d3c"_s);
        QCOMPARE(one.secret.reveal(), formsSecret);
        QCOMPARE(one.orgId, formsOrg);
        QCOMPARE(one.scopes, formsScopes.split(u','));
        QCOMPARE(one.sandbox, u"dev-eu"_s);
        QCOMPARE(one.ims, usualIms());
        QCOMPARE(one.gateway, usualGateway());
    }

    /// Any part may be missing, in any notation: then it is asked for, or the reason is given.
    void missingPartsAreAskedFor_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<CredentialProblem>("problem");
        QTest::addColumn<bool>("asks");
        const struct {
            const char *key;
            Fault problem;
            bool asks;
        } parts[] = {{"CLIENT_SECRET", Fault::MissingSecret, false},
                     {"ORG_ID", Fault::MissingOrganisation, true},
                     {"SCOPES", Fault::MissingScopes, true}};
        const QList<Notation> all = notations();
        for (const Notation &notation : all) {
            for (const auto &part : parts) {
                auto values = wholeCredential();
                values.removeIf([&part](const auto &one) { return one.first == QLatin1String(part.key); });
                QTest::addRow("%s without %s", notation.name, part.key)
                    << written(notation, u"AEP_"_s, values) << part.problem << part.asks;
            }
        }
    }

    void missingPartsAreAskedFor()
    {
        QFETCH(QByteArray, file);
        QFETCH(CredentialProblem, problem);
        QFETCH(bool, asks);
        const CredentialFile read = readCredentialFile(file);
        QVERIFY(read.credentials.isEmpty());
        QCOMPARE(read.problem, std::optional(problem));
        QCOMPARE(read.partial.has_value(), asks);
        if (!asks)
            return;
        QCOMPARE(read.partial->clientId, u"0f1e2d3c"_s);
        QCOMPARE(read.partial->secret.reveal(), formsSecret);
        QCOMPARE(read.partial->orgId.isEmpty(), problem == Fault::MissingOrganisation);
    }

    void listsInYamlAndTomlAreRead()
    {
        const QByteArray rest = "client_id: 0f1e\nclient_secret: p8e-invented\norg_id: " + formsOrg.toUtf8() + '\n';
        const QStringList expected{u"openid"_s, u"AdobeID"_s};
        for (const QByteArray &scopes :
             {QByteArray("scopes: [openid, AdobeID]"), QByteArray("scopes:\n  - openid\n  - \"AdobeID\""),
              QByteArray("scopes:\n- openid\n- AdobeID"), QByteArray("scopes: openid AdobeID"),
              QByteArray("scopes = [\"openid\", 'AdobeID']")}) {
            const CredentialFile read = readCredentialFile(rest + scopes + "\nsandbox: dev\n");
            QVERIFY2(!read.problem, scopes.constData());
            QCOMPARE(read.credentials.first().scopes, expected);
            QCOMPARE(read.credentials.first().sandbox, u"dev"_s);
        }
    }

    void severalCredentialsOfOneFileStayApart()
    {
        const QByteArray file = "ORG_ID=" + formsOrg.toUtf8()
            + "\nSCOPES=openid\nDEV_CLIENT_ID=dev1\nDEV_CLIENT_SECRET=p8e-dev\nDEV_SANDBOX=dev\n"
              "PROD_CLIENT_ID=prod1\nPROD_CLIENT_SECRET=p8e-prod\n";
        const CredentialFile read = readCredentialFile(file);
        QCOMPARE(read.credentials.size(), 2);
        QCOMPARE(read.credentials[0].clientId, u"dev1"_s);
        QCOMPARE(read.credentials[0].secret.reveal(), u"p8e-dev"_s);
        QCOMPARE(read.credentials[0].sandbox, u"dev"_s);
        QCOMPARE(read.credentials[0].name, u"dev"_s);
        QCOMPARE(read.credentials[1].clientId, u"prod1"_s);
        QCOMPARE(read.credentials[1].secret.reveal(), u"p8e-prod"_s);
        QCOMPARE(read.credentials[1].sandbox, QString());
        QCOMPARE(read.credentials[1].orgId, formsOrg); // shared
        // The secret of one credential is never sent with the client ID of another.
        const CredentialFile half = readCredentialFile(QByteArray(file).replace("PROD_CLIENT_SECRET", "#"));
        QCOMPARE(half.credentials.size(), 1);
        QCOMPARE(half.credentials[0].clientId, u"dev1"_s);
    }

    /// Two credentials in one text, in the notations people use: both are offered, and neither has a part of the other.
    void twoCredentialsAreBothOffered_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &one, const QString &between = u"\n"_s,
                            const QString &before = {}, const QString &after = {}) {
            const auto of = [&one](const QString &word, const QString &other) {
                return QString(one).replace("WORD"_L1, word).replace("OTHER"_L1, other);
            };
            QTest::newRow(name) << before + of(u"dev"_s, u"1"_s) + between + of(u"prod"_s, u"2"_s) + after;
        };
        const QString org = QString(formsOrg).replace("0A1B"_L1, "0A1OTHER"_L1);
        const QString env = u"CLIENT_ID=id-WORD\nCLIENT_SECRET=p8e-WORD\nORG_ID=%1\nSCOPES=openid,WORD\n"_s.arg(org);
        const QString yaml
            = u"client_id: id-WORD\n  client_secret: p8e-WORD\n  org_id: %1\n  scopes: [openid, WORD]"_s.arg(org);
        const QString json = u"\"CLIENT_ID\": \"id-WORD\", \"CLIENT_SECRETS\": [\"p8e-WORD\"], \"ORG_ID\": \"%1\", "
                             "\"SCOPES\": [\"openid\", \"WORD\"]"_s.arg(org);
        row("INI sections",
            u"[WORD]\n"_s
                + QString(env)
                      .toLower()
                      .replace("adobeorg"_L1, "AdobeOrg"_L1)
                      .replace("word"_L1, "WORD"_L1)
                      .replace("other"_L1, "OTHER"_L1));
        row("env with comments", u"# WORD\n"_s + env);
        row("env, organization first",
            u"export ORG_ID=%1\nexport CLIENT_ID=id-WORD\nexport CLIENT_SECRET=p8e-WORD\nexport SCOPES=openid,WORD"_s
                .arg(org));
        row("TOML tables with one name",
            u"[[credential]]\n"_s + QString(env).replace(u'=', u" = \""_s).replace(u'\n', u"\"\n"_s));
        row("YAML", u"WORD:\n  "_s + yaml);
        row("YAML documents", u"aep:\n  "_s + yaml, u"\n---\n"_s);
        row("YAML list", u"- name: WORD\n  "_s + yaml);
        row("JSON sections", u"\"WORD\": {"_s + json + u'}', u","_s, u"{"_s, u"}"_s);
        row("JSON list", u"{"_s + json + u'}', u","_s, u"["_s, u"]"_s);
        row("two downloads", u"{"_s + json + u'}');
        row("two downloads with words", u"The one for WORD:\n{"_s + json + u"}\n"_s);
        row("two downloads in fences", u"### WORD\n```json\n{"_s + json + u"}\n```\n"_s);
    }

    void twoCredentialsAreBothOffered()
    {
        QFETCH(QString, text);
        const CredentialFile read = readCredentialFile(text.toUtf8());
        QVERIFY2(!read.problem, qPrintable(read.detail + text));
        QCOMPARE(read.credentials.size(), 2);
        for (const ImportedCredential &one : read.credentials) {
            const QString word = one.clientId.mid(3);
            QCOMPARE(one.secret.reveal(), u"p8e-"_s + word);
            QCOMPARE(one.scopes, QStringList({u"openid"_s, word}));
            QVERIFY(one.orgId.startsWith(word == "dev"_L1 ? "0A11"_L1 : "0A12"_L1, Qt::CaseInsensitive));
        }
        QVERIFY(read.credentials[0].clientId != read.credentials[1].clientId);
    }

    /// Different values for one thing are named; none of them is the right one by its place.
    void contradictionsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const QString env = u"CLIENT_ID=a1\nCLIENT_SECRET=p8e-invented-1\nORG_ID=%1\nSCOPES=openid\n"_s.arg(formsOrg);
        const QString json = u"{\"CLIENT_ID\": \"a1\", \"CLIENT_SECRETS\": [\"p8e-invented-1\"], \"ORG_ID\": \"%1\", "
                             "\"SCOPES\": [\"openid\"]%2}"_s;
        const auto row = [](const QString &text, const QString &key) {
            QTest::addRow("%s", qPrintable(text.right(60))) << text << key;
        };
        row(env + u"CLIENT_ID=b2"_s, u"CLIENT_ID"_s);
        row(env + u"CLIENT_SECRET=p8e-invented-2"_s, u"CLIENT_SECRET"_s);
        row(env + u"ORG_ID=0000000000000000000000AA@AdobeOrg"_s, u"ORG_ID"_s);
        row(env + u"IMS_ORG=0000000000000000000000AA@AdobeOrg"_s, u"ORG_ID"_s);
        row(env + u"SCOPES=session"_s, u"SCOPES"_s);
        row(env + u"SANDBOX=a\nSANDBOX=b"_s, u"SANDBOX"_s);
        row(env + u"clientId=b2"_s, u"clientId"_s);
        row(env + u"CLIENT_ID=b2\nCLIENT_SECRET=p8e-invented-2\nSANDBOX=b\nSANDBOX=c"_s, u"CLIENT_ID"_s);
        row(env + u"IMS_HOST=ims-na1.adobelogin.com\nIMS_URL=https://ims-na1-stg1.adobelogin.com"_s, u"IMS_URL"_s);
        row(json.arg(formsOrg, u", \"CLIENT_ID\": \"b2\""_s), u"CLIENT_ID"_s);
        row(json.arg(formsOrg, u", \"ORG_ID\": \"0000000000000000000000AA@AdobeOrg\""_s), u"ORG_ID"_s);
        row(json.arg(formsOrg, QString()) + u'\n' + json.arg(formsOrg, u", \"CLIENT_ID\": \"b2\""_s), u"CLIENT_ID"_s);
        row(u"{\"dev\": %1, \"dev\": %1}"_s.arg(json.arg(formsOrg, QString())), u"dev"_s);
        const QString call
            = u"curl https://ims-na1.adobelogin.com/ims/token/v3 -d client_id=%1 -d client_secret=%2\n"_s;
        row(call.arg(u"a1"_s, u"p8e-invented-1"_s) + call.arg(u"b2"_s, u"p8e-invented-1"_s), u"client_id"_s);
        row(call.arg(u"a1"_s, u"p8e-invented-1"_s) + call.arg(u"a1"_s, u"p8e-invented-2"_s), u"client_secret"_s);
        row(u"ID=a1\nID=b2\n"_s + call.arg(u"$ID"_s, u"p8e-invented-1"_s), u"ID"_s);
    }

    void contradictionsAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        const CredentialFile read = readCredentialFile(text.toUtf8());
        QCOMPARE(read.problem, std::optional(Fault::Contradictory));
        QCOMPARE(read.detail, key);
        QVERIFY(read.credentials.isEmpty() && !read.partial);
        QVERIFY(credentialProblemText(*read.problem, read.detail).contains(key));
        const kit::SpokenLanguage spoken(u"de"_s);
        QVERIFY(credentialProblemText(*read.problem, read.detail).contains(u"verschiedene Werte"_s));
    }

    void theSameValueTwiceIsNoContradiction()
    {
        const QByteArray env
            = "CLIENT_ID=a1\nCLIENT_SECRET=p8e-invented-1\nORG_ID=" + formsOrg.toUtf8() + "\nSCOPES=openid, AdobeID\n";
        for (const QByteArray &more :
             {env, QByteArray("clientId=a1"), QByteArray("CLIENT_ID=<your client id>"), QByteArray("CLIENT_ID="),
              QByteArray("SCOPE=openid,AdobeID"),
              QByteArray("IMS=ims-na1.adobelogin.com\n"
                         "IMS_ENDPOINT=https://ims-na1.adobelogin.com/ims/token"),
              QByteArray("SANDBOX_NAME=dev\nSANDBOX=true"), QByteArray("API_KEY=of-a-mail-service")}) {
            const CredentialFile read = readCredentialFile(env + more);
            QVERIFY2(!read.problem, QByteArray(more + ": " + read.detail.toUtf8()).constData());
            QCOMPARE(read.credentials.size(), 1);
        }
    }

    /// What a template has in the place of a value is named and never sent.
    void placeholdersAreNamed_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"<your client id>",
                                  "<CLIENT_ID>",
                                  "YOUR_CLIENT_ID",
                                  "your-client-id",
                                  "yourClientId",
                                  "{{client_id}}",
                                  "{{ client_id }}",
                                  "${CLIENT_ID}",
                                  "$CLIENT_ID",
                                  "%CLIENT_ID%",
                                  "${{ secrets.CLIENT_ID }}",
                                  "xxxx",
                                  "XXXXXXXX",
                                  "xxxx-xxxx-xxxx",
                                  "****",
                                  "p8e-****",
                                  "p8e-xxxxxxxx",
                                  "p8e-abc…",
                                  "0f1e...",
                                  "changeme",
                                  "change_me",
                                  "CHANGE-ME",
                                  "replace-me",
                                  "REPLACE_WITH_ID",
                                  "insert-id-here",
                                  "client-id-here",
                                  "CLIENT_ID",
                                  "client-id",
                                  "TODO",
                                  "tbd",
                                  "n/a",
                                  "none",
                                  "null",
                                  "[client id]",
                                  "[REDACTED]",
                                  "redacted",
                                  "•••••",
                                  "...",
                                  "…",
                                  "-",
                                  "???",
                                  "__CLIENT_ID__",
                                  "#{CLIENT_ID}#",
                                  "@@CLIENT_ID@@",
                                  "!vault |",
                                  "op://vault/aep/id",
                                  "process.env.CLIENT_ID",
                                  "os.environ['CLIENT_ID']",
                                  "ENC[AES256,data:abc]",
                                  "$(get client-id)",
                                  "`get client-id`",
                                  "my-client-id",
                                  "abc{{suffix}}",
                                  "abc<id>"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void placeholdersAreNamed()
    {
        QFETCH(QString, value);
        const QString rest = u"\nCLIENT_SECRET=p8e-invented\nORG_ID=%1\nSCOPES=openid\n"_s.arg(formsOrg);
        for (const QString &text :
             {QString(u"CLIENT_ID='%1'"_s.arg(value) + rest), QString(u"client_id: \"%1\""_s.arg(value) + rest),
              u"{\"client_id\": \"%1\", \"secret\": \"p8e-invented\", \"org_id\": \"%2\", \"scopes\": \"openid\"}"_s
                  .arg(value, formsOrg)}) {
            const CredentialFile read = readCredentialFile(text.toUtf8());
            QCOMPARE(read.problem, std::optional(Fault::Placeholder));
            QCOMPARE(read.detail.toLower(), u"client_id"_s);
            QVERIFY(read.credentials.isEmpty() && !read.partial);
        }
        const CredentialFile organization = readCredentialFile(
            u"CLIENT_ID=a1\nCLIENT_SECRET=p8e-invented\nORG_ID=YOUR_ORG@AdobeOrg\nSCOPES=openid\n"_s.toUtf8());
        QCOMPARE(organization.problem, std::optional(Fault::Placeholder));
        QCOMPARE(organization.detail, u"ORG_ID"_s);
    }

    /// The secret is sent to Adobe and to this computer only.
    void foreignSignInHostsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        const QString env = u"CLIENT_ID=a1\nCLIENT_SECRET=p8e-invented\nORG_ID=%1\nSCOPES=openid\n"_s.arg(formsOrg);
        const auto row = [&](const QString &line, const QString &host) {
            QTest::addRow("%s", qPrintable(line)) << env + line << host;
        };
        row(u"IMS=ims.example.com"_s, u"ims.example.com"_s);
        row(u"ims_endpoint=https://login.example.com/ims/token/v3"_s, u"login.example.com"_s);
        row(u"IMS_TOKEN_URL: https://login.example.com/ims"_s, u"login.example.com"_s);
        row(u"TOKEN_URL=https://login.example.com/token"_s, u"login.example.com"_s);
        row(u"token_uri=https://adobelogin.com.example.com/"_s, u"adobelogin.com.example.com"_s);
        row(u"IMS_HOST=p8e-invented.example.com"_s, u"***.example.com"_s);
        row(u"IMS_HOST=ims-na1-adobelogin.com"_s, u"ims-na1-adobelogin.com"_s);
        row(u"IMS_HOST=ims-na1.adobelogin.com"_s, {});
        row(u"IMS_HOST=http://127.0.0.1:8080"_s, {});
        row(u"IMS_HOST=http://localhost:8080"_s, {});
        row(u"TOKEN_URL=https://ims-na1.adobelogin.com/ims/token/v3"_s, {});
        row(u"MAILER_TOKEN_URL=https://login.example.com/token"_s, {}); // of another program
        QTest::newRow("command") << u"ORG_ID=%1\ncurl https://login.example.com/ims/token/v3 -d client_id=a1 -d "
                                    "client_secret=p8e-invented -d scope=openid"_s.arg(formsOrg)
                                 << u"login.example.com"_s;
        QTest::newRow("JSON") << u"{\"client_id\": \"a1\", \"secret\": \"p8e-invented\", \"org_id\": \"%1\", "
                                 "\"scopes\": \"openid\", \"imsEndpoint\": \"login.example.com\"}"_s.arg(formsOrg)
                              << u"login.example.com"_s;
    }

    void foreignSignInHostsAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        const CredentialFile read = readCredentialFile(text.toUtf8());
        if (host.isEmpty()) {
            QVERIFY2(!read.problem, qPrintable(read.detail));
            QVERIFY(isOfAdobe(read.credentials.first().ims));
            return;
        }
        QCOMPARE(read.problem, std::optional(Fault::ForeignSignIn));
        QCOMPARE(read.detail, host);
        QVERIFY(read.partial && read.partial->ims.isEmpty());
        // Neither saved nor tested before somebody has entered an address.
        QVERIFY(std::holds_alternative<QList<FormFault>>(readForm(ConnectionForm::of(*read.partial), {}, true)));
        QVERIFY(credentialProblemText(*read.problem, read.detail).contains(host));
        const kit::SpokenLanguage spoken(u"de"_s);
        QVERIFY(credentialProblemText(*read.problem, read.detail).contains(u"nicht zu Adobe"_s));
    }

    void addressesOfOthersAreNotThoseOfThePlatform()
    {
        const QByteArray rest = "AEP_CLIENT_ID=a\nAEP_CLIENT_SECRET=p8e-invented\nAEP_SCOPES=openid\nAEP_ORG_ID="
            + formsOrg.toUtf8() + '\n';
        const auto gateway = [&rest](const QByteArray &line) {
            const CredentialFile read = readCredentialFile(rest + line);
            return read.credentials.isEmpty() ? QUrl() : read.credentials.first().gateway;
        };
        QCOMPARE(gateway("BASE_URL=https://shop.example.com/api"), usualGateway());
        QCOMPARE(gateway("AEP_BASE_URL=https://platform-stage.adobe.io"), QUrl(u"https://platform-stage.adobe.io"_s));
        QCOMPARE(gateway("AEP_GATEWAY=https://proxy.example.com"), QUrl(u"https://proxy.example.com"_s));
        QCOMPARE(gateway("NODE_ENV=production"), usualGateway());
    }

    // ---- the command of the Developer Console

    void commandsThatRequestATokenAskForTheOrganization_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("urlencoded parts",
            "curl --location 'https://ims-na1.adobelogin.com/ims/token/v3' \\\n"
            "  --header 'Content-Type: application/x-www-form-urlencoded' \\\n"
            "  --data-urlencode 'grant_type=client_credentials' \\\n  --data-urlencode 'client_id=0f1e2d3c' \\\n"
            "  --data-urlencode 'client_secret=p8e-invented-secret' \\\n"
            "  --data-urlencode 'scope=openid,AdobeID, read_organizations'\n");
        row("one body",
            "curl -X POST 'https://ims-na1.adobelogin.com/ims/token/v3' -d 'grant_type=client_credentials&"
            "client_id=0f1e2d3c&client_secret=p8e-invented-secret&scope=openid%2CAdobeID%2Cread_organizations'");
        row("double quotes",
            "curl https://ims-na1.adobelogin.com/ims/token/v3 -d \"client_id=0f1e2d3c\" "
            "-d \"client_secret=p8e-invented-secret\" -d \"grant_type=client_credentials\" "
            "-d \"scope=openid,AdobeID,read_organizations\"");
        row("query",
            "POST https://ims-na1.adobelogin.com/ims/token/v2?grant_type=client_credentials&client_id=0f1e2d3c&"
            "client_secret=p8e-invented-secret&scope=openid,AdobeID,read_organizations HTTP/1.1");
        row("cmd",
            "curl \"https://ims-na1.adobelogin.com/ims/token/v3\" ^\r\n  --data-urlencode \"client_id=0f1e2d3c\" ^\r\n"
            "  --data-urlencode \"client_secret=p8e-invented-secret\" ^\r\n"
            "  --data-urlencode \"scope=openid,AdobeID,read_organizations\" ^\r\n"
            "  --data-urlencode \"grant_type=client_credentials\"");
        row("HTTPie",
            "http --form POST https://ims-na1.adobelogin.com/ims/token/v3 grant_type=client_credentials "
            "client_id=0f1e2d3c client_secret=p8e-invented-secret scope='openid,AdobeID,read_organizations'");
        row("Python",
            "requests.post('https://ims-na1.adobelogin.com/ims/token/v3', data={\n    'grant_type': "
            "'client_credentials',\n    'client_id': '0f1e2d3c',\n    'client_secret': 'p8e-invented-secret',\n"
            "    'scope': 'openid,AdobeID,read_organizations'})");
        row("PowerShell",
            "$body = @{ grant_type = 'client_credentials'; client_id='0f1e2d3c'; client_secret='p8e-invented-secret'; "
            "scope='openid,AdobeID,read_organizations' }\n"
            "Invoke-RestMethod -Uri 'https://ims-na1.adobelogin.com/ims/token/v3' -Body $body");
        row("variables",
            "CLIENT_ID=0f1e2d3c\nSECRET_OF_US='p8e-invented-secret'\n"
            "curl https://ims-na1.adobelogin.com/ims/token/v3 -d \"client_id=$CLIENT_ID\" "
            "-d \"client_secret=${SECRET_OF_US}\" -d 'scope=openid,AdobeID,read_organizations'");
    }

    void commandsThatRequestATokenAskForTheOrganization()
    {
        QFETCH(QByteArray, text);
        const CredentialFile read = readCredentialFile(text);
        QCOMPARE(read.family, Family::TokenCommand);
        QCOMPARE(read.problem, std::optional(Fault::MissingOrganisation));
        QVERIFY(read.partial);
        QCOMPARE(read.partial->clientId, u"0f1e2d3c"_s);
        QCOMPARE(read.partial->secret.reveal(), formsSecret);
        QCOMPARE(read.partial->scopes, formsScopes.split(u','));
        QCOMPARE(read.partial->ims, usualIms());
        // With the organization in a line or a header of its own it is whole.
        for (const char *more : {"\nORG_ID=", "\ncurl -H 'x-gw-ims-org-id: "}) {
            const CredentialFile whole
                = readCredentialFile(text + more + formsOrg.toUtf8() + (more[1] == 'c' ? "'" : ""));
            QVERIFY(!whole.problem);
            QCOMPARE(whole.credentials.first().orgId, formsOrg);
        }
    }

    void unfilledVariablesArePlaceholders()
    {
        const CredentialFile read = readCredentialFile("curl https://ims-na1.adobelogin.com/ims/token/v3 -d "
                                                       "\"client_id=$CLIENT_ID\" -d \"client_secret=$CLIENT_SECRET\"");
        QCOMPARE(read.problem, std::optional(Fault::Placeholder));
        QCOMPARE(read.detail, u"CLIENT_ID"_s);
    }

    // ---- other kinds of credentials

    void otherKindsAreRefusedWithTheRightReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<CredentialProblem>("problem");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const QByteArray base = "{\"org_id\": \"" + formsOrg.toUtf8() + "\", \"client_id\": \"a\", \"secret\": \"s\", ";
        const auto personal = [](const char *name, const QByteArray &file) {
            QTest::newRow(name) << file << Fault::AuthorizationCode << u"signs in a person"_s << u"eine Person"_s;
        };
        personal("aepp with a code", base + "\"auth_code\": \"eyJ-invented\"}");
        personal("aepp with a code and scopes", base + "\"auth_code\": \"eyJ-invented\", \"scopes\": \"openid\"}");
        personal("oauthV1", base + "\"connection_type\": \"oauthV1\", \"scopes\": \"openid\"}");
        personal("grant in settings",
                 "CLIENT_ID=a\nCLIENT_SECRET=p8e\nSCOPES=openid\nGRANT_TYPE=authorization_code\nORG_ID="
                     + formsOrg.toUtf8());
        personal("command with a code",
                 "curl https://ims-na1.adobelogin.com/ims/token/v3 -d 'grant_type=authorization_code&client_id=a&"
                 "client_secret=p8e&code=eyJ-invented'");
        const auto retired = [](const char *name, const QByteArray &file) {
            QTest::newRow(name) << file << Fault::JwtOnly << u"Service Account (JWT)"_s
                                << u"Service-Account-Anmeldedaten (JWT)"_s;
        };
        retired("JWT in settings",
                "IMS_CLIENT_ID=a\nIMS_CLIENT_SECRET=p8e\nIMS_ORG_ID=" + formsOrg.toUtf8()
                    + "\nIMS_META_SCOPES=ent_dataservices_sdk\nIMS_PRIVATE_KEY=\"-----BEGIN PRIVATE KEY-----\nAAAA\n"
                      "CLIENT_ID=inside\n-----END PRIVATE KEY-----\"\n");
        retired("JWT in aepp", base + "\"tech_id\": \"t@techacct.adobe.com\", \"pathToKey\": \"/k\"}");
        retired("command with a JWT",
                "curl -F client_id=a -F client_secret=p8e -F jwt_token=eyJ "
                "https://ims-na1.adobelogin.com/ims/exchange/jwt");
    }

    void otherKindsAreRefusedWithTheRightReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(CredentialProblem, problem);
        QFETCH(QString, english);
        QFETCH(QString, german);
        const CredentialFile read = readCredentialFile(file);
        QCOMPARE(read.problem, std::optional(problem));
        QVERIFY(!read.partial);
        QVERIFY(credentialProblemText(problem, read.detail).contains(english));
        const kit::SpokenLanguage spoken(u"de"_s);
        QVERIFY2(credentialProblemText(problem, read.detail).contains(german),
                 qPrintable(credentialProblemText(problem, read.detail)));
    }

    // ---- environments

    void documentedEnvironmentsHaveAddresses()
    {
        for (const QString &usual : {QString(), u"prod"_s, u"PROD"_s})
            QCOMPARE(withEnvironment(usual).credentials.value(0).gateway, usualGateway());
        for (const QString &other : {u"stage"_s, u"int"_s}) {
            const ImportedCredential one = withEnvironment(other).credentials.value(0);
            QCOMPARE(one.gateway, QUrl(u"https://platform-%1.adobe.io"_s.arg(other)));
            QCOMPARE(one.ims, QUrl(u"https://ims-na1-stg1.adobelogin.com"_s));
        }
    }

    void unknownEnvironmentsAskForTheirAddresses()
    {
        for (const QString &word : {u"production"_s, u"live"_s, u"prd"_s, u"va7"_s, u"nld2"_s, u"aus5"_s, u"support"_s,
                                    u"dev"_s, u"qa-2"_s}) {
            const CredentialFile read = withEnvironment(word);
            QCOMPARE(read.problem, std::optional(Fault::UnknownEnvironment));
            QCOMPARE(read.detail, word);
            QVERIFY(read.partial);
            QVERIFY(read.partial->gateway.isEmpty() && read.partial->ims.isEmpty());
            // The form can neither be saved nor tested before somebody has entered the addresses.
            const auto form = readForm(ConnectionForm::of(*read.partial), {}, true);
            const auto *faults = std::get_if<QList<FormFault>>(&form);
            QVERIFY(faults);
            QCOMPARE(faults->size(), 2);
            QVERIFY(credentialProblemText(*read.problem, read.detail).contains(u"--gateway"_s));
            // An address in the file counts; the other one is still asked for.
            const CredentialFile half = withEnvironment(word, "GATEWAY=platform.adobe.io\n");
            QCOMPARE(half.partial->gateway, usualGateway());
            QVERIFY(half.partial->ims.isEmpty());
            QVERIFY(!withEnvironment(word, "GATEWAY=platform.adobe.io\nIMS=ims-na1.adobelogin.com\n").problem);
        }
    }

    // ---- any text

    void damagedSettingsGiveAWholeCredentialOrAReason()
    {
        QRandomGenerator random(9);
        const QList<Notation> all = notations();
        for (int round = 0; round < 200; ++round) {
            for (const Notation &notation : all) {
                const QByteArray whole = written(notation, u"AEP_"_s, wholeCredential());
                const CredentialFile read = readCredentialFile(kit::damaged(whole, random));
                QCOMPARE(read.credentials.isEmpty(), read.problem.has_value());
                QVERIFY(!read.detail.contains(u"p8e"_s));
                for (const ImportedCredential &one : read.credentials)
                    QVERIFY(!one.orgId.isEmpty() && !one.secret.isEmpty() && !one.scopes.isEmpty()
                            && !one.gateway.isEmpty() && !one.ims.isEmpty());
            }
        }
    }
};

EXPORTDESK_TEST(CredentialFormsTest)
#include "tst_credentialforms.moc"
