// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/exporttemplates.h"
#include "models/exports/pastexports.h"
#include "models/exports/placeholders.h"
#include "models/exports/requestdifferences.h"
#include "models/exports/templatefiles.h"
#include "models/jobs/exportjobreader.h"
#include "models/jobs/jobhistory.h"
#include "models/platform/utc.h"
#include "models/store/store.h"
#include "tests/exports/randomrequest.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::FakeClock;

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;

ExportRequest request(const QStringList &fields, const QString &dataset = target)
{
    ExportRequest request = ExportRequest::blank();
    request.fields = fields;
    request.datasetId = dataset;
    return request;
}

/// A job as the platform lists it.
ExportJob job(int id, const QString &status, qint64 createdMs, const ExportRequest &request)
{
    QByteArray record = compactJson(request);
    record.chop(1);
    record += QStringLiteral(R"(,"id":%1,"status":"%2","creationTime":%3,"updateTime":%3})")
                  .arg(QString::number(id), status, QString::number(createdMs))
                  .toUtf8();
    return exportJobReader::readJob(record).take();
}

template <class T>
T waited(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return future.result();
}

std::optional<PastExport> found(const QFuture<PastExports::Found> &future)
{
    const PastExports::Found outcome = waited(future);
    return outcome ? outcome.value() : std::nullopt;
}

constexpr qint64 day = 24 * 3'600'000LL;
constexpr qint64 march = 1'772'438'400'000; // 2026-03-02 08:00 UTC

} // namespace

/// What was exported before serves the next export: "only what is new", templates, and what is different now.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastSuccessIsTheOneWithTheseFields();
    void anotherSandboxOrAFailureIsNoSuccess();
    void whatIsNewBeginsWhereTheLastOneEnded();
    void onlyWhatIsNewIsOneStepOfUndo();
    void placeholdersCountFromToday_data();
    void placeholdersCountFromToday();
    void daysAreDaysOfTheCalendar();
    void timesBecomePlaceholdersAndBack();
    void lastSuccessIsFilledInFromHistory();
    void openPlaceholdersAreAnErrorWithAFix();
    void templatesOutliveTheProgram();
    void draftsAndTemplatesDoNotMix();
    void namesStayUnlikeEachOther();
    void anyTemplateSurvivesItsFile();
    void filesOfOtherKindsAreToldApart();
    void differencesForgetOrder();
    void everyDifferenceIsNamed();
};

void TestTemplates::theLastSuccessIsTheOneWithTheseFields()
{
    Store store{QString()};
    JobHistory history(store, u"c"_s, u"dev"_s);
    history.keep(job(1, u"SUCCEEDED"_s, march, request({u"a"_s, u"b"_s})));
    history.keep(job(2, u"SUCCEEDED"_s, march + day, request({u"b"_s, u"a"_s})));
    history.keep(job(3, u"SUCCEEDED"_s, march + 2 * day, request({u"a"_s})));
    history.keep(job(4, u"SUCCEEDED"_s, march + 3 * day, request({u"a"_s, u"b"_s}, u"other"_s)));
    ExportRequest withEvents = request({u"a"_s, u"b"_s});
    withEvents.events = EventChoice();
    history.keep(job(5, u"SUCCEEDED"_s, march + 4 * day, withEvents));
    const PastExports past(store, u"c"_s, u"dev"_s);
    QCOMPARE(found(past.lastSuccess(request({u"a"_s, u"b"_s}))).value().jobId, u"2"_s);
    QCOMPARE(found(past.lastSuccess(request({u"a"_s}))).value().jobId, u"3"_s);
    QCOMPARE(found(past.lastSuccess(withEvents)).value().jobId, u"5"_s);
    QVERIFY(!found(past.lastSuccess(request({u"c"_s}))));
    QVERIFY(!found(past.lastSuccess(request({u"a"_s}, {}))));
    QCOMPARE(found(past.lastInto(target)).value().jobId, u"5"_s);
}

