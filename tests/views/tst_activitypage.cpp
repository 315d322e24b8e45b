// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/exchanges.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/look.h"
#include "tests/views/spokenlanguage.h"
#include "views/activity/activitypage.h"
#include "views/shared/chipbar.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/searchfield.h"
#include "views/shared/tableview.h"
#include "views/shared/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::jobsPath;
using kit::Said;

namespace
{

/// The page over what a morning's work leaves in the log.
struct Desk {
    ExchangeLog log;
    ExchangesModel model{log};
    std::unique_ptr<ActivityPage> page;

    explicit Desk(QSize size = {1184, 732})
    {
        log.redaction().addSecret("very-secret-token-1");
        const QString one = jobsPath + u"/24115"_s;
        Said("GET", jobsPath + u"/24112"_s, 200, R"({"id":"24112","status":"PROCESSING"})").into(log);
        Said("DELETE", jobsPath + u"/24112"_s, 202).into(log);
        Said("GET", u"/data/foundation/schemaregistry/tenant/unions/https%3A%2F%2Fns.adobe.com%2Fxdm"_s, 200).into(log);
        Said("POST", jobsPath, 200, R"({"id":"24115","status":"NEW"})").body(R"({"fields":"identities.id"})").into(log);
        const Said expired("GET", one, 401, R"({"error_code":"401013","message":"Oauth token is not valid"})");
        Said(expired).into(log);
        Said signIn("POST", u"/ims/token/v3"_s, 200, R"({"access_token":"very-secret-token-1"})");
        signIn.request.isSignIn = true;
        signIn.request.headers.clear();
        signIn.into(log);
        Said("GET", one, 200, R"({"id":"24115","status":"PROCESSING"})").after(expired).into(log);
        Said("POST", jobsPath, 0).lost(Failure::Kind::Interrupted, Failure::Reached::Maybe).into(log);
        Said("GET", jobsPath + u"?limit=100"_s, 429, R"({"title":"Too many requests"})").into(log);
        Said("GET", one, 200, R"({"id":"24115","status":"SUCCEEDED"})").into(log);
        open(size);
    }
    void open(QSize size)
    {
        page = std::make_unique<ActivityPage>(model, SandboxLook{u"prod"_s, true, false});
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        return found ? found : (qFatal("no %s", name), nullptr);
    }
    TableView *table() const { return find<TableView>("activity.table"); }
    SearchField *search() const { return find<SearchField>("activity.search"); }
    QStringList statuses() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << table()->model()->index(row, ExchangesModel::StatusColumn).data().toString();
        return all;
    }
    void clickRow(int row) const
    {
        const QModelIndex index = table()->model()->index(row, ExchangesModel::StatusColumn);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        QCoreApplication::processEvents(); // the layout follows
    }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    /// Everything that can be read on the page now.
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        for (const auto *editor : page->findChildren<QPlainTextEdit *>())
            if (editor->isVisible())
                all << editor->toPlainText();
        return all.join(u'\n');
    }
};

} // namespace

/// The Activity room as the operator uses it.
class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void newestExchangeStandsOnTop();
    void chipsAndSearchNarrow();
    void detailsTellBothSidesAndWhatItMeans();
    void bodiesAreReadInTheirTabs();
    void selectionStaysWhenMoreIsExchanged();
    void keysReachEverything();
    void curlIsCopiedWithoutTheToken();
    void shownExchangesAreSavedAsHar();
    void harThatCannotBeWrittenIsTold();
    void jobIsOneClickAway();
    void failureLeadsToItsExchange();
    void emptyPageSaysWhy();
    void nothingIsClippedAndEverythingNamed_data() { kit::Look::lightRows(); }
    void nothingIsClippedAndEverythingNamed();
    void pictures_data() { kit::Look::rows(); }
    void pictures();

private:
    Theme m_theme;
};

void TestActivityPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"exportdesk-test"_s);
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestActivityPage::newestExchangeStandsOnTop()
{
    const Desk desk;
    QAbstractItemModelTester tester(desk.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(desk.statuses(),
             (QStringList{u"200 OK"_s, u"429 Too many requests"_s, u"No response, outcome unknown"_s, u"200 OK"_s,
                          u"200 OK"_s, u"401 Token expired, renewed"_s, u"200 OK, job 24115"_s, u"200 OK"_s,
                          u"202 Marked for cancellation"_s, u"200 OK"_s}));
    // It is also what the details begin with, though all of this was exchanged before the page was there.
    QCOMPARE(desk.table()->currentIndex().row(), 0);
    QVERIFY2(desk.page->statusText().contains(u"2,000"_s) || desk.page->statusText().contains(u"2000"_s),
             qPrintable(desk.page->statusText()));
}

void TestActivityPage::chipsAndSearchNarrow()
{
    const Desk desk;
    auto *chips = desk.find<ChipBar>("activity.chips");
    chips->findChild<QAbstractButton *>()->setFocus();
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Right);
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Space);
    QCOMPARE(chips->chosen(), u"failed"_s);
    QCOMPARE(desk.statuses().size(), 3);
    desk.page->focusSearch();
    QTest::keyClicks(desk.search(), u"job:24115 "_s);
    QTRY_COMPARE(desk.statuses(), QStringList{u"401 Token expired, renewed"_s});
    QTest::keyClick(desk.search(), Qt::Key_Backspace);
    QTest::keyClick(desk.search(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(desk.search(), u"nowhere"_s);
    QTest::keyClick(desk.search(), Qt::Key_Return);
    QTRY_COMPARE(desk.statuses(), QStringList());
    QVERIFY(desk.words().contains(u"No calls match the filter."_s));
    for (auto *button : desk.page->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == u"Clear filter"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(desk.statuses().size(), 10);
}

void TestActivityPage::detailsTellBothSidesAndWhatItMeans()
{
    const Desk desk;
    desk.clickRow(5);
    const QString words = desk.words();
    for (const QString &part :
         {u"GET …/export/jobs/24115"_s, u"401 Token expired, renewed"_s, u"Authorization"_s,
          u"Bearer •••••••• (masked)"_s, u"x-sandbox-name"_s, u"prod"_s, u"https://platform.example"_s,
          u"It was renewed once and the call repeated: attempt 2 succeeded."_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" is not in\n"_s + words));
    desk.clickRow(1); // 429
    QVERIFY(!desk.words().contains(u"renewed once"_s));
    desk.clickRow(0);
    QVERIFY(!desk.page->findChild<QWidget *>(u"activity.meaning"_s));
}

void TestActivityPage::bodiesAreReadInTheirTabs()
{
    const Desk desk;
    desk.clickRow(6); // the launch
    auto *tabs = desk.page->findChild<QTabBar *>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(desk.words().contains(u"\"fields\": \"identities.id\""_s));
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(desk.words().contains(u"\"status\": \"NEW\""_s));
    desk.clickRow(4); // signing in
    QVERIFY(desk.words().contains(u"The response to a sign-in contains the token itself"_s));
    QVERIFY(!desk.words().contains(u"very-secret"_s));
    desk.clickRow(2); // lost
    QVERIFY(desk.words().contains(u"No response was received."_s));
}

void TestActivityPage::selectionStaysWhenMoreIsExchanged()
{
    Desk desk;
    desk.clickRow(5);
    const qint64 id = desk.table()->currentIndex().data(ExchangesModel::IdRole).toLongLong();
    for (int i = 0; i < 30; ++i)
        Said("GET", jobsPath, 200).into(desk.log);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 40);
    QCOMPARE(desk.table()->currentIndex().data(ExchangesModel::IdRole).toLongLong(), id);
    QVERIFY(desk.words().contains(u"401 Token expired, renewed"_s));
    // Until the log itself forgets it.
    for (int i = 0; i < 2000; ++i)
        Said("GET", jobsPath, 200).into(desk.log);
    QTRY_COMPARE(desk.table()->model()->rowCount(), 2000);
    QVERIFY(desk.table()->currentIndex().isValid());
    QVERIFY(!desk.words().contains(u"401 Token expired, renewed"_s));
}

void TestActivityPage::keysReachEverything()
{
    const Desk desk;
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(desk.table(), Qt::Key_Down);
    QVERIFY(desk.words().contains(u"429 Too many requests"_s));
    QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"-aaaa-bbbb"_s));
    QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl"_s));
    QTest::keyClick(desk.table(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = desk.find<QFileDialog>("activity.harDialog");
    QTRY_VERIFY(dialog->isVisible());
    dialog->reject();
    // Tab leaves the table; it must not be a trap.
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Tab);
    QVERIFY(!desk.table()->hasFocus());
}

void TestActivityPage::curlIsCopiedWithoutTheToken()
{
    const Desk desk;
    desk.clickRow(6);
    desk.click("activity.curl");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"curl -X POST"_s));
    QVERIFY(copied.contains(u"\"Authorization: Bearer $ACCESS_TOKEN\""_s));
    QVERIFY(!copied.contains(u"very-secret"_s));
}

