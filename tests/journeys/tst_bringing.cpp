// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "models/workspace/session.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/testprogram.h"
#include "views/jobs/jobspage.h"
#include "views/shared/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;
const QString token = u"eyJhbGciOiJSUzI1NiJ9.bWFkZS11cA.c2lnbmF0dXJl"_s;

/// As a browser copies the request of its network pane.
QString copiedFromTheBrowser(const QString &sandbox)
{
    return u"curl 'https://platform.adobe.io/data/core/ups/export/jobs' \\\n"
           "  -H 'accept: application/json' \\\n"
           "  -H 'accept-language: en-US,en;q=0.9' \\\n"
           "  -H 'authorization: Bearer %1' \\\n"
           "  -H 'content-type: application/json' \\\n"
           "  -b 's_ecid=MCMID%7C12345678901234567890' \\\n"
           "  -H 'origin: https://experience.adobe.com' \\\n"
           "  -H 'sec-ch-ua: \"Chromium\";v=\"126\"' \\\n"
           "  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \\\n"
           "  -H 'x-api-key: exc_app' \\\n"
           "  -H 'x-gw-ims-org-id: MADEUP@AdobeOrg' \\\n"
           "  -H 'x-sandbox-name: %2' \\\n"
           "  --data-raw $'{\"fields\":\"person.name.lastName,personalEmail.address\",\"schema\":{\"name\":"
           "\"_xdm.context.profile\"},\"destination\":{\"datasetId\":\"%3\",\"segmentPerBatch\":false}}' \\\n"
           "  --compressed ;"_s.arg(token, sandbox, target);
}

/// The bodies of all launches that left this program.
QList<QByteArray> launchesSent(Program &program)
{
    QList<QByteArray> bodies;
    for (const Exchange &exchange : program.session()->log().exchanges())
        if (exchange.method == "POST" && exchange.path.contains("/export/jobs"_L1))
            bodies += exchange.requestBody;
    return bodies;
}

/// What the window system does with a drag: it asks the part below, then the parts around it.
void letGo(QWidget *below, const QMimeData &mime)
{
    for (QWidget *part = below; part; part = part->isWindow() ? nullptr : part->parentWidget()) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        if (part->acceptDrops())
            QCoreApplication::sendEvent(part, &enter);
        if (!enter.isAccepted())
            continue;
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(part, &drop);
        return;
    }
    QFAIL("nobody accepts the drag");
}

void letGoFile(QWidget *below, const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    mime.setText(QUrl::fromLocalFile(path).toString()); // as the window system does
    letGo(below, mime);
}

} // namespace

/// What people have on the clipboard or in a file is brought to the real window, on whatever page it shows.
class BringingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromCopyAsCurlToAJobWithTwoClicks();
    void everyPlaceOfTheWindowTakesARequest();
    void everythingElseGoesWhereItBelongs();
};

