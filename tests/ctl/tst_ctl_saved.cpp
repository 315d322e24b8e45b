// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionsmodel.h"
#include "models/connections/secretstore.h"
#include "models/connections/systemkeychain.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exporttemplates.h"
#include "models/platform/clock.h"
#include "models/store/locations.h"
#include "models/store/store.h"
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/privatekeyring.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr auto savedName = "Nightly exports";

/// What the window keeps in the data folder of a desk.
struct SavedThings {
    explicit SavedThings(kit::ScriptDesk &desk)
        : locations(desk.path(u"data"_s))
        , file(locations.connectionsFile(), QSettings::IniFormat)
        , connections(file)
        , ready(desk.platform().ready())
    {
        Connection connection;
        connection.name = QString::fromLatin1(savedName);
        connection.gateway = QUrl(ready["gateway"_L1].toString());
        connection.ims = QUrl(ready["ims"_L1].toString());
        connection.orgId = ready["orgId"_L1].toString();
        connection.clientId = ready["clientId"_L1].toString();
        connection.sandbox = ready["sandbox"_L1].toString();
        for (const QJsonValue scope : ready["scopes"_L1].toArray())
            connection.scopes += scope.toString();
        id = connections.add(connection);
        file.sync();
    }
    Secret secret() const { return Secret(ready["clientSecret"_L1].toString()); }

    const Locations locations;
    QSettings file;
    ConnectionsModel connections;
    const QJsonObject ready;
    QString id;
};

bool isKeptInKeychain(const QString &id, const Secret &secret)
{
    SecretStore store(std::make_unique<SystemKeychain>(Locations::keychainService), 20s);
    const auto kept = store.write(id, secret);
    return QTest::qWaitFor([&] { return kept.isFinished(); }, 30'000) && kept.result() == SecretStore::Place::Keychain;
}

/// Locks every keyring of the private service.
bool hasLockedKeychain()
{
    QProcess call;
    call.start(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                u"org.freedesktop.Secret.Service.Lock"_s,
                u"array:objpath:/org/freedesktop/secrets/collection/login,"
                u"/org/freedesktop/secrets/aliases/default"_s});
    return call.waitForFinished(20'000) && call.exitCode() == 0;
}

} // namespace

/// What the window has saved, used by scripts: templates, connections, their secrets in the keychain.
class CtlSavedTest : public QObject
{
    Q_OBJECT

    /// Runs this test function on a bus of its own, with a keyring; true there.
    static bool isOnPrivateBus(const char *function)
    {
        if (kit::PrivateKeyring::isHere())
            return true;
        const QString problem
            = kit::PrivateKeyring::run(QString::fromLatin1(function), kit::PrivateKeyring::unlocked(), 120s);
        if (!problem.isEmpty())
            QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
        return false;
    }
    static kit::ScriptCall testSaved(const kit::ScriptDesk &desk, const QString &language = u"en"_s)
    {
        return desk.runAlone({u"job"_s, u"list"_s, u"--refresh"_s, u"--limit"_s, u"1"_s, u"--json"_s, u"--connection"_s,
                              QString::fromLatin1(savedName), u"--data-dir"_s, desk.path(u"data"_s), u"--lang"_s,
                              language});
    }

private Q_SLOTS:
    void aTemplateOfTheWindowIsLaunched()
    {
        kit::ScriptDesk desk;
        SavedThings saved(desk);
        const SystemClock clock;
        {
            Store store(saved.locations.storeFile());
            ExportTemplates templates(store, clock);
            templates.open(saved.id, u"prod"_s);
            templates.save(u"Every night"_s,
                           *readExportRequest(QByteArray(R"({"fields":"personalEmail.address,person.name.lastName",)"
                                                         R"("destination":{"datasetId":"not selected yet"},)"
                                                         R"("schema":{"name":"_xdm.context.profile"}})"))
                                .request);
        }
        const QStringList launch{u"launch"_s, u"--template"_s,   u"Every night"_s,
                                 u"--json"_s, u"--production"_s, u"prod"_s};
        const kit::ScriptCall refused = desk.run(launch);
        QCOMPARE(refused.exit, 5); // as it was saved, it has no dataset
        const kit::ScriptCall call
            = desk.run(launch + QStringList{u"--set"_s, u"destination.datasetId="_s + kit::ScriptDesk::targetId});
        QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"launch"_s), QString());
        const QByteArray job
            = desk.call("GET", u"/data/core/ups/export/jobs/"_s + call.document()["job"_L1].toString());
        QVERIFY2(job.contains("person.name.lastName"), job.constData());
        QVERIFY(job.contains(kit::ScriptDesk::targetId.toUtf8()));
        const kit::ScriptCall none
            = desk.run({u"launch"_s, u"--template"_s, u"Every week"_s, u"--json"_s, u"--production"_s, u"prod"_s});
        QCOMPARE(none.exit, 2);
        QCOMPARE(none.errorCode(), u"no-such-template"_s);
    }

    void aSecretInTheKeychainIsUsed()
    {
        if (!kit::PrivateKeyring::isHere() && !kit::PrivateKeyring::canBeStarted())
            QSKIP("No private Secret Service can be started here.");
        if (!isOnPrivateBus("aSecretInTheKeychainIsUsed"))
            return;
        kit::ScriptDesk desk({u"--profiles"_s, u"20"_s, u"--jobs"_s, u"3"_s});
        const SavedThings saved(desk);
        const kit::ScriptCall none = testSaved(desk);
        QCOMPARE(none.exit, 8);
        QVERIFY2(none.err.contains("does not contain"), none.err.constData());
        QVERIFY(isKeptInKeychain(saved.id, saved.secret()));
        const kit::ScriptCall call = testSaved(desk);
        QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
        QVERIFY(!call.out.contains(saved.secret().reveal().toUtf8()));
    }

    void aLockedKeychainIsSaid()
    {
        if (!kit::PrivateKeyring::isHere() && !kit::PrivateKeyring::canBeStarted())
            QSKIP("No private Secret Service can be started here.");
        if (!isOnPrivateBus("aLockedKeychainIsSaid"))
            return;
        kit::ScriptDesk desk({u"--profiles"_s, u"20"_s, u"--jobs"_s, u"3"_s});
        const SavedThings saved(desk);
        QVERIFY(isKeptInKeychain(saved.id, saved.secret()));
        QVERIFY(hasLockedKeychain());
        const kit::ScriptCall english = testSaved(desk);
        QCOMPARE(english.exit, 8);
        QCOMPARE(english.errorCode(), u"secret-missing"_s);
        QVERIFY2(english.err.contains("locked") && english.err.contains("--credentials"), english.err.constData());
        const kit::ScriptCall german = testSaved(desk, u"de"_s);
        QCOMPARE(german.exit, 8);
        QVERIFY2(german.err.contains("gesperrt"), german.err.constData());
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlSavedTest)
#include "tst_ctl_saved.moc"
