// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertreport.h"

#include "models/alerts/alerttelling.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

QJsonObject tellObject(const TellReport &report)
{
    QJsonArray told;
    for (const TellReport::Told &one : report.told)
        told.append(
            QJsonObject{{"way"_L1, one.way}, {"events"_L1, one.events}, {"result"_L1, writeWayResult(one.result)}});
    return {{"noted"_L1, report.noted}, {"told"_L1, told}};
}

} // namespace exportdesk
