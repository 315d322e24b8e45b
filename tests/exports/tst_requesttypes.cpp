// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checktext.h"
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/foreignplaceholder.h"
#include "models/exports/oddvalues.h"
#include "models/exports/readtext.h"
#include "models/exports/requestfixes.h"
#include "models/exports/requesttext.h"
#include "models/exports/selectionedits.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::FakeClock;

namespace
{

using Id = RequestCheck::Id;
using Fix = RequestCheck::Fix;
using Severity = RequestCheck::Severity;

const QString buyers = u"a1a1a1a1-0000-4000-8000-000000000001"_s;
const QString policy = u"b2b2b2b2-0000-4000-8000-000000000001"_s;
const QString dataset = u"64f0c1d2e3a4b5c6d7e8f901"_s;
const QString since = u"2025-11-03T00:00:00Z"_s;

/// Every documented member, each with a value that is as documented.
QJsonObject complete()
{
    return QJsonObject{{u"fields"_s, u"person.name.lastName,personalEmail.address"_s},
                       {u"mergePolicy"_s, QJsonObject{{u"id"_s, policy}, {u"version"_s, 1}}},
                       {u"filter"_s,
                        QJsonObject{{u"segments"_s,
                                     QJsonArray{QJsonObject{{u"segmentId"_s, buyers},
                                                            {u"segmentNs"_s, u"ups"_s},
                                                            {u"status"_s, QJsonArray{u"realized"_s}}}}},
                                    {u"segmentQualificationTime"_s,
                                     QJsonObject{{u"startTime"_s, since}, {u"endTime"_s, u"2025-11-05T00:00:00Z"_s}}},
                                    {u"fromIngestTimestamp"_s, since},
                                    {u"emptyProfiles"_s, false}}},
                       {u"additionalFields"_s,
                        QJsonObject{{u"eventList"_s,
                                     QJsonObject{{u"fields"_s, u"timestamp,web.webPageDetails.name"_s},
                                                 {u"filter"_s,
                                                  QJsonObject{{u"fromIngestTimestamp"_s, since},
                                                              {u"toIngestTimestamp"_s, u"2025-11-05T00:00:00Z"_s}}}}}}},
                       {u"destination"_s, QJsonObject{{u"datasetId"_s, dataset}, {u"segmentPerBatch"_s, false}}},
                       {u"schema"_s, QJsonObject{{u"name"_s, u"_xdm.context.profile"_s}}},
                       {u"evaluationInfo"_s, QJsonObject{{u"segmentation"_s, false}}}};
}

/// \a root with \a value at \a path, whose parts are keys, or positions in a list.
QJsonValue withValue(const QJsonValue &root, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString part = path.takeFirst();
    if (root.isArray()) {
        QJsonArray list = root.toArray();
        list[part.toInt()] = withValue(list.at(part.toInt()), path, value);
        return list;
    }
    QJsonObject object = root.toObject();
    object[part] = withValue(object.value(part), path, value);
    return object;
}

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue value = root;
    for (const QString &part : path)
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    return value;
}

QString textOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// The documented type of each member, by hand: not from the tables of the program.
enum class Type { Text, Identifier, Number, Truth, Time, Paths, Words, Segments, Object };

struct Member {
    const char *path;
    Type type;
};

constexpr Member members[]{
    {"fields", Type::Paths},
    {"mergePolicy", Type::Object},
    {"mergePolicy.id", Type::Identifier},
    {"mergePolicy.version", Type::Number},
    {"filter", Type::Object},
    {"filter.segments", Type::Segments},
    {"filter.segments.0", Type::Object},
    {"filter.segments.0.segmentId", Type::Identifier},
    {"filter.segments.0.segmentNs", Type::Text},
    {"filter.segments.0.status", Type::Words},
    {"filter.segmentQualificationTime", Type::Object},
    {"filter.segmentQualificationTime.startTime", Type::Time},
    {"filter.segmentQualificationTime.endTime", Type::Time},
    {"filter.fromIngestTimestamp", Type::Time},
    {"filter.emptyProfiles", Type::Truth},
    {"additionalFields", Type::Object},
    {"additionalFields.eventList", Type::Object},
    {"additionalFields.eventList.fields", Type::Paths},
    {"additionalFields.eventList.filter", Type::Object},
    {"additionalFields.eventList.filter.fromIngestTimestamp", Type::Time},
    {"additionalFields.eventList.filter.toIngestTimestamp", Type::Time},
    {"destination", Type::Object},
    {"destination.datasetId", Type::Identifier},
    {"destination.segmentPerBatch", Type::Truth},
    {"schema", Type::Object},
    {"schema.name", Type::Text},
    {"evaluationInfo", Type::Object},
    {"evaluationInfo.segmentation", Type::Truth},
};

