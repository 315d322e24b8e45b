// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "views/settings/alertsection.h"
#include "views/settings/settingspage.h"
#include "views/settings/settingssections.h"
#include "views/shared/mnemonics.h"
#include "views/shared/page.h"
#include "views/shared/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Every screen of the real window, with its tabs, menus and dialogs: no word is cut off anywhere.
///
/// With a folder PICTURES every screen is saved there, in both languages, all themes, and the sizes of text and window
/// that desks and eyes have; PICTURES_ONLY limits them to the names that contain it.
class EveryScreenTest : public QObject
{
    Q_OBJECT

public:
    struct Look {
        QString theme; ///< as Settings names it
        int points;
        QSize size;
    };

private Q_SLOTS:
    void everyWordHasItsRoom_data();
    void everyWordHasItsRoom();

private:
    void launchSome();
    void show(const Look &look);
    void walk();
    void walkJobs();
    void walkDetailsOf(const QString &search, const QString &name);
    void walkResult();
    void walkComposer();
    void walkSchedules();
    void walkOthers();
    void walkAlerts();
    void visit(PageId page);
    void walkTabs(const QString &name);
    void opened(const QString &button, const QString &name);
    void pressed(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &name);
    void lookAndClose(const QString &name, const std::function<void()> &open);
    void look(const QString &name);
    void lookForFaults(const QWidget &shown, const QString &where);

    MainWindow &window() { return m_under->program().window(); }

    std::unique_ptr<ProgramUnderFaults> m_under;
    QString m_row; ///< language, theme and size, for the names of the pictures
    QStringList m_faults;
};

namespace
{

QString folder()
{
    return qEnvironmentVariable("PICTURES");
}

QList<EveryScreenTest::Look> looks()
{
    const QString light = u"light"_s;
    if (folder().isEmpty())
        return {{light, Theme::usualText, {1000, 640}}, {u"high-contrast"_s, Theme::largestText, {1280, 800}}};
    QList<EveryScreenTest::Look> all;
    for (const QString &theme : {light, u"dark"_s, u"high-contrast"_s}) {
        for (const int points : {Theme::usualText, 14, Theme::largestText}) {
            for (const QSize size : {QSize(800, 500), QSize(1280, 800), QSize(1920, 1080)})
                all.append({theme, points, size});
        }
    }
    return all;
}

/// All windows of the program as they stand upon each other.
QImage screen(QWidget &window)
{
    QImage image = window.grab().toImage();
    const qreal ratio = image.devicePixelRatio();
    QPainter painter(&image);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible())
            continue;
        const QPoint at = other->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint());
        const QImage shown = other->grab().toImage();
        painter.setPen(Qt::darkGray);
        painter.drawRect(QRect(at - QPoint(1, 1), shown.size() / ratio + QSize(1, 1)));
        painter.drawImage(at, shown);
    }
    return image;
}

} // namespace

void EveryScreenTest::everyWordHasItsRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("de") << u"de"_s;
}

void EveryScreenTest::everyWordHasItsRoom()
{
    QFETCH(QString, language);
    m_faults.clear();
    m_under.reset(); // the other language first leaves
    m_under
        = std::make_unique<ProgramUnderFaults>(QStringList{u"--jobs"_s, u"400"_s, u"--profiles"_s, u"50"_s}, language);
    m_under->waitUntilLoaded();
    launchSome();
    const QString only = qEnvironmentVariable("PICTURES_ONLY"); // e.g. light-10-1280
    for (const Look &look : looks()) {
        m_row = u"%1-%2-%3-%4"_s.arg(language, look.theme).arg(look.points).arg(look.size.width());
        if (!m_row.contains(only))
            continue;
        show(look);
        walk();
    }
    show({u"system"_s, Theme::usualText, {1280, 800}});
    m_faults.removeDuplicates();
    if (!m_faults.isEmpty())
        qInfo().noquote() << m_faults.join(u'\n');
    QCOMPARE(m_faults.size(), 0);
}

void EveryScreenTest::show(const Look &look)
{
    window().resize(look.size);
    visit(PageId::Settings);
    Hand::click(Hand::find(u"settings.theme."_s + look.theme));
    auto *points = qobject_cast<QSpinBox *>(Hand::find(u"settings.textSize"_s));
    QVERIFY(points);
    points->setValue(look.points);
    QTRY_COMPARE(QApplication::font().pointSizeF(), qreal(look.points));
    QVERIFY(kit::becomesIdle());
    QCOMPARE(window().size(), look.size); // nothing makes it larger
}

