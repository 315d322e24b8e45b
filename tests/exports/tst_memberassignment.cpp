// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/memberassignment.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// withMemberSet(): one member changes, all else stays as written.
class MemberAssignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMemberIsSet_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("result"); // without blanks; empty: refused
        const auto row = [](const char *name, const QString &json, const QString &path, const QString &value,
                            const QString &result) { QTest::newRow(name) << json << path << value << result; };
        row("text", uR"({"a":{"b":"c"}})"_s, u"a.b"_s, u"d"_s, uR"({"a":{"b":"d"}})"_s);
        row("new objects", u"{}"_s, u"a.b.c"_s, u"d"_s, uR"({"a":{"b":{"c":"d"}}})"_s);
        row("number", u"{}"_s, u"a"_s, u"12345678901234567890"_s, uR"({"a":12345678901234567890})"_s);
        row("truth", u"{}"_s, u"a"_s, u"true"_s, uR"({"a":true})"_s);
        row("quoted", u"{}"_s, u"a"_s, uR"("12")"_s, uR"({"a":"12"})"_s);
        row("object", u"{}"_s, u"a"_s, uR"({"b":1})"_s, uR"({"a":{"b":1}})"_s);
        row("placeholder", u"{}"_s, u"a"_s, u"{today-1d}"_s, uR"({"a":"{today-1d}"})"_s);
        row("entry of a list", uR"({"a":[{"b":1},{"b":2}]})"_s, u"a.1.b"_s, u"3"_s, uR"({"a":[{"b":1},{"b":3}]})"_s);
        row("null becomes an object", uR"({"a":null})"_s, u"a.b"_s, u"1"_s, uR"({"a":{"b":1}})"_s);
        row("the last of two", uR"({"a":1,"a":2})"_s, u"a"_s, u"3"_s, uR"({"a":1,"a":3})"_s);
        row("others stay", uR"({"x":1e400,"a":1})"_s, u"a"_s, u"2"_s, uR"({"x":1e400,"a":2})"_s);
        row("through a text", uR"({"a":"b"})"_s, u"a.b"_s, u"1"_s, QString());
        row("beyond a list", uR"({"a":[]})"_s, u"a.0"_s, u"1"_s, QString());
        row("no path", u"{}"_s, QString(), u"1"_s, QString());
        row("half a path", u"{}"_s, u"a."_s, u"1"_s, QString());
        row("no object", u"[]"_s, u"a"_s, u"1"_s, QString());
        row("no JSON", u"{"_s, u"a"_s, u"1"_s, QString());
    }
    void aMemberIsSet()
    {
        QFETCH(QString, json);
        QFETCH(QString, path);
        QFETCH(QString, value);
        QString result = withMemberSet(json, path, value).value_or(QString());
        result.remove(u' ').remove(u'\n');
        QTEST(result, "result");
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::MemberAssignmentTest)
#include "tst_memberassignment.moc"
