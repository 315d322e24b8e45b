// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "tests/campaign/deskprocess.h"
#include "tests/campaign/platformtruth.h"

namespace exportdesk::campaign
{

/// How the clicks of a season ended.
struct Tally {
    int clicks = 0;
    int jobs = 0;
    int answered = 0; ///< accepted by the platform, and its answer came
    int adopted = 0; ///< the answer was lost, the job found again
    int rejected = 0; ///< no job was made, and the operator was told why
    int asked = 0; ///< not certain: the operator decides
    int overlooked = 0; ///< of those asked: a job was there and may be it
    int unwritten = 0; ///< the program ended before anything was written or sent
    int interrupted = 0; ///< numbers whose launch was killed while it was open
    int lostAfterWork = 0; ///< requests that created a job, and whose response was lost or no acceptance
    int lostBeforeWork = 0; ///< requests that were refused, or whose connection ended, before a job was created
    // Broken promises
    int duplicates = 0; ///< jobs beyond one for each click
    int lost = 0; ///< rows or jobs that nobody knows of
    int wrong = 0; ///< jobs given to a launch that is not theirs, or to two
    int needless = 0; ///< questions about launches that nothing had happened to
    int repeated = 0; ///< requests that left by themselves although an earlier one had got a response

    /// Asking is always allowed; but whoever asks although the job is there has not looked well. Twins, and lists that
    /// fail until the end, leave some.
    bool looksWell() const { return overlooked <= 3 + adopted / 4; }
    /// No more questions than launches of which even a perfect client may know nothing, and hardly any without a cause:
    /// on a busy computer a response that was sent in time may still come too late.
    bool asksLittle() const { return asked <= interrupted + lostAfterWork && needless <= clicks / 200; }
    int broken() const { return duplicates + lost + wrong + repeated; }
    bool promisesKept() const { return broken() == 0; }
    Tally &operator+=(const Tally &other);
};

/// All launches in the journal of a store.
QList<LaunchEntry> journalIn(const QString &storeFile);
/// Compares what one operator clicked and saw with the journal in \a storeFile and with the platform.
Tally judge(const Heard &heard, const QString &storeFile, const JobsByNumber &jobs, const LaunchCalls &calls);
/// The same of a client that keeps no journal: what it told is all there is.
Tally judgeBlind(const Heard &heard, const JobsByNumber &jobs);

} // namespace exportdesk::campaign
