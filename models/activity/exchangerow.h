// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/exchange.h"

namespace exportdesk
{

/// How an exchange ended, for its icon and color.
enum class ExchangeEnd {
    Answered, ///< below 400
    Failed,
    OutcomeUnknown, ///< something was to be changed, and whether it was is not known
    Cancelled, ///< by ourselves
};

/// One row of the activity table: the exchange without its bodies and headers, and what was read from them.
struct ExchangeRow {
    Exchange exchange;
    ExchangeEnd end = ExchangeEnd::Answered;
    QString job; ///< id of the job it concerns: said by the caller, or read from path or answer
    bool isLaunch = false; ///< creates a job
    bool isCancel = false; ///< deletes a job
    qint64 repeatedBy = 0; ///< id of the exchange that was the next attempt of the same request; 0: none yet
    QString folded; ///< what free text is searched in
};

/// Reads a row from a recorded exchange.
ExchangeRow exchangeRow(const Exchange &exchange);

} // namespace exportdesk
