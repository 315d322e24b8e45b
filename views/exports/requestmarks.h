// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/jsonview.h"

namespace exportdesk
{

class ExportComposer;

/// Where \a text is wrong or odd: the place that does not parse, keys that are not known, fields that the schema does
/// not have.
QList<JsonView::Mark> requestMarks(const QString &text, const ExportComposer &composer);

} // namespace exportdesk
