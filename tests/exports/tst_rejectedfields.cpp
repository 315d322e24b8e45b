// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/rejectedfields.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

FieldTree treeOf(const QStringList &paths)
{
    QList<FieldNode> nodes;
    for (const QString &path : paths) {
        FieldNode node;
        node.path = path;
        node.key = path;
        node.type = u"string"_s;
        node.end = int(nodes.size()) + 1;
        nodes.append(node);
    }
    return {u"schema"_s, u"Schema"_s, u"1"_s, nodes};
}

ExportRequest requestOf(const QStringList &fields)
{
    ExportRequest request = ExportRequest::blank();
    request.fields = fields;
    return request;
}

} // namespace

/// Which field of a request a dataset rejected, and the request without it.
class TestRejectedFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFieldThatTheErrorNames()
    {
        const ExportRequest request = requestOf({u"loyalty.tierName"_s, u"loyalty"_s, u"person"_s});
        const QList<RejectedField> named
            = rejectedFields(request, u"The schema of the dataset has no field loyalty.tierName."_s, {}, {});
        QCOMPARE(named, (QList<RejectedField>{{u"loyalty.tierName"_s, {}}})); // not "loyalty", which is part of it
        QVERIFY(rejectedFields(request, u"The field does not exist in the target schema."_s, {}, {}).isEmpty());
    }

    void theFieldThatTheSchemaDoesNotHave()
    {
        const FieldTree profile = treeOf({u"loyalty_tier"_s, u"person"_s});
        const QList<RejectedField> unknown
            = rejectedFields(requestOf({u"loyalty_tiers"_s, u"person"_s}), u"The field does not exist."_s, profile, {});
        QCOMPARE(unknown, (QList<RejectedField>{{u"loyalty_tiers"_s, u"loyalty_tier"_s}}));
        QCOMPARE(withNearestFields(requestOf({u"loyalty_tiers"_s, u"person"_s}), unknown)->fields,
                 std::optional(QStringList{u"loyalty_tier"_s, u"person"_s}));
        QVERIFY(rejectedFields(requestOf({u"person"_s}), {}, profile, {}).isEmpty());
    }

    /// An empty list of fields would mean all fields: that must never come of it.
    void anExportIsNeverWidened()
    {
        const QList<RejectedField> bad{{u"a"_s, {}}};
        QCOMPARE(withoutFields(requestOf({u"a"_s, u"b"_s}), bad)->fields, std::optional(QStringList{u"b"_s}));
        QVERIFY(!withoutFields(requestOf({u"a"_s}), bad));
        QVERIFY(!withNearestFields(requestOf({u"a"_s, u"b"_s}), bad));
        ExportRequest events = requestOf({u"b"_s});
        events.events = EventChoice{};
        events.events->fields = QStringList{u"a"_s};
        QVERIFY(!withoutFields(events, bad));
    }
};

EXPORTDESK_TEST(TestRejectedFields)
#include "tst_rejectedfields.moc"
