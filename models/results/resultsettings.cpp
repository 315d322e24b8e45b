// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultsettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk::resultSettings
{

namespace
{

const QString changeLimitKey = u"results/changeLimitPercent"_s;
constexpr int usualPercent = 20;

} // namespace

double changeLimit(const QSettings &settings)
{
    return std::clamp(settings.value(changeLimitKey, usualPercent).toInt(), 1, 100) / 100.0;
}

void setChangeLimit(QSettings &settings, double share)
{
    settings.setValue(changeLimitKey, std::clamp(qRound(share * 100), 1, 100));
}

} // namespace exportdesk::resultSettings
