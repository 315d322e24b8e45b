// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqlscope.h"

namespace localplatform
{

/// A call of one of the accepted functions as DuckDB has it. count() is not among them. Throws SqlError for others and
/// for a wrong number of arguments.
SqlExpression calledFunction(const SqlToken &name, const std::vector<SqlExpression> &arguments);

/// Whether a name is one of a generator, which makes several rows of one.
bool isGenerator(const std::string &name);

/// The type that CAST names, in DuckDB's words. Throws SqlError.
std::string castType(const SqlToken &type);

} // namespace localplatform
