// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"
#include "models/results/resultfinding.h"

#include <QJsonObject>

namespace exportdesk
{

/// What `result check --json` prints ("resultCheck" in docs/exportdeskctl.schema.json).
QJsonObject resultDocument(const ResultAnswer &answer, const QList<ResultFinding> &verdict);

/// The path in a row: fields of events begin with "timeSeriesEvents.".
QString fieldPathOf(const FieldAnswer &field);

} // namespace exportdesk
