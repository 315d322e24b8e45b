// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/scheduledialog.h"

#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/schedules/rhythmtext.h"
#include "models/schedules/scheduleedits.h"
#include "models/schedules/schedulejournal.h"
#include "models/schedules/schedulesmodel.h"
#include "views/schedules/rhythmeditor.h"
#include "views/schedules/scheduleoutlook.h"
#include "views/schedules/schedulesource.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/scrolled.h"
#include "views/shared/textlabel.h"
#include "views/shared/typedname.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QWidget *labelled(const QString &word, QWidget *field)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *label = new TextLabel(Theme::Role::Small, Token::Text2);
    label->setText(word);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(word);
    return part;
}

/// In large text one below the other.
QBoxLayout *rowOrColumn(QWidget *place)
{
    constexpr int large = 14; // points
    return new QBoxLayout(Theme::of().textSize() < large ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, place);
}

QWidget *besideEachOther(QWidget *left, QWidget *right)
{
    auto *both = new QWidget;
    auto *layout = rowOrColumn(both);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(left, 1);
    layout->addWidget(right, 1);
    return both;
}

bool isConflict(const Failure &failure, const char *code)
{
    return failure.kind == Failure::Kind::Conflict && failure.code == QLatin1String(code);
}

} // namespace

ScheduleDialog::ScheduleDialog(const SchedulesModels &models, const Schedule &begun, const SandboxLook &sandbox,
                               QWidget *parent)
    : DialogFrame(parent)
    , m_models(models)
    , m_begun(begun)
    , m_sandbox(sandbox)
    , m_messages(new MessageStack)
    , m_name(new QLineEdit(begun.plan.name))
    , m_source(new ScheduleSource(begun, models.templates, models.composed))
    , m_rhythm(new RhythmEditor(begun.plan.rhythm, models.clock.now().toLocalTime().date()))
    , m_since(new QCheckBox(tr("Only what is new since the last success")))
    , m_missed(new QComboBox)
    , m_overlap(new QComboBox)
    , m_outlook(new ScheduleOutlook({models.timetable, models.checks, models.clock}))
{
    setObjectName(u"schedule"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(std::clamp(parent ? parent->window()->width() : 880, 760, 880));
    setSandbox(sandbox);
    const QString title = isNew() ? tr("New schedule") : tr("Edit “%1”").arg(begun.plan.name);
    setWindowTitle(title);
    setQuestion(title);
    auto *columns = new QWidget;
    auto *row = rowOrColumn(columns);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(32);
    row->addWidget(buildForm(), 5);
    row->addWidget(m_outlook, 3);
    auto *scrolled = new QWidget;
    fillScrolled(scrolled, columns, [] { return ScheduleDialog::tr("Schedule"); });
    // On the ground of the dialog: there is no frame around it.
    scrolled->findChild<QScrollArea *>()->viewport()->setAutoFillBackground(false);
    columns->setAutoFillBackground(false);
    // All of it where the window has the room, else it scrolls between title and buttons.
    constexpr int rest = 260;
    const int room = parent ? parent->window()->height() - rest : columns->sizeHint().height();
    scrolled->setMinimumHeight(std::clamp(columns->sizeHint().height(), 120, std::max(120, room)));
    content()->setSpacing(8);
    content()->addWidget(m_messages);
    content()->addWidget(scrolled);
    buildFoot();
    connect(m_name, &QLineEdit::textChanged, this, &ScheduleDialog::update);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ScheduleDialog::update);
    connect(m_rhythm, &RhythmEditor::changed, this, &ScheduleDialog::update);
    connect(m_since, &QCheckBox::toggled, this, &ScheduleDialog::update);
    connect(m_outlook, &ScheduleOutlook::moveRequested, m_rhythm, &RhythmEditor::setTime);
    models.timetable.read();
    if (const QString missing = m_source->problem(); !missing.isEmpty()) {
        auto *bar = new MessageBar(MessageBar::Severity::Info, missing);
        bar->setDismissible(false);
        m_messages->push(bar, u"source"_s);
    }
    update();
    constexpr int around = 140; // margins and scroll bar
    constexpr int narrow = 960; // what the outlook says of a conflict needs the width
    if (std::max(columns->minimumSizeHint().width() + around, narrow) > screen()->availableSize().width())
        row->setDirection(QBoxLayout::TopToBottom);
    setMinimumWidth(std::max(minimumWidth(), columns->minimumSizeHint().width() + around));
    m_name->setFocus();
}

QWidget *ScheduleDialog::buildForm()
{
    m_name->setObjectName(u"schedule.name"_s);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(besideEachOther(labelled(tr("Name"), m_name), labelled(tr("What runs"), m_source)));
    auto *rhythm = new TextLabel(Theme::Role::Small, Token::Text2);
    rhythm->setText(tr("Rhythm"));
    layout->addWidget(rhythm);
    layout->addWidget(m_rhythm);
    layout->addWidget(buildPolicies());
    layout->addStretch();
    return form;
}

