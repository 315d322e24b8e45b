// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/views/dashboardworld.h"
#include "tests/views/look.h"
#include "views/dashboard/chartfill.h"
#include "views/dashboard/chartpanel.h"
#include "views/dashboard/dashboardwords.h"
#include "views/dashboard/durationspanel.h"
#include "views/dashboard/panelhead.h"
#include "views/dashboard/panelpainter.h"
#include "views/dashboard/seriesstyles.h"
#include "views/dashboard/valuescale.h"
#include "views/shared/segmentedbar.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::DashboardWorld;

namespace
{

constexpr std::array fills{chartFills::succeeded, chartFills::failed, chartFills::cancelled, chartFills::running,
                           chartFills::late};

ChartPanel *chart(const DashboardWorld &world, const QString &name)
{
    return qobject_cast<ChartPanel *>(world.panel(name));
}

/// From "23 Nov, Failed: 12 jobs".
int countIn(const QString &name)
{
    static const QRegularExpression last(u"([0-9]+) jobs?(\\(s\\))?$"_s);
    return last.match(name).captured(1).toInt();
}

/// How many pixels of a row have this color, in hundredths.
int shareInRow(const QImage &image, int y, const QRect &within, const QColor &color)
{
    int count = 0;
    for (int x = within.left(); x <= within.right(); ++x)
        count += image.pixelColor(x, y) == color;
    return 100 * count / within.width();
}

/// Ink or ground, pixel by pixel: what is left of a fill without its color.
QString shape(const ChartFill &fill, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    QPainter painter(&image);
    paintChartFill(painter, QRect(QPoint(), size), fill);
    painter.end();
    QString pixels;
    const auto distance = [](const QColor &a, const QColor &b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    };
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            const Theme &theme = Theme::of();
            pixels
                += distance(color, theme.color(fill.token)) < distance(color, theme.color(Token::Base)) ? u'#' : u'.';
        }
    }
    return pixels;
}

void chooseRange(DashboardWorld &world, const QString &range)
{
    const int counts = world.figures.counts();
    world.page->findChild<SegmentedBar *>(u"dashboard.range"_s)->choose(range);
    QTRY_VERIFY(world.figures.counts() > counts);
}

} // namespace

class DashboardChartsTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static void checkAxes(ChartPanel &panel)
    {
        const ChartAxes at = panel.axes();
        const QList<ChartPanel::Tick> values = panel.valueTicks();
        QVERIFY(panel.rect().contains(at.plot));
        QVERIFY(values.size() >= 2 && values.size() <= 6);
        QCOMPARE(values.first().position, at.plot.bottom() + 1);
        QCOMPARE(values.last().position, at.plot.top());
        for (qsizetype i = 0; i < values.size(); ++i) {
            QCOMPARE(values[i].text, QLocale().toString(at.scale.step * double(i), 'f', 0));
            QVERIFY(std::abs(values[i].rect.center().y() - values[i].position) <= 1);
            QVERIFY(panel.rect().contains(values[i].rect) && values[i].rect.right() < at.plot.left());
            const double exact = at.plot.bottom() + 1 - double(i) * at.plot.height() / double(values.size() - 1);
            QVERIFY(std::abs(values[i].position - exact) <= 0.5);
        }
        const QList<ChartPanel::Tick> times = panel.timeTicks();
        QVERIFY(!times.isEmpty());
        QCOMPARE(times.first().position, at.xOf(at.parts - 1));
        for (qsizetype i = 0; i < times.size(); ++i) {
            QVERIFY(panel.rect().contains(times[i].rect) && times[i].rect.top() > at.plot.bottom());
            QVERIFY(std::abs(times[i].rect.center().x() - times[i].position) <= 1 || i == 0);
            QVERIFY(i == 0 || times[i].rect.right() < times[i - 1].rect.left());
        }
        // What is painted: a grid line at each value, none left over from another size.
        const QImage image = panel.grab().toImage();
        QList<int> rows;
        for (const ChartPanel::Tick &tick : values.mid(1))
            rows.prepend(tick.position);
        QList<int> painted;
        for (int y = at.plot.top() - 6; y <= at.plot.bottom(); ++y) {
            const int share = shareInRow(image, y, at.plot, Theme::of().color(Token::Line));
            if (share > 12) // between the bars
                painted.append(y);
            else
                QVERIFY2(share < 3, qPrintable(u"%1% of row %2"_s.arg(share).arg(y)));
        }
        QCOMPARE(painted, rows);
        QCOMPARE(shareInRow(image, at.plot.bottom() + 1, at.plot, Theme::of().color(Token::Border)), 100);
        for (const int y : rows)
            QVERIFY(image.pixelColor(at.plot.left() - 1, y) != Theme::of().color(Token::Line));
    }

    static void checkBars(const ChartPanel &panel)
    {
        const ChartAxes at = panel.axes();
        const QImage image = const_cast<ChartPanel &>(panel).grab().toImage();
        const LinkSpot *before = nullptr;
        int below = 0;
        for (const LinkSpot &spot : panel.links()->spots()) {
            const int count = countIn(spot.name);
            const bool sameDay = before && before->rect.left() == spot.rect.left();
            below = sameDay ? below : 0;
            QCOMPARE(spot.rect.bottom() + 1, sameDay ? before->rect.top() : at.yOf(0));
            below += count;
            const int exact = at.yOf(below);
            QVERIFY2(spot.rect.top() <= exact && spot.rect.top() >= exact - 4, qPrintable(spot.name));
            QVERIFY(spot.rect.height() >= 2);
            QVERIFY(spot.rect.left() >= at.plot.left() && spot.rect.right() <= at.plot.right());
            QVERIFY(!before || sameDay || before->rect.right() + 1 < spot.rect.left());
            if (spot.target.value.startsWith("status:succeeded"_L1))
                QCOMPARE(image.pixelColor(spot.rect.center()), Theme::of().color(Token::ChartOk));
            if (sameDay)
                QCOMPARE(image.pixelColor(spot.rect.center().x(), spot.rect.bottom()), Theme::of().color(Token::Base));
            before = &spot;
        }
        QVERIFY(before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }

    void scalesHaveFewRoundSteps_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
        QTest::newRow("a fraction") << 0.4 << 1.0 << 1.0;
        QTest::newRow("one") << 1.0 << 1.0 << 1.0;
        QTest::newRow("five") << 5.0 << 1.0 << 5.0;
        QTest::newRow("six") << 6.0 << 2.0 << 6.0;
        QTest::newRow("eleven") << 11.0 << 5.0 << 15.0;
        QTest::newRow("a little over twenty") << 21.0 << 5.0 << 25.0;
        QTest::newRow("fifty") << 50.0 << 10.0 << 50.0;
        QTest::newRow("hundreds") << 1204.0 << 500.0 << 1500.0;
        QTest::newRow("many") << 100000.0 << 20000.0 << 100000.0;
    }

    void scalesHaveFewRoundSteps()
    {
        QFETCH(double, highest);
        QFETCH(double, step);
        QFETCH(double, top);
        const ValueScale scale = ValueScale::upTo(highest);
        QCOMPARE(scale, (ValueScale{step, top}));
        QVERIFY(scale.ticks() >= 2 && scale.ticks() <= 6);
    }

    void aLegendLeavesTheTitleItsRoom()
    {
        PanelHead head;
        head.title = u"Aufträge der letzten 24 Stunden"_s;
        for (const QString &word : {u"In Warteschlange"_s, u"Export"_s, u"Batchfehler"_s, u"Fehlgeschlagen"_s})
            head.legend.append({chartFills::failed, word});
        const int oneLine = head.height(2000);
        QCOMPARE(oneLine, head.height(1000));
        QVERIFY(head.height(420) > oneLine); // the legend stands below
        for (int width = 420; width < 1000; width += 7) {
            QImage image(width, 80, QImage::Format_RGB32);
            PanelPainter painter(&image);
            head.paint(painter, width);
            QVERIFY2(painter.cut().isEmpty(), qPrintable(QString::number(width) + painter.cut().join(u' ')));
        }
    }

    void axesAndBarsAreRightAtEverySize()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        QSignalSpy searches(world.page.get(), &DashboardPage::searchRequested);
        for (const QString &range : {u"day"_s, u"week"_s, u"month"_s, u"quarter"_s}) {
            chooseRange(world, range);
            // To and fro, as a window does that becomes full screen and comes back.
            for (const QSize size :
                 {QSize(1184, 732), QSize(1920, 1080), QSize(904, 572), QSize(1500, 900), QSize(704, 480)}) {
                world.page->resize(size);
                QTRY_COMPARE(world.page->size(), size);
                for (const QString &name : {u"perDay"_s, u"durations"_s}) {
                    ChartPanel *panel = chart(world, name);
                    checkAxes(*panel);
                    QVERIFY2(panel->cut().isEmpty(), qPrintable(panel->cut().join(u' ')));
                    for (const LinkSpot &spot : panel->links()->spots())
                        QVERIFY(panel->rect().contains(spot.rect));
                }
                checkBars(*chart(world, u"perDay"_s));
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"%1 at %2×%3"_s.arg(range).arg(size.width()).arg(size.height())));
                const LinkSpot bar = chart(world, u"perDay"_s)->links()->spots().last();
                world.click(u"perDay"_s, bar);
                QCOMPARE(searches.takeLast()[0].toString(), bar.target.value);
            }
        }
    }

    void axesAreRightWithLargeText()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        for (const int points : {Theme::largestText, Theme::smallestText, Theme::usualText}) {
            m_theme.setTextSize(points);
            QCoreApplication::processEvents();
            for (const QString &name : {u"perDay"_s, u"durations"_s})
                checkAxes(*chart(world, name));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"at %1 points"_s.arg(points)));
        }
        QCOMPARE(m_theme.textSize(), Theme::usualText);
    }

    void linesMeetTheirLinksAndNames()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        const auto *panel = qobject_cast<DurationsPanel *>(world.panel(u"durations"_s));
        const ChartAxes at = panel->axes();
        const QImage image = world.panel(u"durations"_s)->grab().toImage();
        const QList<DatasetDurations> &durations = world.figures.statistics().durations;
        QCOMPARE(durations.size(), 5);
        qsizetype spot = 0;
        QList<QRect> labels;
        QList<std::pair<QPoint, Token>> ends;
        for (const DatasetDurations &dataset : durations) {
            labels.append(panel->links()->spots()[spot++].rect);
            QVERIFY(labels.last().left() > at.plot.right());
            QPoint end;
            for (int part = 0; part < at.parts; ++part) {
                const qint64 median = dataset.mediansMs[size_t(part)];
                if (median < 0)
                    continue;
                end = QPoint(at.xOf(part), at.yOf(double(median) / 60'000));
                QVERIFY((panel->links()->spots()[spot++].rect.center() - end).manhattanLength() <= 2);
            }
            ends.append({end, panel->styles().token(dataset.datasetId)});
        }
        // The marker at the end of a line, unless that of a later line covers it.
        int visible = 0;
        for (qsizetype i = 0; i < ends.size(); ++i) {
            const bool covered = std::any_of(ends.cbegin() + i + 1, ends.cend(), [&](const auto &later) {
                return (later.first - ends[i].first).manhattanLength() < 7;
            });
            if (covered)
                continue;
            ++visible;
            QCOMPARE(image.pixelColor(ends[i].first - QPoint(2, 2)), m_theme.color(ends[i].second));
        }
        QVERIFY(visible >= 3);
        QCOMPARE(spot, panel->links()->spots().size());
        for (qsizetype i = 0; i < labels.size(); ++i) {
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!labels[i].intersects(labels[other]));
        }
    }

    void statusesDifferWithoutColor()
    {
        // A swatch of the legend, a bar of a week, one of 90 days, a lane.
        for (const QSize &size : {QSize(10, 10), QSize(40, 60), QSize(4, 8), QSize(6, 16)}) {
            QStringList shapes;
            for (const ChartFill &fill : fills) {
                shapes.append(shape(fill, size));
                QVERIFY(shapes.last().contains(u'#'));
            }
            QVERIFY(!shapes.first().contains(u'.'));
            QCOMPARE(shapes.removeDuplicates(), 0);
            for (const QString &patterned : shapes.mid(1)) {
                // Seen as a pattern, and still as an area of its color.
                QVERIFY(patterned.count(u'.') * 12 >= patterned.size());
                QVERIFY(patterned.count(u'.') * 2 <= patterned.size());
            }
        }
    }

    void aDatasetKeepsItsColorAndDash()
    {
        SeriesStyles styles;
        const QStringList first{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        styles.assign(first);
        QHash<QString, Token> tokens;
        QList<QList<qreal>> dashes;
        for (const QString &id : first) {
            tokens.insert(id, styles.token(id));
            QVERIFY(!dashes.contains(styles.pen(id).dashPattern()));
            dashes.append(styles.pen(id).dashPattern());
        }
        // Fewer, in another order, then all again.
        styles.assign({u"d"_s, u"b"_s});
        styles.assign({u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s});
        for (const QString &id : first)
            QCOMPARE(styles.token(id), tokens[id]);
        // A new one gets the style of one that is not shown.
        styles.assign({u"f"_s, u"a"_s, u"b"_s, u"d"_s, u"e"_s});
        QCOMPARE(styles.token(u"f"_s), tokens[u"c"_s]);
        QCOMPARE(styles.token(u"a"_s), tokens[u"a"_s]);
        // Both at once: no two lines look alike.
        styles.assign({u"f"_s, u"c"_s, u"a"_s, u"b"_s, u"d"_s});
        QSet<int> used;
        for (const QString &id : {u"f"_s, u"c"_s, u"a"_s, u"b"_s, u"d"_s})
            used.insert(int(styles.token(id)));
        QCOMPARE(used.size(), 5);
        QCOMPARE(styles.token(u"a"_s), tokens[u"a"_s]);
    }

    void anotherRangeKeepsColors()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        const auto *panel = qobject_cast<DurationsPanel *>(world.panel(u"durations"_s));
        QHash<QString, Token> before;
        for (const DatasetDurations &dataset : world.figures.statistics().durations)
            before.insert(dataset.datasetId, panel->styles().token(dataset.datasetId));
        for (const QString &range : {u"day"_s, u"quarter"_s, u"month"_s}) {
            chooseRange(world, range);
            QVERIFY(!world.figures.statistics().durations.isEmpty());
            for (const DatasetDurations &dataset : world.figures.statistics().durations)
                QCOMPARE(panel->styles().token(dataset.datasetId), before.value(dataset.datasetId));
        }
    }
};

EXPORTDESK_TEST(DashboardChartsTest)
#include "tst_dashboardcharts.moc"
