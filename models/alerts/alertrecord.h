// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"
#include "models/alerts/alertway.h"
#include "models/platform/outcome.h"

namespace exportdesk
{

// As the store keeps them: JSON, UTF-8, without id, name and times, which have columns of their own. Pure. What is of a
// later version, or damaged, fails with Kind::Unreadable: it is left out, never told to somebody else.

QByteArray writeAlertWay(const AlertWay &way);
Outcome<AlertWay> readAlertWay(const QByteArray &json);
QByteArray writeAlertRule(const AlertRule &rule);
Outcome<AlertRule> readAlertRule(const QByteArray &json);
/// With its id, subject and time.
QByteArray writeAlertEvent(const AlertEvent &event);
Outcome<AlertEvent> readAlertEvent(const QByteArray &json);

} // namespace exportdesk
