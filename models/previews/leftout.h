// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/previews/foundprofile.h"

namespace exportdesk
{

/// Why an export would not contain a profile, as far as the profile itself shows.
enum class LeftOut {
    No, ///< nothing speaks against it; its time of ingestion is not known
    InNoSegment, ///< in none of the segments of the request with a requested status
    NotInTime, ///< in one of them, but qualified outside of the requested period
    Empty, ///< without profile records, and such profiles were not requested
};

/// For \a profile, merged by the policy of \a request.
LeftOut leftOut(const FoundProfile &profile, const ExportRequest &request);
/// The stable word for scripts: "in-no-segment", "not-in-time", "empty"; of No: empty.
QString leftOutWord(LeftOut reason);
/// The sentence, translated; of No: empty.
QString leftOutText(LeftOut reason);

} // namespace exportdesk
