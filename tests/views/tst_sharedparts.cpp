// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuretext.h"
#include "models/platform/prettyjson.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/pseudotranslator.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/detailspane.h"
#include "views/shared/dialogframe.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/failurebar.h"
#include "views/shared/jsonview.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/linkbutton.h"
#include "views/shared/longlinelayout.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"
#include "views/shared/paintturn.h"
#include "views/shared/plain.h"
#include "views/shared/searchfield.h"
#include "views/shared/sectionbox.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace exportdesk;

class SharedPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }

    void foreignWordsNeverActAsAnythingElse()
    {
        const QString evil = u"<b>x</b>\u202Egnp.exe\x1b[31m\u2028\r\nnext\tline"_s;
        const QString tame = u"<b>x</b>\uFFFDgnp.exe\uFFFD[31m\uFFFD\r\nnext\tline"_s;
        QCOMPARE(plain::text(evil), tame);
        QCOMPARE(plain::text(u"Köln – नमस्ते"_s), u"Köln – नमस्ते"_s);
        QVERIFY(plain::toolTip(evil).contains(u"&lt;b&gt;x"_s));
        QCOMPARE(plain::toolTip(u"a?b=1&c=2"_s), u"a?b=1&c=2"_s);
        TextLabel label;
        label.setText(evil);
        QCOMPARE(label.text(), tame);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        ElidedLabel elided;
        elided.setText(evil);
        QCOMPARE(elided.text(), tame);
        KeyValueGrid grid;
        grid.set(u"name"_s, u"Name"_s, evil);
        grid.setToolTip(u"name"_s, evil);
        QCOMPARE(grid.value(u"name"_s), tame);
        for (const QWidget *part : grid.findChildren<QWidget *>())
            QVERIFY(!part->toolTip().contains(u"<b>"_s));
        // JSON says the same with its own escapes.
        QCOMPARE(prettyJsonText("{\"a\":\"\xe2\x80\xae!\"}"), u"{\n  \"a\": \"\\u202e!\"\n}"_s);
    }

    void longTooltipsBreakIntoLines()
    {
        const QString sentence = u"The target or its storage refused the data. "_s.repeated(8).trimmed();
        QWidget window;
        window.show();
        QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), plain::toolTip(sentence), &window);
        const auto shown = [] {
            for (const QWidget *one : QApplication::topLevelWidgets()) {
                if (one->inherits("QTipLabel") && one->isVisible())
                    return one->size();
            }
            return QSize();
        };
        QTRY_VERIFY(shown().isValid());
        QVERIFY2(shown().width() < 700, qPrintable(QString::number(shown().width())));
        QVERIFY(shown().height() > 3 * QFontMetrics(QToolTip::font()).height());
        QToolTip::hideText();
        QVERIFY(plain::toolTip(u"x "_s.repeated(9000)).size() < 1400);
        QCOMPARE(plain::toolTip(u"Refresh (F5)"_s), u"Refresh (F5)"_s);
    }

    void chipsAreChosenByArrowsAndSpace()
    {
        ChipBar bar;
        bar.addChip(u"all"_s, u"All"_s);
        bar.addChip(u"failed"_s, u"Failed"_s, Icon::StatusFailed, Token::Err);
        bar.addAdditiveChip(u"here"_s, u"Launched here"_s, Icon::StartedHere, Token::Text2);
        QSignalSpy chosen(&bar, &ChipBar::chosenChanged);
        QSignalSpy toggled(&bar, &ChipBar::toggled);
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        const QList<QPushButton *> chips = bar.findChildren<QPushButton *>();
        chips[0]->setFocus();
        QTest::keyClick(chips[0], Qt::Key_Right);
        QVERIFY(chips[1]->hasFocus());
        QCOMPARE(bar.chosen(), u"all"_s);
        QTest::keyClick(chips[1], Qt::Key_Space);
        QCOMPARE(bar.chosen(), u"failed"_s);
        QCOMPARE(chosen, (QList<QVariantList>{{u"failed"_s}}));
        QTest::keyClick(chips[1], Qt::Key_End);
        QTest::keyClick(chips[2], Qt::Key_Return);
        QVERIFY(bar.isOn(u"here"_s));
        QCOMPARE(bar.chosen(), u"failed"_s);
        QCOMPARE(toggled.count(), 1);
        // Pressing the chosen one again leaves it chosen.
        QTest::mouseClick(chips[1], Qt::LeftButton);
        QVERIFY(chips[1]->isChecked());
        QCOMPARE(chosen.count(), 1);
    }

    void chipCountsAreReadAloudAndInTheOperatorsFigures()
    {
        ChipBar bar;
        bar.addChip(u"all"_s, u"All"_s);
        const int without = bar.sizeHint().width();
        bar.setCount(u"all"_s, 1284);
        QCOMPARE(bar.findChild<QPushButton *>()->accessibleName(), u"All: 1,284"_s);
        QVERIFY(bar.sizeHint().width() > without);
    }

    void chipsUseASecondRowRatherThanClip()
    {
        ChipBar bar;
        for (const QString &word : {u"Running"_s, u"Succeeded"_s, u"Failed"_s, u"Cancelled"_s})
            bar.addChip(word, word, Icon::StatusNew, Token::Idle);
        const int oneRow = bar.heightForWidth(2000);
        QVERIFY(bar.heightForWidth(200) > oneRow);
        bar.resize(200, bar.heightForWidth(200));
        bar.show();
        for (const QPushButton *chip : bar.findChildren<QPushButton *>())
            QVERIFY(bar.rect().contains(chip->geometry()));
        QCOMPARE(kit::clipped(&bar).join(u"; "_s), QString());
    }

    void oneOfTheSegmentsAlwaysHolds()
    {
        SegmentedBar bar;
        bar.addChoice(u"a"_s, u"Profiles"_s);
        bar.addChoice(u"b"_s, u"Events only"_s);
        bar.resize(bar.sizeHint());
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QSignalSpy chosen(&bar, &SegmentedBar::chosenChanged);
        const QList<QPushButton *> choices = bar.findChildren<QPushButton *>();
        choices[0]->setFocus();
        QTest::keyClick(choices[0], Qt::Key_Right);
        QCOMPARE(bar.chosen(), u"b"_s);
        QVERIFY(choices[1]->isChecked() && !choices[0]->isChecked() && choices[1]->hasFocus());
        QTest::keyClick(choices[1], Qt::Key_Right);
        QCOMPARE(chosen.count(), 1);
    }

    void searchWordsBecomeTokensAndBack()
    {
        SearchField field;
        field.setKeys({u"status"_s, u"dataset"_s});
        QSignalSpy changed(&field, &SearchField::queryChanged);
        field.resize(600, 28);
        field.show();
        QTest::keyClicks(&field, u"status:failed "_s);
        QCOMPARE(field.terms(), (QList<SearchTerm>{{u"status"_s, u"failed"_s}}));
        QCOMPARE(field.text(), QString());
        QCOMPARE(changed.count(), 1); // at once
        QTest::keyClicks(&field, u"dataset:\"Profile export\" 241"_s);
        QCOMPARE(field.terms().size(), 2);
        QTRY_COMPARE(changed.count(), 3); // the second token at once, the rest after a pause
        QCOMPARE(field.freeText(), u"241"_s);
        QCOMPARE(field.query(), u"status:failed dataset:\"Profile export\" 241"_s);
        field.setCursorPosition(0);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(field.terms().size(), 1);
        QVERIFY(field.text().startsWith(u"dataset:\"Profile export\""_s));
        // Enter makes it a token again.
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.terms().size(), 2);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.query(), QString());
    }

    /// In German an hour and a half is 1,5h; elsewhere a comma ends a value.
    void aDecimalCommaStaysInItsValue_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<SearchTerm>>("terms");
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString &typed, const QList<SearchTerm> &terms, const QString &rest) {
            QTest::newRow(qPrintable(typed)) << typed << terms << rest;
        };
        row(u"dauer:>1,5h "_s, {{u"dauer"_s, u">1,5h"_s}}, {});
        row(u"dauer:<0,5 "_s, {{u"dauer"_s, u"<0,5"_s}}, {});
        row(u"dauer:1,5h "_s, {{u"dauer"_s, u"1,5h"_s}}, {});
        row(u"dauer:>10m,id:7 "_s, {{u"dauer"_s, u">10m"_s}, {u"id"_s, u"7"_s}}, {});
        row(u"id:24115,dauer:>1,5h "_s, {{u"id"_s, u"24115"_s}, {u"dauer"_s, u">1,5h"_s}}, {});
        row(u"id:24115, 7"_s, {{u"id"_s, u"24115"_s}}, u"7"_s);
        row(u"id:24115,24116 "_s, {{u"id"_s, u"24115"_s}}, u"24116"_s);
    }
    void aDecimalCommaStaysInItsValue()
    {
        QFETCH(QString, typed);
        QFETCH(QList<SearchTerm>, terms);
        QFETCH(QString, rest);
        SearchField field;
        field.setKeys({u"dauer"_s, u"id"_s});
        field.resize(600, 28);
        field.show();
        QTest::keyClicks(&field, typed); // a letter at a time
        QCOMPARE(field.terms(), terms);
        QCOMPARE(field.text().trimmed(), rest);
        field.setQuery(typed); // pasted
        QCOMPARE(field.terms(), terms);
    }

    void unknownKeysStayTextAndUnfinishedOnesHideNothing()
    {
        SearchField field;
        field.setKeys({u"status"_s});
        field.setQuery(u"colour:red status:"_s);
        QCOMPARE(field.terms(), QList<SearchTerm>());
        QCOMPARE(field.freeText(), u"colour:red"_s);
        field.setQuery(u"status:new status:new http://x"_s);
        QCOMPARE(field.terms().size(), 1);
        QCOMPARE(field.freeText(), u"http://x"_s);
    }

    void whatIsNegatedIsAToken()
    {
        SearchField field;
        field.setKeys({u"status"_s, u"dataset"_s});
        for (const auto &no : {u"-"_s, u"NOT "_s, u"nicht "_s}) {
            field.setQuery(no + u"status:failed rest"_s);
            QCOMPARE(field.terms(), (QList<SearchTerm>{{u"status"_s, u"failed"_s, true}}));
            QCOMPARE(field.freeText(), u"rest"_s);
            QCOMPARE(field.query(), u"-status:failed rest"_s);
        }
        field.clearQuery();
        QTest::keyClicks(&field, u"not dataset:"_s);
        QCOMPARE(field.query(), QString()); // still being typed
        QTest::keyClicks(&field, u"x "_s);
        QCOMPARE(field.query(), u"-dataset:x"_s);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(field.text(), u"-dataset:x"_s);
        field.setQuery(u"rest dataset:\"Profile exp"_s);
        QCOMPARE(field.freeText(), u"rest"_s);
        field.setQuery(u"could not (status:new"_s);
        QCOMPARE(field.terms(), QList<SearchTerm>());
        QCOMPARE(field.freeText(), u"could not (status:new"_s);
        QCOMPARE(SearchTerms({field.keys(), {}}).unknownKeys(field.text()).size(), 1);
    }

    void theNoteMakesRoomForWhatIsTyped()
    {
        SearchField field;
        field.resize(240, 28);
        field.show();
        field.setNote(u"23 matches"_s);
        const int noted = field.textMargins().right();
        QVERIFY(noted > 0);
        QTest::keyClicks(&field, u"person.name.lastName"_s);
        QCOMPARE(field.textMargins().right(), 0);
        QVERIFY(field.accessibleDescription().contains(u"23 matches"_s));
        field.clear();
        QCOMPARE(field.textMargins().right(), noted);
    }

    void searchQueriesSurviveARoundTrip()
    {
        SearchField field;
        field.setKeys({u"status"_s, u"dataset"_s, u"error"_s});
        for (const QString &query : {u"status:failed"_s, u"dataset:\"A b\" error:009 rest of it"_s, u""_s, u"plain"_s,
                                     u"-status:failed -dataset:\"A b\" rest"_s}) {
            field.setQuery(query);
            QCOMPARE(field.query(), query);
        }
    }

    void aTokensCrossTakesItAway()
    {
        SearchField field;
        field.setKeys({u"status"_s});
        field.resize(600, 28);
        field.setQuery(u"status:failed rest"_s);
        field.show();
        QSignalSpy changed(&field, &SearchField::queryChanged);
        // The cross is the only thing clicked from right to left that removes a token.
        for (int x = field.textMargins().left(); x > 20 && !field.terms().isEmpty(); x -= 4)
            QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(x, 14));
        QCOMPARE(field.terms().size(), 0);
        QCOMPARE(field.text(), u"rest"_s);
        QCOMPARE(changed.count(), 1);
    }

    void threeMessagesAreShownAndTheOthersCounted()
    {
        MessageStack stack;
        stack.show();
        for (int i = 0; i < 5; ++i)
            stack.push(new MessageBar(MessageBar::Severity::Warning, u"Message %1"_s.arg(i)));
        const auto shown = [&stack] {
            int count = 0;
            for (const MessageBar *bar : stack.bars())
                count += bar->isVisibleTo(&stack);
            return count;
        };
        QCOMPARE(shown(), 3);
        QCOMPARE(stack.bars().first()->sentence(), u"Message 4"_s);
        auto *more = stack.findChild<LinkButton *>();
        QVERIFY(more->isVisibleTo(&stack) && more->text().contains(u'2'));
        QTest::keyClick(more, Qt::Key_Return);
        QCOMPARE(shown(), 5);
        QTest::keyClick(stack.bars().first(), Qt::Key_Escape);
        QCOMPARE(stack.bars().size(), 4);
        stack.push(new MessageBar(MessageBar::Severity::Info, u"One"_s), u"key"_s);
        stack.push(new MessageBar(MessageBar::Severity::Info, u"Two"_s), u"key"_s);
        QCOMPARE(stack.bars().size(), 5);
        stack.remove(u"key"_s);
        stack.clear();
        QVERIFY(!stack.isVisible());
    }

    void failuresKeepThePlatformsWordsAndFollowTheLanguage()
    {
        Failure failure;
        failure.kind = Failure::Kind::Forbidden;
        failure.code = u"403027"_s;
        failure.detail = u"User region is missing <b>"_s;
        failure.requestId = u"Zt81"_s;
        FailureBar bar([] { return QCoreApplication::translate("Test", "It could not be read."); }, failure);
        int retried = 0;
        bar.setRetry([&retried] { ++retried; });
        bar.setRetry([&retried] { ++retried; });
        bar.show();
        const auto says = [&bar](const QString &words) {
            for (const QLabel *label : bar.findChildren<QLabel *>()) {
                if (label->text().contains(words))
                    return true;
            }
            return false;
        };
        QVERIFY(says(u"403027"_s) && says(u"User region is missing <b>"_s));
        QVERIFY(says(failureTitle(failure)));
        const QList<Button *> buttons = bar.findChildren<Button *>();
        for (Button *button : buttons) {
            if (button->text() == u"Try again"_s || button->text() == u"Copy for support"_s)
                button->click();
        }
        QCOMPARE(retried, 1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"x-request-id: Zt81"_s));
        kit::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QTRY_COMPARE(bar.sentence(), u"«It could not be read.»"_s);
        QVERIFY(says(u"403027"_s));
        QCoreApplication::removeTranslator(&pseudo);
    }

    void buttonsOfABarStayInNarrowPlaces()
    {
        MessageBar bar(MessageBar::Severity::Error, u"Das Profilschema konnte nicht geladen werden."_s);
        QList<Button *> buttons;
        for (const QString &word : {u"Für Support kopieren"_s, u"In „Aktivität“ anzeigen"_s, u"Erneut versuchen"_s})
            buttons += bar.addButton(word);
        QVERIFY(bar.minimumSizeHint().width() < 320);
        bar.resize(320, bar.heightForWidth(320));
        bar.show();
        for (const Button *button : std::as_const(buttons))
            QTRY_VERIFY(bar.rect().contains(button->geometry()) && button->width() >= button->sizeHint().width());
    }

    void jsonMarksShowTheSpotAndEditingIndents()
    {
        JsonView view;
        view.setReadOnly(false);
        view.resize(400, 300);
        view.setJson(u"{\n  \"a\": 1\n}"_s);
        view.setMarks({{4, 3, true, u"Unknown field"_s}, {900, 900, true, {}}});
        bool waved = false;
        for (const QTextEdit::ExtraSelection &selection : view.extraSelections())
            waved = waved
                || (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline
                    && selection.cursor.selectedText() == u"\"a\""_s);
        QVERIFY(waved);
        view.goTo(1, 2);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.textCursor().block().text(), u"  "_s);
        view.goTo(99, 99);
        QCOMPARE(view.textCursor().blockNumber(), view.blockCount() - 1);
        // What is replaced from outside can be taken back in an editor.
        const QString before = view.toPlainText();
        view.setJson(u"{}"_s);
        view.undo();
        QCOMPARE(view.toPlainText(), before);
    }

    void whatIsSelectedInARecordStaysWhileItIsTheSame()
    {
        JsonView view;
        view.setJson(u"{\n  \"id\": 24115,\n  \"status\": \"NEW\"\n}"_s);
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(int(view.toPlainText().indexOf(u"24115"_s)));
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 5);
        view.setTextCursor(cursor);
        view.setJson(u"{\n  \"id\": 24115,\n  \"status\": \"PROCESSING\"\n}"_s);
        QCOMPARE(view.textCursor().selectedText(), u"24115"_s);
        view.setJson(u"{\n  \"id\": 24116,\n  \"status\": \"NEW\"\n}"_s);
        QVERIFY(!view.textCursor().hasSelection());
    }

    /// Between words each line of such a list would be measured to the list's end.
    void aListOfThousandsIsBrokenWhereItsLinesAreFull()
    {
        JsonView view;
        view.setReadOnly(false);
        const QString words = u"{\"msg\": \"some words\"}"_s;
        const QString list = u"{\n\"fields\": \""_s + u"person.name.lastName,"_s.repeated(400) + u"\"\n}"_s;
        view.setJson(words);
        QCOMPARE(view.wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
        view.setJson(list);
        QCOMPARE(view.wordWrapMode(), QTextOption::WrapAnywhere);
        view.setJson(words);
        QCOMPARE(view.wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
        QGuiApplication::clipboard()->setText(list);
        view.paste();
        QCOMPARE(view.wordWrapMode(), QTextOption::WrapAnywhere);
        QVERIFY(view.toPlainText().contains(list));
    }

    /// In parts, but as Qt does it; whatever needs a line has it.
    void aVeryLongLineIsLaidOutInSeveralTurns()
    {
        const QString list = u"{\n\"fields\": \""_s + u"person.name.lastName,"_s.repeated(8000) + u"\"\n}"_s;
        JsonView view;
        view.setReadOnly(false);
        view.resize(400, 300);
        view.show();
        const auto &layout = *qobject_cast<LongLineLayout *>(view.document()->documentLayout());
        view.setJson(list);
        view.grab();
        QVERIFY(!layout.isComplete());
        const QTextBlock line = view.document()->findBlockByNumber(1);
        QVERIFY(line.layout()->lineCount() * view.fontMetrics().lineSpacing() > view.height());
        const int estimate = line.lineCount();
        QTRY_VERIFY(layout.isComplete());
        const int lines = line.lineCount();
        QVERIFY2(std::abs(lines - estimate) < 3, qPrintable(u"%1, not %2"_s.arg(estimate).arg(lines)));
        QCOMPARE(line.layout()->lineCount(), lines);
        const qreal height = layout.blockBoundingRect(line).height();
        // The same text and width in Qt's own layout.
        QPlainTextEdit other;
        other.setFont(view.font());
        other.document()->setDefaultFont(view.font());
        other.setWordWrapMode(view.wordWrapMode());
        other.setPlainText(list);
        other.resize(view.size());
        other.show();
        other.resize(other.width() + view.viewport()->width() - other.viewport()->width(), other.height());
        QCOMPARE(other.viewport()->width(), view.viewport()->width());
        other.grab();
        QCOMPARE(lines, other.document()->findBlockByNumber(1).lineCount());
        QCOMPARE(
            height,
            other.document()->documentLayout()->blockBoundingRect(other.document()->findBlockByNumber(1)).height());
    }

    void theCursorGoesAnywhereInALineThatIsStillLaidOut()
    {
        const QString list = u"{\n\"fields\": \""_s + u"person.name.lastName,"_s.repeated(8000) + u"\"\n}"_s;
        JsonView view;
        view.setReadOnly(false);
        view.resize(400, 300);
        view.show();
        const auto &layout = *qobject_cast<LongLineLayout *>(view.document()->documentLayout());
        const auto isVisible = [&view] { return view.viewport()->rect().contains(view.cursorRect().center()); };
        view.setJson(list);
        view.grab();
        QVERIFY(!layout.isComplete());
        view.goTo(2, 60'000);
        QVERIFY(isVisible());
        QVERIFY(!layout.isComplete());
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(layout.isComplete());
        QVERIFY(isVisible());
        QCOMPARE(view.textCursor().position(), int(list.size()));
        // Changes in between start it again; the scroll position stays.
        const int scrolled = view.verticalScrollBar()->value();
        for (int change = 1; change < 5; ++change) {
            view.setJson(QString(list).replace(u"{\n"_s, u"{"_s + QString(change, u' ') + u"\n"_s));
            view.grab();
            QVERIFY(std::abs(view.verticalScrollBar()->value() - scrolled) < 3);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(layout.isComplete());
        view.moveCursor(QTextCursor::Start); // at its end, all of it would be needed
        view.setJson(list + u' ');
        view.grab();
        QVERIFY(!layout.isComplete());
        // Qt paints a mark as wide as the view only where there is a line.
        view.setMarks({{150'000, 3, true, u"Unknown field"_s}});
        view.grab();
        view.setJson(list);
        view.grab();
        view.setJson(u"{}"_s); // the line is gone
        view.grab();
        QVERIFY(layout.isComplete());
    }

    void jsonIsColouredEvenWhileItDoesNotParse()
    {
        JsonView view;
        view.setJson(u"{\"key\": \"va\\\"lue\", \"n\": -1.5e3, tru"_s);
        const QTextBlock line = view.document()->firstBlock();
        const auto colourAt = [&line](qsizetype at) {
            for (const QTextLayout::FormatRange &range : line.layout()->formats()) {
                if (at >= range.start && at < range.start + range.length)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        const QString text = line.text();
        QCOMPARE(colourAt(text.indexOf(u"key"_s)), m_theme.color(Token::JsonKey));
        QCOMPARE(colourAt(text.indexOf(u"lue"_s)), m_theme.color(Token::JsonString));
        QCOMPARE(colourAt(text.indexOf(u"1.5"_s)), m_theme.color(Token::JsonNumber));
        QCOMPARE(colourAt(text.indexOf(u"tru"_s)), m_theme.color(Token::JsonWord));
    }

    void detailsNameTheirTabsWithCounts()
    {
        DetailsPane pane;
        for (const QString &key : {u"overview"_s, u"errors"_s}) {
            pane.addTab(key, new QWidget);
            pane.setTabText(key, key.toUpper());
        }
        pane.setTabCount(u"errors"_s, 2, Status::Failed);
        QSignalSpy changed(&pane, &DetailsPane::currentTabChanged);
        pane.setCurrentTab(u"errors"_s);
        QCOMPARE(changed, (QList<QVariantList>{{u"errors"_s}}));
        auto *tabs = pane.findChild<QTabBar *>();
        QCOMPARE(tabs->accessibleTabName(1), u"ERRORS: 2"_s);
        pane.setTabCount(u"errors"_s, 0);
        QCOMPARE(tabs->accessibleTabName(1), u"ERRORS"_s);
        pane.setIdentity(Status::Failed, u"24115"_s, u"Profile export with quite a long name"_s);
        auto *action = new Button(Icon::Copy, Button::Kind::Normal);
        action->setText(u"Copy for support"_s);
        pane.addAction(action);
        for (const int width : {1200, 420}) {
            pane.resize(width, 300);
            pane.show();
            QCOMPARE(kit::clipped(&pane).join(u"; "_s), QString());
        }
    }

    void sectionsFoldByKeyboard()
    {
        SectionBox box;
        box.setTitle(u"Fields"_s);
        auto *inside = new QLabel(u"inside"_s);
        box.content()->addWidget(inside);
        box.show();
        QVERIFY(inside->isVisible());
        box.setOpen(false);
        QVERIFY(inside->isVisible()); // only foldable sections fold
        box.setFoldable(true);
        QVERIFY(!inside->isVisible());
        QSignalSpy opened(&box, &SectionBox::openChanged);
        QTest::keyClick(box.findChild<QPushButton *>(), Qt::Key_Return);
        QVERIFY(inside->isVisible());
        QCOMPARE(opened.count(), 1);
    }

    void gridsKeepTheirLabelsWhenValuesChange()
    {
        KeyValueGrid grid;
        grid.set(u"id"_s, u"ID"_s, u"1"_s, KeyValueGrid::Kind::Mono);
        grid.set(u"note"_s, u"Note"_s, {});
        const auto labels = grid.findChildren<TextLabel *>();
        grid.set(u"id"_s, u"ID"_s, u"2"_s, KeyValueGrid::Kind::Mono);
        QCOMPARE(grid.findChildren<TextLabel *>(), labels);
        QCOMPARE(grid.value(u"id"_s), u"2"_s);
        QCOMPARE(grid.value(u"note"_s), u"–"_s);
        grid.remove(u"id"_s);
        QCOMPARE(grid.keys(), QStringList{u"note"_s});
    }

    void rowsThatComeTogetherAreArrangedOnce()
    {
        struct Measured : QWidget {
            QSize sizeHint() const override
            {
                ++asked;
                return {50, 20};
            }
            mutable int asked = 0;
        };
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *grid = new KeyValueGrid;
        column->addWidget(grid);
        auto *first = new Measured;
        grid->setWidget(u"first"_s, u"First"_s, first);
        window.resize(400, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        const int before = std::exchange(first->asked, 0);
        QVERIFY(before > 0);
        for (int row = 0; row < 8; ++row)
            grid->set(QString::number(row), u"Name"_s, u"Value"_s);
        QCOMPARE(first->asked, 0);
        QCoreApplication::processEvents();
        QVERIFY2(first->asked > 0 && first->asked <= before, qPrintable(QString::number(first->asked)));
        for (const TextLabel *label : grid->findChildren<TextLabel *>())
            QVERIFY(label->isVisible() && label->width() > 0);
        const auto labels = grid->findChildren<TextLabel *>();
        QVERIFY(labels.last()->y() > first->y());
    }

    void muchThatIsNewIsPaintedInATurnOfItsOwn()
    {
        struct Painted : QWidget {
            using QWidget::QWidget;
            void paintEvent(QPaintEvent *) override { ++times; }
            int times = 0;
        };
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *whole = new Painted;
        column->addWidget(whole);
        auto *inner = new QVBoxLayout(whole);
        auto *part = new Painted;
        inner->addWidget(part);
        part->setAttribute(Qt::WA_OpaquePaintEvent); // else what is below it is painted, too
        window.resize(300, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        new PaintTurn(window);
        whole->times = part->times = 0;
        inner->setContentsMargins(40, 40, 40, 40); // is arranged in this turn
        part->update();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(part->x(), 40);
        QCOMPARE(whole->times + part->times, 0);
        part->update();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(whole->times + part->times, 0);
        QTRY_COMPARE(part->times, 1);
        QCOMPARE(whole->times, 1); // moved, the part leaves some of it bare
        part->update();
        QTRY_COMPARE(part->times, 2);
        QCOMPARE(whole->times, 1); // only what asked for it
    }

    void detailsAtRestAreNotArrangedForEver()
    {
        DetailsPane pane;
        pane.addTab(u"overview"_s, new QWidget);
        auto *action = new Button(Icon::Template, Button::Kind::Flat);
        action->setText(u"Run again"_s);
        pane.addAction(action);
        pane.resize(900, 300);
        pane.show();
        action->setText(u"Run again with changes"_s);
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        struct Counter : QObject {
            int requests = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                requests += event->type() == QEvent::LayoutRequest;
                return false;
            }
        } counter;
        pane.installEventFilter(&counter);
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(counter.requests, 0);
    }

    void headersFoldActionsInOrderAndKeepTheirNames()
    {
        PageHeader header;
        header.setTitle(u"Jobs"_s);
        auto *views = new Button(Icon::Template, Button::Kind::Flat);
        views->setText(u"Saved views"_s);
        auto *main = new Button(Icon::Plus, Button::Kind::Filled);
        main->setText(u"Create dataset"_s);
        header.addAction(views, 1);
        header.addAction(main);
        header.resize(800, 44);
        header.show();
        QVERIFY(!views->isIconOnly());
        header.resize(header.minimumSizeHint().width(), 44);
        QVERIFY(views->isIconOnly() && !main->isIconOnly());
        QCOMPARE(views->toolTip(), u"Saved views"_s);
        views->setBlocked(u"There is no view yet."_s);
        header.resize(800, 44);
        header.resize(header.minimumSizeHint().width(), 44);
        QCOMPARE(views->toolTip(), u"There is no view yet."_s);
        QCOMPARE(kit::clipped(&header).join(u"; "_s), QString());
        QCOMPARE(kit::unnamed(&header).join(u"; "_s), QString());
    }

    void dialogsAnswerEscapeAndEnterWithTheHarmlessButton()
    {
        DialogFrame dialog;
        dialog.setQuestion(u"Cancel 4 export jobs?"_s);
        dialog.setSandbox({u"prod"_s, true, false});
        Button *close = dialog.addCloseButton(u"Close"_s);
        dialog.addActionButton(u"Cancel 4 jobs in prod"_s, Button::Kind::Production);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QVERIFY(close->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(dialog.windowTitle(), u"Cancel 4 export jobs?"_s);
    }

    void blockedButtonsSayWhy()
    {
        Button button;
        button.setText(u"Launch"_s);
        button.setBlocked(u"One check is an error."_s);
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), u"One check is an error."_s);
        button.setBlocked({});
        QVERIFY(button.isEnabled());
    }

private:
    Theme m_theme;
};

EXPORTDESK_TEST(SharedPartsTest)
#include "tst_sharedparts.moc"
