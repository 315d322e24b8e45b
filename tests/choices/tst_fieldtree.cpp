// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldfiltermodel.h"
#include "models/choices/fieldtreemodel.h"
#include "models/choices/nearpath.h"
#include "models/choices/schemareader.h"
#include "models/platform/json.h"
#include "tests/kit/damage.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace exportdesk;
using namespace Qt::StringLiterals;

namespace
{

// Slashes are escaped because moc takes "//" in a raw string for a comment.
const QByteArray unionSchema = R"({
  "$id": "https:\/\/ns.adobe.com/xdm/context/profile__union", "title": "Invented union", "type": "object",
  "version": "1.0", "properties": {
    "_invented": {"type": "object", "properties": {"loyalty": {"type": "object", "properties": {
       "tier": {"type": "string", "title": "Tier", "enum": ["a", "b"], "meta:enum": {"a": "Gold", "c": "x"}},
       "points": {"type": ["null", "integer"], "meta:status": "deprecated"}}}}},
    "person": {"title": "Person", "type": "object", "allOf": [
       {"properties": {"name": {"type": "object", "properties": {"lastName": {"type": "string", "title": "Last name",
           "description": "as in the passport"}}}}},
       {"allOf": [{"properties": {"name": {"properties": {"firstName": {"type": "string"}}},
           "birthDate": {"type": "string", "format": "date", "meta:xdmType": "date"}}}]}]},
    "identityMap": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "object",
        "properties": {"id": {"type": "string"}}}}},
    "identities": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"},
        "namespace": {"type": "object", "properties": {"code": {"type": "string"}}}}}},
    "tags": {"type": "array", "items": {"type": "string"}},
    "xdm:odd@key": {"type": "boolean"},
    "free": {"type": "object"},
    "elsewhere": {"$ref": "https:\/\/ns.adobe.com/xdm/other"},
    "personalEmail": {"type": "object", "properties": {"address": {"type": "string"}}},
    "broken": 5
  }})";

FieldTree sample()
{
    return readSchema(unionSchema).value();
}

const FieldNode &node(const FieldTree &tree, const char *path)
{
    return tree.nodes()[tree.indexOf(QString::fromLatin1(path))];
}

/// A random tree of about \a count fields, by way of the reader.
FieldTree randomTree(QRandomGenerator &random, int count)
{
    QList<QByteArray> level{"{\"type\":\"string\"}"};
    const auto object = [&](int fields) -> QByteArray {
        QByteArray json = "{\"type\":\"object\",\"properties\":{";
        for (int i = 0; i < fields; ++i) {
            json += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":" + level[random.bounded(int(level.size()))];
        }
        return json + "}}";
    };
    for (int depth = 0; depth < 4; ++depth)
        level.append(object(random.bounded(1, 5)));
    int fields = 10;
    FieldTree tree;
    while (tree.nodes().size() < count && fields < 100'000) {
        tree = readSchema(object(fields)).value();
        fields *= 2;
    }
    return tree;
}

bool isBelow(const QString &path, const QString &parent)
{
    return path.startsWith(parent + u'.');
}

/// What is right, told in the slowest and plainest way: lists of paths only.
struct Oracle {
    FieldTree tree;
    QStringList chosen;

