// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/scheduleoutlook.h"

#include "models/exports/exportrequestwriter.h"
#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"
#include "models/platform/moment.h"
#include "models/schedules/duetext.h"
#include "models/schedules/rhythmtext.h"
#include "models/schedules/scheduledchecks.h"
#include "models/schedules/schedulerequest.h"
#include "views/shared/announcer.h"
#include "views/shared/button.h"
#include "views/shared/iconlabel.h"
#include "views/shared/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr int shownTimes = 5;
constexpr int halfHour = 30;

/// The first full or half hour after the run of the platform, as a minute of the day in \a zone.
int minuteAfter(const RunConflict &conflict, const QTimeZone &zone)
{
    const QTime end = QDateTime::fromMSecsSinceEpoch(conflict.runMs + aroundPlatformRunMs, zone).time();
    const int minute = end.hour() * 60 + end.minute();
    return (minute / halfHour + 1) * halfHour % Rhythm::minutesPerDay;
}

} // namespace

ScheduleOutlook::ScheduleOutlook(const Models &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_words(new TextLabel(Theme::Role::Strong))
    , m_times(new QGridLayout)
    , m_timesBox(new QWidget)
    , m_conflict(new IconLabel)
    , m_move(new Button(Button::Kind::Normal))
    , m_checks(new IconLabel)
{
    m_words->setObjectName(u"schedule.words"_s);
    m_words->setSentence(true);
    m_timesBox->setObjectName(u"schedule.times"_s);
    m_conflict->setObjectName(u"schedule.conflict"_s);
    m_move->setObjectName(u"schedule.move"_s);
    m_checks->setObjectName(u"schedule.checks"_s);
    m_conflict->setWrapping(true);
    m_checks->setWrapping(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *caption = new TextLabel(Theme::Role::Small, Token::Text2);
    caption->setText(tr("In words"));
    auto *next = new TextLabel(Theme::Role::Small, Token::Text2);
    next->setText(tr("Next five times"));
    m_times->setContentsMargins({});
    m_times->setHorizontalSpacing(16);
    m_times->setVerticalSpacing(4);
    m_timesBox->setLayout(m_times);
    for (QWidget *part : std::initializer_list<QWidget *>{caption, m_words, next, m_timesBox, m_conflict})
        layout->addWidget(part);
    layout->addWidget(m_move, 0, Qt::AlignLeft);
    layout->addWidget(m_checks);
    layout->addStretch();
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &ScheduleOutlook::announce);
    connect(m_move, &Button::clicked, this, [this] { Q_EMIT moveRequested(m_moveTo); });
    connect(&m_models.timetable, &PlatformTimetable::changed, this, [this] { show(m_schedule); });
    m_conflict->hide();
    m_move->hide();
    m_checks->hide();
}

void ScheduleOutlook::show(const Schedule &schedule)
{
    m_schedule = schedule;
    const Rhythm &rhythm = schedule.plan.rhythm;
    const RhythmProblem problem = problemOf(rhythm);
    const QList<DueTime> due = nextDueTimes(rhythm, m_models.clock.nowMs(), shownTimes);
    m_words->setText(problem == RhythmProblem::None ? rhythmText(rhythm) + u" · "_s + rhythmBoundsText(rhythm)
                                                    : rhythmProblemText(problem));
    showTimes(due, QTimeZone(rhythm.zone));
    showConflict(due);
    check();
    m_soon.start();
}

void ScheduleOutlook::showTimes(const QList<DueTime> &due, const QTimeZone &zone)
{
    while (QLayoutItem *item = m_times->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](int row, int column, const QString &text, Theme::Role role, Token token) {
        auto *label = new TextLabel(role, token);
        label->setText(text);
        m_times->addWidget(label, row, column);
    };
    for (int row = 0; row < int(due.size()); ++row) {
        const QDateTime there = QDateTime::fromMSecsSinceEpoch(due[row].dueMs, zone);
        const QString date = locale().toString(there.date(), localeDateFormat(tr("d MMM yyyy", "a date"), locale()));
        add(row, 0, tr("%1 %2", "a weekday, a date").arg(locale().toString(there.date(), u"ddd"_s), date),
            Theme::Role::Body, Token::Text);
        add(row, 1, there.time().toString(u"HH:mm"_s), Theme::Role::Strong, Token::Text);
        add(row, 2, tr("%1 UTC").arg(utcFromMs(due[row].dueMs).time().toString(u"HH:mm"_s)), Theme::Role::Small,
            Token::Text2);
        // The clock was changed: the wall shows another time than the rhythm says.
        if (!due[row].nominal.endsWith(there.time().toString(u"HH:mm"_s)))
            add(row, 3, tr("clock change"), Theme::Role::Small, Token::Warn);
        else if (m_models.timetable.conflictAt(due[row].dueMs))
            m_times->addWidget(new IconLabel(Icon::Warning, {}, Token::Warn), row, 3);
    }
    if (due.isEmpty())
        add(0, 0, tr("none", "due times"), Theme::Role::Body, Token::Text2);
    m_times->setColumnStretch(4, 1);
}

void ScheduleOutlook::showConflict(const QList<DueTime> &due)
{
    const QList<RunConflict> conflicts = runConflicts(due, m_models.timetable.runs());
    m_conflict->setVisible(!conflicts.isEmpty());
    m_move->setVisible(!conflicts.isEmpty() && !m_schedule.plan.rhythm.repeatsWithinDay());
    if (conflicts.isEmpty())
        return;
    m_conflict->setIcon(Icon::Warning, Token::Warn);
    m_conflict->setText(conflictText(conflicts.first(), m_models.clock.nowMs()));
    m_moveTo = minuteAfter(conflicts.first(), QTimeZone(m_schedule.plan.rhythm.zone));
    m_move->setText(tr("Move to %1").arg(QTime(m_moveTo / 60, m_moveTo % 60).toString(u"HH:mm"_s)));
}

void ScheduleOutlook::check()
{
    const QString print = fingerprint(m_schedule.request);
    if (m_schedule.request.datasetId.isEmpty() || std::exchange(m_checked, print) == print)
        return;
    const int checking = ++m_checking;
    showChecks(tr("Checking the request…"), true);
    const ExportRequest request = requestOf(m_schedule, {{}, m_models.clock.nowMs()}, std::nullopt);
    deliver(m_models.checks.check(request), this, [this, checking](const Outcome<QStringList> &errors) {
        if (checking != m_checking)
            return;
        if (!errors)
            return showChecks(tr("The request could not be checked: %1").arg(failureTitle(errors.failure())), false);
        if (errors.value().isEmpty())
            return showChecks(tr("The checks found no errors."), true);
        showChecks(tr("It would not be launched: %1").arg(errors.value().join(u' ')), false);
    });
}

void ScheduleOutlook::showChecks(const QString &text, bool isGood)
{
    m_checks->setVisible(true);
    m_checks->setIcon(isGood ? Icon::StatusSucceeded : Icon::StatusFailed, isGood ? Token::Ok : Token::Err);
    m_checks->setText(text);
}

void ScheduleOutlook::announce()
{
    QStringList words{m_words->text()};
    const qint64 nowMs = m_models.clock.nowMs();
    for (const DueTime &due : nextDueTimes(m_schedule.plan.rhythm, nowMs, shownTimes))
        words += dueText(due.dueMs, nowMs);
    if (!m_conflict->isHidden())
        words += m_conflict->text();
    Announcer::say(this, words.join(", "_L1));
}

} // namespace exportdesk
