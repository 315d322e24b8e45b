// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/sandboxreader.h"

#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The platform allows 256 characters (Sandbox API guide).
constexpr qsizetype longestSandboxName = 256;

Sandbox fromJson(const json::json &object)
{
    Sandbox sandbox;
    sandbox.name = json::text(object, "name");
    sandbox.title = json::text(object, "title").left(longestSandboxName);
    sandbox.type = json::text(object, "type");
    sandbox.state = json::text(object, "state");
    sandbox.region = json::text(object, "region");
    sandbox.isDefault = json::boolean(object, "isDefault").value_or(false);
    return sandbox;
}

} // namespace

Outcome<SandboxPage> readSandboxPage(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *list = json::member(document.value(), "sandboxes");
    if (!list || !list->is_array())
        return json::unreadable(u"Expected sandboxes under \"sandboxes\""_s);
    SandboxPage page;
    for (const json::json &object : *list) {
        ++page.entries;
        Sandbox sandbox = fromJson(object);
        if (!sandbox.name.isEmpty() && sandbox.name.size() <= longestSandboxName)
            page.sandboxes.append(sandbox);
    }
    // The link itself may be a template; that it is there says enough.
    if (const json::json *links = json::member(document.value(), "_links"))
        if (const json::json *next = json::member(*links, "next"))
            page.hasNext
                = next->is_object() ? !json::text(*next, "href").isEmpty() : !json::text(*links, "next").isEmpty();
    return page;
}

} // namespace exportdesk
