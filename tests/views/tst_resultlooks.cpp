// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/openresult.h"
#include "models/results/resultfieldsmodel.h"
#include "models/results/resultverdict.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/look.h"
#include "tests/views/pagedriver.h"
#include "views/results/fieldanswerdelegate.h"
#include "views/results/resultadvice.h"
#include "views/results/resultcontent.h"
#include "views/results/resulttext.h"
#include "views/results/rowsview.h"
#include "views/results/saveresultdialog.h"
#include "views/shared/messagebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/tableview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

constexpr qint64 nowMs = 1'795'453'395'000; // 23 November 2026, 17:03:15 UTC
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 profiles = 4'948;

FieldAnswer profileField(const QString &path, ColumnKind kind, qint64 filled, qint64 distinct)
{
    return {path, false, false, kind, filled, profiles - filled, distinct, {}, {}};
}

FieldAnswer ranged(FieldAnswer field, const QString &least, const QString &greatest)
{
    field.least = least;
    field.greatest = greatest;
    return field;
}

ResultAnswer counted()
{
    ResultAnswer answer;
    answer.subject.job.id = u"24525"_s;
    answer.subject.job.status = JobStatus::Succeeded;
    answer.subject.job.profiles = profiles;
    answer.subject.request.events = EventChoice{};
    Batch batch;
    batch.id = u"01K9Q2WJ5T3XGZ7M4V8RBDTKDE"_s;
    batch.status = u"success"_s;
    batch.recordCount = profiles;
    answer.batches = {{batch, u"gold"_s, profiles, 1, 47'300'000}};
    answer.profiles = profiles;
    using Kind = ColumnKind;
    answer.fields
        = {profileField(u"person.name.firstName"_s, Kind::Text, profiles, 812),
           profileField(u"person.name.lastName"_s, Kind::Text, profiles - 27, 2'114),
           ranged(profileField(u"person.birthDate"_s, Kind::Date, profiles - 846, 3'690), u"1931-01-02"_s,
                  u"2008-10-30"_s),
           profileField(u"personalEmail.address"_s, Kind::Text, profiles - 605, 4'343),
           profileField(u"homeAddress.countryCode"_s, Kind::Text, profiles, 9),
           profileField(u"loyalty.tier"_s, Kind::Text, 0, 0),
           ranged(profileField(u"loyalty.points"_s, Kind::Integer, profiles - 2'610, 1'804), u"0"_s, u"48210"_s),
           profileField(u"identityMap"_s, Kind::Map, profiles, -1),
           {u"eventType"_s, true, false, Kind::Text, 61'204, 0, 11, {}, {}},
           {u"web.webPageDetails.name"_s, true, false, Kind::Text, 38'912, 22'292, 1'204, {}, {}}};
    answer.namespaces = {{u"email"_s, 4'343}, {u"crmid"_s, 3'522}, {u"ecid"_s, 3'016}};
    answer.hasIdentities = true;
    answer.hasNamespaces = true;
    answer.duplicates = 0;
    answer.segments = {{u"gold"_s, u"ups"_s, 654, CountedMembers{654, nowMs - 15 * hourMs}},
                       {u"cart"_s, u"ups"_s, 551, CountedMembers{837, nowMs - 15 * hourMs}}};
    answer.events = EventsAnswer{61'204,         4'100, 44, nowMs - 30 * dayMs, nowMs - hourMs, nowMs - 22 * dayMs,
                                 nowMs - hourMs, 312,   0};
    LastRunAnswer last;
    last.jobId = u"24471"_s;
    last.createdMs = nowMs - 5 * dayMs;
    last.profiles = 4'767;
    last.added = 212;
    last.gone = 31;
    last.changed = 1'406;
    last.changedBy = {{u"loyalty.points"_s, 1'320}, {u"homeAddress.city"_s, 96}};
    last.filled = {{u"loyalty.tier"_s, 2'301}};
    answer.lastRun = last;
    answer.computation = {u"files"_s, 47'300'000, 1, 300};
    return answer;
}

QString segmentName(const QString &id)
{
    return id == "gold"_L1 ? u"Gold + Platinum"_s : u"Cart abandoned"_s;
}

/// A result in a window.
struct ContentWorld : kit::PageDriver {
    explicit ContentWorld(QSize size = {1184, 732})
        : content({segmentName, [] { return nowMs; }}, new MessageStack)
    {
        content.resize(size);
        content.setValuesHidden(false);
        content.show();
    }
    ResultContent content;
};

} // namespace

/// A result as it is read, whatever came.
class TestResultLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }

    void sharesNeverRoundToAllOrNothing()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(resultText::share(0, 5, english), u"0%"_s);
        QCOMPARE(resultText::share(1, 100'000, english), u"0.1%"_s);
        QCOMPARE(resultText::share(99'999, 100'000, english), u"99.9%"_s);
        QCOMPARE(resultText::share(82, 83, english), u"98.8%"_s); // as shares of fields
        QCOMPARE(resultText::share(5, 5, english), u"100%"_s);
        QCOMPARE(resultText::share(0, 0, english), QString());
        QCOMPARE(resultText::change(4'948, 4'767, english), u"+3.8%"_s);
        QCOMPARE(resultText::change(551, 637, english), u"−13.5%"_s);
        QCOMPARE(resultText::change(7, 7, english), u"±0"_s);
        QCOMPARE(resultText::change(7, 0, english), QString());
        const kit::SpokenLanguage german(u"de"_s);
        QCOMPARE(resultText::share(1, 8, QLocale(QLocale::German)), u"12,5\u00a0%"_s);
    }

    void theVerdictComesFirstAndLeadsOn()
    {
        const kit::SpokenLanguage english(u"en"_s);
        ContentWorld world;
        world.content.setAnswer(counted(), 0.2);
        QVERIFY(world.find<QLabel>(u"result.verdict"_s)->text().startsWith(u"4,948 of 4,948 profiles"_s));
        for (const auto &said : {u"Gold + Platinum"_s, u"files on this computer"_s, u"No duplicates"_s})
            QTRY_VERIFY2(kit::visibleWords(world.content).contains(said), qPrintable(said));
        QSignalSpy jobs(&world.content, &ResultContent::jobRequested);
        world.click(u"result.lastRun"_s);
        QCOMPARE(jobs.value(0).value(0).toString(), u"24471"_s);
        QSignalSpy files(&world.content, &ResultContent::filesRequested);
        world.click(u"jobs.result.files"_s);
        QCOMPARE(files.size(), 1);
        // Enter on a field leads to the rows without it.
        QSignalSpy rows(&world.content, &ResultContent::rowsRequested);
        auto *fields = world.find<TableView>(u"result.fields"_s);
        fields->setFocus();
        fields->setCurrentIndex(fields->model()->index(3, 0));
        world.press(Qt::Key_Return);
        QCOMPARE(rows.value(0).value(0).toString(), u"personalEmail.address:"_s);
    }

    void aFailedBatchLeadsToItsErrors()
    {
        const kit::SpokenLanguage english(u"en"_s);
        ContentWorld world;
        ResultAnswer answer;
        answer.subject = counted().subject;
        Batch batch;
        batch.id = u"b-1"_s;
        batch.status = u"failed"_s;
        batch.failedRecordCount = 37'963;
        batch.errors = {{u"MAPPER-3107-400"_s, u"The field does not exist in the target schema."_s, 3}};
        answer.batches = {{batch, {}, -1, -1, -1}};
        world.content.setAnswer(answer, 0.2);
        QTRY_VERIFY(kit::visibleWords(world.content).contains(u"37,963 records rejected"_s));
        QVERIFY(!world.has(u"result.fields"_s));
        QSignalSpy ways(&world.content, &ResultContent::wayRequested);
        const QList<QPushButton *> links = world.content.findChildren<QPushButton *>(u"result.way"_s);
        for (QPushButton *link : links)
            link->click();
        const auto isBatch = [](const QList<QVariant> &said) {
            return said.value(0).value<ResultFinding>().code == ResultFinding::Code::BatchFailed;
        };
        QVERIFY(std::any_of(ways.begin(), ways.end(), isBatch));
    }

    void everyProblemHasItsAdvice()
    {
        const kit::SpokenLanguage english(u"en"_s);
        for (const auto *code : {"no-library", "library-too-old", "damaged", "encrypted", "not-parquet",
                                 "too-many-columns", "died", "timed-out", "spill-full", "out-of-memory"}) {
            const std::unique_ptr<MessageBar> bar(
                problemBar({QString::fromLatin1(code), u"It says so."_s, u"part-0"_s}));
            QStringList said;
            for (const QLabel *label : bar->findChildren<QLabel *>())
                said += label->text();
            QVERIFY2(said.join(u' ').contains(u"It says so."_s) && said.join(u' ').contains(u"part-0"_s), code);
        }
        QVERIFY(!canBeReadAgain(u"no-library"_s));
        QVERIFY(canBeReadAgain(u"died"_s));
    }

    void nothingIsClipped_data() { kit::Look::rows(); }
    void nothingIsClipped()
    {
        const kit::Look look(m_theme);
        ContentWorld world(look.size);
        world.content.setAnswer(counted(), 0.2);
        QTRY_COMPARE(kit::clipped(&world.content).join(u'\n'), QString());
        QCOMPARE(kit::unnamed(&world.content), QStringList());
        kit::Look::save(world.content, u"result"_s, u"counted"_s);
    }

    /// Painted, so that nothingIsClipped() does not see it.
    void figuresAreNotCutOff_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("usual") << Theme::usualText;
        QTest::newRow("large") << 16;
    }
    void figuresAreNotCutOff()
    {
        QFETCH(int, points);
        const kit::SpokenLanguage german(u"de"_s);
        m_theme.setTextSize(points);
        const auto restored = qScopeGuard([this] { m_theme.setTextSize(Theme::usualText); });
        ContentWorld world;
        world.content.setAnswer(counted(), 0.2);
        const auto *table = world.find<TableView>(u"result.fields"_s);
        const QFontMetrics metrics(m_theme.font(Theme::Role::Body));
        using Model = ResultFieldsModel;
        for (const int column : {Model::FilledColumn, Model::EmptyColumn, Model::DistinctColumn, Model::TypeColumn,
                                 Model::RangeColumn, Model::ChangedColumn}) {
            if (table->isColumnHidden(column))
                continue;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QString text = table->model()->index(row, column).data().toString();
                const int needed = FieldAnswerDelegate::widthOf(column, metrics.horizontalAdvance(text));
                QVERIFY2(table->columnWidth(column) >= needed, qPrintable(text));
            }
        }
        QVERIFY(!table->isColumnHidden(Model::FilledColumn));
    }

    void rowsAreNotClipped_data() { kit::Look::rows(); }
    void rowsAreNotClipped()
    {
        const kit::Look look(m_theme);
        RowsView rows(segmentName, true);
        rows.resize(look.size);
        rows.setResult(nullptr, counted().batches);
        rows.show();
        QVERIFY(!kit::visibleWords(rows).contains(u"contains no rows"_s)); // nobody has looked
        QTRY_COMPARE(kit::clipped(&rows).join(u'\n'), QString());
        QCOMPARE(kit::unnamed(&rows), QStringList());
        kit::Look::save(rows, u"result"_s, u"rows"_s);
    }

    /// As after the reader has ended: nothing is open any more.
    void rowsThatAreNoLongerOpenCanBeReadAgain()
    {
        OpenResult result;
        result.paths = {u"loyalty.points"_s};
        result.rows = 12;
        result.reader = std::make_unique<ResultReader>(ReaderLimits());
        RowsView rows(segmentName, true);
        rows.resize(1000, 600);
        rows.show();
        rows.search(u"loyalty.points:>1000"_s);
        rows.setResult(&result, counted().batches);
        QSignalSpy again(&rows, &RowsView::readAgainRequested);
        QAbstractButton *button = nullptr;
        const auto isOffered = [&rows, &button] {
            for (auto *one : rows.findChildren<QAbstractButton *>())
                button = one->isVisible() && one->text() == "Read again"_L1 ? one : button;
            return button != nullptr;
        };
        QTRY_VERIFY(isOffered());
        button->click();
        QCOMPARE(again.count(), 1);
        rows.setResult(nullptr, {});
    }

    static OpenResult withEvents()
    {
        OpenResult result;
        const ResultColumn type{u"eventType"_s, u"VARCHAR"_s, {}};
        const QString event = u"STRUCT(eventType VARCHAR)"_s;
        result.columns
            = {{u"n"_s, u"BIGINT"_s, {}}, {u"timeSeriesEvents"_s, event + u"[]"_s, {{QString(), event, {type}}}}};
        result.paths = {u"n"_s};
        result.rows = 1'148;
        return result;
    }

    void aSearchDoesNotChangeWhatIsSaved()
    {
        const OpenResult result = withEvents();
        SaveResultDialog searched(result, u"export"_s, 3);
        searched.setAttribute(Qt::WA_DeleteOnClose, false);
        searched.show();
        const QString words = kit::visibleWords(searched);
        QVERIFY2(words.contains(u"All rows are saved (%1), not only those that match (3)."_s.arg(
                     searched.locale().toString(1148))),
                 qPrintable(words));
        SaveResultDialog whole(result, u"export"_s, 1'148);
        whole.setAttribute(Qt::WA_DeleteOnClose, false);
        whole.show();
        QVERIFY(!kit::visibleWords(whole).contains(u"not only"_s));
    }

    void eventsAreNotLeftOutSilently()
    {
        const OpenResult result = withEvents();
        SaveResultDialog dialog(result, u"export"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *fields = dialog.findChild<QListWidget *>(u"result.saveDialog.fields"_s);
        const auto words = [&dialog] { return kit::visibleWords(dialog); };
        QCOMPARE(fields->count(), 2);
        QCOMPARE(fields->item(1)->text(), u"timeSeriesEvents.eventType"_s);
        QVERIFY2(words().contains(u"The events are left out"_s), qPrintable(words()));
        fields->item(1)->setCheckState(Qt::Checked);
        QVERIFY(!words().contains(u"The events are left out"_s));
    }

private:
    Theme m_theme;
};

EXPORTDESK_TEST(TestResultLooks)
#include "tst_resultlooks.moc"
