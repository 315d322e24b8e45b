// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace exportdesk
{

/// What a cell is sorted by; monostate is "no value" and always comes last. All values of a column have one type.
using SortValue = std::variant<std::monostate, qint64, double, QString>;

} // namespace exportdesk