/// Three that run on, into a dataset whose name nobody would draw a screen for; of a request that is known to work.
void EveryScreenTest::launchSome()
{
    Workspace &space = m_under->workspace();
    DatasetSpec awkward;
    awkward.name
        = u"Übergabe an die Servicezentrale Süd – vollständig, mit Einwilligungen und Vertragsdaten \U0001F680 "
          "\u0639\u0631\u0636 \u0627\u0644\u0639\u0645\u0644\u0627\u0621 (bitte nicht löschen!)"_s;
    awkward.description = awkward.name + u' ' + awkward.name;
    const QFuture<Outcome<QString>> made = space.creations().create(awkward);
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 30'000);
    QVERIFY(made.result());
    QString model;
    for (int row = 0; row < space.jobs().rowCount() && model.isEmpty(); ++row) {
        const JobFacts facts = space.jobs().facts(row);
        if (facts.status == JobStatus::Succeeded && !facts.hasEvents && facts.errorCount == 0)
            model = space.jobs().idAt(row);
    }
    std::optional<ExportRequest> request;
    QObject here;
    connect(&space.monitor(), &JobMonitor::jobSeen, &here, [&](const ExportJob &job) {
        if (job.id == model)
            request = readExportRequest(job.request).request;
    });
    space.monitor().lookUp(model);
    QTRY_VERIFY(request.has_value());
    request->datasetId = made.result().value();
    m_under->setFaults(R"({"quirks": {"stuckInProcessing": true}})");
    for (int i = 0; i < 3; ++i)
        space.launcher().launch(*request);
    const auto running = [&space] {
        int count = 0;
        for (int row = 0; row < space.jobs().rowCount(); ++row)
            count += space.jobs().facts(row).status == JobStatus::Processing;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 3, 60'000);
    space.composer().load(*request);
}

void EveryScreenTest::walk()
{
    visit(PageId::Dashboard);
    look(u"dashboard"_s);
    opened(u"dashboard.tables"_s, u"dashboard-tables"_s);
    walkJobs();
    walkComposer();
    walkSchedules();
    walkOthers();
}

void EveryScreenTest::visit(PageId page)
{
    window().pages().showPage(page);
    QCOMPARE(window().pages().currentId(), page);
    QVERIFY(kit::becomesIdle());
}

/// What is wrong with a window apart from its words: menus beside it, bars that scroll sideways, and buttons that do
/// nothing and do not say why.
void EveryScreenTest::lookForFaults(const QWidget &shown, const QString &where)
{
    if (qobject_cast<const QMenu *>(&shown) && shown.geometry().right() > window().geometry().right())
        m_faults << where + u"the menu reaches out of the window"_s;
    QStringList letters;
    if (const auto *menu = qobject_cast<const QMenu *>(&shown)) {
        for (const QChar letter : menuLetters(*menu))
            letters.append(letter);
    } else if (qobject_cast<const QDialog *>(&shown)) {
        for (const QAbstractButton *button : shown.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                letters.append(button->shortcut().toString());
        }
    }
    letters.removeAll(QString());
    if (letters.removeDuplicates() > 0)
        m_faults << where + u"letters with Alt are not unique"_s;
    if (letters.isEmpty() && (shown.inherits("QMenu") || shown.inherits("exportdesk::DialogFrame")))
        m_faults << where + u"no letters with Alt"_s;
    for (const QScrollBar *bar : shown.findChildren<QScrollBar *>()) {
        const bool mayScroll = bar->parentWidget()->parentWidget()->objectName() == "result.rows.table"_L1;
        if (bar->isVisible() && bar->orientation() == Qt::Horizontal && !mayScroll)
            m_faults << where + u"scrolls sideways: "_s + bar->parentWidget()->parentWidget()->accessibleName();
    }
    for (const QAbstractButton *button : shown.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->isEnabled() && button->toolTip().isEmpty()
            && !button->inherits("QLineEditIconButton") && !qobject_cast<QTabBar *>(button->parentWidget()))
            m_faults << where + u"does not say why: "_s + button->objectName() + u' ' + button->text();
    }
}

void EveryScreenTest::look(const QString &name)
{
    QVERIFY(kit::becomesIdle());
    for (QWidget *shown : QApplication::topLevelWidgets()) {
        if (!shown->isVisible())
            continue;
        const QString where = m_row + u' ' + name + u": "_s;
        for (const QString &found : kit::clipped(shown))
            m_faults << where + found;
        lookForFaults(*shown, where);
    }
    if (!folder().isEmpty())
        screen(window()).save(folder() + u"/%1-%2.png"_s.arg(name, m_row));
}

