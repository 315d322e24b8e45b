// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/alertruledialog.h"

#include "models/alerts/alertsettings.h"
#include "models/alerts/alertwords.h"
#include "models/connections/connectionsmodel.h"
#include "models/platform/deliver.h"
#include "models/platform/moment.h"
#include "models/platform/platformkey.h"
#include "views/connections/formrow.h"
#include "views/shared/flowlayout.h"
#include "views/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int usualQuietFrom = 22 * 60;
constexpr int usualQuietUntil = 6 * 60;
constexpr int mostMinutes = 24 * 60;
constexpr int mostPercent = 1'000'000;

QComboBox *comboBox(const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

QCheckBox *checkBox(const QString &objectName, const QString &word, bool on)
{
    auto *box = new QCheckBox(word);
    box->setObjectName(objectName);
    box->setChecked(on);
    return box;
}

QTimeEdit *timeEdit(const QString &objectName, int minute)
{
    auto *edit = new QTimeEdit(QTime(minute / 60, minute % 60));
    edit->setObjectName(objectName);
    edit->setDisplayFormat(u"HH:mm"_s);
    return edit;
}

int minuteOf(const QTimeEdit &edit)
{
    return edit.time().hour() * 60 + edit.time().minute();
}

/// Boxes side by side; the keyboard goes to the first.
QWidget *group(const QList<QCheckBox *> &boxes)
{
    auto *all = new QWidget;
    auto *flow = new FlowLayout(all, 16, 4);
    for (QCheckBox *box : boxes)
        flow->addWidget(box);
    if (!boxes.isEmpty())
        all->setFocusProxy(boxes.first());
    return all;
}

} // namespace

AlertRuleDialog::AlertRuleDialog(const AlertsModels &models, const AlertRule &begun, QWidget *parent)
    : AlertDialog(begun.id.isEmpty() ? tr("Add a rule") : tr("Edit “%1”").arg(begun.name), begun.name, parent)
    , m_models(models)
    , m_begun(begun)
    , m_connection(comboBox(u"alert.connection"_s))
    , m_sandbox(comboBox(u"alert.sandbox"_s))
    , m_dataset(new QLineEdit(begun.datasetId))
    , m_schedule(comboBox(u"alert.schedule"_s))
    , m_own(checkBox(u"alert.own"_s, tr("Only exports launched from here"), begun.onlyOwn))
    , m_change(new QSpinBox)
    , m_quiet(checkBox(u"alert.quiet"_s, tr("Quiet hours"), begun.quiet.isSet()))
    , m_quietFrom(timeEdit(u"alert.quiet.from"_s, begun.quiet.isSet() ? begun.quiet.from : usualQuietFrom))
    , m_quietUntil(timeEdit(u"alert.quiet.until"_s, begun.quiet.isSet() ? begun.quiet.until : usualQuietUntil))
    , m_together(new QSpinBox)
    , m_resolved(checkBox(u"alert.resolved"_s, tr("Also report when it is over"), begun.tellsResolved))
{
    setObjectName(u"alert.rule"_s);
    buildEvents();
    buildWays();
    buildPlace();
    QWidget *times = buildTimes();
    m_change->setObjectName(u"alert.change"_s);
    m_change->setRange(1, mostPercent);
    m_change->setValue(begun.changePercent);
    //: Behind the number of percent from which a change is reported
    m_change->setSuffix(tr("%", "behind a number"));
    m_together->setObjectName(u"alert.together"_s);
    m_together->setRange(0, mostMinutes);
    m_together->setValue(begun.bundleMinutes);
    m_together->setSpecialValueText(tr("Send each event immediately"));
    //: Behind a number of minutes
    m_together->setSuffix(tr("\u00a0min"));
    setForm({m_eventsRow, m_waysRow, row(tr("Connection"), m_connection), row(tr("Sandbox"), m_sandbox),
             row(tr("Dataset ID"), m_dataset), row(tr("Schedule"), m_schedule), m_own,
             row(tr("Report a change in profiles from"), m_change), times, row(tr("Collect events for"), m_together),
             m_resolved},
            tr("Rule"));
    fit();
}

void AlertRuleDialog::buildEvents()
{
    for (const auto &[kind, word] : alertKindWords) {
        if (kind == AlertEvent::Kind::Resolved)
            continue;
        const bool isOn = m_begun.kinds.isEmpty() || m_begun.kinds.contains(kind);
        m_events += checkBox(u"alert.event."_s + QLatin1String(word), alertKindText(kind), isOn);
    }
    m_eventsRow = row(tr("Events"), group(m_events));
}

void AlertRuleDialog::buildWays()
{
    const QList<KeptWay> &ways = m_models.settings.setup().ways;
    for (const KeptWay &kept : ways) {
        // Of a new rule the only way, if there is only one.
        const bool isOn = m_begun.ways.contains(kept.way.id) || (m_begun.id.isEmpty() && ways.size() == 1);
        m_ways += checkBox(u"alert.to."_s + kept.way.name, kept.way.name, isOn);
        m_wayIds += kept.way.id;
    }
    m_waysRow = row(tr("Sent by"), group(m_ways));
}