void TestActivityPage::shownExchangesAreSavedAsHar()
{
    const Desk desk;
    const QTemporaryDir folder;
    desk.search()->setQuery(u"job:24115"_s);
    desk.click("activity.har");
    auto *dialog = desk.find<QFileDialog>("activity.harDialog");
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(folder.filePath(u"mine"_s));
    QTest::keyClick(name, Qt::Key_Return);
    const QString file = folder.filePath(u"mine.har"_s);
    QTRY_VERIFY(desk.words().contains(u"4 call(s) saved to "_s + file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(!bytes.contains("very-secret"));
    const QJsonArray entries = QJsonDocument::fromJson(bytes)["log"_L1]["entries"_L1].toArray();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0]["request"_L1]["method"_L1].toString(), u"POST"_s); // oldest first
}

void TestActivityPage::harThatCannotBeWrittenIsTold()
{
    const Desk desk;
    const QTemporaryDir folder;
    desk.click("activity.har");
    auto *dialog = desk.find<QFileDialog>("activity.harDialog");
    Q_EMIT dialog->fileSelected(folder.filePath(u"gone/a.har"_s)); // the folder went while it was asked
    dialog->reject();
    QTRY_VERIFY(desk.words().contains(u"could not be written."_s));
}

void TestActivityPage::jobIsOneClickAway()
{
    const Desk desk;
    QSignalSpy asked(desk.page.get(), &ActivityPage::jobRequested);
    desk.clickRow(8);
    desk.click("activity.job");
    QCOMPARE(asked, (QList<QVariantList>{{u"24112"_s}}));
    desk.clickRow(1);
    QVERIFY(!desk.find<QWidget>("activity.job")->isVisible());
}

void TestActivityPage::failureLeadsToItsExchange()
{
    const Desk desk;
    const QString id = desk.model.row(8).exchange.requestId;
    Failure failure;
    failure.requestId = id;
    auto *stack = desk.page->findChild<MessageStack *>();
    stack->push(new FailureBar([] { return u"It failed."_s; }, failure));
    QSignalSpy asked(desk.page.get(), &Page::activityRequested);
    QAbstractButton *show = nullptr;
    for (auto *button : stack->findChildren<QAbstractButton *>())
        if (button->text() == u"Show in Activity"_s)
            show = button;
    QTRY_VERIFY(show && show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    desk.page->search(asked.first().first().toString());
    QCOMPARE(desk.statuses(), QStringList{u"429 Too many requests"_s});
}

void TestActivityPage::emptyPageSaysWhy()
{
    Desk desk;
    desk.log.clear();
    QTRY_COMPARE(desk.table()->model()->rowCount(), 0);
    QVERIFY(desk.words().contains(u"No calls to the platform yet."_s));
    QVERIFY(!desk.find<QAbstractButton>("activity.har")->isEnabled());
    QVERIFY(!desk.find<QWidget>("activity.har")->toolTip().isEmpty()); // says why
}

void TestActivityPage::nothingIsClippedAndEverythingNamed()
{
    const kit::Look look(m_theme);
    const Desk desk(look.size);
    QCOMPARE(desk.page->size(), look.size);
    for (int row = 0; row < 10; ++row) {
        desk.clickRow(row);
        QTRY_COMPARE(kit::clipped(desk.page.get()).join(u"; "_s), QString());
    }
    for (auto *tabs = desk.page->findChild<QTabBar *>(); tabs->currentIndex() < 2;) {
        QCOMPARE(kit::unnamed(desk.page.get()).join(u"; "_s), QString());
        tabs->setCurrentIndex(tabs->currentIndex() + 1);
    }
}

/// Saves what the page looks like into the folder PICTURES, to be looked at beside the drawings.
void TestActivityPage::pictures()
{
    if (kit::Look::folder().isEmpty())
        QSKIP("PICTURES names no folder");
    const kit::Look look(m_theme);
    const Desk desk(look.size);
    const auto save = [&desk](const QString &part) {
        QCOMPARE(kit::clipped(desk.page.get()).join(u"; "_s), QString());
        kit::Look::save(*desk.page, u"activity"_s, part);
    };
    desk.clickRow(5);
    save(u"expired"_s);
    desk.clickRow(2);
    save(u"lost"_s);
    desk.clickRow(6);
    desk.page->findChild<QTabBar *>()->setCurrentIndex(1);
    save(u"request"_s);
}

EXPORTDESK_TEST(TestActivityPage)
#include "tst_activitypage.moc"
