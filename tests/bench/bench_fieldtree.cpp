// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the slow turns of the event loop while fields are opened, searched and chosen in a schema of 5 000.
//
// Prints one line per thing done. BENCH_STRICT=1 makes a turn of more than 16 ms of the window's own work an error; in
// the usual test run nothing is timed, only that all of it happens.

#include "models/exports/contentedits.h"
#include "models/exports/fieldlist.h"
#include "tests/kit/testprogram.h"
#include "tests/views/composerworld.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

constexpr double frameMs = 16;
constexpr int objects = 250;
constexpr int fieldsEach = 19; // 250 objects with 19 fields each: 5 000

double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Notes how much work of its own thread lies between two turns of the event loop; what other programs take does not
/// count.
class Turns final : public QObject
{
public:
    Turns()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] { note(); });
        m_before = threadCpuMs();
        m_timer.start();
    }
    void note()
    {
        const double now = threadCpuMs();
        m_turns += 1;
        m_slow += now - m_before > frameMs;
        m_longest = std::max(m_longest, now - m_before);
        m_before = threadCpuMs();
    }
    int turns() const { return m_turns; }
    int slow() const { return m_slow; }
    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    double m_before = 0;
    double m_longest = 0;
    int m_turns = 0;
    int m_slow = 0;
};

QByteArray wideUnion()
{
    QByteArray schema = "{'$id': 'https://ns.adobe.com/xdm/context/profile__union', 'type': 'object', 'properties': {";
    for (int object = 0; object < objects; ++object) {
        schema += (object ? ", 'group" : "'group") + QByteArray::number(object)
            + "': {'type': 'object', 'title': 'Group', 'properties': {";
        for (int field = 0; field < fieldsEach; ++field)
            schema += (field ? ", 'field" : "'field") + QByteArray::number(field)
                + "': {'type': 'string', 'title': 'Field of a group', 'description': 'One of many'}";
        schema += "}}";
    }
    schema += "}}";
    return schema.replace('\'', '"');
}

} // namespace

class FieldTreeBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void fiveThousandFields();

private:
    void measure(const char *what, const std::function<void()> &act)
    {
        Turns turns;
        act();
        turns.note();
        for (int i = 0; i < 5; ++i) // what the act left for later belongs to it
            QCoreApplication::processEvents();
        turns.note();
        qInfo("%-34s %4d turns, %d slow, longest %.1f ms", what, turns.turns(), turns.slow(), turns.longest());
        QVERIFY(turns.turns() > 0);
        if (qEnvironmentVariableIsSet("BENCH_STRICT"))
            QCOMPARE(turns.slow(), 0);
    }

    Theme m_theme;
};

void FieldTreeBench::fiveThousandFields()
{
    ComposerWorld().open(); // fonts, icons and style are loaded once in a session, not with a schema
    ComposerWorld world;
    world.client.answer("GET", u"/data/foundation/schemaregistry/tenant/unions/_xdm.context.profile__union"_s,
                        wideUnion());
    measure("opened, the schema read", [&] { world.open(); });
    auto *tree = world.find<QTreeView>(u"composer.fields.tree"_s);
    QCOMPARE(world.choices.profileFields().nodes().size(), objects * (fieldsEach + 1));
    measure("the page shown again", [&] {
        world.page->hide();
        QCoreApplication::processEvents();
        world.page->show();
        QCoreApplication::processEvents();
    });
    auto *search = world.find<QLineEdit>(u"composer.fields.search"_s);
    search->setFocus();
    for (const QChar letter : u"field1"_s)
        measure(qPrintable(u"typing \"%1\" into the search"_s.arg(letter)), [&] {
            world.type(QString(letter));
            QTest::keyClick(search, Qt::Key_Left); // the search follows after a moment; Down would ask for it at once
            QTest::keyClick(search, Qt::Key_End);
        });
    measure("from the search into the tree", [&] { world.press(Qt::Key_Down); });
    QVERIFY(tree->model()->rowCount() == objects);
    measure("choosing a field", [&] { world.press(Qt::Key_Space); });
    QVERIFY(world.composer.request().fields);
    search->setFocus();
    measure("clearing the search", [&] { world.press(Qt::Key_Escape); });
    QStringList many;
    for (int object = 0; object < objects; ++object)
        for (int field = 0; field < fieldsEach; field += 2)
            many += u"group%1.field%2"_s.arg(object).arg(field);
    measure("a list of 2,500 fields", [&] { ContentEdits(world.composer).setFields(many); });
    QCOMPARE(world.composer.request().fields->size(), many.size());
    auto *onlySelected = world.find<QCheckBox>(u"composer.fields.onlySelected"_s);
    measure("only selected", [&] { QTest::mouseClick(onlySelected, Qt::LeftButton, {}, {8, 8}); });
    measure("all of them again", [&] { QTest::mouseClick(onlySelected, Qt::LeftButton, {}, {8, 8}); });
    tree->setFocus();
    measure("everything unfolded", [&] { tree->expandAll(); });
    measure("to the end", [&] { world.press(Qt::Key_End); });
    measure("one field fewer", [&] { world.press(Qt::Key_Space); });
    measure("undo", [&] { world.composer.undo(); });
    auto *json = world.find<QPlainTextEdit>(u"composer.json"_s);
    json->setFocus();
    measure("a letter typed into the request", [&] { world.press(Qt::Key_Space); });
    QStringList all;
    for (int object = 0; object < objects; ++object)
        for (int field = 0; field < fieldsEach; ++field)
            all += u"group%1.field%2"_s.arg(object).arg(field);
    measure("a list of all 4,750 as text",
            [&] { ContentEdits(world.composer).setFields(readFieldList(all.join(u'\n'))); });
    measure("undo of it", [&] { world.composer.undo(); });
    measure("2,500 fields of another schema", [&] {
        ContentEdits(world.composer).setFields(QStringList(many).replaceInStrings(u"group"_s, u"other"_s));
    });
    QVERIFY(!world.composer.launchable());
    measure("undo of these", [&] { world.composer.undo(); });
}

EXPORTDESK_TEST(FieldTreeBench)
#include "bench_fieldtree.moc"
