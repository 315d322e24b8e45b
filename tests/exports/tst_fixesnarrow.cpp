// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/placeholders.h"
#include "models/exports/requestfixes.h"
#include "models/exports/requesttext.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::FakeClock;

namespace
{

using Fix = RequestCheck::Fix;
using Loaded = RequestFacts::Loaded;

RequestFacts facts(Loaded loaded)
{
    RequestFacts facts;
    facts.sandbox = u"dev"_s;
    facts.datasetsLoaded = facts.policiesLoaded = facts.segmentsLoaded = loaded;
    if (loaded != Loaded::Yes)
        return facts;
    facts.datasets = {{u"target"_s, {u"Target"_s, DatasetTarget::Suitable, false}}};
    facts.policies = {{u"mp"_s, {u"Default"_s, u"_xdm.context.profile"_s, 4, true, {}}}};
    for (const QString &id : {u"s1"_s, u"s2"_s, u"12345"_s})
        facts.segments.insert(id, {id, u"mp"_s});
    facts.profileField = facts.eventField = [](const QString &path) {
        return path == "known.a"_L1 || path == "known.b"_L1 ? RequestFacts::Field::Known : RequestFacts::Field::Unknown;
    };
    facts.profileFieldSpelled = facts.eventFieldSpelled = [](const QString &path) {
        const QString folded = path.toCaseFolded();
        return folded == "known.a"_L1 || folded == "known.b"_L1 ? folded : QString();
    };
    return facts;
}

/// Texts of requests as people write them: every part right, nearly right, or wrong.
class WrittenRequest
{
public:
    explicit WrittenRequest(quint32 seed)
        : m_random(seed)
    {
    }
    int below(qsizetype end) { return int(m_random.bounded(quint32(end))); }

    QString next()
    {
        QStringList members{u"\"schema\":{\"name\":\"_xdm.context.profile\"}"_s,
                            u"\"destination\":{\"datasetId\":\"target\",\"segmentPerBatch\":%1}"_s.arg(
                                oneOf({u"true"_s, u"\"true\""_s, u"false"_s, u"1"_s}))};
        const QString paths = oneOf({listOfPaths(), listOfPaths(), {}, u"17"_s, u"[]"_s, u"[\"known.a\",\"x\"]"_s});
        if (!paths.isEmpty())
            members += oneOf({u"\"fields\":"_s, u"\"Fields\":"_s}) + paths;
        members += oneOf({{},
                          u"\"mergePolicy\":{\"id\":\"mp\",\"version\":9}"_s,
                          u"\"mergePolicy\":{\"version\":1}"_s,
                          u"\"mergePolicy\":{\"id\":\"nope\"}"_s,
                          u"\"mergePolicy\":\"mp\""_s});
        members += filter();
        members += events();
        members.removeAll(QString());
        return u'{' + members.join(u',') + u'}';
    }

private:
    QString oneOf(const QStringList &choices) { return choices.at(below(choices.size())); }

    QString listOfPaths()
    {
        QStringList paths;
        for (int i = 1 + below(4); i > 0; --i)
            paths += oneOf({u"known.a"_s, u"known.b"_s, u"strange"_s, u"stranger"_s, u"{{X}}"_s, u"Known.A"_s});
        return u'"' + paths.join(oneOf({u","_s, u", "_s, u" "_s, u";"_s})) + u'"';
    }

    QString time()
    {
        return oneOf({u"\"2025-11-03T00:00:00Z\""_s, u"\"2025-11-05T00:00:00+01:00\""_s, u"\"2025-11-04T00:00:00\""_s,
                      u"\"2025-11-04T00:00:00+0100\""_s, u"1762128000000"_s, u"\"1762128000\""_s, u"null"_s, u"\"\""_s,
                      u"\"yesterday\""_s, u"\"{{SINCE}}\""_s, u"\"2025-11-03\""_s, u"{}"_s, u"\"{today}\""_s});
    }

