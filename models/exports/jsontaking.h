// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"
#include "models/exports/timestamp.h"

#include <QStringList>

#include <functional>

// How the reader of requests takes single values out of a JSON tree.

namespace exportdesk::taking
{

enum class Taken {
    Yes,
    Empty, ///< kept without a word: {} and "" say nothing
    No, ///< another type than documented
    LeftOut, ///< noted already
};
struct Known {
    QString key;
    std::function<Taken(const JsonNode &node, const QString &path)> take;
};

inline QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

inline QString shortened(const JsonNode &node)
{
    const QString text = writeJson(node, JsonForm::Compact);
    return text.size() > 120 ? QString(text.left(119) + u'…') : text;
}

inline Taken takeText(const JsonNode &node, QString &value)
{
    if (!node.isString())
        return Taken::No;
    value = node.text;
    return value.isEmpty() ? Taken::Empty : Taken::Yes;
}

inline Taken takeTime(const JsonNode &node, Timestamp &value)
{
    QString text;
    const Taken taken = takeText(node, text);
    value = Timestamp(text);
    return taken;
}

inline Taken takeTruth(const JsonNode &node, std::optional<bool> &value)
{
    if (node.type != JsonNode::Type::Boolean)
        return Taken::No;
    value = node.boolean;
    return Taken::Yes;
}

/// All items as texts; nothing when one of them is none.
inline std::optional<QStringList> textsOf(const JsonNode &node)
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

} // namespace exportdesk::taking
