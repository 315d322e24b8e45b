// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobquery.h"
#include "models/jobs/jobquerymatcher.h"
#include "models/jobs/jobsearchwords.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/jobsworld.h"
#include "tests/views/look.h"
#include "views/shared/searchfield.h"
#include "views/shared/searchpopup.h"

#include <QListView>
#include <QPointer>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobsWorld;

using Kind = SearchSuggestion::Kind;

namespace
{

const SearchHelp madeUpHelp{
    [] {
        return QList<SearchWord>{{u"status"_s, u"Status of the job"_s, -1},
                                 {u"dataset"_s, u"Target dataset"_s, -1},
                                 {u"since"_s, u"Created after"_s, -1}};
    },
    [](const QString &key) {
        if (key == "status"_L1)
            return QList<SearchWord>{{u"failed"_s, u"Failed"_s, 4}, {u"batch failed"_s, u"Batch failed"_s, 1}};
        if (key == "dataset"_L1)
            return QList<SearchWord>{{u"Profile export"_s, u"5f"_s, 7}, {u"Exports"_s, u"6a"_s, 2}};
        return QList<SearchWord>();
    }};

/// What is offered with the cursor at "|".
QStringList offered(QString text, const QStringList &recent = {}, bool hasTerms = false)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList texts;
    for (const SearchSuggestion &one : searchSuggestions(text, int(cursor), madeUpHelp, recent, hasTerms)) {
        QString whole = text;
        texts += whole.replace(one.from, one.length, one.text);
    }
    return texts;
}

/// A search as one types it, with the page's help open.
struct SearchWorld : JobsWorld {
    using JobsWorld::JobsWorld;
    SearchField *search() const { return find<SearchField>(u"jobs.search"_s); }
    QListView *list() const { return find<QListView>(u"jobs.search.help.list"_s); }
    bool hasHelp() const { return has(u"jobs.search.help.list"_s); }
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all += list()->model()->index(row, 0).data().toString();
        return all;
    }
    void openHelp() { click(u"jobs.search"_s); }
};

} // namespace

