// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/alertsection.h"

#include "models/alerts/alertruletext.h"
#include "models/alerts/alertsettings.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/moment.h"
#include "views/settings/alertrow.h"
#include "views/settings/alertruledialog.h"
#include "views/settings/alertwaydialog.h"
#include "views/shared/failurebar.h"
#include "views/shared/helprequest.h"
#include "views/shared/messagestack.h"
#include "views/shared/sectionbox.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString resultKey = u"alerts.result"_s;

QBoxLayout *lineOf(QWidget *control)
{
    auto *line = new QHBoxLayout;
    line->addWidget(control);
    line->addStretch();
    return line;
}

TextLabel *sentence()
{
    auto *label = new TextLabel(Theme::Role::Body, Token::Text2);
    label->setSentence(true);
    return label;
}

void insertAt(QBoxLayout &layout, int place, QWidget *row)
{
    if (layout.indexOf(row) != place)
        layout.insertWidget(place, row);
}

const KeptWay *findWay(const AlertSetup &setup, const QString &id)
{
    const auto found
        = std::find_if(setup.ways.begin(), setup.ways.end(), [&id](const KeptWay &kept) { return kept.way.id == id; });
    return found == setup.ways.end() ? nullptr : &*found;
}

/// Asks before something is removed; \a act runs when it is to be.
void askToRemove(QWidget *parent, const QString &question, const QString &consequence, std::function<void()> act)
{
    auto *dialog = new DialogFrame(parent);
    dialog->setObjectName(u"alerts.removing"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQuestion(question);
    dialog->setConsequence(consequence);
    dialog->addCloseButton(AlertSection::tr("Cancel"))->setObjectName(u"alerts.keep"_s);
    dialog->addActionButton(AlertSection::tr("Remove"), Button::Kind::Danger)->setObjectName(u"alerts.remove"_s);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(act));
    dialog->open();
}

} // namespace

AlertSection::AlertSection(const AlertsModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_messages(new MessageStack)
    , m_wayBox(new SectionBox)
    , m_ruleBox(new SectionBox)
    , m_about(sentence())
    , m_aboutRules(sentence())
    , m_wayRows(new QVBoxLayout)
    , m_ruleRows(new QVBoxLayout)
    , m_addWay(new Button)
    , m_addRule(new Button)
{
    HelpRequest::setAddress(*this, u"settings#settings-alerts"_s);
    build();
    connect(m_addWay, &Button::clicked, this, [this] { editWay({}); });
    connect(m_addRule, &Button::clicked, this, [this] { editRule({}); });
    connect(&models.settings, &AlertSettings::changed, this, &AlertSection::update);
    connect(&models.settings, &AlertSettings::tested, this, &AlertSection::showTest);
}

void AlertSection::build()
{
    m_addWay->setObjectName(u"alerts.addWay"_s);
    m_addRule->setObjectName(u"alerts.addRule"_s);
    m_wayBox->content()->addWidget(m_messages);
    m_wayBox->content()->addWidget(m_about);
    m_wayBox->content()->addLayout(m_wayRows);
    m_wayBox->content()->addLayout(lineOf(m_addWay));
    m_ruleBox->content()->addWidget(m_aboutRules);
    m_ruleBox->content()->addLayout(m_ruleRows);
    m_ruleBox->content()->addLayout(lineOf(m_addRule));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_wayBox);
    layout->addWidget(m_ruleBox);
}

/// Scripts may have changed something.
void AlertSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_models.settings.reload();
}

void AlertSection::retranslate()
{
    m_wayBox->setTitle(tr("Alerts"));
    m_ruleBox->setTitle(tr("Rules for alerts"));
    m_addWay->setText(tr("Add way…"));
    m_addRule->setText(tr("Add rule…"));
    update();
}

