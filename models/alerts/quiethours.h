// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace exportdesk
{

/// A time of the day at which nobody is told anything, in the wall-clock time of a zone.
struct QuietHours {
    int from = -1; ///< minute of the day; -1: none
    int until = -1; ///< minute of the day, exclusive; before `from`: of the next day
    QByteArray zone; ///< IANA

    bool operator==(const QuietHours &) const = default;
    bool isSet() const { return from >= 0 && until >= 0 && from != until; }
};

/// When somebody may be told again, epoch: \a nowMs unless that is within quiet hours.
qint64 endOfQuiet(const QuietHours &quiet, qint64 nowMs);

} // namespace exportdesk