/// The help that a search offers while it is typed.
class TestSearchHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }
    void init() { QSettings().clear(); }

    void wordsAreOfferedForWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("becomes");
        const QStringList keys{u"status:"_s, u"dataset:"_s, u"since:"_s};
        QTest::newRow("nothing") << u"|"_s << keys;
        QTest::newRow("a key begun") << u"st|"_s << QStringList{u"status:"_s};
        QTest::newRow("two keys begun") << u"s|"_s << QStringList{u"status:"_s, u"since:"_s};
        QTest::newRow("upper case") << u"DATA|"_s << QStringList{u"dataset:"_s};
        QTest::newRow("a meaning begun") << u"target|"_s << QStringList{u"dataset:"_s};
        QTest::newRow("a status without its key")
            << u"fail|"_s << QStringList{u"status:failed "_s, u"status:\"batch failed\" "_s};
        QTest::newRow("too little for a status") << u"fa|"_s << QStringList();
        QTest::newRow("a key") << u"status:|"_s << QStringList{u"status:failed "_s, u"status:\"batch failed\" "_s};
        QTest::newRow("a value begun") << u"status:b|"_s << QStringList{u"status:\"batch failed\" "_s};
        QTest::newRow("within a value") << u"dataset:port|"_s
                                        << QStringList{u"dataset:\"Profile export\" "_s, u"dataset:Exports "_s};
        QTest::newRow("what begins comes first")
            << u"dataset:exp|"_s << QStringList{u"dataset:\"Profile export\" "_s, u"dataset:Exports "_s};
        QTest::newRow("in quotes") << u"dataset:\"Profile e|"_s << QStringList{u"dataset:\"Profile export\" "_s};
        QTest::newRow("by its meaning") << u"dataset:6a|"_s << QStringList{u"dataset:Exports "_s};
        QTest::newRow("excluded") << u"-status:f|"_s
                                  << QStringList{u"-status:failed "_s, u"-status:\"batch failed\" "_s};
        QTest::newRow("excluded by a word") << u"NOT sta|"_s << QStringList{u"NOT status:"_s};
        QTest::newRow("after other words") << u"gold sta|"_s << QStringList{u"gold status:"_s};
        QTest::newRow("before other words") << u"sta| gold"_s << QStringList{u"status: gold"_s};
        QTest::newRow("after a blank") << u"gold |"_s
                                       << QStringList{u"gold status:"_s, u"gold dataset:"_s, u"gold since:"_s};
        QTest::newRow("a key without known values") << u"since:|"_s << QStringList();
        QTest::newRow("unknown key") << u"foo:b|"_s << QStringList();
        QTest::newRow("other words") << u"Loyal|"_s << QStringList();
    }
    void wordsAreOfferedForWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, becomes);
        QCOMPARE(offered(typed), becomes);
    }

    void formerSearchesComeFirst()
    {
        const QStringList former{u"status:failed since:today"_s, u"gold"_s};
        QCOMPARE(offered(u"|"_s, former).mid(0, 2), former);
        QCOMPARE(offered(u"since|"_s, former), (QStringList{former[0], u"since:"_s}));
        QCOMPARE(offered(u"gold|"_s, former), QStringList()); // it is typed already
        QCOMPARE(offered(u"|"_s, former, true).size(), 3); // it would replace the terms
        // A page without keys shows what is found at once; its list must not cover that.
        QCOMPARE(searchSuggestions({}, 0, {}, former, false).size(), 2);
        QCOMPARE(searchSuggestions(u"go"_s, 2, {}, former, false).size(), 0);
    }

    /// Every value that is offered finds what its count promises, in both languages.
    void offeredValuesFindAsManyJobsAsTheySay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("de") << u"de"_s;
    }
    void offeredValuesFindAsManyJobsAsTheySay()
    {
        QFETCH(QString, language);
        const kit::SpokenLanguage spoken(language);
        JobsWorld world;
        world.open();
        const JobSearchWords words(world.jobs.model);
        static const QSet<QString> exact{u"status"_s, u"day"_s,   u"since"_s,       u"until"_s,
                                         u"mine"_s,   u"batch"_s, u"acknowledged"_s};
        int counted = 0;
        const QList<SearchWord> keys = words.keys();
        for (const SearchWord &key : keys) {
            QVERIFY2(jobQueryKeys().contains(key.written), qPrintable(key.written));
            QVERIFY(!key.meaning.isEmpty());
            const QString english = englishSearchKey(key.written);
            const QList<SearchWord> values = words.values(key.written);
            QCOMPARE(values, words.values(english));
            for (const SearchWord &value : values) {
                const QString query = SearchTerms::asTyped({key.written, value.written, false});
                const JobQuery read = parseJobQuery(query, world.jobs.known.nowMs());
                QVERIFY2(!read.isRefused(), qPrintable(query));
                QCOMPARE(read.tokens.size(), 1); // it becomes a chip
                if (value.count < 0)
                    continue;
                JobQueryMatcher matcher(world.jobs.known, world.jobs.marks, world.jobs.names);
                matcher.setQuery(read);
                int found = 0;
                for (int row = 0; row < world.jobs.known.count(); ++row)
                    found += matcher.matches(world.jobs.known.at(row)) ? 1 : 0;
                const bool isRight = exact.contains(english) ? found == value.count : found >= value.count;
                QVERIFY2(isRight, qPrintable(u"%1 finds %2, promised %3"_s.arg(query).arg(found).arg(value.count)));
                ++counted;
            }
        }
        QVERIFY(counted > 40);
        // The words of the language that is spoken.
        const auto isOffered = [&keys](const QString &written) {
            return std::any_of(keys.begin(), keys.end(), [&](const SearchWord &key) { return key.written == written; });
        };
        for (const char *german : {"datensatz", "fehler", "seit", "eigene", "tag"})
            QCOMPARE(isOffered(QString::fromLatin1(german)), language == "de"_L1);
    }

    void aSearchIsTypedWithTheKeyboardAlone()
    {
        const kit::SpokenLanguage english(u"en"_s);
        SearchWorld world;
        world.open();
        world.openHelp();
        QTRY_VERIFY(world.hasHelp());
        QVERIFY(world.lines().contains(u"status:"_s));
        QVERIFY(world.search()->hasFocus());
        world.type(u"sta"_s);
        QCOMPARE(world.lines(), QStringList{u"status:"_s});
        world.press(Qt::Key_Down);
        world.press(Qt::Key_Return);
        QCOMPARE(world.search()->text(), u"status:"_s);
        QVERIFY(world.hasHelp()); // with the values now
        world.type(u"fa"_s);
        QCOMPARE(world.lines().first(), u"status:failed"_s);
        world.press(Qt::Key_Down);
        world.press(Qt::Key_Tab);
        QVERIFY(!world.hasHelp());
        QCOMPARE(world.search()->terms(), (QList<SearchTerm>{{u"status"_s, u"failed"_s, false}}));
        QCOMPARE(world.search()->text(), QString());
        QVERIFY(world.search()->hasFocus());
        QTRY_COMPARE(world.filter.search(), u"status:failed"_s);
        // What was searched for is offered again, before the keys.
        world.press(Qt::Key_Escape);
        QCOMPARE(world.search()->query(), QString());
        world.press(Qt::Key_Down);
        QTRY_VERIFY(world.hasHelp());
        QCOMPARE(world.lines().first(), u"status:failed"_s);
        world.press(Qt::Key_Down);
        world.press(Qt::Key_Return);
        QCOMPARE(world.search()->terms().size(), 1);
    }

    void typingAndEnterSearchForWhatWasTyped()
    {
        const kit::SpokenLanguage english(u"en"_s);
        SearchWorld world;
        world.open();
        world.openHelp();
        world.type(u"status"_s);
        QVERIFY(world.hasHelp());
        world.press(Qt::Key_Return); // nothing is selected
        QVERIFY(!world.hasHelp());
        QCOMPARE(world.search()->freeText(), u"status"_s);
        QTRY_COMPARE(world.filter.search(), u"status"_s);
    }

    void theListClosesWhenTheOperatorGoesElsewhere()
    {
        const kit::SpokenLanguage english(u"en"_s);
        SearchWorld world;
        world.open();
        world.openHelp();
        QTRY_VERIFY(world.hasHelp());
        QTest::mouseClick(world.table()->viewport(), Qt::LeftButton, {}, {20, 400});
        QVERIFY(!world.hasHelp());
        world.openHelp();
        QTRY_VERIFY(world.hasHelp());
        world.press(Qt::Key_Escape);
        QVERIFY(!world.hasHelp());
        world.openHelp();
        QTRY_VERIFY(world.hasHelp());
        world.search()->window()->resize(1000, 640);
        QTRY_VERIFY(!world.hasHelp());
    }

    void aClickAcceptsALine()
    {
        const kit::SpokenLanguage english(u"en"_s);
        SearchWorld world;
        world.open();
        world.openHelp();
        world.type(u"status:run"_s);
        QTest::mouseClick(world.list()->viewport(), Qt::LeftButton, {},
                          world.list()->visualRect(world.list()->model()->index(0, 0)).center());
        QCOMPARE(world.search()->terms(), (QList<SearchTerm>{{u"status"_s, u"running"_s, false}}));
        QVERIFY(world.search()->hasFocus());
    }

    void aFieldMayGoWhileItIsTyped()
    {
        for (const bool isWithWindow : {false, true}) {
            auto window = std::make_unique<QWidget>();
            auto *field = new SearchField(window.get());
            field->setObjectName("gone");
            field->setKeys({u"status"_s});
            auto *popup = new SearchPopup(*field, madeUpHelp, u"gone"_s);
            const QPointer<SearchPopup> kept(popup);
            window->resize(600, 400);
            window->show();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
            field->setFocus();
            QTest::keyClicks(field, u"status:"_s);
            QVERIFY(popup->isVisible());
            const QStringList before = RecentSearches(u"gone"_s).all();
            if (isWithWindow)
                window.reset();
            else
                delete field;
            QTRY_VERIFY(!kept);
            QCOMPARE(RecentSearches(u"gone"_s).all(), before); // nobody asked it any more
        }
    }

    void secretsAreNotKeptAmongSearches()
    {
        RecentSearches recent(u"test"_s);
        recent.add(u"status:failed"_s);
        recent.add(u"client_secret=p8e-invented-secret-0123456789"_s);
        recent.add(u"Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJpbnZlbnRlZCJ9.made-up_signature"_s);
        QCOMPARE(recent.all(), QStringList{u"status:failed"_s});
        for (int i = 0; i < 20; ++i)
            recent.add(u"search %1"_s.arg(i));
        recent.add(u"search 15"_s);
        QCOMPARE(recent.all().size(), RecentSearches::mostKept);
        QCOMPARE(recent.all().first(), u"search 15"_s);
    }

    void nothingIsClipped_data() { kit::Look::rows(); }
    void nothingIsClipped()
    {
        const kit::Look look(m_theme);
        SearchWorld world(false, look.size);
        world.open();
        RecentSearches(u"jobs"_s).add(u"status:failed since:7d"_s);
        world.openHelp();
        QTRY_VERIFY(world.hasHelp());
        kit::Look::save(*world.page->window(), u"search"_s, u"keys"_s);
        world.type(QLocale().language() == QLocale::German ? u"datensatz:"_s : u"dataset:"_s);
        kit::Look::save(*world.page->window(), u"search"_s, u"values"_s);
        const QRect list(world.list()->mapTo(world.page->window(), QPoint()), world.list()->size());
        QVERIFY(world.page->window()->rect().contains(list));
        world.search()->clearQuery();
        world.type(u"status:f"_s);
        world.press(Qt::Key_Down);
        kit::Look::save(*world.page->window(), u"search"_s, u"status"_s);
        world.search()->clearQuery();
        world.type(u"status:fialed since:never "_s);
        kit::Look::save(*world.page->window(), u"search"_s, u"errors"_s);
        QCOMPARE(kit::clipped(world.page->window()).join(u"; "_s), QString());
    }

private:
    Theme m_theme;
};

EXPORTDESK_TEST(TestSearchHelp)
#include "tst_searchhelp.moc"
