// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestedit.h"

#include <QList>
#include <QStringList>

namespace exportdesk
{

/// Edits that give the unknown members of \a request at \a paths the documented key that each probably means: another
/// name for it, a typing error, or a key of another object (a datasetId at the top). Only where the request has no such
/// member yet and the value is one that it can have.
QList<RequestEdit> nearKeys(const ExportRequest &request, const QStringList &paths);

} // namespace exportdesk
