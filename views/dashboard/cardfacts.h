// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobstatistics.h"
#include "views/dashboard/figurecard.h"

#include <QLocale>

namespace exportdesk
{

/// What the three cards show of a range, each number with the search for its jobs. \a nowMs is epoch.
FigureCard::Facts succeededCard(const JobStatistics &statistics, qint64 nowMs, const QLocale &locale);
FigureCard::Facts failedCard(const JobStatistics &statistics, int causes, qint64 nowMs, const QLocale &locale);
FigureCard::Facts durationCard(const JobStatistics &statistics, const QLocale &locale);

} // namespace exportdesk