void TestTemplates::anotherSandboxOrAFailureIsNoSuccess()
{
    Store store{QString()};
    JobHistory history(store, u"c"_s, u"dev"_s);
    JobHistory elsewhere(store, u"c"_s, u"prod"_s);
    history.keep(job(1, u"FAILED"_s, march, request({u"a"_s})));
    history.keep(job(2, u"PROCESSING"_s, march + day, request({u"a"_s})));
    elsewhere.keep(job(3, u"SUCCEEDED"_s, march + day, request({u"a"_s})));
    const PastExports past(store, u"c"_s, u"dev"_s);
    QVERIFY(!found(past.lastSuccess(request({u"a"_s}))));
    QCOMPARE(found(past.lastInto(target)).value().jobId, u"2"_s);
    QCOMPARE(found(past.lastInto(target)).value().statusWord, u"PROCESSING"_s);
}

void TestTemplates::whatIsNewBeginsWhereTheLastOneEnded()
{
    PastExport past{u"1"_s, march, u"SUCCEEDED"_s, request({u"a"_s}), {}};
    QCOMPARE(past.profilesSince(), Timestamp::fromMs(march));
    QCOMPARE(past.eventsSince(), Timestamp::fromMs(march));
    past.request.events = EventChoice();
    past.request.events->to = Timestamp::fromMs(march - day); // what came after its end was not in it
    QCOMPARE(past.eventsSince(), Timestamp::fromMs(march - day));
    past.request.events->to = Timestamp::fromMs(march + day); // an end that it could not reach
    QCOMPARE(past.eventsSince(), Timestamp::fromMs(march));
    past.createdMs = -1;
    QVERIFY(past.profilesSince().isEmpty());
}

void TestTemplates::onlyWhatIsNewIsOneStepOfUndo()
{
    FakeClock clock;
    ExportComposer composer(clock);
    composer.load(request({u"a"_s}));
    ContentEdits(composer).setEventsTo(Timestamp::fromMs(march));
    const ExportRequest before = composer.request();
    ContentEdits(composer).setNewSince(Timestamp::fromMs(march), Timestamp::fromMs(march - day));
    QCOMPARE(composer.request().fromIngest, Timestamp::fromMs(march));
    QCOMPARE(composer.request().events->from, Timestamp::fromMs(march - day));
    QVERIFY(composer.request().events->to.isEmpty());
    composer.undo();
    QVERIFY(composer.request() == before);
    ContentEdits(composer).setContentKind(ContentKind::EventsOnly);
    ContentEdits(composer).setNewSince(Timestamp::fromMs(march), Timestamp::fromMs(march - day));
    QVERIFY2(composer.request().fromIngest.isEmpty(), "a bound on profiles would take their events away");
    QCOMPARE(composer.request().events->from, Timestamp::fromMs(march - day));
}

void TestTemplates::placeholdersCountFromToday_data()
{
    QTest::addColumn<QString>("placeholder");
    QTest::addColumn<QString>("time");
    QTest::newRow("today") << u"{today}"_s << u"2026-03-02T00:00:00Z"_s;
    QTest::newRow("yesterday") << u"{yesterday}"_s << u"2026-03-01T00:00:00Z"_s;
    QTest::newRow("days") << u"{today-1d}"_s << u"2026-03-01T00:00:00Z"_s;
    QTest::newRow("weeks") << u"{today-2w}"_s << u"2026-02-16T00:00:00Z"_s;
    QTest::newRow("several") << u"{today - 1d + 6h}"_s << u"2026-03-01T06:00:00Z"_s;
    QTest::newRow("now, from the minute") << u"{now}"_s << u"2026-03-02T08:17:00Z"_s;
    QTest::newRow("minutes") << u"{NOW-90m}"_s << u"2026-03-02T06:47:00Z"_s;
    QTest::newRow("from history") << u"{lastSuccess}"_s << QString();
    QTest::newRow("unknown word") << u"{tomorrow}"_s << QString();
    QTest::newRow("unknown unit") << u"{today-1y}"_s << QString();
    QTest::newRow("no braces") << u"today-1d"_s << QString();
}

