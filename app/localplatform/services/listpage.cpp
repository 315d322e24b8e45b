// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/listpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

json linksOf(const Call &call, const std::string &href)
{
    if (!href.empty())
        return {{"next", {{"href", href}}}};
    const std::string end = call.quirk("links", "next");
    if (end == "text")
        return "";
    if (end == "null")
        return nullptr;
    if (end == "object")
        return json::object();
    if (end == "href")
        return {{"next", {{"href", ""}}}};
    return {{"next", json::object()}};
}

Response childrenPage(const Call &call, const std::vector<json> &all, const std::string &path)
{
    const qint64 limit = std::min<qint64>(1000, call.number(u"limit"_s, 100));
    const qint64 start = call.number(u"start"_s, 0);
    if (limit < 1 || start < 0)
        return badPage();
    const size_t begin = call.isEndless() ? 0 : size_t(std::min<qint64>(qint64(all.size()), start * limit));
    const size_t end = std::min(all.size(), begin + size_t(limit));
    const json children(std::vector<json>(all.begin() + qsizetype(begin), all.begin() + qsizetype(end)));
    const bool more = end < all.size() || call.isEndless();
    const std::string href = more ? '@' + path + "?start=" + std::to_string(start + 1)
            + "&limit=" + std::to_string(limit) + otherParameters(call.request, {u"start"_s, u"limit"_s})
                                  : std::string();
    return answer({{"_page", {{"totalCount", all.size()}, {"pageSize", children.size()}}},
                   {"children", children},
                   {"_links", linksOf(call, href)}});
}

void sortBy(std::vector<json> &objects, const QString &order)
{
    if (order.isEmpty())
        return;
    const std::string key = order.section(u':', 0, 0).toStdString();
    std::ranges::stable_sort(objects,
                             [&](const json &a, const json &b) { return a.value(key, json()) < b.value(key, json()); });
    if (order.section(u':', 1) == "desc"_L1)
        std::ranges::reverse(objects);
}

Response badPage()
{
    return upsFailure(400, u"UPAPI-100061-400"_s, u"limit, page and start must be numbers, limit above 0."_s);
}

} // namespace localplatform
