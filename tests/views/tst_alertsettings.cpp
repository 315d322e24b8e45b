// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertsettings.h"
#include "models/connections/connectionsmodel.h"
#include "models/platform/deliver.h"
#include "models/store/store.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/scriptedserver.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/connectionsworld.h"
#include "tests/views/look.h"
#include "tests/views/pagedriver.h"
#include "tests/views/spokenlanguage.h"
#include "views/connections/secretfield.h"
#include "views/settings/alertsection.h"
#include "views/settings/settingspage.h"
#include "views/settings/settingssections.h"
#include "views/shared/button.h"
#include "views/shared/helprequest.h"
#include "views/shared/iconlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// A keychain that is not there.
class NoKeychain final : public Keychain
{
public:
    void read(const QString &, Then then) override { answer(then); }
    void write(const QString &, const Secret &, Then then) override { answer(then); }
    void remove(const QString &, Then then) override { answer(then); }

private:
    static void answer(const Then &then)
    {
        QMetaObject::invokeMethod(
            qApp,
            [then] {
                then({Answer::Kind::Unavailable, {}, u"none"_s});
            },
            Qt::QueuedConnection);
    }
};

/// The page of settings on a store of its own.
struct AlertDesk {
    explicit AlertDesk(Theme &theme, bool hasKeychain = true)
        : settingsFile(folder.filePath(u"connections.ini"_s), QSettings::IniFormat)
        , connections(settingsFile)
        , store(folder.filePath(u"store.sqlite"_s))
        , secrets(hasKeychain ? std::unique_ptr<Keychain>(std::make_unique<kit::FakeKeychain>(kept))
                              : std::make_unique<NoKeychain>(),
                  std::chrono::seconds(10))
        , journal(store)
        , telling({journal, sender, clock,
                   [this](const AlertWay &way) {
                       return delivered(secrets.read(way.secretKey()), &secrets,
                                        [](const std::optional<Secret> &found) { return found.value_or(Secret()); });
                   },
                   [](const QString &) { return QString(); }})
        , settings({store, journal, telling, secrets, clock})
        , page(theme, AlertsModels{settings, connections, clock})
    {
        page.resize(904, 572);
        page.show();
    }

    template <class T>
    static T resultOf(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            qFatal("the store does not respond");
        return future.result();
    }
    AlertSetup stored() { return resultOf(journal.load()).value(); }
    /// Whether the page shows these words.
    bool says(const QString &words) const
    {
        QStringList all{kit::visibleWords(page)};
        for (const IconLabel *label : page.findChildren<IconLabel *>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n').contains(words);
    }
    /// As a person does, until it is in the list.
    void addWebhook(const QString &name, const QString &address)
    {
        hand.click(u"alerts.addWay"_s);
        hand.type(name);
        hand.find(u"alert.address"_s)->setFocus();
        hand.type(address);
        hand.click(u"alert.save"_s);
        if (!QTest::qWaitFor([&] { return hand.has(u"alerts.test."_s + name); }, 10'000))
            qFatal("the way is not in the list");
    }

    QTemporaryDir folder;
    kit::FakeClock clock;
    QSettings settingsFile;
    ConnectionsModel connections;
    Store store;
    std::shared_ptr<kit::FakeKeychain::Kept> kept = std::make_shared<kit::FakeKeychain::Kept>();
    SecretStore secrets;
    AlertJournal journal;
    WaySender sender;
    AlertTelling telling;
    AlertSettings settings;
    SettingsPage page;
    kit::PageDriver hand;
};

} // namespace

/// Ways and rules in the settings, as a person adds, tests, changes and removes them.
class AlertSettingsTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }
    void cleanup() { m_theme.setTextSize(Theme::usualText); }

    void anEmptySectionSaysWhatAlertsAreForAndLeadsToTheFirstWay()
    {
        const kit::SpokenLanguage english(u"en"_s);
        AlertDesk desk(m_theme);
        QTRY_VERIFY(desk.settings.isRead());
        QVERIFY(desk.says(u"First add a way to send them"_s));
        QVERIFY(!desk.hand.has(u"alerts.addRule"_s)); // nothing to send by
        showSettingsSection(desk.page, AlertSection::tr("Alerts"));
        QTRY_COMPARE(QApplication::focusWidget(), desk.hand.find(u"alerts.addWay"_s));
        QCOMPARE(HelpRequest::addressOf(QApplication::focusWidget()), u"settings#settings-alerts"_s);
        desk.hand.press(Qt::Key_Space);
        QVERIFY(desk.hand.has(u"alert.address"_s));
        QVERIFY(!desk.hand.has(u"alert.server"_s) && !desk.hand.has(u"alert.command"_s));
        desk.hand.press(Qt::Key_Escape);
        QVERIFY(desk.stored().ways.isEmpty());
    }

