// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/schedulelook.h"

namespace exportdesk
{

namespace
{

Status statusOfEnd(Occurrence::End end)
{
    switch (end) {
    case Occurrence::End::Open:
        return Status::Processing;
    case Occurrence::End::Succeeded:
        return Status::Succeeded;
    case Occurrence::End::Failed:
    case Occurrence::End::NotSent:
        return Status::Failed;
    case Occurrence::End::BatchFailed:
        return Status::BatchFailed;
    case Occurrence::End::Cancelled:
        return Status::Cancelled;
    case Occurrence::End::Abandoned:
    case Occurrence::End::Unconfirmed:
        return Status::OutcomeUnknown;
    }
    return Status::Unknown;
}

} // namespace

Status shownStatus(const Occurrence &occurrence)
{
    switch (occurrence.state) {
    case Occurrence::State::Waiting:
        return Status::Queued;
    case Occurrence::State::Launched:
        return statusOfEnd(occurrence.end);
    case Occurrence::State::Skipped:
        return Status::NotTested; // a circle that stayed empty
    case Occurrence::State::Refused:
        return Status::Warning;
    }
    return Status::Unknown;
}

} // namespace exportdesk
