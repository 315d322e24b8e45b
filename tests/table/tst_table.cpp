// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/sortfiltermodel.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

struct Person {
    int id = 0;
    QString name;
    std::optional<qint64> age;
    double weight = 0;
    bool pinned = false;
};

/// A table with one column of each kind of sort value.
class People final : public TableModel
{
public:
    enum { Name, Age, Weight };
    std::vector<Person> list;

    void put(int at, const std::vector<Person> &added)
    {
        beginInsertRows({}, at, at + int(added.size()) - 1);
        list.insert(list.begin() + at, added.begin(), added.end());
        endInsertRows();
    }
    void take(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        list.erase(list.begin() + first, list.begin() + first + count);
        endRemoveRows();
    }
    void change(int row, const Person &person)
    {
        list[size_t(row)] = person;
        announceRows(row, row, Name, Weight);
    }
    void reset(const std::vector<Person> &all)
    {
        beginResetModel();
        list = all;
        endResetModel();
    }

private:
    std::span<const Column> columns() const override
    {
        static constexpr Column all[] = {{"name"}, {"age", true}, {"weight", true}};
        return all;
    }
    int rows() const override { return int(list.size()); }
    QString columnTitle(int column) const override { return u"title %1"_s.arg(column); }
    QString cellText(int row, int column) const override
    {
        const Person &person = list[size_t(row)];
        return column == Name ? person.name
            : column == Age   ? (person.age ? QString::number(*person.age) : QString())
                              : QString::number(person.weight);
    }
    SortValue cellSortValue(int row, int column) const override
    {
        const Person &person = list[size_t(row)];
        if (column == Age)
            return person.age ? SortValue(*person.age) : SortValue();
        return column == Weight ? SortValue(person.weight) : SortValue(person.name);
    }
    bool rowPinnedOnTop(int row) const override { return list[size_t(row)].pinned; }
};

/// Shows people up to a weight.
class LightPeople final : public RowFilter
{
public:
    explicit LightPeople(const People &people)
        : m_people(people)
    {
    }
    double limit = 1e9;
    bool accepts(int row) const override { return m_people.list[size_t(row)].weight <= limit; }

private:
    const People &m_people;
};

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int end) { return end <= 0 ? 0 : int(m_engine() % quint32(end)); }
    Person person()
    {
        static const QStringList names{u"Änne"_s, u"anna"_s, u"Zoe"_s, u"Öz"_s, u"berta 2"_s, u"berta 10"_s, u""_s};
        Person p;
        p.id = ++m_next;
        p.name = names[below(int(names.size()))];
        if (below(5))
            p.age = below(4) ? below(8) : std::numeric_limits<qint64>::max() - below(2);
        p.weight = below(3) ? below(10) - 5.0 : -0.0;
        p.pinned = below(25) == 0;
        return p;
    }

private:
    std::mt19937 m_engine;
    int m_next = 0;
};

/// The rows as a reader of the documentation would sort and filter them.
QList<int> naive(const People &people, const QList<SortColumn> &columns, const RowFilter *filter)
{
    QCollator collator(QLocale(QLocale::German));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<int> rows;
    for (int row = 0; row < int(people.list.size()); ++row) {
        if (!filter || filter->accepts(row))
            rows.push_back(row);
    }
    const auto compare = [&](int left, int right, int column) {
        const Person &a = people.list[size_t(left)];
        const Person &b = people.list[size_t(right)];
        if (column == People::Age) {
            const auto clamped = [](qint64 age) { return std::min(age, std::numeric_limits<qint64>::max() - 1); };
            return clamped(*a.age) < clamped(*b.age) ? -1 : clamped(*a.age) > clamped(*b.age);
        }
        return column == People::Weight ? (a.weight < b.weight ? -1 : a.weight > b.weight)
                                        : collator.compare(a.name, b.name);
    };
    const auto has = [&](int row, int column) {
        const Person &p = people.list[size_t(row)];
        return column == People::Age ? p.age.has_value() : column == People::Name ? !p.name.isEmpty() : true;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
        const bool leftPinned = people.list[size_t(left)].pinned;
        const bool rightPinned = people.list[size_t(right)].pinned;
        if (leftPinned || rightPinned)
            return leftPinned && !rightPinned;
        for (const SortColumn &column : columns) {
            if (has(left, column.column) != has(right, column.column))
                return has(left, column.column);
            if (!has(left, column.column))
                continue;
            const int order = compare(left, right, column.column);
            if (order)
                return column.order == Qt::AscendingOrder ? order < 0 : order > 0;
        }
        return false;
    });
    QList<int> ids;
    for (int row : rows)
        ids.append(people.list[size_t(row)].id);
    return ids;
}

