// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "models/workspace/session.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/journeys/secretsearch.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "views/shared/page.h"
#include "views/shared/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// A morning's work, overheard from all sides: no secret comes out anywhere.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftAnywhereAfterAWholeJourney();
    void noFieldOfTheProgramTakesASecret();

private:
    static void learnSecrets(ProgramUnderFaults &under, Secrets &secrets);
    static void launch(ProgramUnderFaults &under);
    static void lookAtEverything(ProgramUnderFaults &under, Listener &listener);
    static void copyFromActivity(ProgramUnderFaults &under);
    static void saveHar(const QString &file);
};

void SecretsTest::learnSecrets(ProgramUnderFaults &under, Secrets &secrets)
{
    secrets.add(under.token());
    secrets.addCredentials(under.credentials());
}

void SecretsTest::launch(ProgramUnderFaults &under)
{
    const auto read = readExportRequest(
        QByteArray("{\"fields\":\"personalEmail.address\",\"destination\":{\"datasetId\":\"5b020a27e7040801dedba61b\"},"
                   "\"schema\":{\"name\":\"_xdm.context.profile\"}}"));
    under.workspace().composer().load(*read.request);
    under.program().window().pages().showPage(PageId::NewExport);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"composer.launch"_s), 10'000);
    Hand::click(Hand::find(u"composer.launch"_s));
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entries().size(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!under.workspace().launcher().entries().first().resultId.isEmpty(), 20'000);
}

void SecretsTest::lookAtEverything(ProgramUnderFaults &under, Listener &listener)
{
    MainWindow &window = under.program().window();
    for (int room = Qt::Key_1; room <= Qt::Key_9; ++room) {
        QTest::keyClick(&window, Qt::Key(room), Qt::ControlModifier);
        QVERIFY(kit::becomesIdle());
        listener.listenToTheWindow();
        for (auto *table : window.pages().currentPage()->findChildren<TableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                Hand::clickCell(table, table->model()->index(0, table->firstColumn()));
        }
        for (auto *tabs : window.pages().currentPage()->findChildren<QTabBar *>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QVERIFY(kit::becomesIdle());
                listener.listenToTheWindow();
            }
        }
        // Whatever offers to copy, copies.
        for (auto *button : window.pages().currentPage()->findChildren<QPushButton *>()) {
            if (!button->isVisible() || !button->isEnabled() || !button->text().startsWith("Copy"_L1))
                continue;
            if (button->menu()) {
                for (QAction *action : button->menu()->actions())
                    action->trigger();
            } else {
                button->click();
            }
        }
    }
}

void SecretsTest::copyFromActivity(ProgramUnderFaults &under)
{
    under.program().window().pages().showPage(PageId::Activity);
    auto *table = qobject_cast<TableView *>(Hand::find(u"activity.table"_s));
    QVERIFY(table);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, table->firstColumn()));
        Hand::click(Hand::find(u"activity.curl"_s));
    }
}

void SecretsTest::saveHar(const QString &file)
{
    Hand::click(Hand::find(u"activity.har"_s));
    QTRY_VERIFY(Hand::find(u"activity.harDialog"_s));
    auto *dialog = qobject_cast<QFileDialog *>(Hand::find(u"activity.harDialog"_s));
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    QTRY_VERIFY(QFileInfo(file).size() > 0);
}

