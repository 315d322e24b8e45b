// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// Checks the fields of the profile.
void checkFields(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);
/// Checks the fields and the ingestion times of the events.
void checkEvents(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);

/// The paths in a text that separates them by blanks or semicolons instead of commas; one for a path.
QStringList splitPaths(const QString &path);

/// The paths that \a oracle does not know, each once, in the order of the list; none without an oracle.
QStringList unknownFields(const QStringList &paths, const std::function<RequestFacts::Field(const QString &)> &oracle);

} // namespace exportdesk