    QString segment()
    {
        const QString status = oneOf({{},
                                      u",\"status\":\"exited\""_s,
                                      u",\"status\":[\"existing\"]"_s,
                                      u",\"status\":[\"realized\",\"existing\"]"_s,
                                      u",\"status\":[]"_s,
                                      u",\"status\":{}"_s,
                                      u",\"status\":[\"exited\"]"_s});
        const QString key = oneOf({u"segmentId"_s, u"segmentID"_s, u"audienceId"_s, u"id"_s, u"segment"_s});
        const QString id = oneOf({u"\"s1\""_s, u"\"s2\""_s, u"\"s1\""_s, u"12345"_s, u"\"\""_s, u"\"s9\""_s, u"null"_s,
                                  u"\"{{SEGMENT}}\""_s});
        return oneOf({u"{\"%1\":%2%3}"_s.arg(key, id, status), u"{\"segmentId\":%1%2}"_s.arg(id, status),
                      u"{\"segmentId\":\"s1\",\"segmentId\":\"s2\"%1}"_s.arg(status), u"\"s1\""_s, u"17"_s, u"{}"_s,
                      u"null"_s, u"[\"s1\"]"_s});
    }

    QString filter()
    {
        QStringList members;
        QStringList segments;
        for (int i = below(4); i > 0; --i)
            segments += segment();
        members += oneOf({u"\"segments\":[%1]"_s.arg(segments.join(u',')),
                          u"\"segments\":[%1]"_s.arg(segments.join(u',')),
                          u"\"Segments\":[%1]"_s.arg(segment()),
                          u"\"segments\":%1"_s.arg(segment()),
                          {}});
        members += oneOf({u"\"fromIngestTimestamp\":"_s + time(), {}, {}});
        members += oneOf({u"\"segmentQualificationTime\":{\"startTime\":%1,\"endTime\":%2}"_s.arg(time(), time()),
                          u"\"segmentQualificationTime\":{\"startTime\":%1}"_s.arg(time()),
                          {},
                          {},
                          {}});
        members.removeAll(QString());
        return below(4) > 0 ? u"\"filter\":{%1}"_s.arg(members.join(u',')) : QString();
    }

    QString events()
    {
        QStringList members{oneOf({u"\"fields\":"_s + listOfPaths(), {}, u"\"fields\":null"_s})};
        members += oneOf({u"\"filter\":{\"fromIngestTimestamp\":%1,\"toIngestTimestamp\":%2}"_s.arg(time(), time()),
                          u"\"filter\":{\"fromIngestTimestamp\":%1}"_s.arg(time()),
                          {}});
        members.removeAll(QString());
        return below(2) > 0 ? u"\"additionalFields\":{\"eventList\":{%1}}"_s.arg(members.join(u',')) : QString();
    }

    QRandomGenerator m_random;
};

/// What a text asks for, read as naively as possible: nothing of it may be missing in what is sent.
struct Asked {
    bool fields = false; ///< a list of fields is given
    QStringList paths;
    bool segments = false;
    QStringList segmentIds;
    QHash<QString, QStringList> status; ///< of the segments that have one
    QStringList anyStatus; ///< the segments that have none: the default is meant
    bool hasEvents = false;
    bool eventFields = false;
    QStringList eventPaths;
    QStringList times; ///< names of the bounds that are given
};

QString anyKey(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : object.keys())
        if (keys.contains(key.toLower()))
            return key;
    return {};
}

QStringList pathsOf(const QJsonValue &value)
{
    QString text = value.toString();
    for (const QJsonValue &one : value.toArray())
        text += u',' + one.toString();
    return text.replace(u';', u',').replace(u' ', u',').split(u',', Qt::SkipEmptyParts);
}

void askSegment(Asked &asked, const QJsonValue &entry)
{
    const QJsonObject object = entry.toObject();
    const QJsonValue id = entry.isString()
        ? entry
        : object.value(anyKey(object, {u"segmentid"_s, u"audienceid"_s, u"id"_s, u"segment"_s}));
    const QString text = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    asked.segmentIds += text;
    QStringList status = pathsOf(object.value("status"_L1));
    if (object.contains("status"_L1))
        asked.status[text] += status;
    else
        asked.anyStatus += text;
}