/// JSON values of every type, and those of people and programs that are nearly right.
const QStringList &values()
{
    static const QStringList all{u"null"_s,
                                 u"true"_s,
                                 u"false"_s,
                                 u"0"_s,
                                 u"1"_s,
                                 u"1.0"_s,
                                 u"1e0"_s,
                                 u"1.5"_s,
                                 u"-1"_s,
                                 u"12345"_s,
                                 u"1762128000000"_s,
                                 u"1762128000"_s,
                                 u"\"\""_s,
                                 u"\" \""_s,
                                 u"\"true\""_s,
                                 u"\"False\""_s,
                                 u"\"yes\""_s,
                                 u"\"1\""_s,
                                 u"\"1.5\""_s,
                                 u"\"latest\""_s,
                                 u"\"realized\""_s,
                                 u"\"exited\""_s,
                                 u"\"a,b\""_s,
                                 u"\"2025-11-03\""_s,
                                 u"[]"_s,
                                 u"[\"realized\"]"_s,
                                 u"[\"a.b\",\"c\"]"_s,
                                 u"[17]"_s,
                                 u"[null]"_s,
                                 u"[{}]"_s,
                                 u"[[]]"_s,
                                 u"{}"_s,
                                 u"{\"a\":1}"_s,
                                 u"{\"id\":\"x\"}"_s,
                                 u"{\"name\":\"x\"}"_s,
                                 u"[{\"segmentId\":\"x\"}]"_s,
                                 u"\"64f0c1d2e3a4b5c6d7e8f901\""_s,
                                 u"\"a1a1a1a1-0000-4000-8000-000000000001\""_s};
    return all;
}

/// What \a value says where \a type is documented, as naively as possible; nothing: it says nothing certain.
std::optional<QString> meaning(const QJsonValue &value, Type type)
{
    const QString word = value.toString().trimmed();
    switch (type) {
    case Type::Text:
        return value.isString() && !word.isEmpty() ? std::optional(value.toString()) : std::nullopt;
    case Type::Identifier:
        if (value.isDouble() && value.toDouble() == double(value.toInteger()) && value.toInteger() >= 0)
            return QString::number(value.toInteger());
        return value.isString() && !word.isEmpty() ? std::optional(word) : std::nullopt;
    case Type::Number: {
        bool number = value.isDouble();
        const double read = number ? value.toDouble() : word.toDouble(&number);
        return number && read == double(qint64(read)) ? std::optional(QString::number(qint64(read))) : std::nullopt;
    }
    case Type::Truth:
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        return word.toLower() == "true"_L1 || word.toLower() == "false"_L1 ? std::optional(word.toLower())
                                                                           : std::nullopt;
    case Type::Time: {
        const QDateTime time = QDateTime::fromString(word, Qt::ISODate);
        return value.isString() && word.size() > 18 && time.isValid() ? std::optional(word) : std::nullopt;
    }
    case Type::Paths:
    case Type::Words: {
        QStringList words;
        if (value.isString())
            words = value.toString().split(u',', Qt::SkipEmptyParts);
        for (const QJsonValue &one : value.toArray()) {
            if (!one.isString())
                return {};
            words += one.toString();
        }
        for (QString &one : words)
            one = one.trimmed();
        words.removeAll(QString());
        return words.isEmpty() ? std::nullopt : std::optional(words.join(u','));
    }
    case Type::Segments:
    case Type::Object:
        return {}; // compared as a whole
    }
    return {};
}

bool hasDocumentedType(const QJsonValue &value, Type type)
{
    switch (type) {
    case Type::Text:
    case Type::Identifier:
    case Type::Time:
    case Type::Paths:
        return value.isString();
    case Type::Number:
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    case Type::Truth:
        return value.isBool();
    case Type::Words:
    case Type::Segments:
        return value.isArray() && !value.toArray().isEmpty();
    case Type::Object:
        return value.isObject();
    }
    return false;
}

