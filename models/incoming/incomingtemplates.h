// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exporttemplate.h"
#include "models/incoming/incoming.h"

namespace exportdesk
{

/// The templates in a text, or the requests in it as templates; without secrets. \a incoming is what \a text was
/// recognized as. A request without a name of its own is named \a fileName.
QList<ExportTemplate> templatesOf(const Incoming &incoming, const QString &text, const QString &fileName);

} // namespace exportdesk
