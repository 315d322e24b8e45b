// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

#include <QStringList>

namespace exportdesk
{

/// What a failure is about, as help calls it: its code where that has a meaning of its own ("401013", "invalid_scope",
/// "exportdesk:no-sandbox"; "PDP" for all codes that begin so), else its kind ("timeout"). Never changes.
QString failureTopic(const Failure &failure);
/// All that there are.
QStringList failureTopics();
/// Access labels (attribute-based access control) keep a credential out that has every permission.
bool isAboutAccessLabels(const Failure &failure);

} // namespace exportdesk