void AlertSection::update()
{
    const AlertSetup &setup = m_models.settings.setup();
    const bool isEmpty = setup.ways.isEmpty();
    m_about->setText(isEmpty
                         ? tr("Alerts reach you, or your team, when an export needs somebody: it failed, takes too "
                              "long or contains nothing, a schedule was missed, or a launch needs a decision. First "
                              "add a way to send them: a webhook such as Slack or Teams, mail, or a command.")
                         : tr("Ways to send alerts, while Exportdesk is open or its timer runs schedules. Each event "
                              "is sent once."));
    m_addWay->setKind(isEmpty ? Button::Kind::Filled : Button::Kind::Normal);
    m_aboutRules->setText(setup.rules.isEmpty() ? tr("Nothing is sent yet: a rule says which events are sent.")
                                                : tr("Which events are sent, and how."));
    m_ruleBox->setVisible(!isEmpty || !setup.rules.isEmpty());
    const auto &failure = m_models.settings.failure();
    if (failure)
        m_messages->push(new FailureBar([] { return AlertSection::tr("Alerts could not be read."); }, *failure),
                         u"alerts.read"_s);
    else
        m_messages->remove(u"alerts.read"_s);
    updateWays();
    updateRules();
}

void AlertSection::updateWays()
{
    QStringList ids;
    for (const KeptWay &kept : m_models.settings.setup().ways)
        ids += kept.way.id;
    for (const AlertRule &rule : m_models.settings.setup().rules)
        ids += rule.id;
    const QStringList known = m_rows.keys();
    for (const QString &id : known)
        if (!ids.contains(id))
            m_rows.take(id)->deleteLater();
    int place = 0;
    for (const KeptWay &kept : m_models.settings.setup().ways) {
        AlertRow *&row = m_rows[kept.way.id];
        if (!row) {
            row = new AlertRow;
            const QString id = kept.way.id;
            const auto onWay = [this, id](auto act) {
                return [this, id, act] {
                    if (const KeptWay *now = findWay(m_models.settings.setup(), id))
                        act(now->way);
                };
            };
            connect(row->addButton(u"test"_s), &Button::clicked, this,
                    onWay([this](const AlertWay &way) { m_models.settings.test(way); }));
            connect(row->addButton(u"edit"_s), &Button::clicked, this,
                    onWay([this](const AlertWay &way) { editWay(way); }));
            connect(row->addButton(u"remove"_s), &Button::clicked, this,
                    onWay([this](const AlertWay &way) { removeWay(way); }));
        }
        insertAt(*m_wayRows, place++, row);
        fillRow(*row, kept);
    }
}

void AlertSection::updateRules()
{
    int place = 0;
    for (const AlertRule &rule : m_models.settings.setup().rules) {
        AlertRow *&row = m_rows[rule.id];
        if (!row) {
            row = new AlertRow;
            const QString id = rule.id;
            const auto onRule = [this, id](auto act) {
                return [this, id, act] {
                    for (const AlertRule &now : m_models.settings.setup().rules)
                        if (now.id == id)
                            return act(AlertRule(now));
                };
            };
            connect(row->addButton(u"edit"_s), &Button::clicked, this,
                    onRule([this](const AlertRule &now) { editRule(now); }));
            connect(row->addButton(u"remove"_s), &Button::clicked, this,
                    onRule([this](const AlertRule &now) { removeRule(now); }));
        }
        insertAt(*m_ruleRows, place++, row);
        fillRow(*row, rule);
    }
}