    QStringList below(const QString &path) const
    {
        QStringList found;
        for (const FieldNode &one : tree.nodes()) {
            if (isBelow(one.path, path))
                found.append(one.path);
        }
        return found;
    }
    Qt::CheckState state(const QString &path) const
    {
        for (const QString &one : chosen) {
            if (one == path || isBelow(path, one))
                return Qt::Checked;
        }
        for (const QString &one : chosen) {
            if (tree.hasPath(one) && isBelow(one, path))
                return Qt::PartiallyChecked;
        }
        return Qt::Unchecked;
    }
    void check(const QString &path)
    {
        if (state(path) == Qt::Checked)
            return;
        qsizetype at = -1;
        for (qsizetype i = chosen.size() - 1; i >= 0; --i) {
            if (tree.hasPath(chosen[i]) && isBelow(chosen[i], path)) {
                chosen.removeAt(i);
                at = i;
            }
        }
        chosen.insert(at < 0 ? chosen.size() : at, path);
    }
    void uncheck(const QString &path)
    {
        QStringList next;
        for (const QString &one : std::as_const(chosen)) {
            if (one == path || (tree.hasPath(one) && isBelow(one, path)))
                continue;
            if (!isBelow(path, one)) {
                next.append(one);
                continue;
            }
            // All fields below the chosen parent that neither lead to the path nor lie below another one taken.
            for (const QString &field : below(one)) {
                const bool leads = field == path || isBelow(path, field) || isBelow(field, path);
                const bool implied = std::any_of(next.cbegin(), next.cend(),
                                                 [&](const QString &taken) { return isBelow(field, taken); });
                if (!leads && !implied)
                    next.append(field);
            }
        }
        chosen = next;
    }
};

} // namespace

class FieldTreeTest : public QObject
{
    Q_OBJECT

    static void compare(const FieldTreeModel &model, const Oracle &oracle)
    {
        QCOMPARE(model.selectedPaths(), oracle.chosen);
        for (int i = 0; i < oracle.tree.nodes().size(); ++i) {
            const QString &path = oracle.tree.nodes()[i].path;
            QCOMPARE(model.indexOfNode(i).data(Qt::CheckStateRole).toInt(), int(oracle.state(path)));
        }
    }

private Q_SLOTS:
    void aUnionBecomesATreeOfPaths()
    {
        const FieldTree tree = sample();
        QStringList paths;
        for (const FieldNode &one : tree.nodes())
            paths.append(one.path);
        QCOMPARE(paths,
                 (QStringList{u"_invented"_s,
                              u"_invented.loyalty"_s,
                              u"_invented.loyalty.points"_s,
                              u"_invented.loyalty.tier"_s,
                              u"elsewhere"_s,
                              u"free"_s,
                              u"identities"_s,
                              u"identities.id"_s,
                              u"identities.namespace"_s,
                              u"identities.namespace.code"_s,
                              u"identityMap"_s,
                              u"person"_s,
                              u"person.birthDate"_s,
                              u"person.name"_s,
                              u"person.name.firstName"_s,
                              u"person.name.lastName"_s,
                              u"personalEmail"_s,
                              u"personalEmail.address"_s,
                              u"tags"_s,
                              u"xdm:odd@key"_s}));
        QCOMPARE(tree.title(), u"Invented union"_s);
        QCOMPARE(tree.version(), u"1.0"_s);
        QCOMPARE(tree.leafCount(), 13);
        QVERIFY(node(tree, "identities").array);
        QCOMPARE(node(tree, "identities").type, u"object"_s);
        QVERIFY(node(tree, "tags").array);
        QCOMPARE(node(tree, "tags").type, u"string"_s);
        QVERIFY(node(tree, "identityMap").map);
        QCOMPARE(node(tree, "identityMap").mapValueType, u"array"_s);
        QVERIFY(node(tree, "_invented.loyalty.points").deprecated);
        QCOMPARE(node(tree, "_invented.loyalty.points").type, u"integer"_s);
        QCOMPARE(node(tree, "_invented.loyalty.tier").enumTitles, (QStringList{u"Gold"_s, u"b"_s}));
        QCOMPARE(node(tree, "person.name.lastName").title, u"Last name"_s);
        QCOMPARE(node(tree, "person.birthDate").format, u"date"_s);
        QCOMPARE(node(tree, "person.birthDate").xdmType, u"date"_s);
        QVERIFY(node(tree, "elsewhere").cut);
        QVERIFY(!node(tree, "person").cut);
        QCOMPARE(node(tree, "person").depth, 0);
        QCOMPARE(tree.nodes()[node(tree, "person.name").parent].path, u"person"_s);
    }

