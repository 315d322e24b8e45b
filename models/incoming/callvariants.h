// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"

#include <QStringList>

#include <functional>

namespace exportdesk
{

/// What one reading of a program found, with one choice among its branches.
struct CallReading {
    QList<Call> calls;
    QStringList conditions; ///< where the choices lead to each of the calls
};

/// A condition as it may be shown: without what functions are given in quotes, which may be secret, and without quoted
/// values where it is about something secret.
QString shownCondition(const QString &condition);

/// The calls of all readings; \a read is asked for those from 1 up to \a count, 0 is \a first. Where they differ, each
/// call is noted with its condition.
QList<Call> callsOfReadings(const CallReading &first, int count, const std::function<CallReading(int)> &read);

} // namespace exportdesk
