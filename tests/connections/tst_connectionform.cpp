// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionform.h"
#include "models/connections/pastedtokens.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace exportdesk;
using namespace Qt::StringLiterals;

namespace
{

ConnectionForm whole()
{
    ConnectionForm form;
    form.name = u"  Northwind \t CRM "_s;
    form.orgId = u" 0A1B2C3D4E5F60718293A4B5@AdobeOrg "_s;
    form.clientId = u"0f1e2d"_s;
    form.secret = Secret(u"p8e-invented"_s);
    form.scopes = u"openid, AdobeID read_organizations"_s;
    form.sandbox = u"prod"_s;
    return form;
}

QList<FormField> faultsOf(const ConnectionForm &form, bool secretNeeded = true)
{
    const auto read = readForm(form, u"c1"_s, secretNeeded);
    QList<FormField> fields;
    if (const auto *faults = std::get_if<QList<FormFault>>(&read)) {
        for (const FormFault &fault : *faults) {
            if (fault.sentence.isEmpty())
                qFatal("a fault without a sentence");
            fields.append(fault.field);
        }
    }
    return fields;
}

} // namespace

/// What is typed about a connection, and the tokens that are pasted for one.
class ConnectionFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFormIsAConnection()
    {
        const auto read = readForm(whole(), u"c1"_s, true);
        QVERIFY(std::holds_alternative<Connection>(read));
        const Connection &made = std::get<Connection>(read);
        QCOMPARE(made.id, u"c1"_s);
        QCOMPARE(made.name, u"Northwind CRM"_s);
        QCOMPARE(made.orgId, u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s);
        QCOMPARE(made.scopes, (QStringList{u"openid"_s, u"AdobeID"_s, u"read_organizations"_s}));
        QCOMPARE(made.gateway, usualGateway());
        QCOMPARE(made.ims, usualIms());
        QVERIFY(!made.local);
        // And back: what it shows is what it was made from.
        const ConnectionForm again = ConnectionForm::of(made);
        QVERIFY(again.secret.isEmpty() && again.token.isEmpty() && again.gateway.isEmpty() && again.ims.isEmpty());
        const auto same = readForm(again, u"c1"_s, false);
        QVERIFY(std::holds_alternative<Connection>(same));
        QCOMPARE(std::get<Connection>(same), made);
    }

    void withoutANameItIsCalledAfterItsOrganization()
    {
        ConnectionForm form = whole();
        form.name = u"   "_s;
        QCOMPARE(std::get<Connection>(readForm(form, {}, true)).name, u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s);
        form.name = QString(500, u'x');
        QCOMPARE(std::get<Connection>(readForm(form, {}, true)).name.size(), 200);
    }

    void everythingMissingIsSaidAtOnceInTheOrderOfTheForm()
    {
        QCOMPARE(faultsOf({}),
                 (QList{FormField::Organization, FormField::ClientId, FormField::Secret, FormField::Scopes}));
        QCOMPARE(faultsOf({}, false), (QList{FormField::Organization, FormField::ClientId, FormField::Scopes}));
        // A sandbox may still be missing: the test finds those there are.
        ConnectionForm form = whole();
        form.sandbox.clear();
        QVERIFY(faultsOf(form).isEmpty());
    }

    void aPastedTokenMakesUpForTheSecret()
    {
        ConnectionForm form = whole();
        form.secret = {};
        QCOMPARE(faultsOf(form), QList{FormField::Secret});
        form.token = Secret(u"eyJ.a.b"_s);
        QVERIFY(faultsOf(form).isEmpty());
    }

    void whatCannotBeSentIsRefused_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"a b", "a\r\nX-Evil: 1", "pr\u00fcf", "<client_id>", "{{API_KEY}}", "YOUR_KEY", "a\u202eb"})
            QTest::newRow(value) << QString::fromUtf8(value);
        QTest::newRow("endless") << QString(5000, u'x');
    }

    void whatCannotBeSentIsRefused()
    {
        QFETCH(QString, value);
        const auto with = [&value](auto set) {
            ConnectionForm form = whole();
            set(form, value);
            return faultsOf(form);
        };
        QCOMPARE(with([](ConnectionForm &form, const QString &v) { form.orgId = v; }), QList{FormField::Organization});
        QCOMPARE(with([](ConnectionForm &form, const QString &v) { form.clientId = v; }), QList{FormField::ClientId});
        QCOMPARE(with([](ConnectionForm &form, const QString &v) { form.secret = Secret(v); }),
                 QList{FormField::Secret});
        QCOMPARE(with([](ConnectionForm &form, const QString &v) { form.token = Secret(v); }), QList{FormField::Token});
        QCOMPARE(with([](ConnectionForm &form, const QString &v) { form.sandbox = v; }), QList{FormField::Sandbox});
    }

    void addressesAreHttpsOrOfThisComputer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *typed, const char *address) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(address);
        };
        row("", "https://platform.adobe.io");
        row("platform-stage.adobe.io", "https://platform-stage.adobe.io");
        row(" https://platform.example:8443 ", "https://platform.example:8443");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("http://localhost:8080", "http://localhost:8080");
        for (const char *typed :
             {"http://platform.example", "http://127.0.0.1.evil.example", "https://a:b@platform.example",
              "file:///etc/passwd", "https://", "not an address", "ftp://platform.example"})
            row(typed, "");
    }

    void addressesAreHttpsOrOfThisComputer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        ConnectionForm form = whole();
        form.gateway = typed;
        form.ims = typed;
        const auto read = readForm(form, {}, true);
        if (address.isEmpty()) {
            QCOMPARE(faultsOf(form), (QList{FormField::Gateway, FormField::Ims}));
            return;
        }
        QVERIFY(std::holds_alternative<Connection>(read));
        QCOMPARE(std::get<Connection>(read).gateway, QUrl(address));
        QCOMPARE(std::get<Connection>(read).ims, typed.isEmpty() ? usualIms() : QUrl(address));
    }

    void importedCredentialsFillTheForm()
    {
        ImportedCredential credential;
        credential.name = u"Northwind"_s;
        credential.orgId = u"0A@AdobeOrg"_s;
        credential.clientId = u"0f1e2d"_s;
        credential.secret = Secret(u"p8e-invented"_s);
        credential.scopes = QStringList{u"openid"_s, u"AdobeID"_s};
        credential.ims = usualIms();
        credential.gateway = QUrl(u"https://platform-stage.adobe.io"_s);
        const ConnectionForm form = ConnectionForm::of(credential);
        QCOMPARE(form.secret, credential.secret);
        QCOMPARE(form.scopes, u"openid, AdobeID"_s);
        QCOMPARE(form.gateway, u"https://platform-stage.adobe.io"_s);
        QCOMPARE(form.ims, QString());
        QVERIFY(form.asksInProduction && form.sandbox.isEmpty());
        QVERIFY(faultsOf(form).isEmpty());
    }

    void pastedTokensLiveByConnection()
    {
        PastedTokens tokens;
        QSignalSpy changed(&tokens, &PastedTokens::changed);
        tokens.set(u"c1"_s, u" \n Authorization: Bearer eyJ-a\r\n  .b.c \n"_s);
        QCOMPARE(tokens.token(u"c1"_s).reveal(), u"eyJ-a.b.c"_s);
        QVERIFY(!tokens.contains(u"c2"_s) && tokens.token(u"c2"_s).isEmpty());
        tokens.set(u"c1"_s, u"bearer eyJ-a.b.c"_s); // the same
        QCOMPARE(changed.size(), 1);
        tokens.set(u"c2"_s, u"eyJ-other"_s);
        tokens.set(u"c1"_s, u"   "_s); // emptied
        QVERIFY(!tokens.contains(u"c1"_s) && tokens.contains(u"c2"_s));
        tokens.remove(u"c2"_s);
        tokens.remove(u"c2"_s);
        QCOMPARE(changed.size(), 4);
        QCOMPARE(changed.last().first().toString(), u"c2"_s);
    }

    void aTokenIsFoundInWhatIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("token");
        const QString token = u"eyJhbGciOiJSUzI1NiJ9.e30.made-up_signature"_s;
        QTest::newRow("header") << u"Authorization: Bearer "_s + token << token;
        QTest::newRow("bearer") << u"bearer "_s + token << token;
        QTest::newRow("alone") << token << token;
        QTest::newRow("broken into lines")
            << u"Authorization: Bearer "_s + token.left(20) + u"\n"_s + token.mid(20) << token;
        QTest::newRow("among headers") << u"x-api-key: 0f1e2d\nAuthorization: Bearer "_s + token
                + u"\nx-sandbox-name: dev"_s
                                       << token;
        QTest::newRow("response") << u"{\"access_token\":\""_s + token + u"\",\"expires_in\":86399}"_s << token;
        QTest::newRow("placeholder") << u"Authorization: Bearer {ACCESS_TOKEN}"_s << QString();
        QTest::newRow("variable") << u"Authorization: Bearer $ACCESS_TOKEN"_s << QString();
        QTest::newRow("prose") << u"The bearer of this letter"_s << QString();
        QTest::newRow("a secret") << u"CLIENT_SECRET=p8e-made-up-7-made-up-7"_s << QString();
    }
    void aTokenIsFoundInWhatIsPasted()
    {
        QFETCH(QString, text);
        QTEST(PastedTokens::foundIn(text), "token");
    }

    void aTokenTellsItsExpiry()
    {
        const auto token = [](const QByteArray &payload) {
            const auto part = [](const QByteArray &json) {
                return QString::fromLatin1(
                    json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
            };
            return QString(part("{}") + u'.' + part(payload) + u".sig"_s);
        };
        QCOMPARE(PastedTokens::expiryOf(u"Bearer "_s + token(R"({"exp":1772440000})")),
                 std::optional(1'772'440'000'000));
        QCOMPARE(PastedTokens::expiryOf(token(R"({"created_at":"1772438400000","expires_in":"86400000"})")),
                 std::optional(1'772'524'800'000));
        for (const QString &silent : {u"eyJ-made-up"_s, token("[]"), token(R"({"exp":"never"})"), QString()})
            QCOMPARE(PastedTokens::expiryOf(silent), std::nullopt);
    }
};

EXPORTDESK_TEST(ConnectionFormTest)
#include "tst_connectionform.moc"
