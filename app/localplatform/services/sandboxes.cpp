// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

json shownSandbox(const Call &call, const Document &document)
{
    json sandbox = json::parse(document.json);
    const std::string state = call.quirk("sandboxState", "");
    if (!state.empty() && !flagOf(sandbox, "isDefault"))
        sandbox["state"] = state;
    if (call.quirk("sandboxWithoutId"))
        sandbox.erase("id");
    return sandbox;
}

/// Both lists: what the caller may use, and (for administrators) all. Here the caller may use all.
Response listSandboxes(Call &call)
{
    const qint64 limit = call.number(u"limit"_s, 50);
    const qint64 offset = call.number(u"offset"_s, 0);
    if (call.request.hasParameter(u"limit"_s) != call.request.hasParameter(u"offset"_s))
        return failure(u"E10"_s, 400, u"SMS-2074-400"_s, u"Bad request: limit and offset must be given together."_s);
    if (limit < 1 || offset < 0)
        return failure(u"E10"_s, 400, u"SMS-2074-400"_s, u"Bad request: limit and offset must be numbers."_s);
    const Place everywhere{call.place.org, {}};
    json sandboxes = json::array();
    for (const Document &document : call.platform.store.list(u"sandbox"_s, everywhere, Store::Order::OldestFirst,
                                                             int(limit), call.isEndless() ? 0 : int(offset)))
        sandboxes.push_back(shownSandbox(call, document));
    const bool more
        = call.isEndless() || offset + qint64(sandboxes.size()) < call.platform.store.count(u"sandbox"_s, everywhere);
    const std::string base = "https://platform.adobe.io:443" + call.request.path.toStdString() + "/";
    json links{{"page",
                {{"href", base + "?offset=" + std::to_string(offset) + "&limit=" + std::to_string(limit)},
                 {"templated", nullptr}}}};
    if (more && call.quirk("templatedLinks"))
        links["next"] = {{"href", base + "?limit={limit}&offset={offset}"}, {"templated", true}};
    else if (more)
        links["next"]
            = {{"href", base + "?offset=" + std::to_string(offset + limit) + "&limit=" + std::to_string(limit)}};
    const size_t count = sandboxes.size();
    return answer(
        {{"sandboxes", std::move(sandboxes)}, {"_page", {{"limit", limit}, {"count", count}}}, {"_links", links}});
}

Response lookUpSandbox(Call &call)
{
    const auto sandbox = call.platform.store.get(u"sandbox"_s, {call.place.org, {}}, call.parts[0]);
    if (!sandbox)
        return failure(u"E10"_s, 404, u"SMS-2074-404"_s, u"Sandbox %1 was not found."_s.arg(call.parts[0]));
    return answer(shownSandbox(call, {call.parts[0], 0, {}, sandbox->dump()}));
}

Response sandboxTypes(Call &)
{
    return answer({{"sandboxTypes", {"production", "development"}}});
}

} // namespace

void addSandboxes(Router &router)
{
    router.add(Guard::Signed, "GET", "/data/foundation/sandbox-management", listSandboxes);
    router.add(Guard::Signed, "GET", "/data/foundation/sandbox-management/sandboxes", listSandboxes);
    router.add(Guard::Signed, "GET", "/data/foundation/sandbox-management/sandboxes/{name}", lookUpSandbox);
    router.add(Guard::Signed, "GET", "/data/foundation/sandbox-management/sandboxTypes", sandboxTypes);
}

} // namespace localplatform
