// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the launcher that finds out what became of a launch whose answer is missing.

#include "models/exports/launcher.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/failuremeaning.h"
#include "models/platform/platformclient.h"

#include <QTimer>

#include <limits>
#include <tuple>

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
    QList<LaunchEntry> neighbours; ///< launches there that are not known here
};

void Launcher::lose(Live &lost, const std::optional<Failure> &failure)
{
    lost.entry.state = State::Unknown;
    lost.entry.failure = failure;
    lost.entry.candidates.clear();
    lost.entry.unread.reset();
    lost.look = 0;
    lost.blindLooks = 0;
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
            m_walk->beginMs = std::min(m_walk->beginMs, lookWindow().begin(lostLaunch(one)));
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
            return endWalk(page.failure());
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
            return endWalk({});
        m_walk->cursors.insert(next);
        walkOn(next);
    });
}

void Launcher::endWalk(const std::optional<Failure> &unread)
{
    const std::shared_ptr<Walk> ended = std::exchange(m_walk, nullptr);
    if (!unread) {
        meetNeighbours(ended);
    } else {
        for (const QString &id : ended->ids) {
            if (isLookedFor(id))
                lookedInVain(*live(id), *unread);
        }
    }
    if (!m_walk)
        walk(); // for those whose turn came meanwhile
}

/// Other windows launch, too. Asked after the list was read, so that whoever made a job in it is known.
void Launcher::meetNeighbours(const std::shared_ptr<Walk> &walk)
{
    LaunchEntry here = newEntry({}, {});
    here.id.clear();
    qint64 sinceMs = m_clock.nowMs();
    for (const QString &id : std::as_const(walk->ids))
        sinceMs = std::min(sinceMs, live(id)->entry.createdMs);
    constexpr std::chrono::milliseconds margin = std::chrono::hours(24); // clocks are set
    deliver(m_journal.neighbours(here, sinceMs - margin.count()), this,
            [this, walk](const Outcome<QList<LaunchEntry>> &found) {
                if (found)
                    walk->neighbours = found.value();
                walk->neighbours.removeIf([this](const LaunchEntry &one) { return m_live.contains(one.id); });
                for (const LaunchEntry &one : std::as_const(walk->neighbours)) {
                    if (!one.isOpen())
                        m_ownedElsewhere.insert(one.jobId);
                }
                for (const QString &id : std::as_const(walk->ids))
                    conclude(id, *walk);
            });
}

/// Nothing was seen, so the look does not count. Where that will not change by itself, the operator is asked: an answer
/// that never comes would leave the launch open for ever.
void Launcher::lookedInVain(Live &lost, const Failure &unread)
{
    const bool isNews = !lost.entry.unread || lost.entry.unread->kind != unread.kind;
    lost.entry.unread = unread;
    lost.entry.unread->body.clear();
    if (++lost.blindLooks >= m_pace.looks.size() && !meaningOf(unread).passes)
        return settle(lost, State::Undecided);
    const LaunchEntry entry = lost.entry;
    if (isNews)
        Q_EMIT entryChanged(entry);
    if (Live *looking = live(entry.id))
        lookLater(*looking);
}

bool Launcher::isLookedFor(const QString &id) const
{
    const auto found = m_live.constFind(id);
    return found != m_live.constEnd() && found->entry.state == State::Unknown;
}

void Launcher::conclude(const QString &id, const Walk &walk)
{
    if (!isLookedFor(id))
        return;
    Live *lost = live(id);
    lost->blindLooks = 0;
    lost->entry.unread.reset();
    if (twinInFlight(*lost, walk))
        return lookLater(*lost); // a job that fits may be the twin's: wait for its answer
    const Finding finding = findJob(lostLaunch(*lost), siblings(*lost, walk), walk.jobs, ownedJobs(), lookWindow());
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

bool Launcher::twinInFlight(const Live &lost, const Walk &walk) const
{
    const auto isTwin = [&lost](const LaunchEntry &other) {
        return other.id != lost.entry.id && other.fingerprint == lost.entry.fingerprint && other.state == State::Sending
            && !other.failure;
    };
    // Another window may have ended since.
    const qint64 inFlightSince = m_clock.nowMs() - m_pace.inFlight.count();
    return std::any_of(m_live.cbegin(), m_live.cend(), [&](const Live &other) { return isTwin(other.entry); })
        || std::any_of(walk.neighbours.cbegin(), walk.neighbours.cend(),
                       [&](const LaunchEntry &other) { return isTwin(other) && other.sentMs >= inFlightSince; });
}

/// All launches of the same request that are lost, those of other windows too, in the order of their clicks.
QList<LostLaunch> Launcher::siblings(const Live &lost, const Walk &walk) const
{
    const auto isSibling = [&lost](const LaunchEntry &other) {
        return other.fingerprint == lost.entry.fingerprint
            && (other.state == State::Unknown || other.state == State::Undecided);
    };
    QList<LostLaunch> siblings;
    for (const QString &id : m_order) {
        if (const Live &one = *m_live.constFind(id); isSibling(one.entry))
            siblings += lostLaunch(one);
    }
    for (const LaunchEntry &one : walk.neighbours) {
        if (isSibling(one))
            siblings += lostLaunch(one);
    }
    std::stable_sort(siblings.begin(), siblings.end(), [](const LostLaunch &a, const LostLaunch &b) {
        return std::tie(a.sentMs, a.id) < std::tie(b.sentMs, b.id); // in each window alike
    });
    return siblings;
}

LostLaunch Launcher::lostLaunch(const Live &lost) const
{
    LostLaunch launch = lostLaunch(lost.entry);
    launch.request = lost.request;
    // Many launches at once wait for one another: such a request left long after the click.
    launch.requestMs = std::max(launch.requestMs, lost.answeredMs - lost.entry.sentMs);
    return launch;
}

LostLaunch Launcher::lostLaunch(const LaunchEntry &entry) const
{
    LostLaunch launch;
    launch.id = entry.id;
    launch.sentMs = entry.sentMs;
    launch.requestMs = m_pace.inFlight.count();
    launch.requestId = entry.failure ? entry.failure->requestId : QString();
    if (entry.skewMs != 0)
        launch.skewMs = entry.skewMs;
    return launch;
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

LookWindow Launcher::lookWindow() const
{
    const qint64 now = m_client.clockSkewMs(); // 0 before any answer
    return {now == 0 ? std::nullopt : std::optional(now), m_pace.tolerance.count()};
}

} // namespace exportdesk