    void aWebhookIsAddedTestedAndRemoved()
    {
        const kit::SpokenLanguage english(u"en"_s);
        kit::ScriptedServer receiver;
        receiver.always(kit::act::answer(200, "ok"));
        AlertDesk desk(m_theme);
        desk.addWebhook(u"Ops"_s, receiver.url().toString() + u"/hook?token=t0p"_s);
        const AlertWay way = desk.stored().ways.first().way;
        QCOMPARE(desk.kept->value(way.secretKey()).reveal(), receiver.url().toString() + u"/hook?token=t0p"_s);
        QVERIFY(!writtenSetup(desk).contains("t0p")); // only the keychain has it
        QVERIFY(desk.says(u"Nothing was sent yet"_s));
        QCOMPARE(desk.hand.find(u"alerts.test.Ops"_s)->accessibleName(), u"Test: Ops"_s);

        desk.hand.click(u"alerts.test.Ops"_s);
        QTRY_COMPARE(receiver.seen().size(), 1);
        QVERIFY(QJsonDocument::fromJson(receiver.seen().first().body).object()["test"_L1].toBool());
        QTRY_VERIFY(desk.says(u"The test was delivered by “Ops”."_s));
        QTRY_VERIFY(desk.says(u"Last delivered:"_s));

        receiver.always(kit::act::answer(500, "no"));
        desk.hand.click(u"alerts.test.Ops"_s);
        QTRY_VERIFY(desk.says(u"The test by “Ops” did not arrive. The receiver refused the alert (500)."_s));
        QTRY_VERIFY(!desk.stored().ways.first().trouble.ok());

        // Another address repairs it.
        receiver.always(kit::act::answer(200, "ok"));
        desk.hand.click(u"alerts.edit.Ops"_s);
        const auto *address = desk.hand.find<SecretField>(u"alert.secret"_s);
        QVERIFY(!address->eye()->isVisible() && address->edit()->isReadOnly()); // what is stored is not shown
        QTest::mouseClick(address->replaceButton(), Qt::LeftButton);
        desk.hand.type(receiver.url().toString() + u"/other"_s);
        QVERIFY(address->eye()->isVisible());
        desk.hand.click(u"alert.save"_s);
        QTRY_VERIFY(desk.kept->value(way.secretKey()).reveal().endsWith(u"/other"_s));
        QTRY_VERIFY(!desk.hand.has(u"alert.way"_s));
        desk.hand.click(u"alerts.test.Ops"_s);
        QTRY_COMPARE(receiver.seen().size(), 3);
        QCOMPARE(receiver.seen().last().target, "/other");
        QTRY_VERIFY(desk.says(u"The test was delivered by “Ops”."_s));

        AlertRule rule;
        rule.name = u"All"_s;
        rule.ways = QStringList{way.id};
        desk.resultOf(desk.settings.save(rule));
        QTRY_VERIFY(desk.hand.has(u"alerts.edit.All"_s));
        desk.hand.click(u"alerts.remove.Ops"_s);
        desk.hand.click(u"alerts.keep"_s);
        QVERIFY(desk.kept->contains(way.secretKey())); // on second thoughts
        desk.hand.click(u"alerts.remove.Ops"_s);
        desk.hand.click(u"alerts.remove"_s);
        QTRY_VERIFY(!desk.hand.has(u"alerts.test.Ops"_s));
        QTRY_VERIFY(desk.kept->isEmpty());
        QVERIFY(desk.stored().ways.isEmpty() && desk.stored().rules.isEmpty());
        QTRY_VERIFY(desk.says(u"First add a way to send them"_s));
    }