/// Everything that the request uses is there.
RequestFacts loaded()
{
    RequestFacts facts;
    facts.sandbox = u"dev"_s;
    facts.datasetsLoaded = facts.policiesLoaded = facts.segmentsLoaded = RequestFacts::Loaded::Yes;
    facts.datasets = {{dataset, {u"Target"_s, DatasetTarget::Suitable, false}}};
    facts.policies = {{policy, {u"Default"_s, u"_xdm.context.profile"_s, 4, true, {}}}};
    facts.segments = {{buyers, {u"Buyers"_s, policy}}, {u"12345"_s, {u"By number"_s, policy}}};
    facts.profileField = facts.eventField = [](const QString &) { return RequestFacts::Field::Known; };
    return facts;
}

/// The lists were refused: nothing can be looked up.
RequestFacts refused()
{
    RequestFacts facts;
    facts.datasetsLoaded = facts.policiesLoaded = facts.segmentsLoaded = RequestFacts::Loaded::Failed;
    return facts;
}

QJsonObject sentBy(const ExportRequest &request)
{
    return QJsonDocument::fromJson(compactJson(request)).object();
}

} // namespace

/// A documented member of another type: sent as documented with the same meaning, or an error. Nothing else.
class TestRequestTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteRequestIsSentAsItIs();
    void anyTypeIsConvertedOrAnError_data();
    void anyTypeIsConvertedOrAnError();
    void nothingSaysTheOpposite_data();
    void nothingSaysTheOpposite();
    void certainValuesAreConverted_data();
    void certainValuesAreConverted();
    void otherSpellingsOfKeysAreRead();
    void aRepeatedIdOutsideOfAListIsAnError();
    void nullInAJobIsNotGiven();
    void choosingInTheFormReplacesWhatCannotBeRead();
    void aTextThatCannotBeReadPassesNoCheck();
    void placeholdersAreErrors_data();
    void placeholdersAreErrors();
    void realValuesAreNoPlaceholders();
};

void TestRequestTypes::aCompleteRequestIsSentAsItIs()
{
    const QString text = textOf(complete());
    const ReadRequest read = readExportRequest(text);
    QVERIFY(read.notes.isEmpty());
    QCOMPARE(sentBy(*read.request), complete());
    QVERIFY(!hasErrors(checkRequest(*read.request, loaded())));
    QVERIFY(!hasErrors(checkRequest(*read.request, refused())));
}

void TestRequestTypes::anyTypeIsConvertedOrAnError_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Type>("type");
    for (const Member &member : members)
        QTest::newRow(member.path) << QString::fromLatin1(member.path) << member.type;
}

void TestRequestTypes::anyTypeIsConvertedOrAnError()
{
    QFETCH(QString, path);
    QFETCH(Type, type);
    const QStringList parts = path.split(u'.');
    int refusedValues = 0;
    for (const QString &json : values()) {
        const QString marker = u"\"put the value here\""_s;
        QString text = textOf(withValue(complete(), parts, u"put the value here"_s));
        text.replace(marker, json); // as written: 1.0 stays 1.0
        const QJsonValue given = QJsonDocument::fromJson(u"[%1]"_s.arg(json).toUtf8()).array().at(0);
        const ReadRequest read = readExportRequest(text);
        QVERIFY2(read.request, qPrintable(text));
        const bool launchable = !hasErrors(checkRequest(*read.request, refused()));
        QVERIFY2(launchable || hasErrors(checkRequest(*read.request, loaded())), qPrintable(text));
        if (!launchable) {
            ++refusedValues;
            continue;
        }
        const QJsonObject sent = sentBy(*read.request);
        const QJsonValue there = valueAt(sent, parts);
        const QString story = path + u": "_s + json + u" -> "_s + textOf(there);
        // What stands beside it is sent as it was.
        const QJsonValue beside = withValue(sent, parts, 0);
        if (!there.isUndefined())
            QVERIFY2(beside == withValue(complete(), parts, 0), qPrintable(story + u" in "_s + textOf(sent)));
        if (there.isUndefined()) {
            // Left out: null where the default is meant, or an empty object.
            const bool optional = type == Type::Truth || type == Type::Number || path.endsWith("segmentNs"_L1)
                || path == "evaluationInfo"_L1 || path.startsWith("additionalFields"_L1);
            QVERIFY2((given.isNull() && optional) || given == QJsonValue(QJsonObject()), qPrintable(story));
        } else if (type == Type::Object || type == Type::Segments) {
            const bool same = there == given || (there.isObject() && given.isObject())
                || (type == Type::Segments && valueAt(there, {u"0"_s, u"segmentId"_s}).isString());
            const QString id = valueAt(there, {parts.last() == "schema"_L1 ? u"name"_s : u"id"_s}).toString();
            const bool bare = given.isString()
                && (id == given.toString() || textOf(there).contains(u'"' + given.toString() + u'"'));
            QVERIFY2(hasDocumentedType(there, type) && (same || bare), qPrintable(story));
        } else {
            QVERIFY2(hasDocumentedType(there, type), qPrintable(story));
            const bool all = type == Type::Paths && given == QJsonValue(u""_s) && there == QJsonValue(u""_s);
            const bool blank
                = type == Type::Paths && given.toString().trimmed().isEmpty() && there == QJsonValue(u""_s);
            QVERIFY2(all || blank || (meaning(given, type) && meaning(given, type) == meaning(there, type)),
                     qPrintable(story));
        }
    }
    QVERIFY2(refusedValues > 5, "a list of values that never fails tests nothing");
}