/// With repeated keys split as the notes offer: \a text is what the editor shows.
Asked askedBy(const QString &text)
{
    // Qt keeps the last of repeated keys; the first segment is asked for as well.
    QString parted = text;
    if (!text.contains(u"egments\":{"_s)) // an entry outside of a list cannot be parted
        parted.replace(u"\"s1\",\"segmentId\""_s, u"\"s1\"},{\"segmentId\""_s);
    const QJsonObject root = QJsonDocument::fromJson(parted.toUtf8()).object();
    Asked asked;
    const QString fields = anyKey(root, {u"fields"_s});
    asked.fields = !fields.isEmpty() && root.value(fields) != QJsonValue(u""_s);
    asked.paths = pathsOf(root.value(fields));
    const QJsonObject filter = root.value("filter"_L1).toObject();
    const QString segments = anyKey(filter, {u"segments"_s});
    asked.segments = !segments.isEmpty();
    if (filter.value(segments).isArray()) {
        for (const QJsonValue &entry : filter.value(segments).toArray())
            askSegment(asked, entry);
    } else if (asked.segments) {
        askSegment(asked, filter.value(segments));
    }
    const auto askTime = [&asked](const QJsonObject &object, const QString &key, const QString &name) {
        if (object.contains(key))
            asked.times += name;
    };
    askTime(filter, u"fromIngestTimestamp"_s, u"fromIngest"_s);
    const QJsonObject qualified = filter.value("segmentQualificationTime"_L1).toObject();
    askTime(qualified, u"startTime"_s, u"start"_s);
    askTime(qualified, u"endTime"_s, u"end"_s);
    const QJsonObject additional = root.value("additionalFields"_L1).toObject();
    asked.hasEvents = additional.contains("eventList"_L1);
    const QJsonObject events = additional.value("eventList"_L1).toObject();
    asked.eventFields = events.contains("fields"_L1);
    asked.eventPaths = pathsOf(events.value("fields"_L1));
    askTime(events.value("filter"_L1).toObject(), u"fromIngestTimestamp"_s, u"eventsFrom"_s);
    askTime(events.value("filter"_L1).toObject(), u"toIngestTimestamp"_s, u"eventsTo"_s);
    return asked;
}

bool contains(const QStringList &all, const QStringList &some)
{
    return std::all_of(some.begin(), some.end(), [&all](const QString &one) { return all.contains(one); });
}

/// Another letter case names the same field.
bool containsPaths(const QStringList &all, const QStringList &some)
{
    return std::all_of(some.begin(), some.end(),
                       [&all](const QString &one) { return all.contains(one, Qt::CaseInsensitive); });
}

/// Why what is \a sent exports more than was \a asked; empty: it does not.
QString widened(const Asked &asked, const Asked &sent)
{
    if (asked.fields && (!sent.fields || sent.paths.isEmpty() || !containsPaths(asked.paths, sent.paths)))
        return u"fields"_s;
    if (asked.segments && (!sent.segments || sent.segmentIds.isEmpty() || !contains(asked.segmentIds, sent.segmentIds)))
        return u"segments"_s;
    for (auto status = sent.status.constBegin(); status != sent.status.constEnd(); ++status) {
        if (!asked.anyStatus.contains(status.key()) && !contains(asked.status.value(status.key()), *status))
            return u"status of "_s + status.key();
    }
    if (sent.hasEvents && !asked.hasEvents)
        return u"events"_s;
    if (asked.eventFields
        && (!sent.eventFields || sent.eventPaths.isEmpty() || !containsPaths(asked.eventPaths, sent.eventPaths)))
        return u"event fields"_s;
    return contains(sent.times, asked.times) ? QString() : u"times"_s;
}

} // namespace

/// A fix never exports more than was asked for.
class TestFixesNarrow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSequenceOfFixesWidensAnExport_data();
    void noSequenceOfFixesWidensAnExport();
    void theLastOfAListIsNeverRemoved();
    void fillingInKeepsTheStartWithoutAnEarlierExport();
};

void TestFixesNarrow::noSequenceOfFixesWidensAnExport_data()
{
    QTest::addColumn<Loaded>("loaded");
    QTest::newRow("lists loaded") << Loaded::Yes;
    QTest::newRow("lists refused") << Loaded::Failed;
    QTest::newRow("lists loading") << Loaded::No;
}