void BringingTest::fromCopyAsCurlToAJobWithTwoClicks()
{
    ProgramUnderFaults under({u"--profiles"_s, u"200"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    const QString command = copiedFromTheBrowser(under.workspace().sandbox().name);
    QApplication::clipboard()->setText(command);
    QCOMPARE(under.program().window().pages().currentId(), PageId::Jobs);
    auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    table->setFocus();
    Hand::press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"import.take"_s));
    QVERIFY(!qobject_cast<QPlainTextEdit *>(Hand::find(u"import.text"_s))->toPlainText().contains(token));
    Hand::click(Hand::find(u"import.take"_s)); // one
    QTRY_VERIFY(Hand::canUse(u"composer.launch"_s) && under.workspace().composer().launchable());
    Hand::click(Hand::find(u"composer.launch"_s)); // two
    QTRY_COMPARE_WITH_TIMEOUT(launchesSent(under.program()).size(), 1, 20'000);
    const ReadRequest sent = readExportRequest(launchesSent(under.program()).first());
    QVERIFY(sent.request);
    QCOMPARE(sent.request->fields.value_or(QStringList()),
             (QStringList{u"person.name.lastName"_s, u"personalEmail.address"_s}));
    QCOMPARE(sent.request->datasetId, target);
    QVERIFY(sent.request->unknown.isEmpty());
    const auto job = [&under]() -> std::optional<JobFacts> {
        const QList<LaunchEntry> entries = under.workspace().launcher().entries();
        return entries.isEmpty() ? std::nullopt : under.workspace().jobs().facts(entries.last().resultId);
    };
    QTRY_VERIFY_WITH_TIMEOUT(job().has_value(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(job()->status, JobStatus::Succeeded, 120'000);
    QCOMPARE(launchesSent(under.program()).size(), 1);
    Secrets secrets;
    secrets.add(token.toUtf8());
    secrets.add("12345678901234567890");
    QCOMPARE(secrets.filesIn(under.folder()).join(u'\n'), QString());
}

void BringingTest::everyPlaceOfTheWindowTakesARequest()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
    under.waitUntilLoaded();
    const PageStack &pages = under.program().window().pages();
    const QString command = copiedFromTheBrowser(under.workspace().sandbox().name);
    QApplication::clipboard()->setText(command);
    const auto isOffered = [&under, &pages](const QString &place) {
        QTRY_VERIFY2(Hand::canUse(u"import.take"_s), qPrintable(place));
        QCOMPARE(pages.currentId(), PageId::NewExport);
        QVERIFY(under.workspace().composer().isBlank());
        Hand::click(Hand::find(u"import.close"_s));
        QTRY_VERIFY(!Hand::canUse(u"import.take"_s));
    };
    int searches = 0;
    for (const PageStack::Way &way : pages.ways()) {
        const auto goThere = [&way, &pages] {
            way.action->trigger();
            QTRY_COMPARE(pages.currentId(), way.id);
        };
        goThere();
        for (auto *field : pages.currentPage()->findChildren<QLineEdit *>()) {
            if (!field->isVisible() || !field->isEnabled() || !field->property("searches").toBool())
                continue;
            ++searches;
            field->setFocus();
            QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(field->text(), QString());
            QTRY_VERIFY2(Hand::canUse(u"misplaced.request"_s), qPrintable(field->objectName()));
            Hand::click(Hand::find(u"misplaced.request"_s));
            isOffered(field->objectName());
            goThere();
        }
        letGoFile(pages.currentPage(), under.folder() + u"/call.txt"_s, command.toUtf8());
        isOffered(way.action->text() + u", dropped"_s);
        goThere();
        under.program().window().activateWindow(); // as the window manager does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(&under.program().window()));
        under.program().window().setFocus();
        Hand::press(Qt::Key_V, Qt::ControlModifier);
        isOffered(way.action->text() + u", pasted"_s);
    }
    QVERIFY2(searches >= 3, qPrintable(QString::number(searches)));
}

void BringingTest::everythingElseGoesWhereItBelongs()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
    under.waitUntilLoaded();
    const PageStack &pages = under.program().window().pages();
    const QString job = under.jobsOnPlatform().first();
    const QString address = u"https://platform.adobe.io/data/core/ups/export/jobs/"_s + job;
    const auto paste = [&under](const QString &text) {
        QApplication::clipboard()->setText(text);
        under.program().window().setFocus();
        Hand::press(Qt::Key_V, Qt::ControlModifier);
    };
    const auto goTo = [&pages](PageId id) {
        for (const PageStack::Way &way : pages.ways()) {
            if (way.id == id)
                way.action->trigger();
        }
        QTRY_COMPARE(pages.currentId(), id);
    };
    goTo(PageId::Datasets);
    paste(address);
    QTRY_COMPARE(pages.currentId(), PageId::Jobs);
    // In a search it is the job that is looked for.
    auto *search = qobject_cast<QLineEdit *>(Hand::find(u"jobs.search"_s));
    QVERIFY(search);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search->text(), job);
    // A credential, also one in a file that lies on a page that takes drops itself.
    goTo(PageId::NewExport);
    letGoFile(pages.currentPage(), under.folder() + u"/aep.env"_s,
              "CLIENT_ID=aa11bb22\nCLIENT_SECRET=p8e-made-up-and-dropped\n");
    QTRY_COMPARE(pages.currentId(), PageId::Connections);
    QVERIFY(QFile::remove(under.folder() + u"/aep.env"_s));
    // Nothing that can be used: the import says what it is.
    goTo(PageId::Jobs);
    paste(u"{\"title\": \"Forbidden\", \"status\": 403}"_s);
    QTRY_VERIFY(Hand::find(u"import"_s));
    QVERIFY(!Hand::canUse(u"import.take"_s));
    Hand::click(Hand::find(u"import.close"_s));
    // What cannot be read stays where it is.
    goTo(PageId::Activity);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/no such file"_s)});
    letGo(pages.currentPage(), mime);
    QCOMPARE(pages.currentId(), PageId::Activity);
    QVERIFY(!Hand::canUse(u"import.take"_s));
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::BringingTest)
#include "tst_bringing.moc"