void TestRequestTypes::nothingSaysTheOpposite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("lies");
    const auto row
        = [](const char *path, const QStringList &lies) { QTest::newRow(path) << QString::fromLatin1(path) << lies; };
    const QString everybody = u"all profiles are exported"_s;
    const QString anyPolicy = u"No merge policy selected"_s;
    row("fields", {u"All profile fields"_s, u"without time-series"_s, u"No fields selected"_s});
    row("mergePolicy", {anyPolicy});
    row("mergePolicy.id", {anyPolicy, u"without a merge policy"_s});
    row("mergePolicy.version", {u"Profiles are merged using"_s});
    row("filter", {everybody, u"No segments selected"_s, u"no segments are selected"_s});
    row("filter.segments", {everybody, u"No segments selected"_s, u"no segments are selected"_s});
    row("filter.segments.0", {everybody, u"No segments selected"_s});
    row("filter.segments.0.segmentId", {everybody, u"has no ID"_s});
    row("filter.segments.0.status", {u"No status is set"_s});
    row("filter.segmentQualificationTime", {u"Profiles in"_s});
    row("filter.emptyProfiles", {u"Profiles in"_s});
    row("additionalFields", {u"without time-series events"_s, u"All event fields"_s, u"all events ever"_s});
    row("additionalFields.eventList", {u"without time-series events"_s, u"All event fields"_s, u"all events ever"_s});
    row("additionalFields.eventList.fields", {u"All event fields"_s});
    row("additionalFields.eventList.filter", {u"all events ever"_s});
    row("additionalFields.eventList.filter.fromIngestTimestamp", {u"all events ever"_s});
    row("destination", {u"No target dataset"_s});
    row("destination.datasetId", {u"No target dataset"_s});
    row("schema", {u"schema name is missing"_s});
    row("schema.name", {u"schema name is missing"_s});
}

void TestRequestTypes::nothingSaysTheOpposite()
{
    QFETCH(QString, path);
    QFETCH(QStringList, lies);
    for (const QJsonValue &odd : {QJsonValue(true), QJsonValue(QJsonArray{17}), QJsonValue()}) {
        const QString text = textOf(withValue(complete(), path.split(u'.'), odd));
        const ReadRequest read = readExportRequest(text);
        for (const RequestFacts &facts : {loaded(), refused()}) {
            const QList<RequestCheck> checks = checkRequest(*read.request, facts);
            if (!hasErrors(checks))
                continue; // null, where it can only mean the default
            bool named = false;
            for (const RequestCheck &check : checks) {
                const QString sentence = checkText(check);
                named = named || check.id == Id::ValueOdd || check.id == Id::SegmentEntryOdd;
                for (const QString &lie : lies)
                    QVERIFY2(!sentence.contains(lie), qPrintable(text + u'\n' + sentence));
            }
            QVERIFY2(named, qPrintable(text));
        }
    }
}

