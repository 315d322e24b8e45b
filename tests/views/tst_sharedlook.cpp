// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "views/shared/button.h"
#include "views/shared/icon.h"
#include "views/shared/sandboxbadge.h"
#include "views/shared/statuslook.h"
#include "views/shared/theme.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double contrast(Token one, Token other, bool dark)
{
    return contrast(tokenColor(one, dark), tokenColor(other, dark));
}

double lowest(Token ink, std::initializer_list<Token> grounds, bool dark)
{
    double result = 21;
    for (const Token ground : grounds)
        result = std::min(result, contrast(ink, ground, dark));
    return result;
}

QImage drawn(Icon icon, int size, const QColor &color, qreal ratio = 1)
{
    return iconPixmap(icon, size, color, ratio).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40;
    }
    return count;
}

} // namespace

class SharedLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutOnEverySurface_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<double>("baseLight");
        QTest::addColumn<double>("lowLight");
        QTest::addColumn<double>("baseDark");
        QTest::addColumn<double>("lowDark");
        QTest::newRow("text") << int(Token::Text) << 16.0 << 12.6 << 13.9 << 9.2;
        QTest::newRow("text2") << int(Token::Text2) << 7.3 << 5.8 << 8.5 << 5.6;
        QTest::newRow("text3") << int(Token::Text3) << 5.8 << 4.6 << 7.1 << 4.7;
        QTest::newRow("accent") << int(Token::Accent) << 6.1 << 4.8 << 7.9 << 5.2;
    }

    void textStandsOutOnEverySurface()
    {
        QFETCH(int, ink);
        const auto surfaces = {Token::Window, Token::Rail, Token::Alt, Token::Hover, Token::Selection};
        const auto near = [](double is, double should) { return std::abs(is - should) < 0.06; };
        QTEST_ASSERT(ink >= 0);
        QFETCH(double, baseLight);
        QFETCH(double, lowLight);
        QFETCH(double, baseDark);
        QFETCH(double, lowDark);
        QVERIFY(near(contrast(Token(ink), Token::Base, false), baseLight));
        QVERIFY(near(lowest(Token(ink), surfaces, false), lowLight));
        QVERIFY(near(contrast(Token(ink), Token::Base, true), baseDark));
        QVERIFY(near(lowest(Token(ink), surfaces, true), lowDark));
    }

    void statusWordsAreReadableOnTheirTintAndOnTheSelection()
    {
        for (const bool dark : {false, true}) {
            for (int i = 0; i <= int(Status::NotTested); ++i) {
                const StatusLook look = statusLook(Status(i));
                QVERIFY2(lowest(look.wordToken, {look.tint, Token::Base, Token::Window, Token::Selection}, dark) >= 4.5,
                         qPrintable(statusWord(Status(i))));
                QVERIFY(lowest(look.iconToken, {look.tint, Token::Base, Token::Selection}, dark) >= 3);
            }
        }
    }

    void fillsCarryWhiteWordsAndFramesAreSeen()
    {
        for (const bool dark : {false, true}) {
            QVERIFY(contrast(Token::OnFill, Token::AccentFill, dark) >= 4.5);
            QVERIFY(contrast(Token::OnFill, Token::ProdFill, dark) >= 4.5);
            for (const Token frame : {Token::Border, Token::ButtonLine})
                QVERIFY(lowest(frame, {Token::Base, Token::Window, Token::Rail}, dark) >= 3);
            for (const Token phase : {Token::PhaseQueued, Token::PhaseExport, Token::PhaseWrite})
                QVERIFY(contrast(phase, Token::Track, dark) >= 3);
            QVERIFY(contrast(Token::PhaseQueuedText, Token::PhaseQueued, dark) >= 4.5);
            QVERIFY(contrast(Token::ProdFill, Token::ProdTint, dark) >= 3);
            for (const Token json :
                 {Token::JsonKey, Token::JsonString, Token::JsonNumber, Token::JsonWord, Token::JsonPunct})
                QVERIFY(lowest(json, {Token::Base, Token::CurrentLine}, dark) >= 5.2);
        }
    }

    /// As painted, since a thin line can be blended with its ground.
    void partsStandOutFromTheirGroundInPixels_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void partsStandOutFromTheirGroundInPixels()
    {
        QFETCH(bool, dark);
        Theme theme;
        theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        theme.install();
        const auto judge = [&](QWidget &part, const QRect &where, const char *what) {
            QWidget ground;
            ground.resize(400, 300);
            part.setParent(&ground);
            part.setGeometry(20, 20, part.sizeHint().width(), part.sizeHint().height());
            const QImage image = ground.grab().toImage();
            const QColor behind = image.pixelColor(2, 2);
            double best = 1;
            const QRect area = where.isValid() ? where : part.rect();
            for (int x = area.left(); x <= area.right(); ++x)
                best = std::max(best, contrast(image.pixelColor(20 + x, 20 + area.center().y()), behind));
            part.setParent(nullptr);
            QVERIFY2(best >= 3, qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(what)).arg(best)));
        };
        Button button;
        button.setText(u"Button"_s);
        judge(button, QRect(0, 0, 2, button.sizeHint().height()), "frame of a button");
        QLineEdit field;
        judge(field, QRect(0, 0, 2, field.sizeHint().height()), "frame of an input");
        SandboxBadge badge;
        badge.setLook({});
        judge(badge, QRect(0, 0, 2, badge.sizeHint().height()), "frame of the sandbox");
        QListWidget list;
        list.addItem(u"item"_s);
        list.setCurrentRow(0);
        list.resize(200, 100);
        list.show();
        const QImage items = list.viewport()->grab().toImage();
        const QRect row = list.visualItemRect(list.item(0));
        const QColor mark = items.pixelColor(row.left() + 1, row.center().y());
        QVERIFY2(contrast(mark, theme.color(Token::Base)) >= 3, qPrintable(mark.name()));
        QCalendarWidget calendar;
        calendar.setSelectedDate(QDate(2026, 11, 18));
        calendar.resize(calendar.sizeHint());
        auto *days = calendar.findChild<QTableView *>();
        QVERIFY(days);
        const QImage month = days->viewport()->grab().toImage();
        const QRect day = days->visualRect(days->currentIndex());
        QVERIFY(day.isValid());
        QVERIFY(contrast(month.pixelColor(day.left() + 1, day.center().y()), theme.color(Token::Base)) >= 3);
    }

    void chartsPhasesAndTheRingAreSeen()
    {
        for (const bool dark : {false, true}) {
            for (const Token part : {Token::ChartOk, Token::ChartErr, Token::ChartIdle, Token::ChartRun,
                                     Token::ChartWarn, Token::Series1, Token::Series2, Token::Series3, Token::Series4,
                                     Token::Series5, Token::PhaseQueued, Token::PhaseExport, Token::PhaseWrite})
                QVERIFY2(contrast(part, Token::Base, dark) >= 3, qPrintable(tokenColor(part, dark).name()));
            // The ring and the live edge, wherever they may stand; the stroke of a chosen tab and room.
            QVERIFY(lowest(Token::Accent, {Token::Base, Token::Window, Token::Rail, Token::Alt, Token::Hover}, dark)
                    >= 3);
            QVERIFY(contrast(Token::Accent, Token::Selection, dark) >= 3);
            QVERIFY(lowest(Token::AccentFill, {Token::Base, Token::Window, Token::Rail}, dark) >= 3);
            // A search hit, a selection that lost the window, and what is said in the status colours on the rail.
            QVERIFY(contrast(Token::Text, Token::Match, dark) >= 4.5);
            for (const Token ink : {Token::Text, Token::Text2, Token::Text3})
                QVERIFY(contrast(ink, Token::SelectionOff, dark) >= 4.5);
            for (const Token ink : {Token::Run, Token::Ok, Token::Err, Token::Warn, Token::Unk})
                QVERIFY2(lowest(ink, {Token::Rail, Token::SelectionOff, Token::Hover}, dark) >= 4.5,
                         qPrintable(tokenColor(ink, dark).name()));
        }
    }

    void magentaBelongsToProductionAlone()
    {
        for (const bool dark : {false, true}) {
            for (int i = 0; i < tokenCount; ++i) {
                const QColor color = tokenColor(Token(i), dark);
                const bool magenta = color.hue() >= 310 && color.hue() <= 345 && color.hsvSaturation() > 100;
                if (magenta)
                    QVERIFY2(Token(i) >= Token::ProdFill && Token(i) <= Token::ProdLine, qPrintable(color.name()));
            }
        }
    }

    void everyIconIsDrawnAndTakesItsColour()
    {
        QSet<QByteArray> shapes;
        for (int i = 0; i < iconCount; ++i) {
            const auto icon = Icon(i);
            for (const int size : {14, 16, 20, 24, 32})
                QVERIFY2(inked(drawn(icon, size, Qt::black)) > 2, qPrintable(iconName(icon)));
            const QImage red = drawn(icon, 24, Qt::red);
            int strayed = 0;
            for (int y = 0; y < red.height(); ++y) {
                for (int x = 0; x < red.width(); ++x) {
                    const QRgb pixel = red.pixel(x, y);
                    strayed += qAlpha(pixel) > 128 && (qGreen(pixel) > 20 || qBlue(pixel) > 20);
                }
            }
            // The mark's arrow is the one thing with a colour of its own.
            QCOMPARE(strayed > 0, icon == Icon::Mark);
            shapes.insert(QByteArray(reinterpret_cast<const char *>(red.constBits()), red.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), iconCount);
    }

    void iconsAreSharpOnDenseScreens()
    {
        const QPixmap twice = iconPixmap(Icon::Jobs, 16, Qt::black, 2);
        QCOMPARE(twice.size(), QSize(32, 32));
        QCOMPARE(twice.deviceIndependentSize(), QSizeF(16, 16));
    }

    void straightStrokesFillWholePixels()
    {
        // Of a stroke of 1.17 px one row or column of pixels is full, where the drawing stands on the grid.
        for (const Icon icon : {Icon::Menu, Icon::Columns, Icon::Calendar, Icon::Events, Icon::Local, Icon::Copy}) {
            const QImage image = drawn(icon, 16, Qt::black);
            int full = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    full += qAlpha(image.pixel(x, y)) > 240;
            }
            QVERIFY2(full >= 20, qPrintable(iconName(icon) + u' ' + QString::number(full)));
        }
    }

    void iconsFollowTheTheme()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.install();
        const QIcon icon = themedIcon(Icon::Tick, Token::Text);
        const auto colour = [&icon] {
            const QImage image = icon.pixmap(24, 24).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) == 255)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        QCOMPARE(colour(), tokenColor(Token::Text, false));
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(colour(), tokenColor(Token::Text, true));
    }

    void themeAnnouncesItselfOnceAndSetsThePalette()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.install();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Base), tokenColor(Token::Base, true));
        theme.setTextSize(11);
        theme.setTextSize(12);
        QTRY_COMPARE(changed.count(), 2); // several steps in a row are one
        QCOMPARE(qApp->font().pointSizeF(), 12.0);
        theme.setTextSize(99);
        QCOMPARE(theme.textSize(), Theme::largestText);
        QVERIFY(theme.rowHeight() > 24);
    }

    void everyStatusDiffersByShape()
    {
        QSet<int> icons;
        // New and queued are one state to look at; info and the rest each have their own.
        for (int i = int(Status::Queued); i <= int(Status::NotTested); ++i) {
            QVERIFY(!icons.contains(int(statusLook(Status(i)).icon)));
            icons.insert(int(statusLook(Status(i)).icon));
        }
    }
};

EXPORTDESK_TEST(SharedLookTest)
#include "tst_sharedlook.moc"
