// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/searchhelp.h"

namespace exportdesk
{

class ExchangesModel;

/// What the search of Activity can be given: its keys, and the values that the exchanges have with how often. In German
/// the keys are offered in German; both languages are always understood.
SearchHelp exchangeSearchHelp(const ExchangesModel &exchanges);

} // namespace exportdesk