void TestRequestTypes::certainValuesAreConverted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("noted");
    const auto row = [](const char *path, const char16_t *given, const char16_t *sent, bool noted = true) {
        const QString text = QString::fromUtf16(given);
        QTest::addRow("%s %s", path, qPrintable(text))
            << QString::fromLatin1(path) << text << QString::fromUtf16(sent) << noted;
    };
    row("mergePolicy.version", u"1.0", u"1", false);
    row("mergePolicy.version", u"3e0", u"3", false);
    row("mergePolicy.version", u"\"2\"", u"2");
    row("filter.segments.0.status", u"\"exited\"", u"[\"exited\"]");
    row("filter.segments.0.status", u"\"realized, exited\"", u"[\"realized\",\"exited\"]");
    row("filter.segments.0.segmentId", u"12345", u"\"12345\"");
    row("filter.segments.0.segmentId", u"\" a1 \"", u"\"a1\"");
    row("filter.segments.0", u"\"a1a1a1a1-0000-4000-8000-000000000001\"",
        u"{\"segmentId\":\"a1a1a1a1-0000-4000-8000-000000000001\"}");
    row("filter.segments", u"{\"segmentId\":\"s\",\"status\":[\"exited\"]}",
        u"[{\"segmentId\":\"s\",\"status\":[\"exited\"]}]");
    row("filter.segments", u"\"a1a1a1a1-0000-4000-8000-000000000001\"",
        u"[{\"segmentId\":\"a1a1a1a1-0000-4000-8000-000000000001\"}]");
    row("filter.emptyProfiles", u"\"true\"", u"true");
    row("destination.segmentPerBatch", u"\"TRUE\"", u"true");
    row("destination.datasetId", u"\"64f0c1d2e3a4b5c6d7e8f901 \"", u"\"64f0c1d2e3a4b5c6d7e8f901\"");
    row("destination", u"\"64f0c1d2e3a4b5c6d7e8f901\"", u"{\"datasetId\":\"64f0c1d2e3a4b5c6d7e8f901\"}");
    row("schema", u"\"_xdm.context.profile\"", u"{\"name\":\"_xdm.context.profile\"}");
    row("mergePolicy", u"\"b2b2b2b2-0000-4000-8000-000000000001\"",
        u"{\"id\":\"b2b2b2b2-0000-4000-8000-000000000001\"}");
    row("mergePolicy", u"\"timestampOrdered-none-mp\"", u"{\"id\":\"timestampOrdered-none-mp\"}");
    row("evaluationInfo.segmentation", u"\"false\"", u"false");
}

void TestRequestTypes::certainValuesAreConverted()
{
    QFETCH(QString, path);
    QFETCH(QString, given);
    QFETCH(QString, sent);
    QFETCH(bool, noted);
    QString text = textOf(withValue(complete(), path.split(u'.'), u"here"_s));
    text.replace(u"\"here\""_s, given);
    const ReadRequest read = readExportRequest(text);
    QCOMPARE(textOf(valueAt(sentBy(*read.request), path.split(u'.'))), sent);
    QVERIFY(!hasErrors(checkRequest(*read.request, refused())));
    QCOMPARE(!read.notes.isEmpty(), noted);
    for (const ReadNote &note : read.notes) {
        QCOMPARE(note.kind, ReadNote::Kind::Converted);
        QVERIFY(readNoteText(note).contains(note.path));
    }
}

