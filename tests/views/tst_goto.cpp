// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/clock.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "views/shared/page.h"
#include "views/shared/theme.h"
#include "views/window/fuzzymatch.h"
#include "views/window/gotofield.h"
#include "views/window/gotomodel.h"
#include "views/window/gotopalette.h"
#include "views/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <random>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

class BarePage final : public Page
{
public:
    explicit BarePage(const QString &name)
        : m_name(name)
        , m_field(new QLineEdit)
        , m_action(new QAction(u"Cancel job…"_s, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_field);
        m_field->setAccessibleName(name);
        m_action->setShortcut(QKeySequence(Qt::Key_Delete));
        connect(m_action, &QAction::triggered, this, [this] { ++acted; });
        addAction(m_action);
    }
    QString title() const override { return m_name; }
    QList<QAction *> pageActions() const override { return {m_action}; }
    QLineEdit *field() const { return m_field; }
    int acted = 0;

protected:
    void retranslate() override { }

private:
    QString m_name;
    QLineEdit *m_field;
    QAction *m_action;
};

/// A window with two pages and three things of the program's to go to.
struct Desk {
    Theme theme;
    SystemClock clock;
    std::unique_ptr<MainWindow> window;
    QStringList went;

    Desk()
    {
        theme.setMode(Theme::Mode::Light);
        theme.install();
        window = std::make_unique<MainWindow>(theme, clock);
        for (const QString &name : {u"Jobs"_s, u"Datasets"_s})
            window->pages().add({name == u"Jobs"_s ? PageId::Jobs : PageId::Datasets,
                                 Icon::Jobs,
                                 [name] { return name; },
                                 [name]() -> Page * { return new BarePage(name); },
                                 {},
                                 false});
        window->goTo().setSource([this](const QString &typed) {
            QList<GoToEntry> entries;
            for (const QString &name : {u"Full profile export"_s, u"Loyalty export DE"_s, u"Profile export 2026-11"_s})
                entries.append({Icon::Datasets, name, u"Dataset"_s, {}, 0, false, [this, name] { went.append(name); }});
            if (typed == u"24118"_s)
                entries.append({Icon::Jobs, typed, u"Job"_s, {}, 100, false, [this, typed] { went.append(typed); }});
            return entries;
        });
        window->pages().showPage(PageId::Jobs);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    QLineEdit *text() const { return window->findChild<QLineEdit *>(u"goto.text"_s); }
    QListView *list() const { return window->findChild<QListView *>(u"goto.list"_s); }
    QString first() const { return list()->model()->index(0, 0).data().toString(); }
    BarePage *jobs() const { return static_cast<BarePage *>(window->pages().page(PageId::Jobs)); }
    void open() const { QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier); }
};

} // namespace

class GoToTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersFitInTheirOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning before middle") << u"exp"_s << u"Export jobs"_s << u"Loyalty export"_s;
        QTest::newRow("beginnings of words") << u"le"_s << u"Loyalty export"_s << u"Full profile"_s;
        QTest::newRow("in a row before scattered") << u"data"_s << u"Show data"_s << u"Do a last thing again"_s;
        QTest::newRow("the whole before its beginning") << u"jobs"_s << u"Jobs"_s << u"Jobs of today"_s;
        QTest::newRow("any case") << u"LOY"_s << u"loyalty"_s << u"l o y"_s;
        QTest::newRow("words in any order") << u"export full"_s << u"Full profile export"_s << u"Export"_s;
        QTest::newRow("not at all") << u"xyz"_s << u"x y z"_s << u"zyx"_s;
    }

    void lettersFitInTheirOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(typed, better) > fuzzyScore(typed, worse));
        QVERIFY(fuzzyScore(typed, better) >= 0);
    }

    void aScoreMeansASubsequenceAndNothingElseDoes()
    {
        std::mt19937 dice(7);
        const auto word = [&dice](int most) {
            QString made;
            for (int i = int(dice() % quint32(most)) + 1; i > 0; --i)
                made += QChar(u'a' + int(dice() % 3));
            return made;
        };
        for (int i = 0; i < 3000; ++i) {
            const QString typed = word(4);
            const QString text = word(9);
            qsizetype at = 0;
            for (const QChar c : text)
                at += at < typed.size() && typed[at] == c;
            QCOMPARE(fuzzyScore(typed, text) >= 0, at == typed.size());
        }
        QCOMPARE(fuzzyScore({}, u"anything"_s), 0);
        QCOMPARE(fuzzyScore(u"a"_s, {}), -1);
    }

    void theModelShowsTheBestFirst()
    {
        GoToModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto entry = [](const QString &title, int rank = 0) {
            GoToEntry made;
            made.title = title;
            made.rank = rank;
            return made;
        };
        model.show({entry(u"Loyalty export"_s), entry(u"Export"_s), entry(u"Other"_s)}, u"exp"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Export"_s);
        model.show({entry(u"Same"_s), entry(u"Same "_s, 5)}, u"sam"_s);
        QCOMPARE(model.index(0).data().toString(), u"Same "_s);
        model.show(QList<GoToEntry>(200, entry(u"Many"_s)), {});
        QCOMPARE(model.rowCount(), GoToModel::most);
        model.show({}, u"x"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void aFewLettersAndEnterGoThere()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.text()->isVisible() && desk.text()->hasFocus());
        // Before anything is typed, everything there is stands there, commands with their keys.
        QVERIFY(desk.list()->model()->rowCount() > 10);
        QTest::keyClicks(desk.text(), u"loyde"_s);
        QCOMPARE(desk.first(), u"Loyalty export DE"_s);
        QTest::keyClick(desk.text(), Qt::Key_Return);
        QCOMPARE(desk.went, QStringList{u"Loyalty export DE"_s});
        QVERIFY(!desk.text()->isVisible());
        // A job by its id.
        desk.open();
        QTest::keyClicks(desk.text(), u"24118"_s);
        QTest::keyClick(desk.text(), Qt::Key_Enter);
        QCOMPARE(desk.went.last(), u"24118"_s);
        // Arrows choose among several.
        desk.open();
        QTest::keyClicks(desk.text(), u"profile export"_s);
        QTest::keyClick(desk.text(), Qt::Key_Down);
        const QString second = desk.list()->currentIndex().data().toString();
        QVERIFY(second != desk.first());
        QTest::keyClick(desk.text(), Qt::Key_Return);
        QCOMPARE(desk.went.last(), second);
    }

    void everyCommandIsThereWithItsKey()
    {
        Desk desk;
        desk.open();
        QTest::keyClicks(desk.text(), u"cancel"_s);
        QCOMPARE(desk.first(), u"Cancel job…"_s);
        const QModelIndex first = desk.list()->model()->index(0, 0);
        QCOMPARE(first.data(GoToModel::KeysRole).toString(),
                 QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
        QTest::keyClick(desk.text(), Qt::Key_Return);
        QCOMPARE(desk.jobs()->acted, 1);
        desk.open();
        QTest::keyClicks(desk.text(), u"datasets"_s);
        QTest::keyClick(desk.text(), Qt::Key_Return);
        QCOMPARE(desk.window->pages().currentId(), PageId::Datasets);
    }

    void escapeClosesAndTheKeyboardIsWhereItWas()
    {
        Desk desk;
        desk.jobs()->field()->setFocus();
        desk.open();
        QTest::keyClicks(desk.text(), u"xqxq"_s);
        QCOMPARE(desk.list()->model()->rowCount(), 0);
        QTest::keyClick(desk.text(), Qt::Key_Return);
        QVERIFY(desk.text()->isVisible());
        QTest::keyClick(desk.text(), Qt::Key_Escape);
        QVERIFY(!desk.text()->isVisible());
        QVERIFY(desk.jobs()->field()->hasFocus());
        // The field in the head line opens it, too; a click elsewhere closes it.
        auto *field = desk.window->findChild<GoToField *>(u"head.goto"_s);
        QVERIFY(field && field->isVisible());
        QTest::mouseClick(field, Qt::LeftButton);
        QVERIFY(desk.text()->isVisible());
        QCOMPARE(kit::clipped(desk.window.get()), QStringList());
        QCOMPARE(kit::unnamed(desk.window.get()), QStringList());
        desk.jobs()->field()->setFocus();
        QVERIFY(!desk.text()->isVisible());
        QVERIFY(desk.went.isEmpty());
    }
};

EXPORTDESK_TEST(GoToTest)
#include "tst_goto.moc"
