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

/// Looks up paths in a schema for the checks; a path below a map or beyond what could be followed counts as known. An
/// empty tree gives no oracle.
std::function<RequestFacts::Field(const QString &)> fieldOracle(const FieldTree &tree);

/// Finds the field of a schema that a path names in another letter case; nothing when there are two. An empty tree
/// gives no oracle.
std::function<QString(const QString &)> spellingOracle(const FieldTree &tree);

/// Collects what is known of one sandbox for the checks. Twins need \a launcher; whether they still run needs \a jobs.
RequestFacts requestFacts(const QString &sandbox, const DatasetsModel &datasets, const Choices &choices,
                          const Launcher *launcher, const KnownJobs *jobs = nullptr);

} // namespace exportdesk
