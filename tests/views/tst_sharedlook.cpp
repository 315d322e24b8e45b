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

#include <array>
#include <cmath>
#include <set>
#include <vector>

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

double contrast(Token one, Token other, Scheme scheme)
{
    return contrast(tokenColor(one, scheme), tokenColor(other, scheme));
}

double lowest(Token ink, std::initializer_list<Token> grounds, Scheme scheme)
{
    double result = 21;
    for (const Token ground : grounds)
        result = std::min(result, contrast(ink, ground, scheme));
    return result;
}

constexpr std::array schemes{Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr double readable = 4.5; // WCAG 1.4.3
constexpr double seen = 3; // WCAG 1.4.11

/// Inks, the grounds that they stand on, and the least contrast of each pair.
struct Stand {
    std::vector<Token> inks;
    std::vector<Token> grounds;
    double least;
};

const std::vector<Stand> &stands()
{
    using enum Token;
    static const std::vector<Token> surfaces{Window, Base,        Alt,       Rail,        Button,
                                             Hover,  CurrentLine, Selection, SelectionOff};
    static const std::vector<Stand> all{
        {{Text, Text2, Text3, Accent, Idle, Run, Ok, Err, Warn, Unk}, surfaces, readable},
        {{ProdText}, {Window, Base, Rail, Button, ProdTint}, readable},
        {{Text, Text2}, {IdleTint, RunTint, OkTint, ErrTint, WarnTint, UnkTint, ProdTint}, readable},
        {{Idle}, {IdleTint}, readable},
        {{Run}, {RunTint}, readable},
        {{Ok}, {OkTint}, readable},
        {{Err}, {ErrTint}, readable},
        {{Warn}, {WarnTint}, readable},
        {{Unk}, {UnkTint}, readable},
        {{OnFill}, {AccentFill, ProdFill}, readable},
        {{Text}, {Match}, readable},
        {{PhaseQueuedText}, {PhaseQueued}, readable},
        {{Base}, {PhaseExport, PhaseWrite}, readable},
        {{JsonKey, JsonString, JsonNumber, JsonWord, JsonPunct}, {Base, CurrentLine}, readable},
        {{Border, ButtonLine, AccentFill}, {Base, Window, Rail}, seen},
        {{ProdFill}, {Base, Window, Rail, ProdTint}, seen},
        {{ChartOk, ChartErr, ChartIdle, ChartRun, ChartWarn, Series1, Series2, Series3, Series4, Series5},
         {Base},
         seen},
        {{PhaseQueued, PhaseExport, PhaseWrite}, {Base, Track}, seen},
    };
    return all;
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
        QVERIFY(near(contrast(Token(ink), Token::Base, Scheme::Light), baseLight));
        QVERIFY(near(lowest(Token(ink), surfaces, Scheme::Light), lowLight));
        QVERIFY(near(contrast(Token(ink), Token::Base, Scheme::Dark), baseDark));
        QVERIFY(near(lowest(Token(ink), surfaces, Scheme::Dark), lowDark));
    }

    void statusWordsAreReadableOnTheirTintAndOnTheSelection()
    {
        for (const Scheme scheme : schemes) {
            for (int i = 0; i <= int(Status::NotTested); ++i) {
                const StatusLook look = statusLook(Status(i));
                QVERIFY2(lowest(look.wordToken, {look.tint, Token::Base, Token::Window, Token::Selection}, scheme)
                             >= 4.5,
                         qPrintable(statusWord(Status(i))));
                QVERIFY(lowest(look.iconToken, {look.tint, Token::Base, Token::Selection}, scheme) >= 3);
            }
        }
    }

    void fillsCarryWhiteWordsAndFramesAreSeen()
    {
        for (const Scheme scheme : schemes) {
            QVERIFY(contrast(Token::OnFill, Token::AccentFill, scheme) >= 4.5);
            QVERIFY(contrast(Token::OnFill, Token::ProdFill, scheme) >= 4.5);
            for (const Token frame : {Token::Border, Token::ButtonLine})
                QVERIFY(lowest(frame, {Token::Base, Token::Window, Token::Rail}, scheme) >= 3);
            for (const Token phase : {Token::PhaseQueued, Token::PhaseExport, Token::PhaseWrite})
                QVERIFY(contrast(phase, Token::Track, scheme) >= 3);
            QVERIFY(contrast(Token::PhaseQueuedText, Token::PhaseQueued, scheme) >= 4.5);
            QVERIFY(contrast(Token::ProdFill, Token::ProdTint, scheme) >= 3);
            for (const Token json :
                 {Token::JsonKey, Token::JsonString, Token::JsonNumber, Token::JsonWord, Token::JsonPunct})
                QVERIFY(lowest(json, {Token::Base, Token::CurrentLine}, scheme) >= 5.2);
        }
    }

    void everyTokenStandsOutWhereItStands()
    {
        // Lines between rows and panels, what is locked, and the ground of charts mean nothing by themselves.
        std::set<Token> left{Token::Line, Token::RowLine, Token::Disabled, Token::ProdLine};
        for (const Stand &stand : stands()) {
            left.insert(stand.inks.begin(), stand.inks.end());
            left.insert(stand.grounds.begin(), stand.grounds.end());
            for (const Scheme scheme : schemes) {
                for (const Token ink : stand.inks) {
                    for (const Token ground : stand.grounds)
                        QVERIFY2(contrast(ink, ground, scheme) >= stand.least,
                                 qPrintable(u"%1 on %2 in %3: %4"_s.arg(int(ink))
                                                .arg(int(ground))
                                                .arg(int(scheme))
                                                .arg(contrast(ink, ground, scheme))));
                }
            }
        }
        QCOMPARE(int(left.size()), tokenCount); // a new token needs a row above
    }

    void highContrastIsHigh()
    {
        const auto on = [](Token ink, Token ground) {
            return contrast(tokenColor(ink, Scheme::HighContrast), tokenColor(ground, Scheme::HighContrast));
        };
        const auto surfaces = {Token::Window, Token::Base,      Token::Alt,          Token::Rail,       Token::Button,
                               Token::Hover,  Token::Selection, Token::SelectionOff, Token::CurrentLine};
        for (const Token ground : surfaces) {
            for (const Token ink : {Token::Text, Token::Text2, Token::Text3, Token::Accent, Token::Idle, Token::Run,
                                    Token::Ok, Token::Err, Token::Warn, Token::Unk, Token::ProdText})
                QVERIFY2(on(ink, ground) >= (ground == Token::Selection ? 4.5 : 7),
                         qPrintable(u"%1 on %2"_s.arg(int(ink)).arg(int(ground))));
            for (const Token line : {Token::Border, Token::ButtonLine})
                QVERIFY(on(line, ground) >= 4.5);
        }
        for (const Token part : {Token::ChartOk, Token::ChartErr, Token::ChartIdle, Token::ChartRun, Token::ChartWarn,
                                 Token::Series1, Token::Series2, Token::Series3, Token::Series4, Token::Series5,
                                 Token::PhaseQueued, Token::PhaseExport, Token::PhaseWrite, Token::Line})
            QVERIFY(on(part, Token::Base) >= 4.5);
        for (const Token phase : {Token::PhaseQueued, Token::PhaseExport, Token::PhaseWrite})
            QVERIFY(on(phase, Token::Track) >= 3);
        for (const Token fill : {Token::AccentFill, Token::ProdFill})
            QVERIFY(on(Token::OnFill, fill) >= 7);
        QVERIFY(on(Token::Text, Token::Match) >= 7);
        QVERIFY(on(Token::PhaseQueuedText, Token::PhaseQueued) >= 7);
        for (int i = 0; i <= int(Status::NotTested); ++i) {
            const StatusLook look = statusLook(Status(i));
            QVERIFY(on(look.wordToken, look.tint) >= 7);
            QVERIFY(on(Token::Text, look.tint) >= 7);
        }
        for (const Token json :
             {Token::JsonKey, Token::JsonString, Token::JsonNumber, Token::JsonWord, Token::JsonPunct})
            QVERIFY(on(json, Token::CurrentLine) >= 7);
    }

    void highContrastFollowsTheDesktop()
    {
        Theme theme;
        theme.setMode(Theme::Mode::System);
        theme.install();
        const Scheme usual = theme.scheme();
        QVERIFY(usual != Scheme::HighContrast);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSystemContrast(true);
        QCOMPARE(theme.scheme(), Scheme::HighContrast);
        QCOMPARE(changed.size(), 1);
        theme.setMode(Theme::Mode::Light);
        QCOMPARE(theme.scheme(), Scheme::Light);
        theme.setMode(Theme::Mode::System);
        theme.setSystemContrast(false);
        QCOMPARE(theme.scheme(), usual);
        theme.setMode(Theme::Mode::HighContrast);
        QCOMPARE(theme.scheme(), Scheme::HighContrast);
        QVERIFY(theme.isDark());
    }

    /// As painted, since a thin line can be blended with its ground.
    void partsStandOutFromTheirGroundInPixels_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
        QTest::newRow("high contrast") << Theme::Mode::HighContrast;
    }

    void partsStandOutFromTheirGroundInPixels()
    {
        QFETCH(Theme::Mode, mode);
        Theme theme;
        theme.setMode(mode);
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
        for (const Scheme scheme : schemes) {
            for (const Token part : {Token::ChartOk, Token::ChartErr, Token::ChartIdle, Token::ChartRun,
                                     Token::ChartWarn, Token::Series1, Token::Series2, Token::Series3, Token::Series4,
                                     Token::Series5, Token::PhaseQueued, Token::PhaseExport, Token::PhaseWrite})
                QVERIFY2(contrast(part, Token::Base, scheme) >= 3, qPrintable(tokenColor(part, scheme).name()));
            // The ring and the live edge, wherever they may stand; the stroke of a chosen tab and room.
            QVERIFY(lowest(Token::Accent, {Token::Base, Token::Window, Token::Rail, Token::Alt, Token::Hover}, scheme)
                    >= 3);
            QVERIFY(contrast(Token::Accent, Token::Selection, scheme) >= 3);
            QVERIFY(lowest(Token::AccentFill, {Token::Base, Token::Window, Token::Rail}, scheme) >= 3);
            // A search hit, a selection that lost the window, and what is said in the status colours on the rail.
            QVERIFY(contrast(Token::Text, Token::Match, scheme) >= 4.5);
            for (const Token ink : {Token::Text, Token::Text2, Token::Text3})
                QVERIFY(contrast(ink, Token::SelectionOff, scheme) >= 4.5);
            for (const Token ink : {Token::Run, Token::Ok, Token::Err, Token::Warn, Token::Unk})
                QVERIFY2(lowest(ink, {Token::Rail, Token::SelectionOff, Token::Hover}, scheme) >= 4.5,
                         qPrintable(tokenColor(ink, scheme).name()));
        }
    }

    void magentaBelongsToProductionAlone()
    {
        for (const Scheme scheme : schemes) {
            for (int i = 0; i < tokenCount; ++i) {
                const QColor color = tokenColor(Token(i), scheme);
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
        QCOMPARE(colour(), tokenColor(Token::Text, Scheme::Light));
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(colour(), tokenColor(Token::Text, Scheme::Dark));
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
        QCOMPARE(qApp->palette().color(QPalette::Base), tokenColor(Token::Base, Scheme::Dark));
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
