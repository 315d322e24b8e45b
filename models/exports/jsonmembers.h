// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"
#include "models/exports/timestamp.h"

#include <QStringList>

#include <functional>

/// How the reader of requests gets typed values out of a JSON tree.
namespace exportdesk::jsonmembers
{

/// What became of a member of a JSON object.
enum class MemberUse {
    Read,
    Empty, ///< kept without a note: {} and "" say nothing
    WrongType, ///< another type than documented
    LeftOut, ///< noted already
};

/// A documented member and how it is read.
struct KnownMember {
    QString key;
    std::function<MemberUse(const JsonNode &node, const QString &path)> read;
};

inline QString memberPath(const QString &parent, const QString &key)
{
    return parent.isEmpty() ? key : parent + u'.' + key;
}

/// The value as JSON, at most 120 characters of it.
inline QString shortened(const JsonNode &node)
{
    const QString text = writeJson(node, JsonForm::Compact);
    return text.size() > 120 ? QString(text.left(119) + u'…') : text;
}

inline MemberUse readString(const JsonNode &node, QString &value)
{
    if (!node.isString())
        return MemberUse::WrongType;
    value = node.text;
    return value.isEmpty() ? MemberUse::Empty : MemberUse::Read;
}

inline MemberUse readTime(const JsonNode &node, Timestamp &value)
{
    QString text;
    const MemberUse use = readString(node, text);
    value = Timestamp(text);
    return use;
}

inline MemberUse readBoolean(const JsonNode &node, std::optional<bool> &value)
{
    if (node.type != JsonNode::Type::Boolean)
        return MemberUse::WrongType;
    value = node.boolean;
    return MemberUse::Read;
}

/// All items as strings; nothing when one of them is no string.
inline std::optional<QStringList> stringsIn(const JsonNode &node)
{
    if (!node.isArray())
        return {};
    QStringList texts;
    for (const JsonNode &item : node.items) {
        if (!item.isString())
            return {};
        texts += item.text;
    }
    return texts;
}

} // namespace exportdesk::jsonmembers