void TestRequestTypes::otherSpellingsOfKeysAreRead()
{
    for (const QString &key : {u"segmentID"_s, u"segmentid"_s, u"segment_id"_s, u"SegmentId"_s, u"segment-id"_s,
                               u"audienceId"_s, u"audienceID"_s, u"audience_id"_s, u"id"_s}) {
        const ReadRequest read = readExportRequest(
            u"{\"filter\": {\"segments\": [{\"%1\": \"s1\", \"status\": [\"exited\"]}]}}"_s.arg(key));
        QCOMPARE(read.request->segments.size(), 1);
        QCOMPARE(read.request->segments.first().segmentId, u"s1"_s);
        QVERIFY(read.request->segments.first().unknown.isEmpty());
        QCOMPARE(read.notes.size(), 1);
        QVERIFY(readNoteText(read.notes.first()).contains(key));
    }
    const ReadRequest other = readExportRequest(
        u"{\"Fields\": \"a,b\", \"Filter\": {\"Segments\": [{\"segmentId\": \"s\"}], \"FromIngestTimeStamp\": \"x\"},"
        " \"merge_policy\": {\"ID\": \"mp\"}, \"destination\": {\"dataset_id\": \"d\", \"SegmentPerBatch\": true},"
        " \"Schema\": {\"Name\": \"s\"}, \"additionalfields\": {\"eventlist\": {}}}"_s);
    const ExportRequest &read = *other.request;
    QCOMPARE(read.fields, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(read.segments.size(), 1);
    QCOMPARE(read.fromIngest.text(), u"x"_s);
    QCOMPARE(read.mergePolicy.id, u"mp"_s);
    QCOMPARE(read.datasetId, u"d"_s);
    QCOMPARE(read.segmentPerBatch, std::optional(true));
    QCOMPARE(read.schemaName, u"s"_s);
    QVERIFY(read.events);
    QVERIFY(read.unknown.isEmpty() && read.filterUnknown.isEmpty() && read.destinationUnknown.isEmpty());
    // Which of two is meant is not guessed.
    const ReadRequest two
        = readExportRequest(u"{\"filter\": {\"segments\": [{\"audienceId\": \"a\", \"segmentID\": \"b\"}]}}"_s);
    QVERIFY(two.request->segments.first().segmentId.isEmpty());
    QVERIFY(hasErrors(checkRequest(*two.request, refused())));
    // The documented key is the one that counts.
    const ReadRequest both = readExportRequest(u"{\"fields\": \"a\", \"Fields\": \"b\"}"_s);
    QCOMPARE(both.request->fields, QStringList{u"a"_s});
    QCOMPARE(both.request->unknown.size(), 1);
}

void TestRequestTypes::aRepeatedIdOutsideOfAListIsAnError()
{
    const ReadRequest read
        = readExportRequest(u"{\"filter\": {\"segments\": {\"segmentId\": \"a\", \"segmentId\": \"b\"}}}"_s);
    QCOMPARE(oddValues(*read.request).size(), 1);
    for (const ReadNote &note : read.notes)
        QVERIFY(!note.repair); // parting it would need a list
}

void TestRequestTypes::nullInAJobIsNotGiven()
{
    const QString body = u"\"fields\": null, \"filter\": null, \"mergePolicy\": {\"id\": \"mp\", \"version\": null},"
                         " \"destination\": {\"datasetId\": \"d\"}, \"schema\": {\"name\": \"s\"}"_s;
    const ReadRequest job
        = readExportRequest(u"{\"id\": 7, \"status\": \"NEW\", \"creationTime\": 1, "_s + body + u'}');
    QVERIFY(oddValues(*job.request).isEmpty());
    QVERIFY(!job.request->fields && job.request->segments.isEmpty());
    QCOMPARE(oddValues(*readExportRequest(u'{' + body + u'}').request).size(), 2);
}

void TestRequestTypes::choosingInTheFormReplacesWhatCannotBeRead()
{
    FakeClock clock;
    ExportComposer composer(clock);
    composer.checker().setFacts(loaded());
    RequestText(composer).setText(
        u"{\"fields\": 17, \"mergePolicy\": true, \"filter\": {\"segments\": {}, \"emptyProfiles\": 5,"
        " \"fromIngestTimestamp\": null}, \"additionalFields\": {\"eventList\": 1}, \"destination\": {\"datasetId\": "
        "[],"
        " \"segmentPerBatch\": 1}, \"schema\": {\"name\": 3}, \"evaluationInfo\": {\"segmentation\": 0}}"_s);
    QCOMPARE(oddValues(composer.request()).size(), 10);
    ContentEdits(composer).setFields(std::nullopt); // as it seemed to be: still a change
    QVERIFY(!composer.jsonText().contains("17"_L1));
    SelectionEdits(composer).setMergePolicy({});
    SelectionEdits(composer).setSegments({});
    ContentEdits(composer).setEmptyProfiles({});
    ContentEdits(composer).setFromIngest({});
    ContentEdits(composer).setContentKind(ContentKind::Profiles);
    SelectionEdits(composer).setDatasetId(dataset);
    SelectionEdits(composer).setSegmentPerBatch({});
    ContentEdits(composer).setSchemaName(u"_xdm.context.profile"_s);
    ContentEdits(composer).setEvaluateSegments({});
    QVERIFY2(composer.launchable(), qPrintable(composer.jsonText()));
    while (composer.canUndo())
        composer.undo();
    QVERIFY(composer.isBlank());
}

void TestRequestTypes::aTextThatCannotBeReadPassesNoCheck()
{
    FakeClock clock;
    ExportComposer composer(clock);
    composer.checker().setFacts(loaded());
    RequestText(composer).setText(textOf(complete()));
    QVERIFY(composer.launchable());
    RequestText(composer).setText(composer.jsonText() + u"\n}"_s);
    const QList<RequestCheck> checks = composer.checker().checks();
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().id, Id::TextUnreadable);
    QCOMPARE(checks.first().severity, Severity::Error);
    QVERIFY(checkText(checks.first()).contains(u"line 2"_s));
    composer.checker().setFacts(refused()); // still about no text that could be read
    QCOMPARE(composer.checker().checks(), checks);
    composer.undo();
    QVERIFY(composer.checker().checks().size() > 1);
}

