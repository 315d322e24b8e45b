// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/launcher.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/failuremeaning.h"
#include "models/platform/platformclient.h"

#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace exportdesk
{

Launcher::Launcher(PlatformClient &client, LaunchJournal &journal, const Clock &clock, QObject *parent)
    : Launcher(client, journal, clock, Pace(), parent)
{
}

Launcher::Launcher(PlatformClient &client, LaunchJournal &journal, const Clock &clock, const Pace &pace,
                   QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_calls(client)
    , m_journal(journal)
    , m_clock(clock)
    , m_pace(pace)
{
}

void Launcher::start()
{
    deliver(m_journal.load(), this, [this](const Outcome<QList<LaunchEntry>> &loaded) {
        if (!loaded) {
            m_startFailure = loaded.failure();
            QTimer::singleShot(m_pace.looks.value(0), this, &Launcher::start);
            Q_EMIT startFailed(loaded.failure());
            return;
        }
        const Connection &here = m_client.connection();
        for (const LaunchEntry &entry : loaded.value()) {
            if (entry.connectionId == here.id && entry.sandbox == here.sandbox) {
                if (!m_live.contains(entry.id))
                    recover(entry);
            } else if (entry.isOpen()) {
                m_elsewhere += entry;
            }
        }
        m_startFailure.reset();
        m_started = true;
        Q_EMIT started();
    });
}

void Launcher::recover(const LaunchEntry &entry)
{
    insert(entry).recovered = true;
    Q_EMIT entryAdded(entry);
    Live *found = live(entry.id);
    if (entry.state == State::Unknown) {
        lookLater(*found);
    } else if (entry.state == State::Sending) {
        const bool notArrived = entry.failure && meaningOf(*entry.failure).repeat == FailureMeaning::Repeat::ByItself;
        if (!notArrived)
            lose(*found, entry.failure);
        else if (m_clock.nowMs() - entry.sentMs < m_pace.recent.count())
            waitToResend(*found);
        else
            settle(*found, State::Rejected); // nobody expects it to go out any more
    }
}

QString Launcher::launch(const ExportRequest &request)
{
    const LaunchEntry entry = newEntry(compactJson(request), fingerprint(request));
    insert(entry).written = false;
    Q_EMIT entryAdded(entry);
    deliver(m_journal.add(entry), this, [this, id = entry.id](const Outcome<Done> &added) {
        Live *sending = live(id);
        if (!sending)
            return;
        sending->written = added.ok();
        if (added)
            return send(id);
        sending->entry.failure = added.failure();
        settle(*sending, State::Rejected);
    });
    return entry.id;
}

LaunchEntry Launcher::newEntry(const QByteArray &body, const QString &print) const
{
    const Connection &here = m_client.connection();
    LaunchEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.connectionId = here.id;
    entry.orgId = here.orgId;
    entry.sandbox = here.sandbox;
    entry.body = body;
    entry.fingerprint = print;
    entry.createdMs = entry.sentMs = m_clock.nowMs();
    entry.attempts = 1;
    entry.skewMs = m_client.clockSkewMs();
    return entry;
}

QList<LaunchEntry> Launcher::recent() const
{
    QList<LaunchEntry> found;
    for (const QString &id : m_order) {
        const LaunchEntry &entry = m_live.find(id)->entry;
        const bool counts
            = entry.state != State::Rejected && entry.state != State::Abandoned && entry.state != State::Resent;
        if (counts && m_clock.nowMs() - entry.createdMs < m_pace.recent.count())
            found.prepend(entry);
    }
    return found;
}

QList<LaunchEntry> Launcher::identicalRecent(const ExportRequest &request) const
{
    QList<LaunchEntry> found = recent();
    found.removeIf([print = fingerprint(request)](const LaunchEntry &entry) { return entry.fingerprint != print; });
    return found;
}

QList<LaunchEntry> Launcher::entries() const
{
    QList<LaunchEntry> entries;
    for (const QString &id : m_order)
        entries += m_live.find(id)->entry;
    return entries;
}

QList<LaunchEntry> Launcher::openLaunches() const
{
    QList<LaunchEntry> open = entries();
    open.removeIf([](const LaunchEntry &entry) { return !entry.isOpen(); });
    return open;
}

std::optional<LaunchEntry> Launcher::entry(const QString &id) const
{
    const auto found = m_live.constFind(id);
    return found == m_live.constEnd() ? std::nullopt : std::optional(found->entry);
}

std::optional<LaunchEntry> Launcher::entryOfJob(const QString &jobId) const
{
    const auto found = std::find_if(m_live.cbegin(), m_live.cend(),
                                    [&jobId](const Live &one) { return !jobId.isEmpty() && one.entry.jobId == jobId; });
    return found == m_live.cend() ? std::nullopt : std::optional(found->entry);
}

void Launcher::send(const QString &id)
{
    const Live *sending = live(id);
    if (!sending)
        return;
    deliver(m_calls.create(sending->entry.body), this,
            [this, id](const Outcome<ExportJob> &answer) { answered(id, answer); });
}

void Launcher::answered(const QString &id, const Outcome<ExportJob> &answer)
{
    Live *sending = live(id);
    if (!sending || !sending->entry.isOpen())
        return;
    if (answer)
        return accept(id, answer.value());
    const Failure &failure = answer.failure();
    const FailureMeaning meaning = meaningOf(failure);
    if (meaning.mayHaveTakenEffect) {
        sending->answeredMs = m_clock.nowMs();
        return lose(*sending, failure);
    }
    sending->entry.failure = failure;
    const bool isPatient = failure.retryAfterMs <= m_pace.longestWait.count();
    if (meaning.repeat != FailureMeaning::Repeat::ByItself || !isPatient
        || sending->entry.attempts > m_pace.resends.size())
        return settle(*sending, State::Rejected);
    write(sending->entry);
    Q_EMIT entryChanged(sending->entry);
    if (Live *waiting = live(id))
        waitToResend(*waiting);
}

void Launcher::waitToResend(Live &waiting)
{
    if (m_pace.resends.isEmpty())
        return settle(waiting, State::Rejected);
    const qsizetype turn = std::clamp<qsizetype>(waiting.entry.attempts - 1, 0, m_pace.resends.size() - 1);
    const qint64 asked = waiting.entry.failure ? waiting.entry.failure->retryAfterMs : -1;
    const qint64 wait
        = std::clamp<qint64>(std::max<qint64>(m_pace.resends.at(turn).count(), asked), 0, m_pace.longestWait.count());
    QTimer::singleShot(std::chrono::milliseconds(wait), this, [this, id = waiting.entry.id] { attempt(id); });
}

void Launcher::attempt(const QString &id)
{
    Live *waiting = live(id);
    if (!waiting || waiting->entry.state != State::Sending || !waiting->entry.failure)
        return;
    LaunchEntry next = waiting->entry;
    next.failure.reset();
    ++next.attempts;
    next.sentMs = m_clock.nowMs();
    next.skewMs = m_client.clockSkewMs();
    deliver(m_journal.startAttempt(next), this, [this, next](const Outcome<LaunchJournal::Attempt> &stored) {
        Live *sending = live(next.id);
        if (!sending || !sending->entry.isOpen())
            return;
        if (!stored) { // not durable: it must not leave
            sending->entry.failure = stored.failure();
            return settle(*sending, State::Rejected);
        }
        if (!stored.value().granted) { // another window was faster
            const LaunchEntry &theirs = stored.value().entry;
            if (!theirs.isOpen())
                return follow(next.id, theirs);
            sending->entry = theirs;
            sending->recovered = true;
            return lose(*sending, theirs.failure);
        }
        sending->entry = next;
        sending->recovered = false;
        Q_EMIT entryChanged(next);
        send(next.id);
    });
}

void Launcher::resend(const QString &id)
{
    Live *given = live(id);
    if (!given || given->entry.state != State::Undecided)
        return;
    const LaunchEntry fresh = newEntry(given->entry.body, given->entry.fingerprint);
    LaunchEntry old = given->entry;
    old.state = State::Resent;
    old.resentAs = fresh.id;
    deliver(m_journal.replace(old, fresh), this, [this, old, fresh](const Outcome<LaunchEntry> &stored) {
        Live *replaced = live(old.id);
        if (!replaced)
            return;
        if (!stored) { // nothing was sent: the question stays
            replaced->entry.failure = stored.failure();
            Q_EMIT entryChanged(replaced->entry);
            return;
        }
        follow(old.id, stored);
        if (stored.value().resentAs != fresh.id)
            return;
        insert(fresh);
        Q_EMIT entryAdded(fresh);
        send(fresh.id);
    });
}

void Launcher::abandon(const QString &id)
{
    Live *given = live(id);
    if (given && given->entry.state == State::Undecided)
        settle(*given, State::Abandoned);
}

void Launcher::abandonElsewhere(const QString &id)
{
    const auto given = std::find_if(m_elsewhere.begin(), m_elsewhere.end(),
                                    [&id](const LaunchEntry &entry) { return entry.id == id; });
    if (given == m_elsewhere.end())
        return;
    LaunchEntry entry = *given;
    entry.state = State::Abandoned;
    m_journal.update(entry);
    m_elsewhere.erase(given);
}

void Launcher::dismiss(const QString &id)
{
    Live *read = live(id);
    if (!read || read->entry.state != State::Rejected || read->entry.dismissed)
        return;
    read->entry.dismissed = true;
    m_journal.dismiss(read->entry);
    Q_EMIT entryChanged(read->entry);
}

Launcher::Live *Launcher::live(const QString &id)
{
    const auto found = m_live.find(id);
    return found == m_live.end() ? nullptr : &*found;
}

Launcher::Live &Launcher::insert(const LaunchEntry &entry)
{
    Live added;
    added.entry = entry;
    added.request = readExportRequest(entry.body).request.value_or(ExportRequest());
    m_order += entry.id;
    return *m_live.insert(entry.id, added);
}

void Launcher::write(const LaunchEntry &entry)
{
    deliver(m_journal.update(entry), this, [this, id = entry.id](const Outcome<LaunchEntry> &stored) {
        if (stored) // a failure is shown by the store's condition; the next start looks for the job
            follow(id, stored);
    });
}

void Launcher::settle(Live &settled, State state)
{
    settled.entry.state = state;
    const LaunchEntry entry = settled.entry;
    if (settled.written)
        write(entry);
    Q_EMIT entryChanged(entry);
}

void Launcher::follow(const QString &id, const Outcome<LaunchEntry> &stored)
{
    Live *ours = live(id);
    if (!ours || !stored || !ours->entry.isOpen() || stored.value().isOpen())
        return; // what is open here is followed by this launcher itself
    ours->entry = stored.value();
    Q_EMIT entryChanged(ours->entry);
    if (!ours->entry.jobId.isEmpty())
        Q_EMIT jobLaunched(id, ours->entry.jobId);
}

} // namespace exportdesk