void TestFixesNarrow::noSequenceOfFixesWidensAnExport()
{
    QFETCH(Loaded, loaded);
    WrittenRequest written(20'251'103);
    FakeClock clock;
    ExportComposer composer(clock);
    composer.checker().setFacts(facts(loaded));
    int launchable = 0;
    int applied = 0;
    for (int i = 0; i < 3000; ++i) {
        const QString text = written.next();
        RequestText(composer).setText(text);
        QVERIFY2(composer.inStep(), qPrintable(text));
        const Asked asked = askedBy(text);
        QStringList story{text};
        for (int step = 0; step < 8; ++step) {
            if (composer.launchable()) {
                const QString sent = QString::fromUtf8(compactJson(composer.request()));
                const QString why = widened(asked, askedBy(sent));
                QVERIFY2(why.isEmpty(), qPrintable(why + u":\n"_s + story.join(u'\n') + u"\nsent: "_s + sent));
                ++launchable;
            }
            QList<Fix> offered;
            for (const RequestCheck &check : composer.checker().checks())
                if (check.fix != Fix::None && !isChoice(check.fix))
                    offered += check.fix;
            QList<ReadNote> repairs = composer.notes();
            repairs.removeIf([](const ReadNote &note) { return !note.repair; });
            QList<RequestEdit> edits;
            for (const RequestCheck &check : composer.checker().checks())
                edits += check.edits;
            const qsizetype ways = offered.size() + repairs.size() + edits.size();
            if (ways == 0)
                break;
            const qsizetype way = written.below(ways);
            if (way < offered.size()) {
                story += u"fix %1"_s.arg(int(offered.at(way)));
                composer.applyFix(offered.at(way));
            } else if (way >= offered.size() + repairs.size()) {
                const RequestEdit &edit = edits.at(way - offered.size() - repairs.size());
                story += u"edit "_s + editText(edit);
                composer.applyEdit(edit);
            } else {
                story += u"part "_s + repairs.at(way - offered.size()).path;
                RequestText(composer).repairNote(repairs.at(way - offered.size()));
            }
            ++applied;
        }
    }
    QVERIFY2(launchable > 150 && applied > 1500, qPrintable(u"%1 of %2"_s.arg(launchable).arg(applied)));
}

void TestFixesNarrow::theLastOfAListIsNeverRemoved()
{
    const RequestFacts known = facts(Loaded::Yes);
    ExportRequest request = ExportRequest::blank();
    request.datasetId = u"target"_s;
    request.fields = QStringList{u"strange"_s, u"stranger"_s};
    QVERIFY(fixedRequest(request, Fix::RemoveUnknownFields, known) == request);
    request.fields->append(u"known.a"_s);
    QCOMPARE(fixedRequest(request, Fix::RemoveUnknownFields, known).fields, QStringList{u"known.a"_s});
    request.segments = {SegmentChoice(), SegmentChoice()};
    QVERIFY(fixedRequest(request, Fix::RemoveOddSegments, known) == request);
    request.segments.append(SegmentChoice());
    request.segments.last().segmentId = u"s1"_s;
    QCOMPARE(fixedRequest(request, Fix::RemoveOddSegments, known).segments.size(), 1);
    request.segments.last().status = {u"existing"_s};
    QVERIFY(fixedRequest(request, Fix::StatusWithoutExisting, known) == request);
    request.events = EventChoice();
    request.events->fields = QStringList{u"strange"_s};
    QVERIFY(fixedRequest(request, Fix::RemoveUnknownEventFields, known) == request);
}

void TestFixesNarrow::fillingInKeepsTheStartWithoutAnEarlierExport()
{
    ExportRequest request = ExportRequest::blank();
    request.fromIngest = Timestamp(u"{lastSuccess}"_s);
    request.events = EventChoice();
    request.events->from = Timestamp(u"{today}"_s);
    const QDateTime now = QDateTime::fromString(u"2026-03-02T08:17:42Z"_s, Qt::ISODate);
    const ExportRequest filled = withDaysFilled(request, now);
    QCOMPARE(filled.fromIngest, request.fromIngest);
    QCOMPARE(filled.events->from.text(), u"2026-03-02T00:00:00Z"_s);
}

EXPORTDESK_TEST(TestFixesNarrow)
#include "tst_fixesnarrow.moc"