void AlertSection::fillRow(AlertRow &row, const KeptWay &kept)
{
    const qint64 nowMs = m_models.clock.nowMs();
    row.setName(kept.way.name);
    row.setDetails(wayTarget(kept.way));
    QString text;
    Status status = Status::Info;
    if (m_models.settings.isTesting(kept.way.id)) {
        text = tr("Sending a test…");
        status = Status::Processing;
    } else if (!kept.trouble.ok()) {
        text = tr("%1: %2", "a time and what went wrong")
                   .arg(shortMoment(kept.troubleMs, nowMs), wayResultText(kept.trouble));
        status = Status::Failed;
        if (kept.waiting > 0)
            text += u' ' + tr("%Ln event(s) wait and are sent again.", nullptr, kept.waiting);
    } else if (kept.toldMs > 0) {
        text = tr("Last delivered: %1").arg(shortMoment(kept.toldMs, nowMs));
        status = Status::Succeeded;
    } else {
        text = tr("Nothing was sent yet. Send a test.");
    }
    row.setState(text, status);
    row.setWord(u"test"_s, tr("Test"));
    row.setWord(u"edit"_s, tr("Edit…"));
    row.setWord(u"remove"_s, tr("Remove…"));
}

void AlertSection::fillRow(AlertRow &row, const AlertRule &rule)
{
    QStringList ways;
    for (const QString &id : rule.ways)
        if (const KeptWay *kept = findWay(m_models.settings.setup(), id))
            ways += kept->way.name;
    row.setName(rule.name);
    QString what = alertRuleText(rule);
    what.replace(0, 1, what.at(0).toUpper());
    row.setDetails(what + u'\n' + tr("Sent by: %1").arg(ways.join(u", "_s)));
    row.setWord(u"edit"_s, tr("Edit…"));
    row.setWord(u"remove"_s, tr("Remove…"));
}

void AlertSection::editWay(const AlertWay &way)
{
    auto *dialog = new AlertWayDialog(m_models.settings, way, this);
    connect(dialog, &AlertWayDialog::saved, this, &AlertSection::showSaved);
    dialog->open();
}

void AlertSection::editRule(const AlertRule &rule)
{
    auto *dialog = new AlertRuleDialog(m_models, rule, this);
    dialog->open();
}

void AlertSection::removeWay(const AlertWay &way)
{
    askToRemove(
        this, tr("Remove “%1”?").arg(way.name),
        tr("Alerts are no longer sent this way, and its secret is removed from the keychain. Rules that have no "
           "other way are removed, too."),
        [this, way] {
            deliver(m_models.settings.removeWay(way), this,
                    [this](const Outcome<Done> &removed) { showRemoved(removed); });
        });
}

void AlertSection::removeRule(const AlertRule &rule)
{
    askToRemove(this, tr("Remove “%1”?").arg(rule.name), tr("Its alerts are no longer sent."), [this, rule] {
        deliver(m_models.settings.removeRule(rule.id), this,
                [this](const Outcome<Done> &removed) { showRemoved(removed); });
    });
}

void AlertSection::showRemoved(const Outcome<Done> &removed)
{
    if (removed)
        return m_messages->remove(resultKey);
    m_messages->push(new FailureBar([] { return AlertSection::tr("This could not be removed."); }, removed.failure()),
                     resultKey);
}

void AlertSection::showSaved(const SavedWay &saved)
{
    if (saved.isSecretKept)
        return m_messages->remove(resultKey);
    auto *bar = new MessageBar(MessageBar::Severity::Warning,
                               tr("No keychain is available: “%1” works until you quit.").arg(saved.way.name));
    bar->setRemedy(tr("Then enter its address or password again. Scripts and the timer read it from the file that "
                      "EXPORTDESK_ALERT_SECRETS specifies."));
    m_messages->push(bar, resultKey);
}

void AlertSection::showTest(const QString &wayId, const WayResult &result)
{
    const KeptWay *kept = findWay(m_models.settings.setup(), wayId);
    if (!kept)
        return;
    auto *bar = result.ok()
        ? new MessageBar(MessageBar::Severity::Done,
                         tr("The test was delivered by “%1”. Check that it arrived.").arg(kept->way.name))
        : new MessageBar(MessageBar::Severity::Error,
                         tr("The test by “%1” did not arrive. %2", "a way and what went wrong")
                             .arg(kept->way.name, wayResultText(result)));
    bar->setObjectName(u"alerts.result"_s);
    m_messages->push(bar, resultKey);
}

} // namespace exportdesk
