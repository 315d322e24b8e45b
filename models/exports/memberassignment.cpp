// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/memberassignment.h"

#include "models/exports/jsontext.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

/// The entry of a list or the member of an object that \a key names, added to an object that lacks it; nullptr where
/// there can be none.
JsonNode *childOf(JsonNode &parent, const QString &key)
{
    if (parent.isArray()) {
        bool ok = false;
        const qsizetype index = key.toLongLong(&ok);
        return ok && index >= 0 && size_t(index) < parent.items.size() ? &parent.items[size_t(index)] : nullptr;
    }
    if (!parent.isObject())
        return nullptr;
    // The last of several counts, as in JSON parsers.
    const auto found = std::find_if(parent.members.rbegin(), parent.members.rend(),
                                    [&key](const JsonMember &member) { return member.key == key; });
    if (found != parent.members.rend())
        return &found->value;
    parent.add(key, JsonNode::object());
    return &parent.members.back().value;
}

} // namespace

std::optional<QString> withMemberSet(const QString &json, const QString &path, const QString &value)
{
    JsonText text = parseJson(json);
    if (!text.root || !text.root->isObject() || path.isEmpty())
        return std::nullopt;
    JsonNode *node = &*text.root;
    const QStringList keys = path.split(u'.');
    for (const QString &key : keys) {
        if (key.isEmpty())
            return std::nullopt;
        if (node->isNull()) // an optional object that was written as null
            *node = JsonNode::object();
        node = childOf(*node, key);
        if (!node)
            return std::nullopt;
    }
    JsonText parsed = parseJson(value);
    *node = parsed.root ? *parsed.root : JsonNode::string(value);
    return writeJson(*text.root, JsonForm::Pretty);
}

} // namespace exportdesk
