// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/commanderror.h"
#include "models/schedules/rhythm.h"

#include <QString>

#include <variant>

namespace exportdesk
{

/// A rhythm as it is written on the command line.
struct RhythmOptions {
    QString every; ///< "15m", "2h", "day", "week" or "month"
    QString at; ///< "HH:MM"; empty: midnight
    QString until; ///< "HH:MM", with minutes and hours; empty: the end of the day
    QString on; ///< "mon,fri" with "week", "1,15,last" with "month"
    QString zone; ///< IANA; empty: that of this computer
    QString from; ///< ISO date; empty: no bound
    QString to;
};

/// The rhythm, or the mistake in it.
std::variant<Rhythm, CommandError> readRhythm(const RhythmOptions &options);

} // namespace exportdesk
