// The part of the launcher that finds out what became of a launch whose answer is missing.

#include "models/exports/launcher.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/platformclient.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int pageSize = 100;
constexpr int mostPages = 200; // a list that never comes to older jobs is not followed for ever

} // namespace

struct Launcher::Look {
    QString id;
    qint64 beginMs = 0; ///< jobs made before do not matter
    int pages = 0;
    QSet<QString> cursors; ///< to notice a list that goes in circles
    std::vector<ExportJob> jobs;
};

void Launcher::lose(Live &lost, const Failure &failure)
{
    lost.entry.state = State::Unknown;
    lost.entry.failure = failure;
    lost.entry.candidates.clear();
    lost.look = 0;
    const LaunchEntry entry = lost.entry;
    write(entry);
    Q_EMIT entryChanged(entry);
    if (Live *looking = live(entry.id))
        lookLater(*looking);
}

void Launcher::lookLater(Live &lost, std::chrono::milliseconds atLeast)
{
    const qsizetype turn = std::clamp<qsizetype>(lost.look, 0, std::max<qsizetype>(m_pace.looks.size() - 1, 0));
    const std::chrono::milliseconds wait
        = m_pace.looks.isEmpty() ? std::chrono::milliseconds(0) : m_pace.looks.at(turn);
    QTimer::singleShot(std::max(wait, atLeast), this, [this, id = lost.entry.id] { look(id); });
}

void Launcher::look(const QString &id)
{
    const Live *lost = live(id);
    if (!lost || lost->entry.state != State::Unknown)
        return;
    const auto walk = std::make_shared<Look>();
    walk->id = id;
    walk->beginMs = lookWindow(*lost).begin(lostLaunch(*lost));
    for (const Live &other : std::as_const(m_live)) { // siblings may have clicked earlier
        if (other.entry.fingerprint == lost->entry.fingerprint && other.entry.isOpen())
            walk->beginMs = std::min(walk->beginMs, lookWindow(other).begin(lostLaunch(other)));
    }
    lookOn(walk, {});
}

void Launcher::lookOn(const std::shared_ptr<Look> &walk, const QString &cursor)
{
    ExportJobCalls::ListOptions options;
    options.limit = pageSize;
    options.cursor = cursor;
    deliver(m_calls.list(options), this, [this, walk](const Outcome<ExportJobPage> &page) {
        Live *lost = live(walk->id);
        if (!lost || lost->entry.state != State::Unknown)
            return;
        if (!page)
            return lookLater(*lost); // not seen anything: this look does not count
        bool older = false;
        for (const ExportJob &job : page.value().jobs) {
            older = older || (job.createdMs >= 0 && job.createdMs < walk->beginMs);
            walk->jobs.push_back(job);
        }
        const QString next = page.value().next;
        const bool more = !older && !next.isEmpty() && !walk->cursors.contains(next) && ++walk->pages < mostPages;
        if (!more)
            return conclude(walk->id, walk->jobs);
        walk->cursors.insert(next);
        lookOn(walk, next);
    });
}

void Launcher::conclude(const QString &id, const std::vector<ExportJob> &jobs)
{
    Live *lost = live(id);
    if (!lost || lost->entry.state != State::Unknown)
        return;
    if (twinInFlight(*lost))
        return lookLater(*lost); // a job that fits may be the twin's: wait for its answer
    QList<LostLaunch> siblings;
    for (const QString &other : std::as_const(m_order)) {
        const Live &one = *m_live.constFind(other);
        const bool same = one.entry.fingerprint == lost->entry.fingerprint;
        if (same && (one.entry.state == State::Unknown || one.entry.state == State::Undecided))
            siblings += lostLaunch(one);
    }
    std::stable_sort(siblings.begin(), siblings.end(),
                     [](const LostLaunch &a, const LostLaunch &b) { return a.sentMs < b.sentMs; });
    const Finding finding = findJob(lostLaunch(*lost), siblings, jobs, ownedJobs(), lookWindow(*lost));
    switch (finding.kind) {
    case Finding::Kind::One:
        return claim(id, finding.jobId);
    case Finding::Kind::Several:
        lost->entry.candidates = finding.candidates;
        return settle(*lost, State::Undecided);
    case Finding::Kind::None:
        return concludeNothing(*lost, finding.candidates);
    }
}

