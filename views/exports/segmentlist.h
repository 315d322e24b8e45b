// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/choicelistmodel.h"

#include <QSet>

namespace exportdesk
{

class Choices;

/// The rows of the picker of segments: the segment definitions, then other audiences below headings that say where they
/// come from and what is documented about exporting them. \a chosen: ids that are checked.
QList<Choice> segmentRows(const Choices &choices, const QSet<QString> &chosen, qint64 nowMs);

} // namespace exportdesk
