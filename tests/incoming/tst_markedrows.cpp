// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/callnotetext.h"
#include "models/incoming/recognizer.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString first = u"5e6f7a80-1111-4222-8333-000000000001"_s;
const QString second = u"5e6f7a80-1111-4222-8333-000000000002"_s;

/// The same table as people paste it; rows are separated by line breaks, cells by |.
QStringList notationsOf(const QString &table)
{
    const auto withCells = [&table](const QString &between, const QString &before, const QString &after) {
        QStringList lines;
        for (const QString &line : table.split(u'\n'))
            lines += before + line.split(u'|').join(between) + after;
        return lines;
    };
    QStringList markdown = withCells(u" | "_s, u"| "_s, u" |"_s);
    const qsizetype width = table.section(u'\n', 0, 0).count(u'|') + 1;
    markdown.insert(1, u"|"_s + u"---|"_s.repeated(width));
    return {withCells(u","_s, {}, {}).join(u'\n'), withCells(u";"_s, {}, {}).join(u'\n'),
            withCells(u"\t"_s, {}, {}).join(u'\n'), withCells(u"\",\""_s, u"\""_s, u"\""_s).join(u"\r\n"_s),
            markdown.join(u'\n')};
}

QString notedIn(const Incoming &incoming, CallNote::Kind kind)
{
    for (const CallNote &note : incoming.notes) {
        if (note.kind == kind)
            return note.value;
    }
    return {};
}

} // namespace

/// Tables of fields and segments whose other columns say which rows are meant.
class TestMarkedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatAreNotMeantAreLeftOut_data();
    void fieldsThatAreNotMeantAreLeftOut();
    void segmentsHaveTheirNamespaceAndStatus_data();
    void segmentsHaveTheirNamespaceAndStatus();
    void unclearTablesAreNotTaken_data();
    void unclearTablesAreNotTaken();
    void leftOutRowsAreSaid();
};

void TestMarkedRows::fieldsThatAreNotMeantAreLeftOut_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("leftOut");
    const auto row = [](const QString &heading, const QString &yes, const QString &no) {
        const QString table
            = u"Field|%1\nperson.name.firstName|%2\npersonalEmail.address|%3\n_acme.tier|%2"_s.arg(heading, yes, no);
        for (const QString &text : notationsOf(table))
            QTest::addRow("%s: %s", qPrintable(heading), qPrintable(text.left(40)))
                << text << u"person.name.firstName,_acme.tier"_s << u"personalEmail.address"_s;
    };
    row(u"Excluded"_s, u"no"_s, u"yes"_s);
    row(u"exclude"_s, u"false"_s, u"true"_s);
    row(u"Excluded from export"_s, {}, u"x"_s);
    row(u"Ausgeschlossen"_s, u"nein"_s, u"ja"_s);
    row(u"Ausschließen"_s, u"-"_s, u"x"_s);
    row(u"Skip"_s, u"0"_s, u"1"_s);
    row(u"inactive"_s, u"false"_s, u"true"_s);
    row(u"Deprecated"_s, u"no"_s, u"yes"_s);
    row(u"Do not export"_s, {}, u"X"_s);
    row(u"Include"_s, u"yes"_s, u"no"_s);
    row(u"Included in export"_s, u"yes"_s, u"no"_s);
    row(u"Export?"_s, u"✓"_s, u"✗"_s);
    row(u"**Export**"_s, u"✅"_s, u"❌"_s);
    row(u"Active"_s, u"TRUE"_s, u"FALSE"_s);
    row(u"aktiv"_s, u"ja"_s, u"nein"_s);
    row(u"in scope"_s, u"y"_s, u"n"_s);
    row(u"Status"_s, u"active"_s, u"inactive"_s);
    row(u"status"_s, u"ok"_s, u"excluded"_s);
    row(u"State"_s, u"published"_s, u"draft"_s);
    row(u"Status"_s, {}, u"excluded"_s);
    row(u"Status"_s, u"freigegeben"_s, u"Entwurf"_s);
    row(u"Lifecycle state"_s, u"approved"_s, u"archived"_s);
    row(u"Export status"_s, u"yes"_s, u"not exported"_s);
    row(u"Freigabe"_s, u"ja"_s, u"abgelehnt"_s);
    // With their types in the second column, which is a form of its own.
    for (const char *separator : {",", ";", "\t"})
        QTest::addRow("types %s", separator)
            << QString(u"path,type,status\nperson.name.firstName,string,active\npersonalEmail.address,string,excluded\n"
                       "_acme.tier,string,active"_s)
                   .replace(u',', QString::fromLatin1(separator))
            << u"person.name.firstName,_acme.tier"_s << u"personalEmail.address"_s;
    QTest::newRow("JSON") << u"[{\"path\": \"person.name.firstName\", \"exclude\": false}, {\"path\": "
                             "\"personalEmail.address\", \"exclude\": true}, {\"path\": \"_acme.tier\"}]"_s
                          << u"person.name.firstName,_acme.tier"_s << u"personalEmail.address"_s;
}

void TestMarkedRows::fieldsThatAreNotMeantAreLeftOut()
{
    QFETCH(QString, table);
    QFETCH(QString, taken);
    QFETCH(QString, leftOut);
    const Incoming incoming = recognize(table);
    QCOMPARE(incoming.fields.join(u','), taken);
    QCOMPARE(incoming.kind, Incoming::Kind::Fields);
    QCOMPARE(notedIn(incoming, CallNote::Kind::RowsLeftOut), leftOut);
}

