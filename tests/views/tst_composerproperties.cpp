// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checktext.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "tests/exports/randomrequest.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/composerworld.h"
#include "tests/views/look.h"
#include "views/exports/timestampedit.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;
const QString gold = u"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9"_s;
const QString churn = u"7b3f1c70-11d4-4c6b-8a0e-5d7be0f2a914"_s; ///< of another merge policy

ExportRequest good()
{
    ExportRequest request = ExportRequest::blank();
    request.fields = QStringList{u"person.name.lastName"_s};
    request.datasetId = target;
    return request;
}

SegmentChoice segment(const QString &id)
{
    return {id, u"ups"_s, {u"realized"_s}, {}, {}};
}

using Change = std::function<void(ExportRequest &)>;

} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(exportdesk::RequestCheck::Id)

/// What holds for whatever the operator composes, on the real page.
class TestComposerProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showingARequestChangesNothing();
    void typingAnyRequestAndUndoingItLeavesNoTrace();
    void everyKnownWayToFailIsSaidBeforeLaunch_data();
    void everyKnownWayToFailIsSaidBeforeLaunch();
    void nothingIsClipped_data() { kit::Look::rows(); }
    void nothingIsClipped();

private:
    Theme m_theme;
};

void TestComposerProperties::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestComposerProperties::showingARequestChangesNothing()
{
    ComposerWorld world;
    world.open();
    test::RandomRequest random(2026);
    for (int i = 0; i < 150; ++i) {
        const ExportRequest request = *readExportRequest(prettyJson(random.next())).request;
        world.composer.load(request);
        QCoreApplication::processEvents();
        QVERIFY2(world.composer.request() == request, prettyJson(request).toUtf8().constData());
        QCOMPARE(world.find<QPlainTextEdit>(u"composer.json"_s)->toPlainText(), prettyJson(request));
    }
}

void TestComposerProperties::typingAnyRequestAndUndoingItLeavesNoTrace()
{
    ComposerWorld world;
    world.open();
    test::RandomRequest random(15);
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    for (int i = 0; i < 60; ++i) {
        world.clock.advance(std::chrono::seconds(5));
        const ExportRequest request = *readExportRequest(prettyJson(random.next())).request;
        editor->setPlainText(prettyJson(request));
        QCoreApplication::processEvents();
        QVERIFY(world.composer.request() == request);
        world.clock.advance(std::chrono::seconds(5));
        editor->setPlainText(editor->toPlainText().left(random.upTo(40))); // half typed
        QCoreApplication::processEvents();
    }
    for (int step = 0; world.composer.canUndo(); ++step) {
        QVERIFY(step < 1000);
        world.composer.undo();
        QCoreApplication::processEvents();
        QCOMPARE(editor->toPlainText(), world.composer.jsonText());
    }
    QVERIFY(world.composer.isBlank());
}

void TestComposerProperties::everyKnownWayToFailIsSaidBeforeLaunch_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<RequestCheck::Id>("id");
    QTest::addColumn<bool>("german");
    using Id = RequestCheck::Id;
    const auto row = [](const char *name, Id id, const Change &change) {
        for (const bool german : {false, true})
            QTest::addRow("%s, %s", name, german ? "de" : "en") << change << id << german;
    };
    row("a dataset on another schema", Id::DatasetUnsuitable, [](ExportRequest &one) { one.datasetId = u"crm"_s; });
    row("a dataset of another sandbox", Id::DatasetUnknown,
        [](ExportRequest &one) { one.datasetId = u"5c0000000000000000000000"_s; });
    row("an unknown field", Id::FieldsUnknown, [](ExportRequest &one) { one.fields->append(u"shoe.size"_s); });
    row("an unknown event field", Id::EventFieldsUnknown, [](ExportRequest &one) {
        one.events = EventChoice();
        one.events->from = Timestamp(u"2026-02-01T00:00:00Z"_s);
        one.events->fields = QStringList{u"shoe.size"_s};
    });
    row("an unknown policy", Id::PolicyUnknown, [](ExportRequest &one) { one.mergePolicy.id = u"nobody"_s; });
    row("segments of several policies without one", Id::PolicyNeeded, [](ExportRequest &one) {
        one.segments = {segment(gold), segment(churn)};
    });
    row("from not before to", Id::EventsFromNotBeforeTo, [](ExportRequest &one) {
        one.events = EventChoice();
        one.events->from = one.events->to = Timestamp(u"2026-02-01T00:00:00Z"_s);
    });
    row("a segment twice", Id::SegmentRepeated, [](ExportRequest &one) {
        one.segments = {segment(gold), segment(gold)};
    });
    row("a segment of another sandbox", Id::SegmentUnknown,
        [](ExportRequest &one) { one.segments = {segment(u"00000000-0000-4000-8000-000000000000"_s)}; });
}

void TestComposerProperties::everyKnownWayToFailIsSaidBeforeLaunch()
{
    QFETCH(Change, change);
    QFETCH(RequestCheck::Id, id);
    QFETCH(bool, german);
    QString english;
    {
        const kit::SpokenLanguage spoken(u"en"_s);
        ComposerWorld plain;
        plain.open();
        ExportRequest request = good();
        change(request);
        plain.composer.load(request);
        for (const RequestCheck &check : plain.composer.checker().checks())
            if (check.id == id)
                english = checkText(check);
    }
    const kit::SpokenLanguage spoken(german ? u"de"_s : u"en"_s);
    ComposerWorld world;
    world.open();
    world.composer.load(good());
    QVERIFY(world.composer.launchable());
    ExportRequest request = good();
    change(request);
    world.composer.load(request);
    QCoreApplication::processEvents();
    QString sentence;
    for (const RequestCheck &check : world.composer.checker().checks()) {
        if (check.id != id)
            continue;
        QCOMPARE(check.severity, RequestCheck::Severity::Error);
        sentence = checkText(check);
    }
    QVERIFY(!sentence.isEmpty());
    QCOMPARE(sentence != english, german);
    bool shown = false;
    for (const QLabel *label : world.page->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->text() == sentence);
    QVERIFY2(shown, qPrintable(sentence));
    QVERIFY(!world.find<QAbstractButton>(u"composer.launch"_s)->isEnabled());
    QTest::keyClick(world.page.get(), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(world.posts(), 0);
}

/// With PICTURES naming a folder, also saves what the page looks like.
void TestComposerProperties::nothingIsClipped()
{
    const kit::Look look(m_theme);
    ComposerWorld world(true, look.size);
    world.open();
    const auto judge = [&](const QString &state) {
        QCoreApplication::processEvents();
        QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
        for (const TimestampEdit *time : world.page->findChildren<TimestampEdit *>())
            QTRY_VERIFY2(!time->isVisible() || time->width() >= time->sizeHint().width(), qPrintable(time->text()));
        QCOMPARE(world.page->size(), look.size);
        kit::Look::save(*world.page, u"composer"_s, state);
    };
    judge(u"blank"_s);
    ExportRequest request = good();
    request.fields->append(u"loyalty.tierName"_s);
    request.events = EventChoice();
    request.events->from = Timestamp(u"2026-02-16T00:00:00+01:00"_s);
    request.events->fields = QStringList{u"timestamp"_s, u"web.webPageDetails.name"_s};
    request.segments = {segment(gold), segment(churn)};
    request.datasetId = u"crm"_s;
    world.composer.load(request);
    judge(u"errors"_s);
    world.composer.load(good());
    judge(u"ready"_s);
}

EXPORTDESK_TEST(TestComposerProperties)
#include "tst_composerproperties.moc"