void EveryScreenTest::opened(const QString &button, const QString &name)
{
    QWidget *found = Hand::find(button);
    if (!found) {
        m_faults << m_row + u" no "_s + button;
        return;
    }
    if (!found->isEnabled()) {
        m_faults << m_row + u" disabled "_s + button;
        return;
    }
    lookAndClose(name, [found] { Hand::click(found); });
}

void EveryScreenTest::pressed(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &name)
{
    lookAndClose(name, [=, this] { QTest::keyClick(&window(), key, modifiers); });
}

/// Looks at what \a open opens. A timer does it, because a menu runs an event loop of its own until it is closed.
void EveryScreenTest::lookAndClose(const QString &name, const std::function<void()> &open)
{
    bool isOpened = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (!isOpened && !QApplication::activePopupWidget() && !QApplication::activeModalWidget())
            return;
        timer.stop();
        look(name);
        for (int i = 0; i < 4; ++i) {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget *modal = QApplication::activeModalWidget())
                modal->close();
        }
    });
    timer.start(1);
    open();
    isOpened = true;
    QTRY_VERIFY(!timer.isActive());
    QVERIFY(kit::becomesIdle());
}

void EveryScreenTest::walkTabs(const QString &name)
{
    for (auto *tabs : window().pages().currentPage()->findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab) || !tabs->isTabEnabled(tab))
                continue;
            tabs->setCurrentIndex(tab);
            look(name + u"-tab%1"_s.arg(tab));
        }
        if (tabs->isVisible())
            tabs->setCurrentIndex(0);
    }
}

void EveryScreenTest::walkDetailsOf(const QString &search, const QString &name)
{
    m_under->workspace().filter().setSearch(search);
    QVERIFY(kit::becomesIdle());
    auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    if (!table || table->model()->rowCount() == 0) {
        m_faults << m_row + u" nothing shown for "_s + search;
        return;
    }
    Hand::clickCell(table, table->model()->index(0, ExportJobsModel::Id));
    QVERIFY(kit::becomesIdle());
    walkTabs(u"jobs-"_s + name);
}

void EveryScreenTest::walkJobs()
{
    visit(PageId::Jobs);
    m_under->workspace().filter().setSearch({});
    look(u"jobs"_s);
    opened(u"jobs.columns"_s, u"jobs-columns"_s);
    opened(u"jobs.views"_s, u"jobs-views"_s);
    opened(u"jobs.export"_s, u"jobs-export"_s);
    walkDetailsOf(u"status:failed"_s, u"failed"_s);
    walkDetailsOf(u"status:succeeded"_s, u"succeeded"_s);
    walkResult();
    walkDetailsOf(u"status:cancelled"_s, u"cancelled"_s);
    walkDetailsOf(u"status:processing"_s, u"processing"_s);
    opened(u"jobs.cancel"_s, u"jobs-cancel"_s);
    m_under->workspace().filter().setSearch(u"dataset:nothingiscalledso"_s);
    look(u"jobs-empty"_s);
    m_under->workspace().filter().setSearch({});
    QVERIFY(kit::becomesIdle());
    opened(u"head.connection"_s, u"head-connection"_s);
    opened(u"head.sandbox"_s, u"head-sandbox"_s);
    pressed(Qt::Key_F10, Qt::NoModifier, u"head-menu"_s);
    pressed(Qt::Key_F1, Qt::ShiftModifier, u"head-keys"_s);
    pressed(Qt::Key_K, Qt::ControlModifier, u"head-goto"_s);
}