void TestRequestTypes::placeholdersAreErrors_data()
{
    QTest::addColumn<QString>("placeholder");
    for (const char16_t *text : {u"{{X}}",        u"{{ dataset_id }}",
                                 u"{X}",          u"{DATASET_ID}",
                                 u"<x>",          u"<your dataset>",
                                 u"<<X>>",        u"$X",
                                 u"${X}",         u"$(X)",
                                 u"$env:X",       u"$1",
                                 u"$*",           u"`cat x`",
                                 u"%X%",          u"%(x)s",
                                 u"%s",           u"#{X}",
                                 u"[X]",          u"[[X]]",
                                 u"@X@",          u"__X__",
                                 u"«X»",          u":x",
                                 u"YOUR_X",       u"your-id",
                                 u"Your dataset", u"X_HERE",
                                 u"INSERT_ID",    u"DATASET_ID",
                                 u"xxx",          u"xxxxxxxx-xxxx-xxxx",
                                 u"...",          u"…",
                                 u"???",          u"TODO",
                                 u"prefix-{{X}}", u"64f0${X}"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestRequestTypes::placeholdersAreErrors()
{
    QFETCH(QString, placeholder);
    QStringList places{u"x-note"_s};
    for (const Member &member : members)
        places += QString::fromLatin1(member.path);
    for (const QString &place : std::as_const(places)) {
        const QString text = textOf(withValue(complete(), place.split(u'.'), placeholder));
        const ReadRequest read = readExportRequest(text);
        for (const RequestFacts &facts : {loaded(), refused()}) {
            const QList<RequestCheck> checks = checkRequest(*read.request, facts);
            QVERIFY2(hasErrors(checks), qPrintable(text));
            // No fix may make it a valid request by removing what it stands for.
            for (const RequestCheck &check : checks) {
                const ExportRequest fixed = normalized(fixedRequest(*read.request, check.fix, facts));
                QVERIFY2(hasErrors(checkRequest(fixed, facts)) || check.fix == Fix::SetSchemaName, qPrintable(text));
            }
        }
    }
}

void TestRequestTypes::realValuesAreNoPlaceholders()
{
    for (const char16_t *text : {u"64f0c1d2e3a4b5c6d7e8f901",
                                 u"a1a1a1a1-0000-4000-8000-000000000001",
                                 u"timestampOrdered-none-mp",
                                 u"ups",
                                 u"UPS",
                                 u"AAM",
                                 u"AdCloud",
                                 u"_xdm.context.profile",
                                 u"_xdm.context.account",
                                 u"person.name.lastName",
                                 u"_id",
                                 u"_tenant.loyalty.points",
                                 u"identityMap",
                                 u"identityMap.ECID",
                                 u"_tenant.your_choice",
                                 u"here",
                                 u"xdm:createdAt",
                                 u"_experience.analytics.customDimensions.eVars.eVar1",
                                 u"homeAddress.street1",
                                 u"12345",
                                 u"@type",
                                 u"x",
                                 u"segmentMembership.ups",
                                 u"web.webPageDetails.URL",
                                 u"MyField",
                                 u"todo",
                                 u"insert_date",
                                 u"https://ns.adobe.com/xdm/context/profile",
                                 u"a%20b",
                                 u"SKU",
                                 u"identities[0].id"})
        QVERIFY2(!isForeignPlaceholder(QString::fromUtf16(text)), qPrintable(QString::fromUtf16(text)));
}

EXPORTDESK_TEST(TestRequestTypes)
#include "tst_requesttypes.moc"
