// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobstatistics.h"
#include "views/dashboard/figurecard.h"

#include <QLocale>

namespace exportdesk
{

/// What the three cards say of a range, each number with the search it stands for.
FigureCard::Facts succeededCard(const JobStatistics &statistics, const QLocale &locale);
FigureCard::Facts failedCard(const JobStatistics &statistics, int causes, const QLocale &locale);
FigureCard::Facts durationCard(const JobStatistics &statistics, const QLocale &locale);

} // namespace exportdesk
