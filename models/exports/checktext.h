// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// The sentence that the operator reads, in the language of the program.
QString checkText(const RequestCheck &check);
/// The caption of the fix button; empty for Fix::None.
QString fixText(RequestCheck::Fix fix);
/// "Error", "Warning", "OK": the word beside the icon.
QString severityText(RequestCheck::Severity severity);

} // namespace exportdesk