    void whatIsWrongIsSaidAtItsField()
    {
        const kit::SpokenLanguage english(u"en"_s);
        AlertDesk desk(m_theme);
        QTRY_VERIFY(desk.settings.isRead());
        desk.hand.click(u"alerts.addWay"_s);
        const auto words = [&desk] { return kit::visibleWords(*desk.hand.find(u"alert.way"_s)); };
        desk.hand.click(u"alert.save"_s);
        QVERIFY(words().contains(u"Enter a name."_s));
        QCOMPARE(QApplication::focusWidget(), desk.hand.find(u"alert.name"_s));
        desk.hand.type(u"Ops"_s);
        desk.hand.find(u"alert.address"_s)->setFocus();
        desk.hand.type(u"http://hooks.example.com/x"_s);
        desk.hand.click(u"alert.save"_s);
        QVERIFY(words().contains(u"Without encryption, alerts can only be sent to this computer."_s));
        QVERIFY(!words().contains(u"Enter a name."_s));
        auto *kind = desk.hand.find<QComboBox>(u"alert.kind"_s);
        kind->setCurrentIndex(1);
        desk.hand.click(u"alert.save"_s);
        QVERIFY(words().contains(u"Enter the mail addresses"_s));
        desk.hand.find<QLineEdit>(u"alert.from"_s)->setText(u"a@example.com"_s);
        desk.hand.find<QLineEdit>(u"alert.to"_s)->setText(u"b@example.com; c@example.com"_s);
        desk.hand.click(u"alert.save"_s);
        QVERIFY(words().contains(u"Enter the mail server"_s));
        desk.hand.find<QLineEdit>(u"alert.server"_s)->setText(u"mail.example.com:587"_s);
        desk.hand.find<QLineEdit>(u"alert.user"_s)->setText(u"ann"_s);
        desk.hand.click(u"alert.save"_s);
        QVERIFY(words().contains(u"Enter the password."_s));
        desk.hand.find(u"alert.password"_s)->setFocus();
        desk.hand.type(u"pw"_s);
        desk.hand.click(u"alert.save"_s);
        QTRY_VERIFY(desk.hand.has(u"alerts.edit.Ops"_s));
        const AlertWay mail = desk.stored().ways.first().way;
        QCOMPARE(mail.to, (QStringList{u"b@example.com"_s, u"c@example.com"_s}));
        QCOMPARE(desk.kept->value(mail.secretKey()).reveal(), u"pw"_s);

        // A name is there once.
        desk.hand.click(u"alerts.addWay"_s);
        desk.hand.type(u"ops"_s);
        desk.hand.find<QComboBox>(u"alert.kind"_s)->setCurrentIndex(2);
        desk.hand.find<QLineEdit>(u"alert.command"_s)->setText(u"/bin/true \"two words\" last"_s);
        desk.hand.click(u"alert.save"_s);
        QTRY_VERIFY(words().contains(u"Another way is already named “ops”."_s));
        desk.hand.find<QLineEdit>(u"alert.name"_s)->setText(u"Pager"_s);
        desk.hand.click(u"alert.save"_s);
        QTRY_VERIFY(desk.hand.has(u"alerts.edit.Pager"_s));

        // Edited, it is as it was; what is not changed stays.
        desk.hand.click(u"alerts.edit.Pager"_s);
        QVERIFY(!desk.hand.has(u"alert.kind"_s));
        desk.hand.click(u"alert.save"_s);
        QTRY_VERIFY(!desk.hand.has(u"alert.way"_s));
        QCOMPARE(desk.stored().ways.last().way.command, (QStringList{u"/bin/true"_s, u"two words"_s, u"last"_s}));
        desk.hand.click(u"alerts.edit.Ops"_s);
        desk.hand.find<QLineEdit>(u"alert.name"_s)->setText(u"Team"_s);
        desk.hand.click(u"alert.save"_s);
        QTRY_VERIFY(desk.hand.has(u"alerts.edit.Team"_s));
        QCOMPARE(desk.kept->value(mail.secretKey()).reveal(), u"pw"_s);
    }

    void aRuleSaysWhichEventsAreSentByWhichWays()
    {
        const kit::SpokenLanguage english(u"en"_s);
        AlertDesk desk(m_theme);
        desk.addWebhook(u"Ops"_s, u"https://hooks.example.com/x"_s);
        QVERIFY(desk.says(u"Nothing is sent yet"_s));
        desk.hand.click(u"alerts.addRule"_s);
        desk.hand.type(u"Nights"_s);
        QVERIFY(desk.hand.find<QCheckBox>(u"alert.to.Ops"_s)->isChecked()); // the only one
        desk.hand.find<QCheckBox>(u"alert.event.late"_s)->click();
        desk.hand.find<QCheckBox>(u"alert.quiet"_s)->click();
        desk.hand.find<QComboBox>(u"alert.sandbox"_s)->setEditText(u"prod"_s);
        desk.hand.find<QLineEdit>(u"alert.dataset"_s)->setText(u"d1"_s);
        desk.hand.find<QSpinBox>(u"alert.together"_s)->setValue(10);
        desk.hand.click(u"alert.save"_s);
        QTRY_VERIFY(desk.hand.has(u"alerts.edit.Nights"_s));
        AlertRule rule = desk.stored().rules.first();
        QCOMPARE(rule.kinds.size(), 7);
        QVERIFY(!rule.kinds.contains(AlertEvent::Kind::Late));
        QVERIFY(rule.quiet.from == 22 * 60 && rule.quiet.until == 6 * 60 && !rule.quiet.zone.isEmpty());
        QCOMPARE(rule.place.sandbox, u"prod"_s);
        QCOMPARE(rule.datasetId, u"d1"_s);
        QCOMPARE(rule.bundleMinutes, 10);
        QVERIFY(rule.tellsResolved && !rule.onlyOwn && rule.changePercent == 50);
        QVERIFY(desk.says(u"Sent by: Ops"_s));

        // Saved again without a change it is the same.
        desk.hand.click(u"alerts.edit.Nights"_s);
        desk.hand.click(u"alert.save"_s);
        QTRY_VERIFY(!desk.hand.has(u"alert.rule"_s));
        QCOMPARE(desk.stored().rules.first(), rule);
        desk.hand.click(u"alerts.edit.Nights"_s);
        desk.hand.find<QCheckBox>(u"alert.to.Ops"_s)->click();
        desk.hand.click(u"alert.save"_s);
        QVERIFY(kit::visibleWords(*desk.hand.find(u"alert.rule"_s)).contains(u"Select at least one way."_s));
        desk.hand.click(u"alert.close"_s);
        desk.hand.click(u"alerts.remove.Nights"_s);
        desk.hand.click(u"alerts.remove"_s);
        QTRY_VERIFY(!desk.hand.has(u"alerts.edit.Nights"_s));
        QVERIFY(desk.stored().rules.isEmpty() && desk.stored().ways.size() == 1);
    }

