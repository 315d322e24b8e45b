// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/look.h"
#include "views/queries/sqldialog.h"
#include "views/shared/messagebar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString datasetPath = u"/data/foundation/catalog/dataSets/65f0"_s;
const QString connectionPath = u"/data/foundation/query/connection_parameters"_s;

ExportJob exportedJob()
{
    ExportJob job;
    job.id = u"24116"_s;
    job.datasetId = u"65f0"_s;
    job.batchId = u"01M8Q7V3M8ZC5W2T9XH4RB6NJD"_s;
    job.profilesByNamespace = {{u"ecid"_s, 188'740}, {u"email"_s, 271'083}};
    job.request = R"({"fields": "identityMap,person.name.lastName,loyalty.tier,segmentMembership",
                      "filter": {"segments": [{"segmentId": "s1", "status": ["realized"]}]},
                      "destination": {"datasetId": "65f0"}, "schema": {"name": "_xdm.context.profile"}})";
    return job;
}

/// The dialog about a job, on scripted answers.
struct SqlWorld {
    kit::FakeClient client;
    Store store{QString()};
    PastExports past{store, u"p"_s, u"prod"_s};
    std::unique_ptr<SqlDialog> dialog;

    explicit SqlWorld(const QByteArray &tags = R"({"adobe/pqs/table": ["loyalty_export_de"]})")
    {
        client.answer("GET", datasetPath, R"({"65f0": {"name": "Loyalty export DE", "tags": )" + tags + "}}");
        client.answer("GET", connectionPath,
                      R"({"username": "0A1B2C3D4E5F60718293A4B5@AdobeOrg", "dbName": "prod:all", "token": "eySecret",
                          "host": "northwind.platform-query.adobe.io", "port": 80})");
    }
    void open(const ExportJob &job = exportedJob())
    {
        dialog = std::make_unique<SqlDialog>(client, past, job);
        dialog->show();
    }
    template <class T>
    T *part(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    void click(const QString &name) const { part<QAbstractButton>(name)->click(); }
};

} // namespace

class TestSqlDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }

    void statementsAreShownAndCopied()
    {
        SqlWorld world;
        world.open();
        auto *list = world.part<QListWidget>(u"sql.list"_s);
        QTRY_COMPARE(list->count(), 7); // without an earlier run nothing is new
        list->setCurrentRow(3);
        const QString sql = world.part<QPlainTextEdit>(u"sql.text"_s)->toPlainText();
        QVERIFY2(sql.contains("explode(map_keys(identityMap))"_L1), qPrintable(sql));
        QVERIFY(sql.contains("FROM loyalty_export_de"_L1) && sql.contains("'01M8Q7V3M8ZC5W2T9XH4RB6NJD'"_L1));
        world.click(u"sql.copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), sql);
        world.click(u"sql.copypsql"_s);
        const QString psql = QGuiApplication::clipboard()->text();
        QVERIFY(psql.contains("host=northwind.platform-query.adobe.io"_L1) && psql.contains("\"$TOKEN\""_L1));
        QVERIFY(!psql.contains("eySecret"_L1)); // the token stays where it is
        QVERIFY(!world.dialog->findChild<MessageBar *>());
        QVERIFY(world.client.requests("GET", connectionPath).first().personal);
    }

    void withoutATableItSaysWhy()
    {
        SqlWorld world("{}");
        world.open();
        QTRY_VERIFY(world.dialog->findChild<MessageBar *>());
        QCOMPARE(world.part<QListWidget>(u"sql.list"_s)->count(), 0);
        QVERIFY(!world.part<QAbstractButton>(u"sql.copy"_s)->isEnabled());
    }

    void withoutQueryServiceStatementsAreOfUse()
    {
        SqlWorld world;
        world.client.answer("GET", connectionPath, kit::failureOf(Failure::Kind::Forbidden, 403));
        world.open();
        QTRY_VERIFY(world.dialog->findChild<MessageBar *>());
        QVERIFY(world.part<QListWidget>(u"sql.list"_s)->count() > 0);
        QVERIFY(world.part<QAbstractButton>(u"sql.copy"_s)->isEnabled());
        QVERIFY(!world.part<QAbstractButton>(u"sql.copypsql"_s)->isEnabled());
    }

    void nothingIsClipped_data() { kit::Look::rows(); }
    void nothingIsClipped()
    {
        const kit::Look look(m_theme);
        SqlWorld world;
        world.open();
        world.dialog->resize(look.size - QSize(60, 20));
        auto *list = world.part<QListWidget>(u"sql.list"_s);
        QTRY_COMPARE(list->count(), 7);
        list->setCurrentRow(3);
        QTRY_COMPARE(kit::clipped(world.dialog.get()).join(u'\n'), QString());
        QCOMPARE(kit::unnamed(world.dialog.get()), QStringList());
        QVERIFY(world.dialog->height() <= look.size.height());
        kit::Look::save(*world.dialog, u"sql"_s);
    }

private:
    Theme m_theme;
};

EXPORTDESK_TEST(TestSqlDialog)
#include "tst_sqldialog.moc"
