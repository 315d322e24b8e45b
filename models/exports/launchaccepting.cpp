// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the launcher that weighs an answer which says that a job was made.

#include "models/exports/launcher.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

Failure anothersAnswer(const QString &jobId)
{
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.reached = Failure::Reached::Maybe;
    failure.code = QLatin1String(Launcher::anothersJob);
    failure.detail = jobId;
    return failure;
}

} // namespace

/// A cache or a proxy between us and the platform can mix answers up. One that names a job for another dataset, or one
/// that another launch was given, says nothing about this launch: two clicks must not share a job.
bool Launcher::isAnothers(const Live &sending, const ExportJob &job) const
{
    const QString &asked = sending.request.datasetId;
    if (!asked.isEmpty() && !job.datasetId.isEmpty() && asked != job.datasetId)
        return true;
    return std::any_of(m_live.cbegin(), m_live.cend(), [&](const Live &other) {
        return other.entry.id != sending.entry.id && other.entry.state == State::Accepted
            && other.entry.jobId == job.id;
    });
}

void Launcher::accept(const QString &id, const ExportJob &job)
{
    Live *sending = live(id);
    const auto doubt = [this, id, jobId = job.id] {
        live(id)->answeredMs = m_clock.nowMs();
        lose(*live(id), anothersAnswer(jobId));
    };
    if (isAnothers(*sending, job))
        return doubt();
    LaunchEntry accepted = sending->entry;
    accepted.state = State::Accepted;
    accepted.jobId = job.id;
    deliver(m_journal.accept(accepted), this, [this, accepted, doubt](const Outcome<LaunchEntry> &stored) {
        Live *ours = live(accepted.id);
        if (!ours || ours->entry.state == State::Accepted)
            return;
        if (!stored && stored.failure().kind == Failure::Kind::Conflict) {
            if (ours->entry.isOpen())
                doubt();
            return;
        }
        // Where the disk is at fault its condition says so, and the next start finds the job again.
        ours->entry = accepted;
        Q_EMIT entryChanged(accepted);
        Q_EMIT jobLaunched(accepted.id, accepted.jobId);
        QStringList mistaken; // found this job in the list, and it was not theirs
        for (const Live &other : std::as_const(m_live)) {
            if (other.entry.state == State::Adopted && other.entry.jobId == accepted.jobId)
                mistaken += other.entry.id;
        }
        for (const QString &other : std::as_const(mistaken)) {
            live(other)->entry.jobId.clear();
            lose(*live(other), live(other)->entry.failure);
        }
    });
}

} // namespace exportdesk
