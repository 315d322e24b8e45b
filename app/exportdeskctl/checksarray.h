// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

#include <QJsonArray>

namespace exportdesk
{

/// `$defs/check` of docs/exportdeskctl.schema.json, without those that found nothing.
QJsonArray checksArray(const QList<RequestCheck> &checks);

} // namespace exportdesk
