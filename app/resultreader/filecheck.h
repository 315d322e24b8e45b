// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resultreader/problem.h"
#include "app/resultreader/request.h"

#include <cstdint>
#include <optional>

namespace resultreader
{

/// What can be seen of a file without reading it: that it can be read, that it begins and ends as its format does, and
/// that the footer of Parquet is not so large that reading it would be expensive. Adds its size to \a bytes.
std::optional<Problem> checkFile(const PartFile &file, std::int64_t *bytes);

} // namespace resultreader
