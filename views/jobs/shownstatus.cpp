// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/shownstatus.h"

namespace exportdesk
{

Status shownStatus(JobStatus status)
{
    switch (status) {
    case JobStatus::New:
        return Status::New;
    case JobStatus::Queued:
        return Status::Queued;
    case JobStatus::Processing:
        return Status::Processing;
    case JobStatus::Cancelling:
        return Status::CancelRequested;
    case JobStatus::Succeeded:
        return Status::Succeeded;
    case JobStatus::Failed:
        return Status::Failed;
    case JobStatus::Cancelled:
        return Status::Cancelled;
    case JobStatus::Unknown:
        return Status::Unknown;
    }
    return Status::Unknown;
}

Status shownStatus(const JobFacts &facts)
{
    if (facts.launch) {
        switch (facts.launchRow.state) {
        case LaunchRow::State::Sending:
            return Status::Processing;
        case LaunchRow::State::Searching:
        case LaunchRow::State::Unknown:
            return Status::OutcomeUnknown;
        case LaunchRow::State::Rejected:
            return Status::Failed;
        }
    }
    if (facts.batchFailed())
        return Status::BatchFailed;
    const bool asked = facts.cancel == CancelState::Requested || facts.cancel == CancelState::Marked;
    if (asked && !isTerminal(facts.status))
        return Status::CancelRequested;
    if (facts.cancel == CancelState::Unconfirmed && !isTerminal(facts.status))
        return Status::OutcomeUnknown;
    return shownStatus(facts.status);
}

} // namespace exportdesk