void Launcher::concludeNothing(Live &lost, const QStringList &candidates)
{
    if (++lost.look < m_pace.looks.size())
        return lookLater(lost);
    const qint64 arrived = lost.entry.sentMs + m_pace.inFlight.count();
    const qint64 left = arrived - m_clock.nowMs();
    if (lost.recovered && left > 0 && left <= m_pace.inFlight.count())
        return lookLater(lost, std::chrono::milliseconds(left));
    lost.entry.candidates = candidates;
    settle(lost, State::Undecided);
}

void Launcher::claim(const QString &id, const QString &jobId)
{
    LaunchEntry found = live(id)->entry;
    found.state = State::Adopted;
    found.jobId = jobId;
    found.candidates.clear();
    const qint64 inFlightSince = m_clock.nowMs() - m_pace.inFlight.count();
    deliver(m_journal.claim(found, inFlightSince), this, [this, found](const Outcome<LaunchEntry> &stored) {
        Live *lost = live(found.id);
        if (!lost || !lost->entry.isOpen())
            return;
        if (!stored && stored.failure().kind == Failure::Kind::Conflict) {
            if (stored.failure().code == QLatin1String(LaunchJournal::owned))
                m_ownedElsewhere.insert(found.jobId); // by another window's launch: not to be found again and again
            if (lost->entry.state == State::Unknown)
                lookLater(*lost);
            else
                Q_EMIT entryChanged(lost->entry); // the operator chose a job that another launch owns
            return;
        }
        if (stored)
            return follow(found.id, stored);
        lost->entry = found; // the disk is at fault; the next start finds the same job again
        Q_EMIT entryChanged(found);
        Q_EMIT jobLaunched(found.id, found.jobId);
    });
}

void Launcher::adopt(const QString &id, const QString &jobId)
{
    const Live *given = live(id);
    if (given && given->entry.state == State::Undecided && !jobId.isEmpty() && !ownedJobs().contains(jobId))
        claim(id, jobId);
}

void Launcher::lookAgain(const QString &id)
{
    Live *given = live(id);
    if (given && given->entry.state == State::Undecided)
        lose(*given, given->entry.failure.value_or(Failure()));
}

bool Launcher::twinInFlight(const Live &lost) const
{
    return std::any_of(m_live.cbegin(), m_live.cend(), [&lost](const Live &other) {
        return other.entry.id != lost.entry.id && other.entry.fingerprint == lost.entry.fingerprint
            && other.entry.state == State::Sending && !other.entry.failure;
    });
}

LostLaunch Launcher::lostLaunch(const Live &lost) const
{
    const QString requestId = lost.entry.failure ? lost.entry.failure->requestId : QString();
    // Many launches at once wait for one another: such a request left long after the click.
    const qint64 onItsWay = std::max<qint64>(m_pace.inFlight.count(), lost.answeredMs - lost.entry.sentMs);
    return {lost.entry.id, lost.request, lost.entry.sentMs, onItsWay, requestId};
}

QSet<QString> Launcher::ownedJobs() const
{
    QSet<QString> owned = m_ownedElsewhere;
    for (const Live &one : m_live) {
        if (one.entry.state == State::Accepted || one.entry.state == State::Adopted)
            owned.insert(one.entry.jobId);
    }
    return owned;
}

LookWindow Launcher::lookWindow(const Live &lost) const
{
    // Measured by the newest answer; before any answer, as it was when the request left.
    const qint64 now = m_client.clockSkewMs();
    return {now != 0 ? now : lost.entry.skewMs, m_pace.tolerance.count()};
}

} // namespace exportdesk
