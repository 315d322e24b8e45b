// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/verdict.h"

#include "models/exports/launchjournal.h"
#include "models/store/store.h"
#include "tests/campaign/clicks.h"

namespace exportdesk::campaign
{

namespace
{

/// Those clicked with one number: usually one row, for twins several.
Tally judgeNumber(int clicks, const QList<LaunchEntry> &rows, const QStringList &jobs)
{
    using State = LaunchEntry::State;
    Tally tally;
    tally.clicks = clicks;
    tally.jobs = int(jobs.size());
    tally.unwritten = clicks - int(rows.size());
    QStringList free = jobs;
    for (const LaunchEntry &row : rows) {
        switch (row.state) {
        case State::Accepted:
        case State::Adopted:
            ++(row.state == State::Accepted ? tally.answered : tally.adopted);
            if (!free.removeOne(row.resultId))
                ++tally.wrong;
            break;
        case State::Rejected:
            ++tally.rejected;
            break;
        case State::Undecided:
            ++tally.asked;
            break;
        case State::Sending:
        case State::Unknown:
        case State::Resent:
        case State::Abandoned:
            ++tally.lost; // nobody resends or abandons here, and all that is open should have been settled
            break;
        }
    }
    tally.overlooked = std::min(int(free.size()), tally.asked);
    const int unexplained = std::max(0, int(free.size()) - tally.asked);
    tally.duplicates = std::min(unexplained, std::max(0, int(jobs.size()) - clicks));
    tally.lost += unexplained - tally.duplicates;
    return tally;
}

} // namespace

QList<LaunchEntry> journalIn(const QString &storeFile)
{
    Store store(storeFile);
    LaunchJournal journal(store);
    auto loading = journal.load(1'000'000);
    loading.waitForFinished();
    if (!loading.result())
        qFatal("the journal cannot be read: %s", qPrintable(loading.result().failure().detail));
    return loading.result().value();
}

Tally &Tally::operator+=(const Tally &other)
{
    for (int Tally::*member :
         {&Tally::clicks, &Tally::jobs, &Tally::answered, &Tally::adopted, &Tally::rejected, &Tally::asked,
          &Tally::overlooked, &Tally::unwritten, &Tally::interrupted, &Tally::lostAfterWork, &Tally::lostBeforeWork,
          &Tally::duplicates, &Tally::lost, &Tally::wrong, &Tally::needless, &Tally::repeated})
        this->*member += other.*member;
    return *this;
}

Tally judge(const Heard &heard, const QString &storeFile, const JobsByNumber &jobs, const LaunchCalls &calls)
{
    QHash<int, QList<LaunchEntry>> rows;
    QHash<QString, int> missing = heard.rows;
    const QList<LaunchEntry> entries = journalIn(storeFile);
    for (const LaunchEntry &entry : entries) {
        rows[numberIn(entry.body)] += entry;
        missing.remove(entry.id);
    }
    Tally tally;
    for (auto click = heard.clicks.cbegin(); click != heard.clicks.cend(); ++click)
        tally += judgeNumber(click.value(), rows.value(click.key()), jobs.value(click.key()));
    for (const LaunchEntry &entry : entries) {
        const int number = numberIn(entry.body);
        const bool asked = entry.state == LaunchEntry::State::Undecided && heard.clicks.contains(number);
        tally.needless += asked && !heard.interrupted.contains(number) && !calls.unanswered.contains(number) ? 1 : 0;
    }
    for (auto click = heard.clicks.cbegin(); click != heard.clicks.cend(); ++click)
        tally.repeated += std::max(0, calls.responses.value(click.key()) - click.value());
    tally.interrupted = int(heard.interrupted.size());
    // A row that was shown only once may have been about to be written; later it must not be gone.
    tally.lost += int(std::count_if(missing.cbegin(), missing.cend(), [](int shown) { return shown > 1; }));
    return tally;
}

Tally judgeBlind(const Heard &heard, const JobsByNumber &jobs)
{
    Tally tally;
    for (auto click = heard.clicks.cbegin(); click != heard.clicks.cend(); ++click) {
        const QStringList told = heard.told.value(click.key());
        const int made = int(jobs.value(click.key()).size());
        const int failed = int(told.count(QString()));
        const int named = int(told.size()) - failed;
        tally.clicks += click.value();
        tally.jobs += made;
        tally.answered += named;
        tally.rejected += failed;
        tally.duplicates += std::max(0, made - click.value());
        // Called failed although a job runs, or never heard of again.
        tally.lost += std::max(0, std::min(made, click.value()) - named) + (click.value() - int(told.size()));
    }
    return tally;
}

} // namespace exportdesk::campaign
