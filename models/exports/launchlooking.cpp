// The part of the launcher that finds out what became of a launch whose answer is missing.

#include "models/exports/launcher.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/platformclient.h"

#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int pageSize = 100;
constexpr int mostPages = 200; // a list that never comes to older jobs is not followed for ever

/// The wait until the next whole \a step of the clock after \a wait: launches lost one after the other look together,
/// so that many of them ask no more often than a few.
std::chrono::milliseconds inStep(qint64 nowMs, std::chrono::milliseconds wait, std::chrono::milliseconds step)
{
    if (step.count() <= 0)
        return wait;
    const qint64 over = (nowMs + wait.count()) % step.count();
    return over == 0 ? wait : wait + step - std::chrono::milliseconds(over);
}

} // namespace

struct Launcher::Walk {
    QStringList ids; ///< whose looks it is
    qint64 beginMs = 0; ///< jobs made before do not matter
    int pages = 0;
    QSet<QString> cursors; ///< to notice a list that goes in circles
    std::vector<ExportJob> jobs;
};

void Launcher::lose(Live &lost, const std::optional<Failure> &failure)
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
    const std::chrono::milliseconds due = inStep(m_clock.nowMs(), std::max(wait, atLeast), wait / 2);
    QTimer::singleShot(due, this, [this, id = lost.entry.id] { look(id); });
}

void Launcher::look(const QString &id)
{
    if (!isLookedFor(id) || m_due.contains(id))
        return;
    m_due += id;
    // A walk under way may have passed the place where this one's job is by now: it is for the next walk to find.
    if (!m_walk && m_due.size() == 1)
        QTimer::singleShot(0, this, &Launcher::walk); // with all whose turn is at this moment
}

void Launcher::walk()
{
    QStringList ids = std::exchange(m_due, {});
    ids.removeIf([this](const QString &id) { return !isLookedFor(id); });
    if (ids.isEmpty())
        return;
    m_walk = std::make_shared<Walk>();
    m_walk->ids = ids;
    m_walk->beginMs = std::numeric_limits<qint64>::max();
    QSet<QString> prints;
    for (const QString &id : std::as_const(ids))
        prints.insert(live(id)->entry.fingerprint);
    for (const Live &one : std::as_const(m_live)) { // siblings may have clicked earlier
        if (prints.contains(one.entry.fingerprint) && one.entry.isOpen())
            m_walk->beginMs = std::min(m_walk->beginMs, lookWindow(one).begin(lostLaunch(one)));
    }
    walkOn({});
}

void Launcher::walkOn(const QString &cursor)
{
    ExportJobCalls::ListOptions options;
    options.limit = pageSize;
    options.cursor = cursor;
    deliver(m_calls.list(options), this, [this](const Outcome<ExportJobPage> &page) {
        if (!page)
            return endWalk(false);
        bool older = false;
        for (const ExportJob &job : page.value().jobs) {
            older = older || (job.createdMs >= 0 && job.createdMs < m_walk->beginMs);
            m_walk->jobs.push_back(job);
        }
        const QString next = page.value().next;
        const bool more = !older && !next.isEmpty() && !m_walk->cursors.contains(next) && ++m_walk->pages < mostPages;
        if (!more || std::none_of(m_walk->ids.cbegin(), m_walk->ids.cend(), [this](const QString &id) {
                return isLookedFor(id); // all were settled by another window meanwhile
            }))
            return endWalk(true);
        m_walk->cursors.insert(next);
        walkOn(next);
    });
}

void Launcher::endWalk(bool seen)
{
    const std::shared_ptr<const Walk> ended = std::exchange(m_walk, nullptr);
    for (const QString &id : ended->ids) {
        if (seen)
            conclude(id, ended->jobs);
        else if (isLookedFor(id))
            lookLater(*live(id)); // not seen anything: this look does not count
    }
    if (!m_walk)
        walk(); // for those whose turn came meanwhile
}

bool Launcher::isLookedFor(const QString &id) const
{
    const auto found = m_live.constFind(id);
    return found != m_live.constEnd() && found->entry.state == State::Unknown;
}

void Launcher::conclude(const QString &id, const std::vector<ExportJob> &jobs)
{
    if (!isLookedFor(id))
        return;
    Live *lost = live(id);
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
    found.jobId = jobId; // its candidates stay, if the operator chose among some
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
        lose(*given, given->entry.failure);
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
