// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/clock.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/pseudotranslator.h"
#include "tests/views/spokenlanguage.h"
#include "views/settings/settingspage.h"
#include "views/shared/button.h"
#include "views/shared/pageheader.h"
#include "views/shared/sandboxbadge.h"
#include "views/shared/textlabel.h"
#include "views/window/firstsize.h"
#include "views/window/keysdialog.h"
#include "views/window/mainwindow.h"
#include "views/window/navigationbar.h"
#include "views/window/statusline.h"
#include "views/window/windowcommands.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

class StillClock final : public Clock
{
public:
    qint64 nowMs() const override { return now; }
    qint64 now = 1'800'000'000'000;
};

/// A room with a field and a command, as the real ones have.
class PlainPage final : public Page
{
public:
    explicit PlainPage(const QString &name)
        : m_name(name)
        , m_header(new PageHeader)
        , m_field(new QLineEdit)
        , m_action(new QAction(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_header);
        layout->addWidget(m_field);
        m_field->setAccessibleName(name);
        m_action->setShortcut(QKeySequence(u"Ctrl+R"_s));
        addAction(m_action);
    }
    QString title() const override { return m_name; }
    QList<QAction *> pageActions() const override { return {m_action}; }
    void focusSearch() override { m_field->setFocus(); }
    void refresh() override { ++refreshed; }
    QString statusText() const override { return u"%1 rows"_s.arg(m_name); }
    QList<QWidget *> regions() override { return {m_header, m_field}; }
    bool setPresented(bool on) override
    {
        const bool can = m_name == "Datasets"_L1;
        presented = on && can;
        return can;
    }
    QLineEdit *field() const { return m_field; }

    int refreshed = 0;
    bool presented = false;

protected:
    void retranslate() override
    {
        m_header->setTitle(m_name);
        m_action->setText(u"Act on %1"_s.arg(m_name));
    }

private:
    QString m_name;
    PageHeader *m_header;
    QLineEdit *m_field;
    QAction *m_action;
};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

    struct Desk {
        Theme theme;
        StillClock clock;
        std::unique_ptr<MainWindow> window;
        QStringList made;

        Desk()
        {
            theme.setMode(Theme::Mode::Light);
            theme.install();
            window = std::make_unique<MainWindow>(theme, clock);
            const QList<std::pair<PageId, QString>> plain{
                {PageId::Jobs, u"Jobs"_s}, {PageId::NewExport, u"New export"_s}, {PageId::Datasets, u"Datasets"_s}};
            for (const auto &[id, name] : plain)
                window->pages().add({id, Icon::Jobs, [name = name] { return name; },
                                     [this, name = name]() -> Page * {
                                         made.append(name);
                                         return new PlainPage(name);
                                     },
                                     id == PageId::NewExport ? QKeySequence(u"Ctrl+N"_s) : QKeySequence(), false});
            window->pages().add({PageId::Settings,
                                 Icon::Settings,
                                 [] { return WindowTest::tr("Settings"); },
                                 [this]() -> Page * { return new SettingsPage(theme); },
                                 {},
                                 true});
        }
        PlainPage *plain(PageId id) const { return static_cast<PlainPage *>(window->pages().page(id)); }
        void show()
        {
            window->pages().showPage(PageId::Jobs);
            window->show();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
        }
    };

