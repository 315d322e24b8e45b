// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intent.h"

namespace exportdesk
{

/// One click on Launch: its body is an export request, its result a job.
using LaunchEntry = Intent;

} // namespace exportdesk
