// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    // Broken promises
    int duplicates = 0; ///< jobs beyond one for each click
    int lost = 0; ///< rows or jobs that nobody knows of
    int wrong = 0; ///< jobs given to a launch that is not theirs, or to two

    /// Asking is always allowed; but whoever asks although the job is there has not looked well. Twins, and lists that
    /// fail until the end, leave some.
    bool looksWell() const { return overlooked <= 3 + adopted / 4; }
    bool promisesKept() const { return duplicates == 0 && lost == 0 && wrong == 0; }
    Tally &operator+=(const Tally &other);
};

/// Compares what one operator clicked and saw with the journal in \a storeFile and with the platform.
Tally judge(const Heard &heard, const QString &storeFile, const JobsByNumber &jobs);
/// The same of a client that keeps no journal: what it told is all there is.
Tally judgeBlind(const Heard &heard, const JobsByNumber &jobs);

} // namespace exportdesk::campaign
