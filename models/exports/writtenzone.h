// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace exportdesk
{

/// The zone that a text names after a time of day.
struct WrittenZone {
    QStringList offsets; ///< as RFC 3339 writes them, "Z" or "+01:00"; several for letters that name several zones
    QTimeZone zone; ///< named in full, or by letters that people use all the year; invalid: none
    bool mustAgree = false; ///< both are given: the offset must be one that the zone has at that time

    bool isEmpty() const { return offsets.isEmpty() && !zone.isValid(); }
};

/// Reads a zone of \a text at \a position and moves it behind the zone: Z, +01, UTC+1, CET, [Europe/Berlin]. No zone is
/// an empty one; nothing for one that no clock has.
std::optional<WrittenZone> readZone(const QString &text, qsizetype &position);

/// The offsets in which a clock in \a zone can show \a wall, which counts as UTC; in the zone of this computer when
/// \a zone is empty. None in the hour that daylight saving leaves out, two in the one that it repeats. \a isMidnight: a
/// day is meant, which begins once.
QStringList offsetsAt(const WrittenZone &zone, const QDateTime &wall, bool isMidnight);

} // namespace exportdesk