private Q_SLOTS:
    void roomsAreMadeAtTheFirstVisitAndReachedByKeys()
    {
        Desk desk;
        desk.show();
        QCOMPARE(desk.made, QStringList{u"Jobs"_s});
        QVERIFY(desk.plain(PageId::Jobs)->field()->hasFocus());
        QTest::keyClick(desk.window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.window->pages().currentId(), PageId::Datasets);
        QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.window->pages().currentId(), PageId::NewExport);
        QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.made, (QStringList{u"Jobs"_s, u"Datasets"_s, u"New export"_s}));
        desk.window->pages().showPage(PageId::Activity); // which this window has not
        QCOMPARE(desk.window->pages().currentId(), PageId::Jobs);
    }

    void anotherSandboxGetsNewPagesAndKeepsSettings()
    {
        Desk desk;
        desk.window->pages().showPage(PageId::Settings);
        const Page *settings = desk.window->pages().currentPage();
        desk.show();
        const QPointer<Page> old = desk.window->pages().currentPage();
        desk.window->pages().renew({PageId::Settings});
        QVERIFY(old.isNull());
        QCOMPARE(desk.made.count(u"Jobs"_s), 2);
        QCOMPARE(desk.window->pages().currentId(), PageId::Jobs);
        QCOMPARE(desk.window->pages().page(PageId::Settings), settings);
    }

    void productionIsUnmistakable()
    {
        Desk desk;
        desk.show();
        desk.window->setConnection(u"Northwind Retail"_s, false);
        desk.window->setSandbox({u"prod"_s, true, false});
        QCOMPARE(desk.window->windowTitle(), u"PRODUCTION prod — Jobs — Northwind Retail — Exportdesk"_s);
        QCOMPARE(desk.window->grab().toImage().pixelColor(600, 1), tokenColor(Token::ProdFill, Scheme::Light));
        desk.window->setSandbox({u"prod"_s, false, true});
        QCOMPARE(desk.window->windowTitle(), u"Jobs — Northwind Retail — Exportdesk"_s);
        QCOMPARE(desk.window->grab().toImage().pixelColor(600, 1), tokenColor(Token::Rail, Scheme::Light));
        QVERIFY(desk.window->findChild<SandboxBadge *>()->accessibleName().contains(u"Sample data prod"_s));
        desk.window->setConnection(QString(), false);
        QCOMPARE(desk.window->windowTitle(), u"Jobs — Exportdesk"_s);
    }

    void connectionsAndSandboxesAreSwitchedInTheHeadLine()
    {
        Desk desk;
        QSignalSpy connections(desk.window.get(), &MainWindow::connectionRequested);
        QSignalSpy sandboxes(desk.window.get(), &MainWindow::sandboxRequested);
        desk.window->setConnection(u"Northwind & Co"_s, false);
        desk.window->setConnectionChoices(
            {{u"local"_s, u"Local platform"_s, true, false}, {u"a"_s, u"Northwind & Co"_s, false, true}});
        desk.window->setSandbox({u"prod"_s, true, false});
        desk.window->setSandboxChoices({{{u"prod"_s, true, false}, u"Northwind production"_s, u"Active"_s},
                                        {{u"dev"_s, false, false}, u"Try-outs"_s, u"Resetting"_s, false},
                                        {{u"dev-2"_s, false, false}, u"dev-2"_s, u"Active"_s}});
        desk.show();
        const auto menuOf = [&](const char *button) {
            QTest::mouseClick(desk.window->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        };
        QMenu *menu = menuOf("head.connection");
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4); // two connections, a line, and the way to all of them
        QCOMPARE(menu->actions().at(1)->text(), u"Northwind && Co"_s);
        QVERIFY(menu->actions().at(1)->isChecked());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(connections, (QList<QVariantList>{{u"local"_s}}));
        menu = menuOf("head.sandbox");
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(0)->text(), u"PRODUCTION prod  ·  Northwind production  ·  Active"_s);
        QVERIFY(!menu->actions().at(1)->isEnabled());
        QCOMPARE(menu->actions().at(2)->text(), u"Development dev-2  ·  Active"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(2)).center());
        QCOMPARE(sandboxes, (QList<QVariantList>{{u"dev-2"_s}}));
    }

    void roomsStayClosedWhileThereIsNoConnection()
    {
        Desk desk;
        desk.window->pages().add({PageId::Welcome,
                                  Icon::Mark,
                                  [] { return u"Welcome"_s; },
                                  []() -> Page * { return new PlainPage(u"Welcome"_s); },
                                  {},
                                  false,
                                  true});
        desk.window->pages().closeAllBut({PageId::Settings, PageId::Welcome});
        desk.window->pages().showPage(PageId::Welcome);
        desk.window->show();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.window->pages().currentId(), PageId::Welcome);
        QTest::mouseClick(desk.window->findChild<QPushButton *>(u"nav.jobs"_s), Qt::LeftButton);
        QCOMPARE(desk.window->pages().currentId(), PageId::Welcome);
        QVERIFY(!desk.window->findChild<QPushButton *>(u"nav.jobs"_s)->toolTip().isEmpty());
        QVERIFY(!desk.window->findChild<QPushButton *>(u"nav.welcome"_s));
        QTest::keyClick(desk.window.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(desk.window->pages().currentId(), PageId::Settings);
        desk.window->pages().openAll();
        QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.window->pages().currentId(), PageId::Jobs);
    }

    void theStatusBarTellsTheAge()
    {
        Desk desk;
        desk.show();
        auto *line = desk.window->findChild<StatusLine *>();
        QCOMPARE(line->freshness(), u"Not connected · nothing is being sent"_s);
        desk.window->setStatus({StatusFacts::Health::Fresh, desk.clock.now - 4200, desk.clock.now + 11'900, 2, {}});
        QCOMPARE(line->freshness(), u"Updated 4\u00a0s ago · next refresh in 11\u00a0s · 2 request(s) in progress"_s);
        desk.clock.now += 60'000;
        QTRY_COMPARE_WITH_TIMEOUT(
            line->freshness(),
            u"Updated 1\u00a0min ago · next refresh in 0\u00a0s · no response for 1\u00a0min · 2 request(s) in progress"_s,
            5000);
        desk.window->setStatus({StatusFacts::Health::Fresh, -1, -1, 2, {}, 500}); // a page has come
        QVERIFY2(!line->freshness().contains("no response"_L1), qPrintable(line->freshness()));
        desk.window->setStatus({StatusFacts::Health::Slowed, -1, -1, 0, u"slower, because the platform asks for it"_s});
        QCOMPARE(line->freshness(), u"Nothing loaded yet · slower, because the platform asks for it"_s);
        // The pages that have been read so far are shown already.
        desk.window->setStatus({StatusFacts::Health::Fresh, -1, -1, 1, {}, 30'500});
        QVERIFY2(line->freshness().startsWith("30,500 job(s) loaded so far"_L1), qPrintable(line->freshness()));
    }

    void noticesStayUntilSettledNewestFirst()
    {
        Desk desk;
        desk.show();
        int activated = 0;
        auto *link
            = desk.window->findChild<StatusLine *>()->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(link);
        desk.window->notices().show({NoticeId::Launches, Status::OutcomeUnknown, u"Launch of 17:02"_s, u"Show"_s,
                                     [&activated] { ++activated; }});
        desk.window->notices().show({NoticeId::Connection, Status::Failed, u"Reading failed"_s, {}, {}});
        desk.window->notices().remove(NoticeId::Connection);
        for (auto *button : desk.window->findChild<StatusLine *>()->findChildren<QPushButton *>()) {
            if (button->text() == u"Show"_s)
                button->click();
        }
        QCOMPARE(activated, 1);
    }

    void f6VisitsAllRegionsAndComesBack()
    {
        Desk desk;
        desk.window->setSandboxChoices({{{u"prod"_s, false, true}, {}, {}}, {{u"dev"_s, false, true}, {}, {}}});
        desk.window->setSandbox({u"prod"_s, false, true});
        desk.show();
        desk.window->setStatus({StatusFacts::Health::Fresh, 0, -1, 0, {}});
        const QWidget *start = desk.window->focusWidget();
        QSet<const QWidget *> visited;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(desk.window.get(), Qt::Key_F6);
            visited.insert(desk.window->focusWidget());
        }
        // Status bar, navigation, head line, main; the header of this page has nothing to focus.
        QCOMPARE(desk.window->focusWidget(), start);
        QCOMPARE(visited.size(), 4);
        QTest::keyClick(desk.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(visited.contains(desk.window->focusWidget()) && desk.window->focusWidget() != start);
    }

    void refreshAndSearchReachThePage()
    {
        Desk desk;
        desk.show();
        QSignalSpy refreshed(desk.window.get(), &MainWindow::refreshRequested);
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        QCOMPARE(desk.plain(PageId::Jobs)->refreshed, 1);
        QCOMPARE(refreshed.count(), 1);
        desk.window->setFocus();
        QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(desk.plain(PageId::Jobs)->field()->hasFocus());
    }

    void fullScreenShowsAPageForTheWallAlone()
    {
        Desk desk;
        desk.show();
        const auto around = [&desk] {
            QList<bool> shown;
            for (const QString &name : {u"HeadLine"_s, u"NavigationBar"_s, u"StatusLine"_s}) {
                for (const QWidget *part : desk.window->findChildren<QWidget *>())
                    if (part->inherits(qPrintable(u"exportdesk::"_s + name)))
                        shown.append(part->isVisible());
            }
            return shown;
        };
        // Of other pages the window alone grows.
        QTest::keyClick(desk.window.get(), Qt::Key_F11);
        QVERIFY(desk.window->windowState() & Qt::WindowFullScreen);
        QCOMPARE(around(), (QList<bool>{true, true, true}));
        QTest::keyClick(desk.window.get(), Qt::Key_F11);
        desk.window->pages().showPage(PageId::Datasets);
        QTest::keyClick(desk.window.get(), Qt::Key_F11);
        QVERIFY(desk.plain(PageId::Datasets)->presented && desk.window->isPresenting());
        QCOMPARE(around(), (QList<bool>{false, false, false}));
        QTest::keyClick(desk.window.get(), Qt::Key_Escape);
        QVERIFY(!desk.plain(PageId::Datasets)->presented && !desk.window->isPresenting());
        QVERIFY(!(desk.window->windowState() & Qt::WindowFullScreen));
        QCOMPARE(around(), (QList<bool>{true, true, true}));
        // Another page leaves it, too.
        QTest::keyClick(desk.window.get(), Qt::Key_F11);
        QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!desk.plain(PageId::Datasets)->presented);
        QCOMPARE(around(), (QList<bool>{true, true, true}));
    }

    void everyKeyIsOnTheSheet()
    {
        Desk desk;
        desk.show();
        QTest::keyClick(desk.window.get(), Qt::Key_F1, Qt::ShiftModifier);
        auto *dialog = desk.window->findChild<KeysDialog *>();
        QVERIFY(dialog);
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words.append(label->text());
        for (const QString &key :
             {u"F1"_s, u"Shift+F1"_s, u"F5"_s, u"F6"_s, u"F11"_s, u"Ctrl+R"_s, u"Ctrl+N, Ctrl+2"_s, u"Act on Jobs"_s})
            QVERIFY2(words.contains(key), qPrintable(key));
        QCOMPARE(kit::unnamed(dialog).join(u"; "_s), QString());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void everyCommandSpeaksTheLanguageOfTheWindow()
    {
        using Command = WindowCommands::Command;
        const kit::SpokenLanguage german(u"de"_s);
        Desk desk;
        desk.show();
        const auto *commands = desk.window->findChild<WindowCommands *>();
        const auto text = [commands](Command command) { return commands->action(command)->text(); };
        QCOMPARE(text(Command::Keys), u"Tastenkürzel"_s);
        QCOMPARE(text(Command::FullScreen), u"Vollbild"_s);
        QCOMPARE(text(Command::LeaveFullScreen), u"Vollbild verlassen"_s);
        // Each of them is in the catalogue under the context that it is looked up in.
        for (int i = 0; i <= int(Command::LeaveFullScreen); ++i) {
            const QString word = text(Command(i));
            QVERIFY2(!word.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!QStringList({u"Go to…"_s, u"Refresh"_s, u"Search on this page"_s, u"Next area of the window"_s,
                                   u"Previous area of the window"_s, u"Open this menu"_s, u"Larger text"_s,
                                   u"Smaller text"_s, u"Reset text size"_s, u"Quit"_s})
                          .contains(word),
                     qPrintable(word));
        }
    }

    void theFirstWindowFitsTheScreen()
    {
        constexpr QSize usual(1280, 800);
        QCOMPARE(firstSize(usual, {1920, 1080}), usual);
        for (const QSize screen :
             {QSize(1280, 800), QSize(1366, 768), QSize(1280, 720), QSize(1024, 700), QSize(640, 360)}) {
            const QSize size = firstSize(usual, screen);
            QVERIFY(size.width() + 2 <= screen.width() && size.height() + 37 <= screen.height());
            QVERIFY(size.width() >= screen.width() - 100 || size.width() == usual.width());
        }
    }

    void textGrowsByKeysAndNothingIsClipped()
    {
        Desk desk;
        desk.window->setConnection(u"Local platform"_s, true);
        desk.window->setSandbox({u"prod"_s, false, true});
        desk.window->navigation().setBadge(PageId::Jobs, 2);
        desk.show();
        desk.window->pages().showPage(PageId::Settings);
        desk.window->resize(1000, 640);
        for (int points = Theme::usualText; points <= Theme::largestText + 1; ++points) {
            QTRY_COMPARE(kit::clipped(desk.window.get()).join(u"; "_s), QString());
            QTest::keyClick(desk.window.get(), Qt::Key_Plus, Qt::ControlModifier);
            QTRY_COMPARE(qApp->font().pointSizeF(), qreal(desk.theme.textSize()));
        }
        QCOMPARE(desk.theme.textSize(), Theme::largestText);
        QTest::keyClick(desk.window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.theme.textSize(), Theme::usualText);
    }

    void everythingFocusableHasAName()
    {
        Desk desk;
        desk.window->setSandboxChoices({{{u"prod"_s, true, false}, {}, {}}, {{u"dev"_s, false, false}, {}, {}}});
        desk.window->setSandbox({u"prod"_s, true, false});
        desk.show();
        QCOMPARE(kit::unnamed(desk.window.get()).join(u"; "_s), QString());
        desk.window->pages().showPage(PageId::Settings);
        QCOMPARE(kit::unnamed(desk.window.get()).join(u"; "_s), QString());
    }

    void allWordsFollowTheLanguage()
    {
        Desk desk;
        desk.show();
        desk.window->pages().showPage(PageId::Settings);
        auto *page = static_cast<SettingsPage *>(desk.window->pages().currentPage());
        page->setDataFolder(u"/data"_s);
        kit::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QTRY_VERIFY(desk.window->windowTitle().contains(u"«Settings»"_s));
        QStringList left;
        for (const QLabel *label : desk.window->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty() && !label->text().contains(u'«')
                && label->text() != u"/data"_s)
                left.append(label->text());
        }
        for (const QPushButton *button : desk.window->findChildren<QPushButton *>()) {
            const bool room = qobject_cast<NavigationBar *>(button->parentWidget());
            if (button->isVisible() && !button->text().isEmpty() && !button->text().contains(u'«') && !room)
                left.append(button->text());
        }
        QCOMPARE(left.join(u"; "_s), QString());
        QCOMPARE(page->findChild<QComboBox *>()->itemText(0), u"«System default»"_s);
        QCOMPARE(page->findChild<QComboBox *>()->itemText(2), u"Deutsch"_s);
        QCoreApplication::removeTranslator(&pseudo);
    }

    void settingsAnnounceWhatTheOperatorChoseAndOnlyThat()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.install();
        SettingsPage page(theme);
        page.show();
        QSignalSpy language(&page, &SettingsPage::languageChosen);
        QSignalSpy mode(&page, &SettingsPage::themeChosen);
        QSignalSpy size(&page, &SettingsPage::textSizeChosen);
        page.setLanguage(u"de"_s);
        QCOMPARE(page.language(), u"de"_s);
        theme.setTextSize(12);
        QTRY_COMPARE(page.findChild<QSpinBox *>()->value(), 12);
        QCOMPARE(language.count() + mode.count() + size.count(), 0);
        QTest::keyClick(page.findChild<QComboBox *>(), Qt::Key_Up);
        QCOMPARE(language, (QList<QVariantList>{{u"en"_s}}));
        page.findChild<QSpinBox *>()->stepUp();
        QCOMPARE(size, (QList<QVariantList>{{13}}));
        for (auto *choice : page.findChildren<QPushButton *>()) {
            if (choice->text() == u"Dark"_s)
                choice->click();
        }
        QCOMPARE(mode.count(), 1);
        QVERIFY(theme.isDark());
        QSignalSpy limit(&page, &SettingsPage::changeLimitChosen);
        auto *percent = page.findChild<QSpinBox *>(u"settings.changeLimit"_s);
        page.setChangeLimit(20);
        QVERIFY(percent->value() == 20 && limit.isEmpty());
        percent->stepUp();
        QCOMPARE(limit, (QList<QVariantList>{{21}}));
        QSignalSpy repeats(&page, &SettingsPage::repeatsRefusedChosen);
        auto *repeat = page.findChild<QCheckBox *>(u"settings.repeatRefused"_s);
        QVERIFY(!repeat->isChecked()); // off until somebody wants it
        page.setRepeatsRefused(true);
        QVERIFY(repeat->isChecked() && repeats.isEmpty());
        repeat->click();
        QCOMPARE(repeats, (QList<QVariantList>{{false}}));
    }
};

EXPORTDESK_TEST(WindowTest)
#include "tst_window.moc"
