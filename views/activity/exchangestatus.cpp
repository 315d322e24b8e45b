// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/exchangestatus.h"

namespace exportdesk
{

Status shownStatus(ExchangeEnd end)
{
    switch (end) {
    case ExchangeEnd::Answered:
        return Status::Succeeded;
    case ExchangeEnd::Failed:
        return Status::Failed;
    case ExchangeEnd::OutcomeUnknown:
        return Status::OutcomeUnknown;
    case ExchangeEnd::Cancelled:
        return Status::Cancelled;
    }
    return Status::Unknown;
}

} // namespace exportdesk