QWidget *ScheduleDialog::buildPolicies()
{
    m_since->setObjectName(u"schedule.since"_s);
    m_missed->setObjectName(u"schedule.missed"_s);
    m_overlap->setObjectName(u"schedule.overlap"_s);
    m_since->setChecked(m_begun.plan.sinceSuccess);
    m_missed->addItem(tr("Run once, late"), int(SchedulePlan::Missed::RunOnce));
    m_missed->addItem(tr("Skip it"), int(SchedulePlan::Missed::Skip));
    m_missed->setCurrentIndex(m_missed->findData(int(m_begun.plan.missed)));
    m_overlap->addItem(tr("Skip this time"), int(SchedulePlan::Overlap::Skip));
    m_overlap->addItem(tr("Run when it has ended"), int(SchedulePlan::Overlap::Wait));
    m_overlap->addItem(tr("Run anyway"), int(SchedulePlan::Overlap::RunAnyway));
    m_overlap->setCurrentIndex(m_overlap->findData(int(m_begun.plan.overlap)));
    auto *hint = new TextLabel(Theme::Role::Small, Token::Text2);
    hint->setSentence(true);
    hint->setText(tr("A success is a run whose batch has arrived. The first run exports everything."));
    auto *policies = new QWidget;
    auto *layout = new QVBoxLayout(policies);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_since);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addWidget(besideEachOther(labelled(tr("If a run was missed"), m_missed),
                                      labelled(tr("If the previous run has not ended"), m_overlap)));
    return policies;
}

void ScheduleDialog::buildFoot()
{
    Button *close = addCloseButton(tr("Cancel"));
    close->setObjectName(u"schedule.close"_s);
    m_save = addActionButton({}, m_sandbox.production ? Button::Kind::Production : Button::Kind::Filled, false);
    m_save->setObjectName(u"schedule.save"_s);
    m_save->setText(m_sandbox.production ? tr("Save schedule in %1").arg(m_sandbox.name) : tr("Save schedule"));
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &ScheduleDialog::save);
    if (!m_sandbox.wantsNameTyped())
        return;
    m_confirm = new TypedName(m_sandbox.name, *m_save);
    m_confirm->field()->setObjectName(u"schedule.confirm"_s);
    content()->addWidget(m_confirm);
    setTabOrder(m_confirm->field(), close);
    setTabOrder(close, m_save);
    connect(m_confirm, &TypedName::changed, this, &ScheduleDialog::update);
}

Schedule ScheduleDialog::schedule() const
{
    Schedule schedule = m_begun;
    m_source->apply(schedule);
    SchedulePlan &plan = schedule.plan;
    plan.name = m_name->text().simplified();
    plan.rhythm = m_rhythm->rhythm();
    plan.sinceSuccess = m_since->isChecked();
    plan.missed = SchedulePlan::Missed(m_missed->currentData().toInt());
    plan.overlap = SchedulePlan::Overlap(m_overlap->currentData().toInt());
    plan.isConfirmed = m_confirm && m_confirm->missing().isEmpty();
    return schedule;
}

QString ScheduleDialog::problem() const
{
    if (m_isSaving)
        return tr("The schedule is being saved.");
    if (QString missing = m_source->problem(); !missing.isEmpty())
        return missing;
    const SchedulePlan plan = schedule().plan;
    if (plan.name.isEmpty())
        return tr("Enter a name for the schedule.");
    const auto isTaken = [&](const ScheduleRow &row) {
        return row.kept.schedule.id != m_begun.id
            && !row.kept.schedule.plan.name.compare(plan.name, Qt::CaseInsensitive);
    };
    if (std::any_of(m_models.table.all().begin(), m_models.table.all().end(), isTaken))
        return tr("Another schedule is already named “%1”.").arg(plan.name);
    if (const RhythmProblem wrong = problemOf(plan.rhythm); wrong != RhythmProblem::None)
        return rhythmProblemText(wrong);
    return m_confirm ? m_confirm->missing() : QString();
}

void ScheduleDialog::update()
{
    m_save->setBlocked(problem());
    m_outlook->show(schedule());
}

void ScheduleDialog::save()
{
    if (!problem().isEmpty())
        return;
    m_isSaving = true;
    m_messages->remove(u"result"_s);
    update();
    Schedule written = schedule();
    written.place = m_models.edits.place();
    deliver(isNew() ? m_models.edits.add(written) : m_models.edits.change(written), this,
            [this](const Outcome<Schedule> &outcome) { acceptResult(outcome); });
}

void ScheduleDialog::acceptResult(const Outcome<Schedule> &outcome)
{
    m_isSaving = false;
    if (outcome) {
        Q_EMIT saved(outcome.value().id);
        return accept();
    }
    update();
    const Failure &failure = outcome.failure();
    if (isConflict(failure, ScheduleJournal::nameTaken))
        m_messages->push(new MessageBar(MessageBar::Severity::Error,
                                        tr("Another schedule is already named “%1”.").arg(schedule().plan.name)),
                         u"result"_s);
    else if (isConflict(failure, ScheduleJournal::gone))
        m_messages->push(new MessageBar(MessageBar::Severity::Error,
                                        tr("The schedule was changed or removed by another program meanwhile. Close "
                                           "this dialog, check it, and edit it again.")),
                         u"result"_s);
    else
        m_messages->push(new FailureBar([] { return ScheduleDialog::tr("The schedule could not be saved."); }, failure),
                         u"result"_s);
}

} // namespace exportdesk
