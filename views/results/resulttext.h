// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"

#include <QLocale>

namespace exportdesk::resultText
{

/// "87.8%": never 100% for less than the whole, never 0% for more than nothing; empty where there is no whole.
QString share(qint64 part, qint64 whole, const QLocale &locale);
/// "+3.8%", "−0.4%", "±0": \a now against \a then; empty where that was nothing.
QString change(qint64 now, qint64 then, const QLocale &locale);
/// "47.3 MB".
QString size(qint64 bytes, const QLocale &locale);
/// Where the figures were computed and from how many bytes; empty while there are none from files.
QString computed(const ResultComputation &computation, const QLocale &locale);

} // namespace exportdesk::resultText