void TestTemplates::placeholdersCountFromToday()
{
    QFETCH(QString, placeholder);
    QFETCH(QString, time);
    const QDateTime now = QDateTime::fromString(u"2026-03-02T08:17:42Z"_s, Qt::ISODate);
    QCOMPARE(placeholderTime(placeholder, now).text(), time);
    QCOMPARE(isPlaceholder(placeholder), !time.isEmpty() || placeholder == "{lastSuccess}"_L1);
}

void TestTemplates::daysAreDaysOfTheCalendar()
{
    if (!QTimeZone(QByteArrayLiteral("Europe/Berlin")).isValid())
        QSKIP("no time zones on this computer");
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    // In Berlin the night to 29 March 2026 has 23 hours.
    const QDateTime now = QDateTime(QDate(2026, 3, 29), QTime(12, 0));
    const QString today = placeholderTime(u"{today}"_s, now).text();
    const QString yesterday = placeholderTime(u"{today-1d}"_s, now).text();
    const QString tomorrow = placeholderTime(u"{today+1d}"_s, now).text();
    qputenv("TZ", before);
    QCOMPARE(today, u"2026-03-29T00:00:00+01:00"_s);
    QCOMPARE(yesterday, u"2026-03-28T00:00:00+01:00"_s);
    QCOMPARE(tomorrow, u"2026-03-30T00:00:00+02:00"_s);
}

void TestTemplates::timesBecomePlaceholdersAndBack()
{
    const QDateTime now = QDateTime::fromString(u"2026-03-02T08:17:00Z"_s, Qt::ISODate);
    QCOMPARE(placeholderFor(Timestamp(u"2026-02-23T00:00:00Z"_s), now), u"{today-7d}"_s);
    QCOMPARE(placeholderFor(Timestamp(u"2026-03-02T00:00:00Z"_s), now), u"{today}"_s);
    QCOMPARE(placeholderFor(Timestamp(u"2026-03-01T08:17:00Z"_s), now), u"{now-24h}"_s);
    QCOMPARE(placeholderFor(Timestamp(u"2026-03-02T08:00:00Z"_s), now), u"{now-17m}"_s);
    QVERIFY(placeholderFor(Timestamp(u"someday"_s), now).isEmpty());
    test::RandomRequest random(7);
    for (int i = 0; i < 2000; ++i) {
        const qint64 minutes = random.upTo(60 * 24 * 60) - 60 * 24 * 30;
        const Timestamp time = Timestamp::fromDateTime(now.addSecs(60 * minutes));
        QCOMPARE(placeholderTime(placeholderFor(time, now), now).ms(), time.ms());
    }
}

void TestTemplates::lastSuccessIsFilledInFromHistory()
{
    Store store{QString()};
    JobHistory history(store, u"c"_s, u"dev"_s);
    const PastExports past(store, u"c"_s, u"dev"_s);
    const QDateTime now = utcFromMs(march + day);
    ExportRequest kept = request({u"a"_s});
    kept.fromIngest = Timestamp(u"{lastSuccess}"_s);
    kept.events = EventChoice();
    kept.events->from = Timestamp(u"{today-1d}"_s);
    FilledRequest filled = waited(past.filledIn(kept, now));
    QVERIFY(filled.soughtLast && !filled.last);
    QVERIFY(filled.request.fromIngest.isEmpty()); // everything, and the page says so
    QCOMPARE(filled.request.events->from.text(), u"2026-03-02T00:00:00Z"_s);
    ExportRequest made = kept;
    made.fromIngest = Timestamp();
    history.keep(job(7, u"SUCCEEDED"_s, march, made));
    filled = waited(past.filledIn(kept, now));
    QCOMPARE(filled.last.value().jobId, u"7"_s);
    QCOMPARE(filled.request.fromIngest, Timestamp::fromMs(march));
    QVERIFY(!hasPlaceholders(filled.request));
    QVERIFY(!waited(past.filledIn(made, now)).soughtLast);
}