void SecretsTest::nothingIsLeftAnywhereAfterAWholeJourney()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s});
    Listener listener(under.program().window());
    under.waitUntilLoaded();
    Secrets secrets;
    learnSecrets(under, secrets);
    // A second token comes while the work goes on, and some answers fail.
    under.setFaults(R"({"rules":[{"route":"GET /data/core/ups/export/jobs","nth":[1],"fault":{"expireToken":true}},)"
                    R"({"route":"GET /data/foundation/*","probability":0.3,"fault":{"status":403,"shape":"E1"}}]})");
    const QByteArray first = under.token();
    launch(under);
    under.workspace().monitor().refresh();
    under.workspace().datasets().reload();
    QTRY_VERIFY_WITH_TIMEOUT(under.token() != first, 20'000);
    lookAtEverything(under, listener);
    under.setFaults("{}");
    learnSecrets(under, secrets);
    QVERIFY(secrets.count() >= 3); // two tokens and the client's secret
    copyFromActivity(under);
    saveHar(under.folder() + u"/saved.har"_s);
    listener.listenToTheWindow();

    // What was overheard is a lot, and no secret is in it.
    const QString copied = listener.copies().join(u'\n');
    QVERIFY(listener.copies().size() > 10);
    QVERIFY(copied.contains(u"Bearer $ACCESS_TOKEN"_s));
    QVERIFY(copied.contains(u"$CLIENT_SECRET"_s));
    QVERIFY(listener.heard() > 200);
    QVERIFY(!secrets.areIn(listener.everything().toUtf8()));
    for (const Exchange &exchange : under.program().session()->log().exchanges())
        QVERIFY(!secrets.areIn(exchange.requestBody + exchange.answerBody + exchange.path.toUtf8()));
    // Nor in a file, while the program runs: its store with all that is not yet folded in, settings, the HAR.
    int files = 0;
    QCOMPARE(secrets.filesIn(under.folder(), &files).join(u'\n'), QString());
    QVERIFY(files >= 3);
    // The search itself finds what is there.
    QFile planted(under.folder() + u"/planted"_s);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("x" + first.toBase64());
    planted.close();
    QCOMPARE(secrets.filesIn(under.folder(), &files), QStringList{planted.fileName()});
    QVERIFY(planted.remove());
    for (const QString &name : {u"exportdesk.sqlite"_s, u"saved.har"_s})
        QCOMPARE(QFile::permissions(under.folder() + u'/' + name) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
}

/// A secret on the clipboard is pasted into every field of every page, as somebody does who has the wrong window in
/// front.
void SecretsTest::noFieldOfTheProgramTakesASecret()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
    under.waitUntilLoaded();
    Secrets secrets;
    secrets.add("p8e-made-up-and-pasted");
    QApplication::clipboard()->setText(u"CLIENT_ID=aa11bb22\nCLIENT_SECRET=p8e-made-up-and-pasted\n"_s);
    MainWindow &window = under.program().window();
    QStringList tried;
    for (int room = Qt::Key_1; room <= Qt::Key_9; ++room) {
        QTest::keyClick(&window, Qt::Key(room), Qt::ControlModifier);
        QCoreApplication::processEvents();
        for (auto *table : window.pages().currentPage()->findChildren<TableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                Hand::clickCell(table, table->model()->index(0, table->firstColumn()));
        }
        for (auto *field : window.pages().currentPage()->findChildren<QLineEdit *>()) {
            if (!field->isVisible() || !field->isEnabled() || field->isReadOnly()
                || field->echoMode() != QLineEdit::Normal)
                continue;
            const QString before = field->text();
            field->setFocus();
            QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
            QVERIFY2(!secrets.areIn(field->text().toUtf8()), qPrintable(field->objectName()));
            QCOMPARE(field->text(), before);
            QTRY_VERIFY2(Hand::canUse(u"misplaced.close"_s), qPrintable(field->objectName()));
            Hand::click(Hand::find(u"misplaced.close"_s));
            QTRY_VERIFY(!Hand::canUse(u"misplaced.close"_s));
            tried += field->objectName();
        }
    }
    QVERIFY2(tried.contains(u"jobs.note"_s) && tried.contains(u"jobs.search"_s) && tried.size() >= 6,
             qPrintable(tried.join(u' ')));
    QCOMPARE(secrets.filesIn(under.folder()).join(u'\n'), QString());
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::SecretsTest)
#include "tst_secrets.moc"
