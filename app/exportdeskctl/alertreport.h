// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace exportdesk
{

struct TellReport;

/// What a pass of telling did, for scripts.
QJsonObject tellObject(const TellReport &report);

} // namespace exportdesk
