// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultvalue.h"

#include <QByteArray>

#include <optional>

namespace exportdesk
{

/// Values may be nested that deep; the reader of results writes less.
constexpr int resultValueDepthAtMost = 64;

/// Reads one JSON document strictly; nothing when it is none, or nested deeper than resultValueDepthAtMost. Of equal
/// keys of an object the first counts.
std::optional<ResultValue> readResultValue(const QByteArray &bytes);

} // namespace exportdesk
