// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace exportdesk::resultSettings
{

/// From which share a change against the last run is pointed out; 0.2 until it is set.
double changeLimit(const QSettings &settings);
/// Limited to 0.01 … 1.
void setChangeLimit(QSettings &settings, double share);

} // namespace exportdesk::resultSettings
