// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswering.h"

#include <functional>

namespace exportdesk
{

/// What the results of a workspace are computed with.
struct ResultModels {
    ResultAnswering::Sources sources;
    std::function<double()> changeLimit; ///< from which share a change is pointed out, 0.2: 20 %
    std::function<bool()> hidesValues; ///< until the operator reveals them: in production
};

} // namespace exportdesk