void TestMarkedRows::segmentsHaveTheirNamespaceAndStatus_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QList<SegmentChoice>>("segments");
    const auto row = [](const QString &table, const QList<SegmentChoice> &segments) {
        for (const QString &text : notationsOf(QString(table).replace("ONE"_L1, first).replace("TWO"_L1, second)))
            QTest::addRow("%s", qPrintable(text.simplified().left(60))) << text << segments;
    };
    const auto segment = [](const QString &id, const QString &space, const QStringList &status = {u"realized"_s}) {
        return SegmentChoice{id, space, status, {}, {}};
    };
    row(u"Segment ID|Name|Namespace\nONE|Buyers|ups\nTWO|Uploaded|AAM"_s,
        {segment(first, u"ups"_s), segment(second, u"AAM"_s)});
    row(u"id|ns\nONE|AAM\nTWO|"_s, {segment(first, u"AAM"_s), segment(second, {})});
    row(u"id|segmentNs|status\nONE|ups|realized\nTWO|ups|exited"_s,
        {segment(first, u"ups"_s), segment(second, u"ups"_s, {u"exited"_s})});
    row(u"id|status\nONE|realized, exited\nTWO|existing"_s.replace(", "_L1, " / "_L1),
        {segment(first, {}, {u"realized"_s, u"exited"_s}), segment(second, {}, {u"existing"_s})});
    row(u"Name|Audience ID|Status\nBuyers|ONE|Published\nTrial|TWO|Draft"_s, {segment(first, {})});
    row(u"Name|ID|Lifecycle\nInactive people|ONE|active\nTrial|TWO|inactive"_s, {segment(first, {})});
    row(u"Name|ID|Excluded\nBuyers|ONE|no\nTrial|TWO|yes"_s, {segment(first, {})});
    row(u"ID|Origin\nONE|Experience Platform\nTWO|AEP"_s, {segment(first, {}), segment(second, {})});
    row(u"ID|Description\nONE|People who do not buy\nTWO|Excluded from mail"_s,
        {segment(first, {}), segment(second, {})});
}

void TestMarkedRows::segmentsHaveTheirNamespaceAndStatus()
{
    QFETCH(QString, table);
    QFETCH(QList<SegmentChoice>, segments);
    const Incoming incoming = recognize(table);
    QCOMPARE(incoming.segments, segments);
    QCOMPARE(notedIn(incoming, CallNote::Kind::RowsLeftOut), segments.size() == 1 ? second : QString());
}

/// What cannot be told is not taken silently: nothing is imported, or what would be is named.
void TestMarkedRows::unclearTablesAreNotTaken_data()
{
    QTest::addColumn<QString>("text");
    const auto rows = [](const QStringList &tables) {
        for (const QString &table : tables) {
            for (const QString &text : notationsOf(QString(table).replace("ONE"_L1, first).replace("TWO"_L1, second)))
                QTest::addRow("%s", qPrintable(text.simplified().left(70))) << text;
        }
    };
    rows({u"Field|Export\nperson.name.firstName|yes\n_acme.loyalty.tier|maybe"_s,
          u"Field|Status\nperson.name.firstName|active\n_acme.loyalty.tier|green"_s,
          u"Field|Remark\nperson.name.firstName|main name\n_acme.loyalty.tier|do not export"_s,
          u"Field|Kommentar\nperson.name.firstName|\n_acme.loyalty.tier|nicht mehr benötigt"_s,
          u"Field|Check\nperson.name.firstName|ok\n_acme.loyalty.tier|excluded"_s,
          u"person.name.firstName|yes\n_acme.loyalty.tier|no"_s,
          u"person.name.firstName|active\n_acme.loyalty.tier|inactive"_s, u"ONE|published\nTWO|draft"_s,
          u"ID|Namespace\nONE|ups\nTWO|Customer lists of 2024"_s, u"ID|Origin\nONE|AEP\nTWO|Audience Manager"_s,
          u"ID|Kind\nONE|realized\nTWO|exited"_s,
          u"Field|Excluded\nperson.name.firstName|yes\n_acme.loyalty.tier|yes"_s,
          u"ID|Status\nONE|archived\nTWO|draft"_s});
    for (const char *text : {"person.name.firstName # excluded\n_acme.loyalty.tier",
                             "person.name.firstName string inactive\n_acme.loyalty.tier string",
                             "person.name.firstName -- not exported\n_acme.loyalty.tier",
                             "path,type\nperson.name.firstName,string\n_acme.loyalty.tier,string,excluded",
                             "[{\"path\": \"person.name.firstName\", \"status\": \"active\"}, {\"path\": "
                             "\"_acme.loyalty.tier\", \"status\": \"unclear\"}]"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void TestMarkedRows::unclearTablesAreNotTaken()
{
    QFETCH(QString, text);
    const Incoming incoming = recognize(text);
    QVERIFY2(incoming.fields.isEmpty(), qPrintable(incoming.fields.join(u' ')));
    QVERIFY(incoming.segments.isEmpty());
    QVERIFY(incoming.kind == Incoming::Kind::Nothing);
    QVERIFY(!incoming.notes.isEmpty() || incoming.form == Incoming::Form::Json);
}

void TestMarkedRows::leftOutRowsAreSaid()
{
    const CallNote note{CallNote::Kind::RowsLeftOut, u"person.name"_s};
    QCOMPARE(callNoteText(note), u"The table marks these rows as not wanted, so they were left out: person.name"_s);
}

EXPORTDESK_TEST(TestMarkedRows)
#include "tst_markedrows.moc"