    void recursionAndDepthEnd()
    {
        // A type that holds itself, spelled out by the server three times and then by reference.
        const QByteArray inner
            = R"({"$id": "t", "properties": {"name": {"type": "string"}, "next": {"$id": "t", "properties": {"name": {}}}}})";
        const auto recursive = readSchema(R"({"properties": {"a": )" + inner + "}}");
        QVERIFY(recursive);
        QVERIFY(recursive.value().hasPath(u"a.next"_s));
        QVERIFY(!recursive.value().hasPath(u"a.next.name"_s));
        QCOMPARE(recursive.value().match(u"a.next.name"_s), FieldTree::Match::BelowCut);

        QByteArray deep = R"({"type": "string"})";
        for (int i = 0; i < 5000; ++i)
            deep = R"({"properties": {"x": )" + deep + "}}";
        const auto cut = readSchema(deep);
        QVERIFY(cut);
        QCOMPARE(cut.value().nodes().size(), fieldDepthLimit);
        QVERIFY(cut.value().nodes().last().cut);

        QByteArray members = "{}";
        for (int i = 0; i < 5000; ++i)
            members = R"({"allOf": [)" + members + "]}";
        QVERIFY(readSchema(R"({"properties": {"a": )" + members + "}}"));
    }

    void schemaOfAMillionPropertiesIsCut()
    {
        QByteArray body = R"({"$id":"x","properties":{)";
        for (int i = 0; i < 200'000; ++i)
            body += "\"p" + QByteArray::number(i).rightJustified(6, '0') + "\":{\"type\":\"string\"},";
        body += R"("last":{"type":"object","properties":{"below":{"type":"string"}}}}})";
        // What is beyond takes no memory even while it is read.
        const auto document = json::parse(body, 1'000);
        QVERIFY(document);
        QCOMPARE(document.value().at("properties").size(), 1'000u);
        const auto schema = readSchema(body);
        QVERIFY(schema);
        const FieldTree &tree = schema.value();
        QCOMPARE(tree.nodes().size(), fieldCountLimit);
        QVERIFY(tree.isCut());
        // Nobody is told to remove a field that may well exist.
        QCOMPARE(tree.match(u"p150000"_s), FieldTree::Match::BelowCut);
        QCOMPARE(tree.match(u"p000007"_s), FieldTree::Match::Field);
        QCOMPARE(tree.searchTexts().size(), tree.nodes().size());
        QVERIFY(!readSchema(unionSchema).value().isCut());
    }

    void whatIsNoSchemaIsUnreadable()
    {
        for (const char *bad :
             {"", "null", "[]", "{}", R"({"properties": []})", R"({"$ref": "x"})", R"({"results": []})"})
            QVERIFY2(!readSchema(bad), bad);
        QVERIFY(readSchema(R"({"$ref": "x"})").failure().detail.contains(u"refers"_s));
    }

    void damagedSchemasNeverCrash()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 3000; ++i) {
            const auto schema
                = readSchema(i % 2 ? kit::damaged(unionSchema, random) : kit::withOtherValue(unionSchema, random));
            if (!schema)
                continue;
            const auto &nodes = schema.value().nodes();
            for (int n = 0; n < nodes.size(); ++n) {
                QVERIFY(nodes[n].end > n && nodes[n].end <= nodes.size());
                QVERIFY(nodes[n].parent < n);
                QCOMPARE(nodes[n].enumValues.size(), nodes[n].enumTitles.size());
            }
        }
    }

    void pathsAreJudged()
    {
        const FieldTree tree = sample();
        QCOMPARE(tree.match(u"person.name"_s), FieldTree::Match::Field);
        QCOMPARE(tree.match(u"identityMap.ECID.id"_s), FieldTree::Match::BelowMap);
        QCOMPARE(tree.match(u"elsewhere.x"_s), FieldTree::Match::BelowCut);
        QCOMPARE(tree.match(u"free.x"_s), FieldTree::Match::BelowCut);
        QCOMPARE(tree.match(u"person.nope"_s), FieldTree::Match::Unknown);
        QCOMPARE(tree.match(u"nope"_s), FieldTree::Match::Unknown);
        QCOMPARE(tree.match(u"."_s), FieldTree::Match::Unknown);
        QCOMPARE(FieldTree().match(u"a.b"_s), FieldTree::Match::Unknown);
    }

    void theNearestPathIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("exact") << u"person.name"_s << u"person.name"_s;
        QTest::newRow("longer") << u"_invented.loyalty.tierName"_s << u"_invented.loyalty.tier"_s;
        QTest::newRow("letter case") << u"Person.Name.LASTNAME"_s << u"person.name.lastName"_s;
        QTest::newRow("typo") << u"person.name.lstName"_s << u"person.name.lastName"_s;
        QTest::newRow("typo above") << u"persn.name.lastName"_s << u"person.name.lastName"_s;
        QTest::newRow("elsewhere") << u"email.address"_s << u"personalEmail.address"_s;
        QTest::newRow("index") << u"identities[0].id"_s << u"identities.id"_s;
        QTest::newRow("pointer") << u"/properties/person/properties/name"_s << u"person.name"_s;
        QTest::newRow("in a map") << u"identityMap.ECID.id"_s << u"identityMap"_s;
        QTest::newRow("nothing near") << u"completely.different.thing"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("endless") << u"a"_s.repeated(100'000) << QString();
    }
    void theNearestPathIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(sample().nearest(typed), meant);
    }

