// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertwords.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

struct AlertKindWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::AlertEvent)
};

} // namespace

QString alertKindText(AlertEvent::Kind kind)
{
    switch (kind) {
    case AlertEvent::Kind::Failed:
        return AlertKindWords::tr("Export failed");
    case AlertEvent::Kind::BatchFailed:
        return AlertKindWords::tr("Export succeeded, batch failed");
    case AlertEvent::Kind::Late:
        return AlertKindWords::tr("Export slower than usual");
    case AlertEvent::Kind::Rows:
        return AlertKindWords::tr("Unusual number of profiles");
    case AlertEvent::Kind::Missed:
        return AlertKindWords::tr("Schedule missed");
    case AlertEvent::Kind::Refused:
        return AlertKindWords::tr("Schedule not launched");
    case AlertEvent::Kind::Decision:
        return AlertKindWords::tr("Launch needs your decision");
    case AlertEvent::Kind::SignIn:
        return AlertKindWords::tr("Sign-in failing");
    case AlertEvent::Kind::Resolved:
        return AlertKindWords::tr("Resolved");
    }
    return {};
}

} // namespace exportdesk
