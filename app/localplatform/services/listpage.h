// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/call.h"

#include <vector>

namespace localplatform
{

/// `_links` of a list: the next page, or without one (\a href is empty) one of the documented ends (quirk "links").
nlohmann::json linksOf(const Call &call, const std::string &href);

/// One page of a list with `_page`, `children` and `_links`; its `start` counts pages of `limit` (default 100).
/// \a path is that of the links, such as `/config/schedules`.
Response childrenPage(const Call &call, const std::vector<nlohmann::json> &all, const std::string &path);

/// Sorts by a top-level member: `updateTime:desc`, `name:asc`. An empty \a order changes nothing.
void sortBy(std::vector<nlohmann::json> &objects, const QString &order);

/// The refusal of a limit, page or start that is no number.
Response badPage();

} // namespace localplatform
