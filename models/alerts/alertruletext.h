// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"
#include "models/alerts/alertway.h"

namespace exportdesk
{

// In the current language.

/// Where a way leads, without its secret: "hooks.example.com (Slack)", "ops@example.com", "/usr/local/bin/page-me".
QString wayTarget(const AlertWay &way);
/// "22:00 to 06:00, Europe/Berlin"; empty: none.
QString quietText(const QuietHours &quiet);
/// What a rule tells, as a sentence without a full stop: "Export failed, Schedule missed; sandbox prod; quiet from …".
QString alertRuleText(const AlertRule &rule);

} // namespace exportdesk
