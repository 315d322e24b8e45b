// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// The caption of the button that applies a fix; empty for Fix::None.
QString fixText(RequestCheck::Fix fix);
/// "Error", "Warning", "OK": the word next to the icon.
QString severityText(RequestCheck::Severity severity);

} // namespace exportdesk