void AlertRuleDialog::buildPlace()
{
    m_connection->addItem(tr("Any connection"), QString());
    for (const Connection &one : m_models.connections.connections())
        m_connection->addItem(one.name, one.id);
    if (m_connection->findData(m_begun.place.connectionId) < 0)
        m_connection->addItem(tr("A connection that was removed"), m_begun.place.connectionId);
    m_connection->setCurrentIndex(m_connection->findData(m_begun.place.connectionId));
    m_sandbox->setEditable(true);
    m_sandbox->setInsertPolicy(QComboBox::NoInsert);
    m_sandbox->lineEdit()->setPlaceholderText(tr("Any sandbox"));
    listSandboxes();
    m_sandbox->setEditText(m_begun.place.sandbox);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &AlertRuleDialog::listSandboxes);
    m_dataset->setObjectName(u"alert.dataset"_s);
    m_dataset->setPlaceholderText(tr("Any dataset"));
    m_schedule->addItem(tr("Any schedule, and exports without one"), QString());
    for (const AlertSchedule &one : m_models.settings.schedules())
        m_schedule->addItem(tr("%1 (%2)", "a schedule and its sandbox").arg(one.name, one.place.sandbox), one.id);
    if (m_schedule->findData(m_begun.scheduleId) < 0)
        m_schedule->addItem(tr("A schedule that was removed"), m_begun.scheduleId);
    m_schedule->setCurrentIndex(m_schedule->findData(m_begun.scheduleId));
}

/// What is typed stays.
void AlertRuleDialog::listSandboxes()
{
    const QString typed = m_sandbox->currentText();
    m_sandbox->clear();
    for (const Sandbox &one : m_models.connections.sandboxes(m_connection->currentData().toString()))
        m_sandbox->addItem(one.name);
    m_sandbox->setEditText(typed);
}

QWidget *AlertRuleDialog::buildTimes()
{
    const auto label = [](const QString &word, QWidget *buddy) {
        auto *made = new TextLabel;
        made->setText(word);
        made->setBuddy(buddy);
        return made;
    };
    m_quietFrom->setAccessibleName(tr("Quiet hours from"));
    m_quietUntil->setAccessibleName(tr("Quiet hours until"));
    auto *times = new QWidget;
    auto *flow = new FlowLayout(times, 8, 4);
    const QByteArray zone = m_begun.quiet.zone;
    const QList<QWidget *> parts{
        m_quiet,      label(tr("from", "a time of day"), m_quietFrom),
        m_quietFrom,  label(tr("until", "a time of day"), m_quietUntil),
        m_quietUntil, label(zone.isEmpty() ? zoneName() : QString::fromUtf8(zone), m_quietUntil)};
    for (QWidget *part : parts)
        flow->addWidget(part);
    for (QTimeEdit *edit : {m_quietFrom, m_quietUntil}) {
        edit->setEnabled(m_quiet->isChecked());
        connect(m_quiet, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    return times;
}

AlertRule AlertRuleDialog::rule() const
{
    AlertRule rule = m_begun;
    rule.name = name();
    rule.kinds.clear();
    for (qsizetype i = 0; i < m_events.size(); ++i)
        if (m_events[i]->isChecked())
            rule.kinds += alertKindWords[std::size_t(i)].value;
    if (rule.kinds.size() == m_events.size())
        rule.kinds.clear(); // all, those of later versions too
    rule.ways.clear();
    for (qsizetype i = 0; i < m_ways.size(); ++i)
        if (m_ways[i]->isChecked())
            rule.ways += m_wayIds[i];
    const QString connectionId = m_connection->currentData().toString();
    const Connection *connection = m_models.connections.connection(connectionId);
    if (connection)
        rule.place.platform = platformKey(*connection);
    else if (connectionId.isEmpty())
        rule.place.platform.clear();
    rule.place.connectionId = connectionId;
    rule.place.sandbox = m_sandbox->currentText().trimmed();
    rule.datasetId = m_dataset->text().trimmed();
    rule.scheduleId = m_schedule->currentData().toString();
    rule.onlyOwn = m_own->isChecked();
    rule.changePercent = m_change->value();
    rule.tellsResolved = m_resolved->isChecked();
    rule.bundleMinutes = m_together->value();
    rule.quiet = {};
    if (m_quiet->isChecked())
        rule.quiet = {minuteOf(*m_quietFrom), minuteOf(*m_quietUntil),
                      m_begun.quiet.zone.isEmpty() ? zoneName().toUtf8() : m_begun.quiet.zone};
    return rule;
}

void AlertRuleDialog::save()
{
    const bool hasEvents
        = std::any_of(m_events.begin(), m_events.end(), [](const QCheckBox *box) { return box->isChecked(); });
    const AlertRule wanted = rule();
    if (wanted.name.isEmpty())
        return showFault(*nameRow(), tr("Enter a name."));
    if (!hasEvents)
        return showFault(*m_eventsRow, tr("Select at least one event."));
    if (wanted.ways.isEmpty())
        return showFault(*m_waysRow, tr("Select at least one way."));
    setSaving(true);
    deliver(m_models.settings.save(wanted), this, [this, wanted](const Outcome<AlertRule> &outcome) {
        if (!outcome)
            return showFailure(outcome.failure(), tr("Another rule is already named “%1”.").arg(wanted.name));
        accept();
    });
}

} // namespace exportdesk