    void withoutAKeychainTheSecretStaysUntilTheEndAndThatIsSaid()
    {
        const kit::SpokenLanguage english(u"en"_s);
        kit::ScriptedServer receiver;
        receiver.always(kit::act::answer(200, "ok"));
        AlertDesk desk(m_theme, false);
        desk.addWebhook(u"Ops"_s, receiver.url().toString());
        QTRY_VERIFY(desk.says(u"No keychain is available: “Ops” works until you quit."_s));
        desk.hand.click(u"alerts.test.Ops"_s);
        QTRY_COMPARE(receiver.seen().size(), 1);
    }

    void everythingHasItsRoomAndAName_data() { kit::Look::rows(); }
    void everythingHasItsRoomAndAName()
    {
        const kit::Look look(m_theme);
        for (const int points : {int(Theme::usualText), int(Theme::largestText)}) {
            m_theme.setTextSize(points);
            AlertDesk desk(m_theme);
            desk.page.resize(look.size);
            desk.addWebhook(u"Ops"_s, u"https://hooks.example.com/x"_s);
            AlertRule rule;
            rule.name = u"Produktion in der Nacht"_s;
            rule.ways = QStringList{desk.stored().ways.first().way.id};
            rule.quiet = {22 * 60, 6 * 60, QByteArrayLiteral("Europe/Berlin")};
            rule.bundleMinutes = 10;
            desk.resultOf(desk.settings.save(rule));
            QTRY_VERIFY(desk.hand.has(u"alerts.edit."_s + rule.name));
            showSettingsSection(desk.page, AlertSection::tr("Alerts"));
            for (auto *area : desk.page.findChildren<QScrollArea *>())
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(widest(*area->widget())));
            const QString part = QString::number(points);
            check(desk.page, u"section-"_s + part);
            desk.hand.click(u"alerts.addWay"_s);
            auto *kind = desk.hand.find<QComboBox>(u"alert.kind"_s);
            for (int row = 0; row < kind->count(); ++row) {
                kind->setCurrentIndex(row);
                check(*desk.hand.find(u"alert.way"_s), u"way-%1-%2"_s.arg(part).arg(row));
            }
            desk.hand.press(Qt::Key_Escape);
            desk.hand.click(u"alerts.edit."_s + rule.name);
            check(*desk.hand.find(u"alert.rule"_s), u"rule-"_s + part);
            desk.hand.press(Qt::Key_Escape);
        }
    }

private:
    /// The parts that need the most width, for a test that fails.
    static QString widest(const QWidget &sheet)
    {
        QStringList all;
        for (const QWidget *part : sheet.findChildren<QWidget *>())
            if (part->isVisible() && part->minimumSizeHint().width() > 500)
                all += u"%1 %2 %3"_s.arg(QLatin1String(part->metaObject()->className()), part->accessibleName())
                           .arg(part->minimumSizeHint().width());
        return all.join(u'\n');
    }
    static void check(QWidget &shown, const QString &part)
    {
        QCoreApplication::processEvents();
        QCOMPARE(kit::clipped(&shown).join(u'\n'), QString());
        QCOMPARE(kit::unnamed(&shown).join(u'\n'), QString());
        kit::Look::save(shown, u"alerts"_s, part);
    }
    /// All that the store has.
    static QByteArray writtenSetup(const AlertDesk &desk)
    {
        QByteArray all;
        for (const QString &name : {u"store.sqlite"_s, u"store.sqlite-wal"_s}) {
            QFile file(desk.folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::AlertSettingsTest)
#include "tst_alertsettings.moc"
