// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretsigns.h"
#include "tests/exports/guide.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString value = u"Zx9-made-up"_s; ///< the secret in the texts below
QString manyFields()
{
    QStringList paths;
    for (int i = 0; i < 300; ++i)
        paths += u"_acme2024.%1.field%2"_s.arg(i % 3 ? u"loyalty"_s : u"secret.token"_s).arg(i);
    return u"{\"fields\":\"%1\",\"filter\":{\"segments\":[{\"segmentId\":\"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9\"}]}}"_s
        .arg(paths.join(u','));
}

const QString webToken = u"eyJhbGciOiJSUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbg"_s;

} // namespace

/// Secrets are seen in texts of every kind, and nothing else is taken for one.
class TestSecretSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreSeen_data();
    void secretsAreSeen();
    void harmlessTextsAreLeftAlone_data();
    void harmlessTextsAreLeftAlone();
    void unfinishedWordsAreNoSecretsYet();
    void signsSayWhere();
};

void TestSecretSigns::secretsAreSeen_data()
{
    QTest::addColumn<QString>("text");
    using Kind = SecretSign::Kind;
    QTest::addColumn<Kind>("kind");
    const auto rows = [](Kind kind, const QStringList &texts) {
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text.simplified().left(70)))
                << QString(text).replace("VALUE"_L1, value) << kind;
    };
    rows(Kind::ClientSecret,
         {u"client_secret=VALUE"_s,
          u"CLIENT_SECRET=VALUE"_s,
          u"export ADOBE_CLIENT_SECRET='VALUE'"_s,
          u"AEP_CLIENT_SECRET=\"VALUE\" # mine"_s,
          u"set IMS_CLIENT_SECRET=VALUE"_s,
          u"client_secret: VALUE"_s,
          u"client-secret = VALUE"_s,
          u"clientSecret: 'VALUE',"_s,
          u"{\"client_secret\": \"VALUE\"}"_s,
          u"{\"secret\":\"VALUE\"}"_s,
          u"{\"CLIENT_SECRETS\": [\"VALUE\"]}"_s,
          u"{\"CLIENT_SECRETS\": [\n  \"VALUE\"\n]}"_s,
          u"{\\\"client_secret\\\": \\\"VALUE\\\"}"_s,
          u"{\"key\": \"clientSecret\", \"value\": \"VALUE\"}"_s,
          u"{\"key\": \"Authorization\", \"value\": \"Bearer VALUE\"}"_s,
          u"{\"value\": \"VALUE\", \"type\": \"secret\", \"key\": \"CLIENT_SECRET\"}"_s,
          u"grant_type=client_credentials&client_id=a&client_secret=VALUE&scope=x"_s,
          u"curl --data-urlencode 'client_secret=VALUE' https://x"_s,
          u"auth_code: VALUE"_s,
          u"api_secret=VALUE"_s,
          u"aws_secret_access_key = VALUE"_s,
          u"DefaultEndpointsProtocol=https;AccountKey=VALUE;"_s,
          u"<add key=\"x\"/> client_secret := VALUE"_s});
    rows(Kind::Token,
         {u"Authorization: Bearer VALUE"_s, u"-H 'authorization: bearer VALUE'"_s,
          u"\"Authorization\": \"Bearer VALUE\""_s, u"Authorization: Basic VALUE"_s,
          u"headers.append('Authorization', 'Bearer VALUE')"_s, u"Bearer VALUE"_s, u"ACCESS_TOKEN=VALUE"_s,
          u"{\"access_token\":\"VALUE\"}"_s, u"export TOKEN=VALUE"_s, u"refresh_token: VALUE"_s,
          u"x-user-token: VALUE"_s, u"jwtToken=VALUE"_s, u"curl --oauth2-bearer VALUE https://x"_s});
    rows(Kind::Password,
         {u"password=VALUE"_s, u"\"password\": \"VALUE\""_s, u"passphrase: VALUE"_s, u"proxyPassword=VALUE"_s,
          u"DB_PWD=VALUE"_s, u"http://me:VALUE@proxy.example.org:8080"_s, u"https_proxy=http://me:VALUE@proxy:3128/"_s,
          u"curl -U me:VALUE https://x"_s, u"curl --proxy-user me:VALUE https://x"_s, u"curl -u 'me:VALUE' https://x"_s,
          u"curl -u ^\"me:VALUE^\" https://x"_s, u"curl --proxy-pass VALUE https://x"_s,
          u"machine x login me password VALUE"_s});
    rows(Kind::Cookie,
         {u"Cookie: sid=VALUE"_s, u"Set-Cookie: sid=VALUE; Path=/"_s, u"curl -b 'sid=VALUE' https://x"_s,
          u"curl -b ^\"sid=VALUE^\" https://x"_s, u"curl -b $'sid=VALUE' https://x"_s,
          u"curl -H ^\"cookie: sid=VALUE^\" https://x"_s, u"curl --cookie sid=VALUE https://x"_s,
          u"\"cookie\": \"sid=VALUE; a=b\""_s, u"cookies={'sid': 'VALUE'}"_s});
    rows(Kind::PrivateKey,
         {u"-----BEGIN PRIVATE KEY-----\nVALUE\n-----END PRIVATE KEY-----"_s,
          u"-----BEGIN RSA PRIVATE KEY-----\nVALUE"_s, u"\"private_key\": \"VALUE\""_s,
          u"{\"k\": \"-----BEGIN EC PRIVATE KEY-----\\nVALUE\\n-----END EC PRIVATE KEY-----\"}"_s});
    // Table cells, lines below each other, sentences: the value must be built like a secret.
    const QString uuid = u"3f2b8c1e-1d2f-4c3a-9b8e-0a1b2c3d4e5f"_s;
    const QString mixed = u"q7Lw2VxT9kPz4RmB8nYd"_s;
    const auto built = [&](Kind kind, const QStringList &texts) {
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text.simplified().left(70)))
                << QString(text).replace("UUID"_L1, uuid).replace("MIXED"_L1, mixed) << kind;
    };
    built(Kind::ClientSecret,
          {u"CLIENT_SECRET\tUUID"_s, u"Client secret UUID"_s, u"Client Secret\nUUID"_s, u"client_secret MIXED"_s,
           u"client_secret abc123def456"_s, u"--client-secret MIXED --scope x"_s, u"aio login --client-secret=abcdef"_s,
           u"CLIENT_SECRET,UUID"_s, u"| CLIENT_SECRET | UUID |"_s, u"the client secret is UUID, as agreed"_s,
           u"[[\"CLIENT_SECRET\", \"MIXED\"]]"_s, u"[\"CLIENT_SECRET\",\"UUID\"]"_s,
           u"<th>Client secret</th><td>UUID</td>"_s, u"Client-Geheimnis UUID"_s, u"client\u00a0secret\u2003UUID"_s,
           u"{\"text\": \"CLIENT_SECRET\\tUUID\"}"_s, u"Client secret\\nUUID"_s});
    built(Kind::Token, {u"ACCESS_TOKEN\tMIXED"_s, u"access token MIXED"_s, u"Zugriffstoken MIXED"_s});
    built(Kind::Password, {u"Kennwort lautet Sommer2026"_s, u"password Xk29fPq7a"_s, u"Passwort\nMIXED"_s});
    rows(Kind::ClientSecret,
         {u"Client-Geheimnis: VALUE"_s, u"Geheimnis=VALUE"_s, u"API-Schlüssel: VALUE"_s, u"client_secret%3DVALUE"_s,
          u"a=1%26client%5Fsecret%253DVALUE%26b=2"_s, u"&quot;client_secret&quot;:&quot;VALUE&quot;"_s,
          u"ｃｌｉｅｎｔ＿ｓｅｃｒｅｔ＝VALUE"_s, u"cli\u200bent_sec\u00adret: VALUE"_s, u"client_secret: “VALUE”"_s,
          u"\\u0063lient_secret=VALUE"_s, u"<client_secret>VALUE</client_secret>"_s,
          u"<ims:clientSecret type=\"x\"> VALUE </ims:clientSecret>"_s,
          u"<key>client_secret</key>\n<string>VALUE</string>"_s, u"<string name=\"client_secret\">VALUE</string>"_s,
          u"<add key=\"ClientSecret\" value=\"VALUE\"/>"_s, u"{\"name\":\"CLIENT_SECRET\",\"content\":\"VALUE\"}"_s,
          u"{\"name\":\"CLIENT_SECRET\",\"n\":1,\"on\":true,\"value\":\"VALUE\"}"_s,
          u"{\"client\":{\"secret\":{\"value\":\"VALUE\"}}}"_s, u"{\"secrets\":[{\"id\":1,\"value\":\"VALUE\"}]}"_s});
    rows(Kind::Password,
         {u"Passwort: VALUE"_s, u"Kennwort lautet: VALUE"_s, u"{\"kennwort\": \"VALUE\"}"_s, u"pass=VALUE"_s,
          u"{\"pass\": \"VALUE\"}"_s, u"DB_PASS = VALUE"_s, u"sshpass -p VALUE ssh me@x"_s,
          u"sshpass -p'VALUE' ssh x"_s, u"mysql -u me -pVALUE db"_s, u"tool --password VALUE --x"_s});
    rows(Kind::Token,
         {u"Zugriffstoken: VALUE"_s, u"x%20Bearer%20VALUE"_s, u"Bearer\u00a0VALUE"_s, u"Bearer\u2003VALUE"_s,
          u"Access token: VALUE"_s});
    // Sentences, by people: whatever the value looks like.
    const auto said = [&](Kind kind, const QStringList &texts) {
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text)) << text << kind;
    };
    said(Kind::Password,
         {u"password hunter2"_s,
          u"pwd hunter2, please delete"_s,
          u"log in with password hunter2!"_s,
          u"PW hunter2"_s,
          u"Passwort hunter2 gilt ab heute"_s,
          u"pwd is hunter2"_s,
          u"The password was hunter2 until today"_s,
          u"The password is hunter"_s,
          u"the password is now hunter."_s,
          u"pwd was hunter, bob changed it"_s,
          u"password is \"hunter\""_s,
          u"Das Passwort ist ‚hunter‘"_s,
          u"Kennwort lautet hunter"_s,
          u"Kennwort lautete hunter"_s,
          u"Das Passwort heißt hunter"_s,
          u"Passwort war hunter!"_s,
          u"Proxy-Passwort lautet hunter"_s,
          u"Das Datenbankpasswort ist hunter"_s,
          u"proxyPassword is hunter"_s,
          u"the password for bob@example.org is hunter"_s,
          u"Passwort für den Proxy ist hunter"_s,
          u"password for the proxy: hunter2 and so on"_s,
          u"passphrase is hunter-hunter-hunter-hunter"_s,
          u"password is #hunter and nothing else"_s,
          u"Passwort: hunter"_s,
          u"pw: hunter2"_s,
          u"pwd=hunter"_s,
          u"The password is 482913hunter"_s,
          u"Losungswort ist hunter"_s});
    said(Kind::Token, {u"the access token is hunter2"_s, u"Zugriffstoken lautet hunter2"_s, u"the token is hunter2"_s});
    said(Kind::ClientSecret,
         {u"the client secret is hunter2"_s, u"Das Client-Geheimnis lautet hunter2"_s,
          u"Der API-Schlüssel ist hunter2"_s, u"API key secret for prod was hunter2"_s});
    rows(Kind::Cookie,
         {u"\"cookies\":[{\"name\":\"sid\",\"value\":\"VALUE\"},{\"name\":\"b\",\"value\":\"VALUE\"}]"_s});
    rows(Kind::PrivateKey,
         {u"PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 2\nVALUE+/AAAA\nBBBB==\nPrivate-MAC: 00ff"_s.replace(
              "VALUE"_L1, mixed),
          u"Privater Schlüssel: VALUE"_s,
          u"-----BEGIN PGP PRIVATE KEY BLOCK-----\nVALUE\n-----END PGP PRIVATE KEY BLOCK-----"_s,
          u"{\"kty\":\"RSA\",\"n\":\"x\",\"d\":\"%1\"}"_s.arg(mixed),
          u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC%1%1%1\n%1%1=="_s.arg(mixed), u"MC4CAQAwBQYDK2VwBCIEIA%1%1="_s.arg(mixed)});
    for (const QString &shape : {u"glpat-"_s, u"AIza"_s, u"sk-proj-"_s, u"sk_live_"_s, u"SG.%1."_s.arg(mixed),
                                 u"gho_"_s, u"github_pat_"_s, u"xapp-"_s})
        QTest::newRow(qPrintable(shape)) << QString(u"see "_s + shape + mixed + u" there"_s) << Kind::ClientSecret;
    QTest::newRow("web token") << webToken << Kind::Token;
    QTest::newRow("web token in a sentence") << QString(u"use "_s + webToken + u" for now"_s) << Kind::Token;
    QTest::newRow("secret by its form") << u"p8e-abcDEF123456"_s << Kind::ClientSecret;
    QTest::newRow("service secret by its form") << u"see s8e-abcDEF123456."_s << Kind::ClientSecret;
}

void TestSecretSigns::secretsAreSeen()
{
    QFETCH(QString, text);
    QFETCH(SecretSign::Kind, kind);
    const QList<SecretSign> signs = secretSigns(text);
    QVERIFY(!signs.isEmpty());
    const bool named
        = std::any_of(signs.begin(), signs.end(), [kind](const SecretSign &sign) { return sign.kind == kind; });
    QVERIFY2(named, qPrintable(QString::number(int(signs.first().kind))));
    const QString clean = withoutSecrets(text);
    for (const QString &secret : {value, webToken, u"abcDEF123456"_s, u"q7Lw2VxT9k"_s, u"3f2b8c1e"_s, u"Sommer2026"_s,
                                  u"Xk29fPq7a"_s, u"hunter"_s})
        QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QVERIFY2(!holdsSecret(clean), qPrintable(clean));
}

void TestSecretSigns::harmlessTextsAreLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        QString(),
        u"person.name, personalEmail.address"_s,
        u"_acme.secretQuestion, _acme.loginToken, consents.cookie"_s,
        u"{\"fields\": \"_acme.password,_acme.token\"}"_s,
        u"Authorization: Bearer {ACCESS_TOKEN}"_s,
        u"Authorization: Bearer $TOKEN"_s,
        u"Authorization: Bearer ${TOKEN}"_s,
        u"Authorization: Bearer {{access_token}}"_s,
        u"Authorization: Bearer <token>"_s,
        u"Authorization: Bearer ***"_s,
        u"Authorization: Bearer %TOKEN%"_s,
        u"Authorization: Bearer YOUR_TOKEN"_s,
        u"Authorization: Bearer ACCESS_TOKEN"_s,
        u"client_secret={CLIENT_SECRET}"_s,
        u"client_secret=$CLIENT_SECRET"_s,
        u"client_secret=***"_s,
        u"client_secret="_s,
        u"\"client_secret\": \"\""_s,
        u"\"client_secret\": \"<client_secret>\""_s,
        u"\"secret\": null"_s,
        u"password: string"_s,
        u"\"password\": true"_s,
        u"client_secret = os.environ[\"X\"]"_s,
        u"password = getpass()"_s,
        u"const token = await getToken();"_s,
        u"token = response.json()[\"access_token\"]"_s,
        u"password: ask Bob"_s,
        u"The token has expired."_s,
        u"Bearer authentication is required"_s,
        u"the bearer of this"_s,
        u"\"nextPageToken\": \"abc123def456ghi789\""_s,
        u"\"token_type\": \"bearer\""_s,
        u"https://platform.adobe.io:443/data/core"_s,
        u"https://example.org/a:b@c"_s,
        u"mailto:me@example.org"_s,
        u"secretary: Anna"_s,
        u"status:failed since:2h"_s,
        u"cookie policy"_s,
        u"consents.collect.val"_s,
        u"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9"_s,
        u"5b020a27e7040801dedba61b"_s,
        u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s,
        u"77AA@techacct.adobe.com"_s,
        u"export failed: code 0090000009"_s,
        u"curl -u $USER:$PASSWORD https://x"_s,
        u"proxy: none"_s,
        u"login page"_s,
        u"note: the key account"_s,
        u"{\"key\": \"Authorization\", \"value\": \"Bearer {{token}}\"}"_s,
        u"the client secret expires on Monday"_s,
        u"The client secret expires on 2026-11-30T10:00:00Z"_s,
        u"client secret 2026-11-30T10:00:00Z"_s,
        u"Client Secret\nClient ID\nTechnical account ID"_s,
        u"Passwort vergessen?"_s,
        u"Passwort: vergessen"_s,
        u"Das Kennwort lautet wie immer."_s,
        u"Kennwort: bitte Anna fragen"_s,
        u"Geheimnis: bleibt eines"_s,
        u"Kennwortrichtlinie: 12 Zeichen"_s,
        u"reset password export-2026-q4-final"_s,
        u"password anna.meier01@example.org"_s,
        u"password reset job 4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9"_s,
        u"access token\nrefresh token"_s,
        u"The password is wrong."_s,
        u"the password is required"_s,
        u"password was changed by Anna"_s,
        u"The password is stored in the keychain"_s,
        u"the password is Anna's birthday"_s,
        u"password is case-sensitive"_s,
        u"the password for the proxy is unknown"_s,
        u"password for the proxy: ask Bob"_s,
        u"Password is 12 characters long"_s,
        u"the password was set on 2026-11-28"_s,
        u"The password is _acme.login.secretAnswer"_s,
        u"_acme.password is hunter2"_s,
        u"person.password street1"_s,
        u"password, street1, city"_s,
        u"password\tstreet1\tcity"_s,
        u"password identityMap"_s,
        u"identityMap is a map"_s,
        u"password passwordLastChanged loginCount"_s,
        u"password reset, password policy, password manager"_s,
        u"password sha256, password OAuth2"_s,
        u"password field2 is empty"_s,
        u"password hash: sha256"_s,
        u"Das Passwort ist abgelaufen"_s,
        u"Das Passwort ist falsch!"_s,
        u"Kennwort ist erforderlich"_s,
        u"Das Kennwort lautet anders."_s,
        u"Passwort wurde zurückgesetzt"_s,
        u"Das Passwort ist zurückgesetzt"_s,
        u"Passwort ändern"_s,
        u"the token is expired"_s,
        u"the token is valid until 2026-11-28"_s,
        u"the secret is simple"_s,
        u"The client secret is missing"_s,
        u"\"description\": \"the password is required\""_s,
        u"SELECT password FROM users"_s,
        u"{\"note\": \"{\\\"text\\\": \\\"the password is required\\\"}\"}"_s,
        u"access_token user_id2 created2026"_s,
        u"token person.name2.value10"_s,
        u"[\"_acme.password\", \"_acme2024.birthDate01\"]"_s,
        u"[\"password\", \"birthDate1\"]"_s,
        u"{\"fields\":\"_acme.token\",\"mergePolicyId\":\"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9\"}"_s,
        u"{\"password\": {\"title\": \"Password\", \"type\": \"string\"}}"_s,
        u"{\"cookies\": []}"_s,
        u"see the --password option"_s,
        u"use --password when asked"_s,
        u"bypass=true compass=north"_s,
        u"PASS: tst_secretsigns"_s,
        u"<token> for now"_s,
        u"<client_secret>***</client_secret>"_s,
        u"client_secret%3D%7BCLIENT_SECRET%7D"_s,
        u"100% token&more"_s,
        u"task-proj-2026 risk_live_data"_s,
        u"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo"_s,
        u"-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEF\n-----END PUBLIC KEY-----"_s,
        u"Müller (Schlüsselkunde): öffentlicher Schlüssel"_s,
        manyFields(),
        guide::createCommand,
        guide::listCommand,
        guide::profilesOnly,
        guide::eventsOnly,
        guide::createdJob};
    for (const QString &text : texts)
        QTest::addRow("%s", qPrintable(text.simplified().left(70))) << text;
}

