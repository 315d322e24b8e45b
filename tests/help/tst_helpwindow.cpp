// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/look.h"
#include "views/help/helptext.h"
#include "views/help/helpwindow.h"
#include "views/shared/helprequest.h"
#include "views/shared/messagebar.h"
#include "views/shared/searchfield.h"
#include "views/shared/whylink.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Accepts requests for help, as the window of the program does.
class Helped final : public QWidget
{
public:
    QStringList asked;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != HelpRequest::eventType())
            return QWidget::event(event);
        asked.append(static_cast<HelpRequest *>(event)->address());
        event->accept();
        return true;
    }
};

} // namespace

/// The window of the help.
class HelpWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void looks_data() { kit::Look::rows(); }
    void looks();
    void opensAnEntryAndGoesBack();
    void searchesAndOpensTheFirst();
    void followsTheLanguage();
    void followsThemeAndTextSize();
    void worksByKeyboard();
    void messagesLeadToTheirEntry();

private:
    template <class T>
    static T *part(HelpWindow &window, const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    Theme m_theme;
};

void HelpWindowTest::looks()
{
    const kit::Look look(m_theme);
    HelpWindow window;
    window.resize(look.size);
    window.open(u"checks#fields-unknown"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(kit::unnamed(&window).join(u"; "_s), QString());
    QCOMPARE(kit::clipped(&window).join(u"; "_s), QString());
    kit::Look::save(window, u"help"_s, u"entry"_s);
    window.open(u"search"_s);
    kit::Look::save(window, u"help"_s, u"table"_s);
    part<SearchField>(window, "help.search")->setQuery(u"batch"_s);
    kit::Look::save(window, u"help"_s, u"hits"_s);
}

void HelpWindowTest::opensAnEntryAndGoesBack()
{
    HelpWindow window;
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.open(u"checks#placeholder-left"_s);
    auto *text = part<HelpText>(window, "help.text");
    QVERIFY(text->toPlainText().contains(u"A placeholder is left"_s));
    QVERIFY(!text->toPlainText().contains(u"{#"_s)); // anchors are no text
    QTRY_VERIFY(text->verticalScrollBar()->value() > 0);
    QCOMPARE(text->extraSelections().size(), 1);
    Q_EMIT text->anchorClicked(QUrl(u"failures#exportdesk:no-sandbox"_s));
    QCOMPARE(window.address(), u"failures#exportdesk:no-sandbox"_s);
    window.open(u"failures#exportdesk:not-there"_s);
    QCOMPARE(window.address(), u"failures"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.address(), u"failures#exportdesk:no-sandbox"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.address(), u"checks#placeholder-left"_s);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.address(), u"failures#exportdesk:no-sandbox"_s);
    QTest::keyClick(&window, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(window.address(), u"index"_s);
    QVERIFY(!part<QWidget>(window, "help.forward")->isEnabled());
    window.open(u"about"_s);
    QVERIFY(!text->toPlainText().contains(u"{version}"_s));
    QVERIFY(text->toPlainText().contains(QString::fromLatin1(qVersion())));
}

void HelpWindowTest::searchesAndOpensTheFirst()
{
    HelpWindow window;
    window.show();
    auto *search = part<SearchField>(window, "help.search");
    auto *contents = part<QListWidget>(window, "help.contents");
    const int pages = contents->count();
    QCOMPARE(pages, int(window.book().contents().size()));
    search->setQuery(u"401013"_s);
    QVERIFY(contents->count() >= 1 && contents->count() < 5);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.address(), u"failures#401013"_s);
    search->setQuery(u"xyzzyplugh"_s);
    QCOMPARE(contents->count(), 0);
    QTest::keyClick(&window, Qt::Key_Escape); // clears the search first
    QVERIFY(window.isVisible());
    QCOMPARE(contents->count(), pages);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void HelpWindowTest::followsTheLanguage()
{
    HelpWindow window;
    window.show();
    window.open(u"glossary#dataset"_s);
    {
        const kit::SpokenLanguage german(u"de"_s);
        QTRY_COMPARE(window.book().language(), u"de"_s);
        QCOMPARE(window.address(), u"glossary#dataset"_s);
        QCOMPARE(window.windowTitle(), u"Glossar — Hilfe"_s);
        QVERIFY(part<HelpText>(window, "help.text")->toPlainText().contains(u"Zusammenführungsrichtlinie"_s));
        QCOMPARE(part<QListWidget>(window, "help.contents")->item(0)->text(), u"Hilfe"_s);
    }
}

void HelpWindowTest::followsThemeAndTextSize()
{
    HelpWindow window;
    window.show();
    window.open(u"checks"_s);
    auto *text = part<HelpText>(window, "help.text");
    const auto high = [text] { return text->document()->size().height(); };
    const qreal before = high();
    m_theme.setTextSize(Theme::usualText + 4);
    QTRY_VERIFY(high() > before * 1.2);
    m_theme.setTextSize(Theme::usualText);
    QTRY_COMPARE(high(), before);
    m_theme.setMode(Theme::Mode::Dark);
    QTRY_VERIFY(text->palette().color(QPalette::Base).lightness() < 80);
    m_theme.setMode(Theme::Mode::Light);
}

void HelpWindowTest::worksByKeyboard()
{
    HelpWindow window;
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *contents = part<QListWidget>(window, "help.contents");
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(window.address(), u"dashboard"_s);
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(window.address(), u"jobs"_s);
    QTest::keyClick(contents, Qt::Key_Return);
    QVERIFY(part<HelpText>(window, "help.text")->hasFocus());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<SearchField>(window, "help.search")->hasFocus());
}

void HelpWindowTest::messagesLeadToTheirEntry()
{
    Helped helped;
    auto *bar = new MessageBar(MessageBar::Severity::Warning, u"It broke."_s, &helped);
    QVERIFY(!bar->findChild<WhyLink *>());
    bar->setHelp(u"result-problems#damaged"_s);
    bar->addButton(u"Read again"_s);
    auto *why = bar->findChild<WhyLink *>(u"why"_s);
    QVERIFY(why);
    QCOMPARE(why->accessibleDescription(), u"It broke."_s);
    why->click();
    QCOMPARE(helped.asked, QStringList{u"result-problems#damaged"_s});
    // The nearest address around a widget is that of its place.
    QCOMPARE(HelpRequest::addressOf(why), QString());
    HelpRequest::setAddress(helped, u"jobs"_s);
    QCOMPARE(HelpRequest::addressOf(why), u"jobs"_s);
    HelpRequest::setAddress(*bar, u"jobs#jobs-find"_s);
    QCOMPARE(HelpRequest::addressOf(why), u"jobs#jobs-find"_s);
    QCOMPARE(HelpRequest::addressOf(nullptr), QString());
}

EXPORTDESK_TEST(HelpWindowTest)

} // namespace exportdesk

#include "tst_helpwindow.moc"