/// Of the job in view, which succeeded: in the tab, in a window, its rows, one profile, and saving.
void EveryScreenTest::walkResult()
{
    QTabBar *tabs = nullptr;
    for (auto *one : Hand::find(u"jobs.details"_s)->findChildren<QTabBar *>())
        if (one->isVisible())
            tabs = one;
    QVERIFY(tabs);
    constexpr int resultTab = 4;
    tabs->setCurrentIndex(resultTab);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"result.rows"_s), 30'000);
    look(u"result-tab"_s);
    Hand::click(Hand::find(u"result.window"_s));
    QTRY_VERIFY(Hand::find(u"result.page"_s));
    QWidget *page = Hand::find(u"result.page"_s);
    page->resize(window().size());
    look(u"result-window"_s);
    Hand::click(page->findChild<QWidget *>(u"result.rows"_s));
    QTRY_VERIFY(Hand::canUse(u"result.rows.table"_s));
    auto *rows = qobject_cast<TableView *>(Hand::find(u"result.rows.table"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rows->model()->rowCount() > 0, 10'000);
    look(u"result-rows"_s);
    rows->setFocus();
    Hand::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::find(u"result.profile.tree"_s), 10'000);
    look(u"result-profile"_s);
    Hand::click(Hand::find(u"result.rows.reveal"_s));
    look(u"result-hidden"_s);
    opened(u"result.rows.columns"_s, u"result-columns"_s);
    lookAndClose(u"result-save"_s, [] { Hand::click(Hand::find(u"result.rows.save"_s)); });
    page->close();
    QTRY_VERIFY(!Hand::find(u"result.page"_s));
    tabs->setCurrentIndex(0);
}

void EveryScreenTest::walkComposer()
{
    visit(PageId::NewExport);
    look(u"composer"_s);
    for (const QString &name :
         {u"composer.import"_s, u"composer.onlyNew"_s, u"composer.templates"_s, u"composer.copyAs"_s,
          u"composer.fields.paste"_s, u"composer.fields.recent"_s, u"composer.segments"_s, u"composer.policy"_s,
          u"composer.destination.combo"_s, u"composer.destination.create"_s}) {
        if (Hand::find(name)) // folded sections show theirs when they are open
            opened(name, QString(name).replace(u'.', u'-'));
    }
}

/// One that runs at night, of the request on the page New export, with its log.
void EveryScreenTest::walkSchedules()
{
    WorkspaceSchedules &schedules = m_under->workspace().schedules();
    if (schedules.table.rowCount() == 0) {
        visit(PageId::Schedules);
        look(u"schedules-empty"_s);
        Schedule nightly;
        nightly.place = schedules.edits.place();
        nightly.plan.name = u"Übergabe an die Servicezentrale Süd, jede Nacht"_s;
        nightly.plan.rhythm.at = 75;
        nightly.request = m_under->workspace().composer().request();
        const QFuture<Outcome<Schedule>> made = schedules.edits.add(nightly);
        QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 30'000);
        QVERIFY(made.result());
        QTRY_COMPARE(schedules.table.rowCount(), 1);
        schedules.runner.runNow(made.result().value().id);
        QTRY_VERIFY_WITH_TIMEOUT(!schedules.table.all().first().kept.newest.isEmpty(), 60'000);
    }
    visit(PageId::Schedules);
    look(u"schedules"_s);
    walkTabs(u"schedules"_s);
    opened(u"schedules.new"_s, u"schedules-new"_s);
    opened(u"schedules.edit"_s, u"schedules-edit"_s);
    opened(u"schedules.runNow"_s, u"schedules-run"_s);
    opened(u"schedules.remove"_s, u"schedules-remove"_s);
    opened(u"schedules.timerButton"_s, u"schedules-timer"_s);
}

void EveryScreenTest::walkOthers()
{
    visit(PageId::Datasets);
    look(u"datasets"_s);
    walkTabs(u"datasets"_s);
    opened(u"datasets.columns"_s, u"datasets-columns"_s);
    opened(u"datasets.create"_s, u"datasets-create"_s);
    visit(PageId::Activity);
    look(u"activity"_s);
    walkTabs(u"activity"_s);
    visit(PageId::Connections);
    look(u"connections"_s);
    walkTabs(u"connections"_s);
    visit(PageId::Settings);
    look(u"settings"_s);
    walkAlerts();
}

/// With a way and a rule: what is written is the same in each look.
void EveryScreenTest::walkAlerts()
{
    auto &page = static_cast<SettingsPage &>(*window().pages().currentPage());
    showSettingsSection(page, AlertSection::tr("Alerts"));
    look(u"settings-alerts"_s);
    opened(u"alerts.addWay"_s, u"settings-alerts-way"_s);
    if (!Hand::find(u"alerts.test.Pager"_s)) {
        Hand::click(Hand::find(u"alerts.addWay"_s));
        QTRY_VERIFY(Hand::find(u"alert.kind"_s));
        static_cast<QComboBox *>(Hand::find(u"alert.kind"_s))->setCurrentIndex(2);
        static_cast<QLineEdit *>(Hand::find(u"alert.name"_s))->setText(u"Pager"_s);
        static_cast<QLineEdit *>(Hand::find(u"alert.command"_s))->setText(u"/bin/false"_s);
        Hand::click(Hand::find(u"alert.save"_s));
        QTRY_VERIFY(Hand::find(u"alerts.test.Pager"_s));
        QTRY_VERIFY(!Hand::find(u"alert.way"_s));
    }
    showSettingsSection(page, AlertSection::tr("Alerts"));
    look(u"settings-alerts-one"_s);
    opened(u"alerts.edit.Pager"_s, u"settings-alerts-edit"_s);
    opened(u"alerts.remove.Pager"_s, u"settings-alerts-remove"_s);
    opened(u"alerts.addRule"_s, u"settings-alerts-rule"_s);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::EveryScreenTest)
#include "tst_everyscreen.moc"