    void pathWithoutEndIsUnknown()
    {
        const QString endless = u"a."_s.repeated(300'000);
        QCOMPARE(sample().match(endless), FieldTree::Match::Unknown);
        QCOMPARE(sample().match(u"identityMap."_s + endless), FieldTree::Match::BelowMap);
        QCOMPARE(sample().nearest(endless), QString());
    }

    void editDistanceIsBounded()
    {
        QCOMPARE(editDistance(u"kitten"_s, u"Sitting"_s, 10), 3);
        QCOMPARE(editDistance(u"kitten"_s, u"sitting"_s, 2), 3);
        QCOMPARE(editDistance(QString(), u"abc"_s, 9), 3);
        QCOMPARE(editDistance(u"abc"_s, u"abc"_s, 0), 0);
    }

    void checkingAParentExportsItWhole()
    {
        FieldTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTree(sample());
        const auto index = [&](const char *path) { return model.indexOfPath(QString::fromLatin1(path)); };
        QVERIFY(model.setData(index("person.name.lastName"), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(index("person").data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(model.setData(index("tags"), Qt::Checked, Qt::CheckStateRole));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy selection(&model, &FieldTreeModel::selectionChanged);
        QVERIFY(model.setData(index("person"), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.selectedPaths(), (QStringList{u"person"_s, u"tags"_s})); // in the place of what it covers
        QCOMPARE(selection.count(), 1);
        QCOMPARE(changed.count(), 3); // person; its two fields together; the two names together (own mark, implied)
        QVERIFY(!index("person.name").data(FieldTreeModel::ChosenRole).toBool());
        QCOMPARE(model.coveredLeafCount(), 4);

        // Taking one away leaves the others.
        QVERIFY(model.setData(index("person.name.firstName"), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.selectedPaths(), (QStringList{u"person.birthDate"_s, u"person.name.lastName"_s, u"tags"_s}));
        // A partially checked parent is emptied.
        QVERIFY(model.setData(index("person"), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.selectedPaths(), QStringList{u"tags"_s});
        // Nothing changes: nothing is announced.
        selection.clear();
        changed.clear();
        QVERIFY(model.setData(index("person"), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(index("person"), u"x"_s, Qt::DisplayRole));
        QCOMPARE(selection.count() + changed.count(), 0);
    }

    void unknownPathsAreKeptAndFlagged()
    {
        FieldTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QStringList paths{u"_invented.loyalty.tierName"_s, u"person.name"_s, u"person.name.lastName"_s,
                                u"identityMap.ECID"_s,           u"person.name"_s, QString()};
        model.setSelectedPaths(paths);
        // Before the schema is there nothing is held against them, and nothing implied.
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(0, 0).data(FieldTreeModel::KnownRole).toBool());
        QVERIFY(model.unknownPaths().isEmpty());

        QSignalSpy selection(&model, &FieldTreeModel::selectionChanged);
        model.setTree(sample());
        QCOMPARE(selection.count(), 1); // the last name is implied now
        QCOMPARE(model.selectedPaths(),
                 (QStringList{u"_invented.loyalty.tierName"_s, u"person.name"_s, u"identityMap.ECID"_s}));
        QCOMPARE(model.unknownPaths(), QStringList{u"_invented.loyalty.tierName"_s});
        const QModelIndex unknown = model.indexOfPath(u"_invented.loyalty.tierName"_s);
        QVERIFY(!unknown.parent().isValid());
        QVERIFY(!unknown.data(FieldTreeModel::KnownRole).toBool());
        QCOMPARE(unknown.siblingAtColumn(1).data().toString(), u"not in the schema"_s);
        QCOMPARE(unknown.data(FieldTreeModel::NearestRole).toString(), u"_invented.loyalty.tier"_s);
        QCOMPARE(unknown.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        const QModelIndex inMap = model.indexOfPath(u"identityMap.ECID"_s);
        QCOMPARE(inMap.data(FieldTreeModel::MatchRole).toInt(), int(FieldTree::Match::BelowMap));

        model.replacePath(u"_invented.loyalty.tierName"_s, u"_invented.loyalty.tier"_s);
        QCOMPARE(model.selectedPaths(),
                 (QStringList{u"_invented.loyalty.tier"_s, u"person.name"_s, u"identityMap.ECID"_s}));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QVERIFY(model.setData(model.indexOfPath(u"identityMap.ECID"_s), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(removed.count(), 1);
        QVERIFY(model.outsidePaths().isEmpty());
    }

    void randomChecksAgreeWithThePlainRules()
    {
        QRandomGenerator random(21);
        for (int round = 0; round < 12; ++round) {
            Oracle oracle{randomTree(random, 60), {}};
            FieldTreeModel model;
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            model.setTree(oracle.tree);
            FieldFilterModel filter(&model);
            filter.setOnlySelected(round % 2);
            for (int step = 0; step < 60; ++step) {
                const int at = random.bounded(int(oracle.tree.nodes().size()));
                const QString path = oracle.tree.nodes()[at].path;
                const int what = random.bounded(10);
                if (what < 5) {
                    model.setData(model.indexOfNode(at), Qt::Checked, Qt::CheckStateRole);
                    oracle.check(path);
                } else if (what < 9) {
                    model.setData(model.indexOfNode(at), Qt::Unchecked, Qt::CheckStateRole);
                    oracle.uncheck(path);
                } else {
                    const QString unknown = u"unknown%1"_s.arg(random.bounded(3));
                    model.addPaths({unknown});
                    if (!oracle.chosen.contains(unknown))
                        oracle.chosen.append(unknown);
                }
                compare(model, oracle);
                if (QTest::currentTestFailed())
                    return;
            }
            const QStringList before = model.selectedPaths();
            model.setSelectedPaths(before);
            QCOMPARE(model.selectedPaths(), before);
            model.setTree(oracle.tree);
            compare(model, oracle);
        }
    }

    void dataChangedNamesExactlyTheFieldsThatChanged()
    {
        QRandomGenerator random(9);
        FieldTreeModel model;
        model.setTree(randomTree(random, 80));
        const auto states = [&] {
            QList<std::pair<int, bool>> list;
            for (int i = 0; i < model.tree().nodes().size(); ++i) {
                const QModelIndex index = model.indexOfNode(i);
                list.append({index.data(Qt::CheckStateRole).toInt(), index.data(FieldTreeModel::ChosenRole).toBool()});
            }
            return list;
        };
        QSet<int> announced;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row)
                announced.insert(model.index(row, 0, first.parent()).data(FieldTreeModel::NodeRole).toInt());
        });
        for (int step = 0; step < 200; ++step) {
            const auto before = states();
            announced.clear();
            model.setData(model.indexOfNode(random.bounded(int(before.size()))),
                          random.bounded(2) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
            const auto after = states();
            for (int i = 0; i < before.size(); ++i)
                QCOMPARE(announced.contains(i), before[i] != after[i]);
        }
    }

    void searchKeepsTheWayToAMatch()
    {
        FieldTreeModel model;
        model.setTree(sample());
        model.setSelectedPaths({u"person.name.lastName"_s, u"loyalty.nameless"_s});
        FieldFilterModel filter(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy counted(&filter, &FieldFilterModel::matchCountChanged);
        filter.setText(u"NAME last"_s);
        QCOMPARE(filter.matchCount(), 1);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(filter.rowCount(), 1);
        const QModelIndex person = filter.index(0, 0);
        QCOMPARE(person.data(FieldTreeModel::PathRole).toString(), u"person"_s);
        QVERIFY(!person.data(FieldFilterModel::MatchedRole).toBool());
        const QModelIndex match = filter.firstMatch();
        QCOMPARE(match.data().toString(), u"person.name.lastName"_s);
        QVERIFY(match.data(FieldFilterModel::MatchedRole).toBool());
        QCOMPARE(match.data(FieldFilterModel::MatchPositionsRole).toList(), (QVariantList{7, 4, 12, 8}));

        filter.setText(u"passport"_s); // the description
        QCOMPARE(filter.matchCount(), 1);
        filter.setText(u"name"_s);
        QCOMPARE(filter.matchCount(), 5 + 1); // identities.namespace(.code), person.name and below; and the unknown one
        filter.setOnlySelected(true);
        QCOMPARE(filter.matchCount(), 2);
        QCOMPARE(filter.rowCount(), 2);
        model.setData(model.indexOfPath(u"person.name.lastName"_s), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(filter.rowCount(), 1);
        filter.setOnlySelected(false);
        filter.setText({});
        QVERIFY(!filter.isActive());
        QCOMPARE(filter.rowCount(), model.rowCount());
        filter.setText(u"no such field anywhere"_s);
        QCOMPARE(filter.rowCount(), 0);
        QVERIFY(!filter.firstMatch().isValid());
    }

    void randomSearchesAgreeWithThePlainRules()
    {
        QRandomGenerator random(33);
        FieldTreeModel model;
        model.setTree(randomTree(random, 300));
        FieldFilterModel filter(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int round = 0; round < 40; ++round) {
            const int at = random.bounded(int(model.tree().nodes().size()));
            model.setData(model.indexOfNode(at), random.bounded(2) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
            filter.setText(u"k%1%2"_s.arg(random.bounded(4)).arg(random.bounded(2) ? u".k1"_s : QString()));
            filter.setOnlySelected(random.bounded(2));
            QStringList expected;
            int matches = 0;
            const auto fits = [&](int i) {
                return model.tree().nodes()[i].path.contains(filter.text())
                    && (!filter.onlySelected() || model.indexOfNode(i).data(Qt::CheckStateRole).toInt() == Qt::Checked);
            };
            for (int i = 0; i < model.tree().nodes().size(); ++i) {
                matches += fits(i);
                bool shown = false;
                for (int below = i; below < model.tree().nodes()[i].end; ++below)
                    shown = shown || fits(below);
                if (shown)
                    expected.append(model.tree().nodes()[i].path);
            }
            QStringList shown;
            std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
                for (int row = 0; row < filter.rowCount(parent); ++row) {
                    shown.append(filter.index(row, 0, parent).data(FieldTreeModel::PathRole).toString());
                    walk(filter.index(row, 0, parent));
                }
            };
            walk({});
            QCOMPARE(shown, expected);
            QCOMPARE(filter.matchCount(), matches);
        }
    }

    void thousandsOfFieldsComeAndGoTogether()
    {
        QList<FieldNode> nodes;
        QStringList everySecond;
        constexpr int groups = 100;
        constexpr int fieldsEach = 20;
        for (int group = 0; group < groups; ++group) {
            const int parent = int(nodes.size());
            FieldNode object;
            object.key = object.path = u"group%1"_s.arg(group);
            object.end = parent + 1 + fieldsEach;
            nodes.append(object);
            for (int field = 0; field < fieldsEach; ++field) {
                FieldNode one;
                one.key = u"field%1"_s.arg(field);
                one.path = object.path + u'.' + one.key;
                one.parent = parent;
                one.depth = 1;
                one.end = int(nodes.size()) + 1;
                nodes.append(one);
                if (field % 2 == 0)
                    everySecond.append(one.path);
            }
        }
        FieldTreeModel model;
        model.setTree(FieldTree({}, {}, {}, nodes));
        model.setSelectedPaths(everySecond);
        FieldFilterModel filter(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto shown = [&filter] {
            int rows = filter.rowCount();
            for (int row = 0; row < filter.rowCount(); ++row)
                rows += filter.rowCount(filter.index(row, 0));
            return rows;
        };
        QCOMPARE(shown(), groups * (fieldsEach + 1));
        const auto rowOf
            = [&](const QString &path) { return QPersistentModelIndex(filter.mapFromSource(model.indexOfPath(path))); };
        const QPersistentModelIndex stays = rowOf(u"group7.field4"_s);
        const QPersistentModelIndex goes = rowOf(u"group7.field5"_s);
        int changes = 0;
        const auto count = [&changes] { ++changes; };
        connect(&filter, &QAbstractItemModel::rowsRemoved, this, count);
        connect(&filter, &QAbstractItemModel::rowsInserted, this, count);
        connect(&filter, &QAbstractItemModel::layoutChanged, this, count);
        filter.setOnlySelected(true);
        QCOMPARE(changes, 1);
        QCOMPARE(shown(), groups * (fieldsEach / 2 + 1));
        QCOMPARE(stays.row(), 2);
        QCOMPARE(stays.data(FieldTreeModel::PathRole).toString(), u"group7.field4"_s);
        QVERIFY(!goes.isValid());
        filter.setOnlySelected(false);
        QCOMPARE(changes, 2);
        QCOMPARE(shown(), groups * (fieldsEach + 1));
        QCOMPARE(stays.row(), 4);
        // Few are announced one by one: what is current moves to its neighbour.
        filter.setText(u"group7.field1"_s);
        changes = 0;
        filter.setText(u"group7.field12"_s);
        QCOMPARE(changes, 2);
    }

    void thousandsOfFieldsNeedNoSquareOfSteps()
    {
        // Counted, not timed: one check may announce each list of siblings once at most.
        QRandomGenerator random(1);
        FieldTreeModel model;
        model.setTree(randomTree(random, 5000));
        QStringList all;
        int parents = 1;
        for (const FieldNode &one : model.tree().nodes()) {
            all.append(one.path);
            parents += one.end > model.tree().indexOf(one.path) + 1;
        }
        QVERIFY(all.size() >= 5000);
        int announcements = 0;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&] { ++announcements; });
        model.setSelectedPaths(all);
        QVERIFY(announcements <= parents);
        QCOMPARE(model.coveredLeafCount(), model.tree().leafCount());
        FieldFilterModel filter(&model);
        filter.setText(u"k"_s);
        QCOMPARE(filter.matchCount(), int(all.size()));
        announcements = 0;
        model.setSelectedPaths({});
        QVERIFY(announcements <= parents);
        QCOMPARE(model.selectedCount(), 0);
    }
};

EXPORTDESK_TEST(FieldTreeTest)
#include "tst_fieldtree.moc"
