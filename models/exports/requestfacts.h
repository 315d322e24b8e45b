// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

class Choices;
class DatasetsModel;
class FieldTree;
class KnownJobs;
class Launcher;

/// What the checks can ask of a schema; a path below a map or beyond what could be followed counts as known. An empty
/// tree gives no oracle.
std::function<RequestFacts::Field(const QString &)> fieldOracle(const FieldTree &tree);

/// Gathers what is known of one sandbox for the checks. Without \a launcher no twins are known, without \a jobs not
/// whether they still run.
RequestFacts requestFacts(const QString &sandbox, const DatasetsModel &datasets, const Choices &choices,
                          const Launcher *launcher, const KnownJobs *jobs = nullptr);

} // namespace exportdesk