void TestTemplates::openPlaceholdersAreAnErrorWithAFix()
{
    FakeClock clock;
    ExportComposer composer(clock);
    ContentEdits(composer).setFromIngest(Timestamp(u"{today-1d}"_s));
    QVERIFY(!composer.launchable());
    const auto about = [&composer](RequestCheck::Id id) {
        for (const RequestCheck &check : composer.checker().checks())
            if (check.id == id)
                return check.fix;
        return RequestCheck::Fix::None;
    };
    QCOMPARE(about(RequestCheck::Id::FromIngestBad), RequestCheck::Fix::FillPlaceholders);
    ContentEdits(composer).setFromIngest(Timestamp(u"someday"_s));
    QCOMPARE(about(RequestCheck::Id::FromIngestBad), RequestCheck::Fix::None);
}

void TestTemplates::templatesOutliveTheProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"store.db"_s);
    FakeClock clock;
    test::RandomRequest random(11);
    ExportRequest daily = *readExportRequest(prettyJson(random.next())).request;
    daily.fromIngest = Timestamp(u"{lastSuccess}"_s);
    {
        Store store(file);
        ExportTemplates templates(store, clock);
        const QSignalSpy changed(&templates, &ExportTemplates::changed);
        templates.open(u"c"_s, u"dev"_s);
        QTRY_COMPARE(changed.count(), 1);
        templates.save(u" Daily  export "_s, daily);
        templates.save(u"Audiences"_s, request({u"a"_s}));
        templates.save(u"audiences"_s, request({u"b"_s})); // the same name: saved over
        templates.save({}, request({u"c"_s}));
        templates.save(u"Gone"_s, request({u"c"_s}));
        templates.remove(u"Gone"_s);
    }
    Store store(file);
    ExportTemplates templates(store, clock);
    templates.open(u"c"_s, u"dev"_s);
    QTRY_COMPARE(templates.all().size(), 2);
    QCOMPARE(templates.all().first().name, u"audiences"_s);
    QCOMPARE(*templates.find(u"Audiences"_s)->request.fields, QStringList{u"b"_s});
    QVERIFY(templates.find(u"Daily export"_s)->request == daily);
    QCOMPARE(templates.find(u"Daily export"_s)->savedMs, clock.nowMs());
    templates.open(u"c"_s, u"prod"_s);
    QTRY_VERIFY(templates.all().isEmpty());
}

void TestTemplates::draftsAndTemplatesDoNotMix()
{
    const QTemporaryDir folder;
    FakeClock clock;
    Store store(folder.filePath(u"store.db"_s));
    ExportTemplates templates(store, clock);
    templates.open(u"c"_s, u"dev"_s);
    templates.save(u"One"_s, request({u"a"_s}));
    const QSignalSpy changed(&templates, &ExportTemplates::changed);
    templates.open(u"c"_s, u"dev"_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(templates.all().size(), 1);
}

void TestTemplates::namesStayUnlikeEachOther()
{
    FakeClock clock;
    Store store{QString()};
    ExportTemplates templates(store, clock);
    const QSignalSpy read(&templates, &ExportTemplates::changed);
    templates.open(u"c"_s, u"dev"_s);
    QTRY_COMPARE(read.count(), 1);
    templates.save(u"One"_s, request({u"a"_s}));
    templates.save(u"Two"_s, request({u"b"_s}));
    templates.rename(u"One"_s, u"two"_s); // another's
    QVERIFY(templates.find(u"One"_s) && templates.all().size() == 2);
    templates.rename(u"One"_s, u"ONE"_s);
    QCOMPARE(templates.find(u"one"_s)->name, u"ONE"_s);
    QCOMPARE(templates.add({{u"one"_s, request({u"c"_s}), 0}, {u" "_s, request({}), 0}}), QStringList{u"one (2)"_s});
    QCOMPARE(templates.freeName(u"One"_s), u"One (3)"_s);
    QCOMPARE(templates.all().size(), 3);
}

void TestTemplates::anyTemplateSurvivesItsFile()
{
    test::RandomRequest random(3);
    QList<ExportTemplate> templates;
    for (int i = 0; i < 200; ++i)
        templates.append({random.text(), *readExportRequest(prettyJson(random.next())).request, 0});
    const QByteArray file = writeTemplates(templates);
    QVERIFY(readTemplates(file, u"x"_s) == templates);
    QVERIFY(readTemplates("\xEF\xBB\xBF" + file, u"x"_s) == templates);
    for (int i = 0; i < 40; ++i) // cut anywhere it is no file of templates, and no harm is done
        QVERIFY(readTemplates(file.left(random.upTo(int(file.size()) - 3)), u"x"_s).isEmpty());
}

void TestTemplates::filesOfOtherKindsAreToldApart()
{
    const QList<ExportTemplate> one = readTemplates(compactJson(request({u"a"_s})), u"daily"_s);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().name, u"daily"_s);
    QVERIFY(one.first().request == request({u"a"_s}));
    QVERIFY(readTemplates("{}", u"x"_s).isEmpty());
    QVERIFY(readTemplates("[1]", u"x"_s).isEmpty());
    QVERIFY(readTemplates("no JSON", u"x"_s).isEmpty());
    // What is meant must be asked, and only the composer can.
    QVERIFY(readTemplates(R"({"fields": "a", "fields": "", "destination": {"datasetId": "d"}})", u"x"_s).isEmpty());
    QVERIFY(readTemplates(R"({"exportdeskTemplates": 3})", u"x"_s).isEmpty());
    QCOMPARE(readTemplates(R"({"exportdeskTemplates": [{"name": "n"}, {"name": "m", "request": {}}]})", u"x"_s).size(),
             1);
}

