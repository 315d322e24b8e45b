// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

namespace localplatform
{

/// All places that anything was ever put into.
std::vector<Place> placesOf(const Store &store);

} // namespace localplatform
