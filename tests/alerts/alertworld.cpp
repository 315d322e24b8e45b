// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/alertworld.h"

#include "models/alerts/alertwords.h"
#include "models/exports/exportrequestreader.h"
#include "models/platform/utc.h"
#include "models/schedules/occurrencewords.h"
#include "models/store/sql.h"

using namespace Qt::StringLiterals;

namespace exportdesk::test
{

AlertWorld::AlertWorld(const QString &file)
    : store(file)
    , alerts(store)
{
    Schedule one;
    one.place = {u"c1"_s, u"https://platform.example org@adobeorg"_s, u"prod"_s};
    one.plan.name = u"Nightly"_s;
    one.request = *readExportRequest(u"{\"destination\":{\"datasetId\":\"d1\"},\"schema\":{\"name\":"
                                     "\"_xdm.context.profile\"}}"_s)
                       .request;
    schedule = mustHave(ScheduleJournal(store).add(one, startMs));
    AlertWay command;
    command.name = u"Pager"_s;
    command.kind = AlertWay::Kind::Command;
    command.command = QStringList{u"true"_s};
    way = mustHave(alerts.put(command, startMs));
}

Occurrence AlertWorld::run(int hour, Occurrence::State state, Occurrence::End end, const QString &job,
                           qint64 profiles) const
{
    Occurrence one;
    one.scheduleId = schedule.id;
    one.revision = schedule.revision;
    one.due.dueMs = startMs + hour * hourMs;
    one.due.nominal = utcFromMs(one.due.dueMs).toString(u"yyyy-MM-ddTHH:mm"_s);
    one.state = state;
    one.end = end;
    one.jobId = job;
    one.profiles = profiles;
    one.decidedMs = one.due.dueMs;
    if (state == Occurrence::State::Skipped)
        one.reason = Occurrence::Reason::Missed;
    if (!job.isEmpty())
        one.jobMs = one.due.dueMs;
    if (end != Occurrence::End::Open)
        one.endedMs = one.due.dueMs + 10 * 60'000;
    return one;
}

void AlertWorld::write(const Occurrence &run)
{
    mustHave(ScheduleJournal(store).settle({run}));
}

void AlertWorld::execute(const QString &statement, const QVariantList &values)
{
    const auto done = awaited(store.writeDurably(
        [statement, values](QSqlDatabase &database) { return sql::change(database, statement, values); }));
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

void AlertWorld::addRule(const std::function<void(AlertRule &)> &change)
{
    AlertRule rule;
    rule.name = u"All"_s;
    rule.ways = QStringList{way.id};
    if (change)
        change(rule);
    mustHave(alerts.put(rule, startMs));
}

QString AlertWorld::claimed(qint64 nowMs)
{
    messages = mustHave(alerts.claimDue(nowMs));
    QStringList words;
    for (const AlertMessage &message : messages)
        for (const AlertEvent &event : message.events)
            words += wordIn(alertKindWords, event.kind);
    return words.join(u' ');
}

} // namespace exportdesk::test