void TestTemplates::differencesForgetOrder()
{
    test::RandomRequest random(5);
    for (int i = 0; i < 500; ++i) {
        ExportRequest one = *readExportRequest(prettyJson(random.next())).request;
        QVERIFY(requestDifferences(one, one).isEmpty());
        ExportRequest other = one;
        if (other.fields)
            std::reverse(other.fields->begin(), other.fields->end());
        QVERIFY(requestDifferences(one, other).isEmpty());
    }
    ExportRequest left = request({u"a"_s});
    left.segments = {{u"s1"_s, u"ups"_s, {u"realized"_s}, {}, {}}, {u"s2"_s, u"ups"_s, {u"exited"_s}, {}, {}}};
    ExportRequest right = left;
    right.segments.swapItemsAt(0, 1);
    QVERIFY(requestDifferences(left, right).isEmpty());
}

void TestTemplates::everyDifferenceIsNamed()
{
    ExportRequest before = request({u"a"_s, u"b"_s});
    before.segments = {{u"s1"_s, u"ups"_s, {u"realized"_s}, {}, {}}};
    before.emptyProfiles = true;
    ExportRequest now = request({u"b"_s, u"c"_s}, u"other"_s);
    now.segments = {{u"s2"_s, u"ups"_s, {u"realized"_s}, {}, {}}};
    now.fromIngest = Timestamp::fromMs(march);
    const QList<RequestDifference> differences = requestDifferences(before, now);
    const auto about = [&differences](const QString &path) {
        for (const RequestDifference &one : differences)
            if (one.path == path)
                return one;
        return RequestDifference();
    };
    QCOMPARE(about(u"fields"_s), (RequestDifference{u"fields"_s, u"a"_s, u"c"_s}));
    QCOMPARE(about(u"destination.datasetId"_s).before, target);
    QCOMPARE(about(u"destination.datasetId"_s).now, u"other"_s);
    QCOMPARE(about(u"filter.segments.s1"_s).before, u"s1"_s);
    QCOMPARE(about(u"filter.segments.s2"_s).now, u"s2"_s);
    QCOMPARE(about(u"filter.emptyProfiles"_s).before, u"true"_s);
    QCOMPARE(about(u"filter.fromIngestTimestamp"_s).now, Timestamp::fromMs(march).text());
    QVERIFY(!requestDifferences(now, before).isEmpty());
}

EXPORTDESK_TEST(TestTemplates)
#include "tst_templates.moc"
