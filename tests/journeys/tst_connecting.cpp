#include "app/exportdesk/program.h"
#include "app/exportdesk/session.h"
#include "app/exportdesk/tour/hand.h"
#include "app/exportdesk/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The program on a folder of its own, as somebody starts it who gives no arguments.
std::unique_ptr<Program> started(const QString &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    CommandLine wanted;
    wanted.language = u"en"_s;
    auto program = std::make_unique<Program>(wanted, DataFolder(folder));
    program->start();
    return program;
}

} // namespace

/// The first start, and the one after it.
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartWelcomesAndRemembersTheChoice();
};

void TestConnecting::firstStartWelcomesAndRemembersTheChoice()
{
    const QTemporaryDir folder;
    {
        const auto program = started(folder.path());
        QTRY_COMPARE(program->window().currentKey(), u"welcome"_s);
        QVERIFY(!program->workspace());
        QVERIFY(!Hand::canUse(u"nav.jobs"_s));
        QVERIFY(Hand::canUse(u"nav.connections"_s));
        QVERIFY(Hand::canUse(u"nav.settings"_s));
        Hand::click(Hand::find(u"welcome.local"_s));
        QTRY_VERIFY_WITH_TIMEOUT(program->workspace(), 90'000);
        QTRY_COMPARE(program->window().currentKey(), u"jobs"_s);
        QVERIFY(Hand::canUse(u"nav.jobs"_s));
    }
    const auto again = started(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(again->workspace(), 90'000);
    QCOMPARE(again->window().currentKey(), u"jobs"_s);
    QVERIFY(again->session()->connection().local);
}

} // namespace exportdesk

QTEST_MAIN(exportdesk::TestConnecting)
#include "tst_connecting.moc"
