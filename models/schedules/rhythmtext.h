// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/rhythm.h"

#include <QString>

namespace exportdesk
{

/// A rhythm in words, in the current language: "Mon to Fri at 02:15", without its zone and bounds.
QString rhythmText(const Rhythm &rhythm);
/// The zone and the bounds that there are: "Europe/Berlin, from 24 Nov 2026".
QString rhythmBoundsText(const Rhythm &rhythm);
/// What is wrong with it; empty for None.
QString rhythmProblemText(RhythmProblem problem);

} // namespace exportdesk