void TestSecretSigns::harmlessTextsAreLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(withoutSecrets(text), text);
    QVERIFY(secretSigns(text).isEmpty());
}

/// Of what is typed, the last word may not be finished; a random value is one already.
void TestSecretSigns::unfinishedWordsAreNoSecretsYet()
{
    for (const QString &text : {u"the password is sunshine"_s, u"Das Passwort lautet Sonne"_s, u"password is 2026"_s}) {
        QVERIFY(holdsSecret(text));
        QVERIFY(!holdsSecretWhileTyped(text));
        QVERIFY(holdsSecretWhileTyped(text + u'.'));
    }
    for (const QString &text : {u"the password is sunshine1"_s, u"the password is #sunshine"_s, u"Passwort: Sonne"_s,
                                QString(u"client_secret="_s + value)})
        QVERIFY2(holdsSecretWhileTyped(text), qPrintable(text));
}

void TestSecretSigns::signsSayWhere()
{
    const QString text = u"a=1\nclient_secret=VALUE\nBearer VALUE-2\n"_s.replace("VALUE"_L1, value);
    const QList<SecretSign> signs = secretSigns(text);
    QCOMPARE(signs.size(), 2);
    QCOMPARE(text.mid(signs.first().position, signs.first().length), value);
    QCOMPARE(withoutSecrets(text), u"a=1\nclient_secret=***\nBearer ***\n"_s);
}

EXPORTDESK_TEST(TestSecretSigns)
#include "tst_secretsigns.moc"
