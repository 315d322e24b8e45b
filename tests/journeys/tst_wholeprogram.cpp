// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/workspace/session.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/testprogram.h"
#include "views/shared/tableview.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// What holds for the program as a whole: ten thousand jobs, no secret on disk, everything named, two languages.
class WholeProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandJobsArePagedInWhileTheWindowWorks();
    void noSecretIsWrittenAnywhere();
};

void WholeProgramTest::tenThousandJobsArePagedInWhileTheWindowWorks()
{
    ProgramUnderFaults under({u"--jobs"_s, u"10000"_s, u"--profiles"_s, u"50"_s});
    QTRY_VERIFY_WITH_TIMEOUT(under.program().workspace() && Hand::canUse(u"jobs.search"_s), 60'000);
    // A person types into the search while pages arrive; each key must find its way.
    Hand::click(Hand::find(u"jobs.search"_s));
    Hand::type(u"Failed"_s);
    under.waitUntilLoaded();
    QTRY_COMPARE(under.workspace().filter().search(), u"Failed"_s);
    QCOMPARE(under.workspace().jobs().jobCount(), 10'000);
    const auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    const int shown = table->model()->rowCount();
    QVERIFY(shown > 0 && shown < 10'000);
    for (int row = 0; row < shown; row += 50)
        QCOMPARE(table->model()->index(row, ExportJobsModel::Status).data().toString(), u"Failed"_s);
}

void WholeProgramTest::noSecretIsWrittenAnywhere()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s});
    under.waitUntilLoaded();
    const QByteArray token = under.token();
    // The secret's own value, wherever the platform puts it in its answer.
    const auto found = QRegularExpression(u"p8e-[A-Za-z0-9_-]+"_s).globalMatch(QString::fromUtf8(under.credentials()));
    QList<QByteArray> secrets{token};
    for (auto matches = found; matches.hasNext();)
        secrets << matches.next().captured().toLatin1();
    QVERIFY(secrets.size() > 1);
    const auto holdsOne = [&secrets](const QByteArray &bytes) {
        return std::any_of(secrets.begin(), secrets.end(), [&](const QByteArray &one) { return bytes.contains(one); });
    };
    QDirIterator platformFiles(under.folder() + u"/localplatform"_s, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(platformFiles.hasNext(), "the local platform keeps its store in the data folder");
    // What was exchanged is recorded without token and secret.
    for (const Exchange &exchange : under.program().session()->log().exchanges()) {
        for (const auto &header : exchange.requestHeaders)
            QVERIFY(!holdsOne(header.second));
        QVERIFY(!exchange.requestBody.contains("client_secret=") || exchange.requestBody.contains("client_secret=***"));
        QVERIFY(!holdsOne(exchange.requestBody) && !holdsOne(exchange.answerBody));
    }
    // And nothing that the program itself wrote holds them; the platform's own store is the platform's.
    int files = 0;
    QDirIterator all(under.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = all.next();
        if (name.contains("/localplatform/"_L1))
            continue;
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!holdsOne(bytes), qPrintable(name));
        QVERIFY2(!bytes.contains("client_secret"), qPrintable(name));
        ++files;
    }
    QVERIFY(files > 0);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::WholeProgramTest)
#include "tst_wholeprogram.moc"