QList<int> shown(const SortFilterModel &proxy, const People &people)
{
    QList<int> ids;
    for (int row = 0; row < proxy.rowCount(); ++row)
        ids.append(people.list[size_t(proxy.sourceRow(row))].id);
    return ids;
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesSayTextWireSortAndColumnNames()
    {
        People people;
        QAbstractItemModelTester tester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
        people.put(0, {{1, u"Anna"_s, 7, 1.5}, {2, u""_s, {}, 0}});
        const QModelIndex age = people.index(0, People::Age);
        QCOMPARE(age.data(SortRole), QVariant(qint64(7)));
        QCOMPARE(age.data(WireRole).toString(), u"7"_s);
        QCOMPARE(age.data(Qt::AccessibleTextRole).toString(), u"7"_s);
        QVERIFY(people.index(0, 0).data(Qt::ToolTipRole).isNull());
        QVERIFY(!people.index(1, People::Age).data(SortRole).isValid());
        QCOMPARE(people.headerData(1, Qt::Horizontal, ColumnKeyRole).toString(), u"age"_s);
        QVERIFY(!people.data(people.index(5, 0)).isValid());
    }

    void newLanguageAsksForHeadersAndCells()
    {
        People people;
        people.put(0, {{1, u"Anna"_s, 7, 1.5}});
        QSignalSpy headers(&people, &People::headerDataChanged);
        QSignalSpy cells(&people, &People::dataChanged);
        // Two catalogues are replaced.
        for (int i = 0; i < 2; ++i) {
            QEvent event(QEvent::LanguageChange);
            QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
        }
        QTRY_COMPARE(headers.size(), 1);
        QCOMPARE(cells.size(), 1);
    }

    void emptyValuesComeLastInBothDirections()
    {
        People people;
        people.put(0, {{1, u"b"_s, {}, 0}, {2, u""_s, 5, 0}, {3, u"a"_s, 3, 0}});
        SortFilterModel proxy(people);
        proxy.sort(People::Age, Qt::AscendingOrder);
        QCOMPARE(shown(proxy, people), (QList<int>{3, 2, 1}));
        proxy.sort(People::Age, Qt::DescendingOrder);
        QCOMPARE(shown(proxy, people), (QList<int>{2, 3, 1}));
        proxy.sort(People::Name, Qt::DescendingOrder);
        QCOMPARE(shown(proxy, people), (QList<int>{1, 3, 2}));
        QCOMPARE(proxy.sortColumns().size(), 2);
        QCOMPARE(proxy.sortColumns()[1].column, int(People::Age));
        proxy.sort(-1);
        QCOMPARE(shown(proxy, people), (QList<int>{1, 2, 3}));
    }

    void insertsAndRemovalsAreExact()
    {
        People people;
        people.put(0, {{1, u"a"_s, 1, 0}, {2, u"c"_s, 3, 0}});
        SortFilterModel proxy(people);
        proxy.sort(People::Age);
        QSignalSpy inserted(&proxy, &SortFilterModel::rowsInserted);
        QSignalSpy removed(&proxy, &SortFilterModel::rowsRemoved);
        QSignalSpy layouts(&proxy, &SortFilterModel::layoutChanged);
        QSignalSpy resets(&proxy, &SortFilterModel::modelReset);
        people.put(2, {{3, u"b"_s, 2, 0}});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
        QCOMPARE(inserted[0][2].toInt(), 1);
        people.take(0, 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 0);
        QCOMPARE(layouts.size(), 0);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(shown(proxy, people), (QList<int>{3, 2}));
    }

    /// Ordering and showing are turns of their own; what comes in between is not lost and does not delay for ever.
    void manyThatMoveInALongTableComeToTheirPlaces()
    {
        People people;
        std::vector<Person> all;
        for (int id = 0; id < 12'000; ++id)
            all.push_back({id, u"x"_s, id, 0});
        people.put(0, all);
        SortFilterModel proxy(people);
        proxy.sort(People::Age);
        QSignalSpy layouts(&proxy, &SortFilterModel::layoutChanged);
        Dice dice(3);
        const auto moveMany = [&] {
            for (int i = 0; i < 500; ++i) {
                const int row = dice.below(12'000);
                people.change(row, {people.list[size_t(row)].id, u"x"_s, dice.below(1'000'000), 0});
            }
        };
        moveMany();
        QCOMPARE(layouts.size(), 0);
        QTRY_COMPARE(layouts.size(), 1);
        QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), nullptr));
        QTimer ever;
        connect(&ever, &QTimer::timeout, this, moveMany);
        ever.start(0);
        QTRY_VERIFY(layouts.size() >= 3);
        ever.stop();
        moveMany();
        people.put(0, {{20'000, u"y"_s, 500, 0}});
        QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), nullptr));
        moveMany();
        QTRY_COMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), nullptr));
    }

    void changedValuesReorderOncePerTurn()
    {
        People people;
        Dice dice(1);
        std::vector<Person> all;
        for (int i = 0; i < 100; ++i) {
            all.push_back({i, u"x"_s, i, 0});
        }
        people.put(0, all);
        SortFilterModel proxy(people);
        proxy.sort(People::Age);
        QSignalSpy layouts(&proxy, &SortFilterModel::layoutChanged);
        QSignalSpy changes(&proxy, &SortFilterModel::dataChanged);
        for (int row = 0; row < 50; ++row) {
            Person person = people.list[size_t(row)];
            person.age = 1000 - row;
            people.change(row, person);
        }
        QCOMPARE(changes.size(), 50);
        QCOMPARE(layouts.size(), 0);
        QTRY_COMPARE(layouts.size(), 1);
        QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), nullptr));
    }

    void manyChangesOfATurnAreToldOnce()
    {
        People people;
        Dice dice(5);
        std::vector<Person> all;
        for (int i = 0; i < 1000; ++i)
            all.push_back(dice.person());
        people.put(0, all);
        SortFilterModel proxy(people);
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        proxy.setLocale(QLocale(QLocale::German));
        proxy.sort(People::Weight);
        QSignalSpy changes(&proxy, &SortFilterModel::dataChanged);
        for (int row = 0; row < 1000; row += 2) {
            Person person = people.list[size_t(row)];
            person.weight = row % 7;
            people.change(row, person);
        }
        const auto exact = changes.size();
        QVERIFY(exact < 100);
        QTRY_COMPARE(changes.size(), exact + 1);
        QCOMPARE(changes.last()[0].toModelIndex(), proxy.index(0, People::Name));
        QCOMPARE(changes.last()[1].toModelIndex(), proxy.index(999, People::Weight));
        QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), nullptr));
        // The next turn begins anew.
        people.change(7, people.list[7]);
        QCOMPARE(changes.size(), exact + 2);
        QCOMPARE(changes.last()[0].toModelIndex().row(), proxy.rowOfSource(7));
    }

    void longTablesSortLikeTheOracle()
    {
        People people;
        Dice dice(6);
        std::vector<Person> all;
        for (int i = 0; i < 5000; ++i)
            all.push_back(dice.person());
        people.put(0, all);
        SortFilterModel proxy(people);
        proxy.setLocale(QLocale(QLocale::German));
        for (const int column : {People::Age, People::Name, People::Weight, People::Age}) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                proxy.sort(column, order);
                QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), nullptr));
            }
        }
        proxy.sort(-1);
        QCOMPARE(shown(proxy, people), naive(people, {}, nullptr));
    }

    void longOrdersAreStableByEveryDigit()
    {
        // More rows than are sorted in one piece, with keys of every size, equal ones, and rows without a value.
        constexpr int rows = 210'000;
        std::mt19937_64 engine(8);
        std::vector<std::array<SortValue, 3>> cells(rows);
        for (auto &cell : cells) {
            cell[0] = engine() % 20 == 0 ? SortValue() : SortValue(qint64(engine()));
            cell[1] = qint64(1'700'000'000'000 + engine() % 40'000);
            cell[2] = engine() % 3 == 0 ? SortValue() : SortValue(qint64(engine() % 3) - 1);
        }
        const auto read = [&cells](int row, int column) { return cells[size_t(row)][size_t(column)]; };
        const auto pinned = [](int row) { return row % 150'000 == 7; };
        RowPermutation permutation;
        QList<SortColumn> columns;
        for (const SortColumn &column : {SortColumn{1, Qt::AscendingOrder}, SortColumn{2, Qt::DescendingOrder},
                                         SortColumn{0, Qt::AscendingOrder}, SortColumn{2, Qt::AscendingOrder}}) {
            columns.prepend(column);
            columns.resize(std::min<qsizetype>(columns.size(), 2));
            permutation.reset(rows, columns, QCollator(), read, pinned, RowPermutation::Keys::Hold);
            const auto less = [&](int left, int right) {
                if (pinned(left) || pinned(right))
                    return pinned(left) && (!pinned(right) || left < right);
                for (const SortColumn &by : std::as_const(columns)) {
                    const auto *a = std::get_if<qint64>(&cells[size_t(left)][size_t(by.column)]);
                    const auto *b = std::get_if<qint64>(&cells[size_t(right)][size_t(by.column)]);
                    if (!a != !b)
                        return a != nullptr;
                    if (a && *a != *b)
                        return (*a < *b) == (by.order == Qt::AscendingOrder);
                }
                return left < right;
            };
            const std::vector<int> &order = permutation.order();
            QCOMPARE(int(order.size()), rows);
            // Strictly ascending: every row is there once, and none of two equal ones before an earlier row.
            for (size_t i = 1; i < order.size(); ++i) {
                if (!less(order[i - 1], order[i]))
                    QFAIL(qPrintable(u"row %1 before row %2"_s.arg(order[i - 1]).arg(order[i])));
            }
        }
    }

    void pagesAddedToALongTableShowTogether()
    {
        People people;
        QAbstractItemModelTester sourceTester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
        LightPeople light(people);
        SortFilterModel proxy(people);
        proxy.setFilter(&light);
        proxy.setLocale(QLocale(QLocale::German));
        proxy.sort(People::Age);
        Dice dice(3);
        const auto page = [&dice](int size) {
            std::vector<Person> added;
            for (int i = 0; i < size; ++i)
                added.push_back(dice.person());
            return added;
        };
        people.put(0, page(12'000));
        QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), &light));
        const QPersistentModelIndex followed = proxy.index(4711, 0);
        const int id = people.list[size_t(proxy.sourceRow(4711))].id;
        QSignalSpy inserted(&proxy, &SortFilterModel::rowsInserted);
        QSignalSpy resets(&proxy, &SortFilterModel::modelReset);
        // At the end and in the middle, with a change, a removal and a filter between them.
        people.put(12'000, page(900));
        people.put(500, page(700));
        Person older = people.list[100];
        older.age = 5;
        people.change(100, older);
        people.take(12'500, 400);
        QCOMPARE(proxy.rowCount(), 12'000 - 200); // the other 200 had not been shown yet
        QCOMPARE(inserted.size(), 0);
        people.put(3, page(1)); // a single row does not wait, and takes the others along
        QVERIFY(!inserted.isEmpty());
        QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), &light));
        people.put(0, page(1000));
        light.limit = 2;
        proxy.filterChanged();
        QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), &light));
        light.limit = 1e9;
        proxy.filterChanged();
        const int before = proxy.rowCount();
        people.put(proxy.rowCount(), page(1000));
        QCOMPARE(proxy.rowCount(), before);
        QTRY_COMPARE(proxy.rowCount(), before + 1000);
        QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), &light));
        QCOMPARE(resets.size(), 0);
        if (followed.isValid())
            QCOMPARE(people.list[size_t(proxy.sourceRow(followed.row()))].id, id);
    }

    void aLongListShowsFromItsBeginningAndThenTogether()
    {
        People people;
        SortFilterModel proxy(people);
        QSignalSpy inserted(&proxy, &SortFilterModel::rowsInserted);
        for (int page = 0; page < 6; ++page) {
            std::vector<Person> added;
            for (int i = 0; i < 1000; ++i)
                added.push_back({page * 1000 + i, u"x"_s, i, 0});
            people.put(page * 1000, added);
            QCOMPARE(proxy.rowCount(), 1000);
        }
        QCOMPARE(inserted.size(), 1);
        QTRY_COMPARE(proxy.rowCount(), 6000);
        QCOMPARE(inserted.size(), 2);
    }

    void rowsStayUnderTheHandWhileHeld()
    {
        People people;
        people.put(0, {{1, u"a"_s, 1, 0}, {2, u"b"_s, 2, 0}, {3, u"c"_s, 3, 0}});
        LightPeople light(people);
        light.limit = 10;
        SortFilterModel proxy(people);
        proxy.setFilter(&light);
        proxy.sort(People::Age);
        proxy.hold(true);
        people.change(0, {1, u"a"_s, 9, 0});
        people.change(1, {2, u"b"_s, 2, 99});
        people.put(3, {{4, u"d"_s, 0, 0}});
        proxy.settle();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shown(proxy, people), (QList<int>{1, 2, 3}));
        QCOMPARE(proxy.index(0, People::Age).data().toString(), u"9"_s);
        people.take(2, 1);
        QCOMPARE(shown(proxy, people), (QList<int>{1, 2}));
        proxy.hold(false);
        QCOMPARE(shown(proxy, people), (QList<int>{4, 1}));
    }

    void randomEditsAgreeWithTheNaiveOracle_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomEditsAgreeWithTheNaiveOracle()
    {
        QFETCH(quint32, seed);
        Dice dice(seed);
        People people;
        LightPeople light(people);
        SortFilterModel proxy(people);
        QAbstractItemModelTester sourceTester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        proxy.setLocale(QLocale(QLocale::German));
        proxy.setFilter(&light);
        QSignalSpy resets(&proxy, &SortFilterModel::modelReset);
        std::map<int, QPersistentModelIndex> followed; // by id
        for (int step = 0; step < 250; ++step) {
            edit(dice, people, light, proxy);
            if (dice.below(3) == 0) {
                proxy.hold(false);
                proxy.settle();
                QCOMPARE(shown(proxy, people), naive(people, proxy.sortColumns(), &light));
            }
            for (auto it = followed.begin(); it != followed.end();) {
                if (it->second.isValid()) {
                    QCOMPARE(people.list[size_t(proxy.sourceRow(it->second.row()))].id, it->first);
                    ++it;
                } else {
                    it = followed.erase(it);
                }
            }
            for (int row = 0; row < proxy.rowCount(); ++row) {
                QCOMPARE(proxy.rowOfSource(proxy.sourceRow(row)), row);
                if (dice.below(10) == 0)
                    followed[people.list[size_t(proxy.sourceRow(row))].id] = proxy.index(row, dice.below(3));
            }
        }
        QCOMPARE(resets.size(), 0);
    }

private:
    static void edit(Dice &dice, People &people, LightPeople &light, SortFilterModel &proxy)
    {
        const int count = int(people.list.size());
        switch (dice.below(9)) {
        case 0:
        case 1: {
            std::vector<Person> added;
            for (int i = dice.below(dice.below(4) ? 4 : 60); i >= 0; --i)
                added.push_back(dice.person());
            people.put(dice.below(count + 1), added);
            break;
        }
        case 2:
            if (count) {
                const int first = dice.below(count);
                people.take(first, 1 + dice.below(std::min(count - first, 30)));
            }
            break;
        case 3:
        case 4:
        case 5:
            for (int i = dice.below(40); i >= 0 && count; --i) {
                const int row = dice.below(count);
                Person person = dice.person();
                person.id = people.list[size_t(row)].id;
                person.pinned = people.list[size_t(row)].pinned;
                people.change(row, person);
            }
            break;
        case 6:
            proxy.sort(dice.below(4) - 1, dice.below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 7:
            light.limit = dice.below(12) - 5;
            proxy.filterChanged();
            break;
        case 8:
            proxy.hold(!proxy.isHeld());
            break;
        }
    }
};

EXPORTDESK_TEST(TestTable)
#include "tst_table.moc"
