// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/templatefollowdialog.h"

#include "models/exports/exportrequestwriter.h"
#include "models/platform/deliver.h"
#include "models/schedules/rhythmtext.h"
#include "models/schedules/scheduleedits.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/sandboxlook.h"
#include "views/shared/typedname.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// A label of a box shows an & only when it is doubled.
QString onBox(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

TemplateFollowDialog::TemplateFollowDialog(ScheduleEdits &edits, const ExportTemplate &changed,
                                           const QList<Schedule> &schedules, const SandboxLook &sandbox,
                                           QWidget *parent)
    : DialogFrame(parent)
    , m_edits(edits)
    , m_template(changed)
    , m_schedules(schedules)
    , m_messages(new MessageStack)
{
    setObjectName(u"schedules.follow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    setSandbox(sandbox);
    setWindowTitle(tr("Template “%1” was changed").arg(changed.name));
    setQuestion(tr("Should %Ln schedule(s) follow template “%1”?", nullptr, int(schedules.size())).arg(changed.name));
    setConsequence(tr("A schedule runs a copy of its template. These still run the copy from before the change, until "
                      "you let them follow."));
    build(sandbox);
    update();
}

void TemplateFollowDialog::build(const SandboxLook &sandbox)
{
    content()->setSpacing(8);
    content()->addWidget(m_messages);
    for (const Schedule &schedule : m_schedules) {
        auto *box = new QCheckBox(onBox(schedule.plan.name + u" · "_s + rhythmText(schedule.plan.rhythm)));
        box->setObjectName(u"schedules.follow.%1"_s.arg(m_boxes.size()));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &TemplateFollowDialog::update);
        content()->addWidget(box);
        m_boxes += box;
    }
    Button *close = addCloseButton(tr("Keep the copies"));
    close->setObjectName(u"schedules.follow.close"_s);
    m_act = addActionButton(tr("Let them follow"), sandbox.production ? Button::Kind::Production : Button::Kind::Filled,
                            false);
    m_act->setObjectName(u"schedules.follow.act"_s);
    connect(m_act, &Button::clicked, this, [this] {
        m_left.clear();
        for (qsizetype i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked() && m_boxes[i]->isEnabled())
                m_left += m_schedules[i];
        followNext();
    });
    if (!sandbox.wantsNameTyped())
        return;
    m_confirm = new TypedName(sandbox.name, *m_act);
    m_confirm->field()->setObjectName(u"schedules.follow.name"_s);
    content()->addWidget(m_confirm);
    setTabOrder(m_confirm->field(), close);
    setTabOrder(close, m_act);
    connect(m_confirm, &TypedName::changed, this, &TemplateFollowDialog::update);
}

void TemplateFollowDialog::update()
{
    const bool isAny = std::any_of(m_boxes.begin(), m_boxes.end(),
                                   [](const QCheckBox *box) { return box->isChecked() && box->isEnabled(); });
    m_act->setBlocked(m_isWorking     ? tr("The schedules are being changed.")
                          : !isAny    ? tr("Select at least one schedule.")
                          : m_confirm ? m_confirm->missing()
                                      : QString());
}

/// One after the other; those before one that fails stay changed, and their boxes say so.
void TemplateFollowDialog::followNext()
{
    m_isWorking = !m_left.isEmpty();
    update();
    if (m_left.isEmpty())
        return accept();
    Schedule changed = m_left.first();
    changed.request = m_template.request;
    changed.plan.templatePrint = fingerprint(m_template.request);
    changed.plan.isConfirmed = changed.plan.isConfirmed || m_confirm;
    deliver(m_edits.change(changed), this, [this](const Outcome<Schedule> &outcome) { acceptResult(outcome); });
}

void TemplateFollowDialog::acceptResult(const Outcome<Schedule> &outcome)
{
    const Schedule tried = m_left.takeFirst();
    if (outcome) {
        for (qsizetype i = 0; i < m_boxes.size(); ++i)
            if (m_schedules[i].id == tried.id) {
                m_boxes[i]->setEnabled(false);
                m_boxes[i]->setToolTip(tr("It follows already."));
            }
        return followNext();
    }
    m_isWorking = false;
    update();
    m_messages->push(
        new FailureBar(
            [name = tried.plan.name] { return TemplateFollowDialog::tr("“%1” could not be changed.").arg(name); },
            outcome.failure()),
        u"result"_s);
}

} // namespace exportdesk
