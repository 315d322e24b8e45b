// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/textedit.h"

#include <QString>

#include <optional>
#include <vector>

namespace exportdesk
{

struct JsonMember;

/// A JSON value with its position in the text; numbers stay as written and repeated keys are all kept, because requests
/// are kept and sent as the operator wrote them.
struct JsonNode {
    enum class Type { Null, Boolean, Number, String, Array, Object };
    Type type = Type::Null;
    bool boolean = false;
    QString text; ///< a string without its quotes and escapes, or a number as written
    std::vector<JsonNode> items;
    std::vector<JsonMember> members;
    qsizetype begin = 0; ///< UTF-16 position in the text
    qsizetype end = 0; ///< after the last character

    static JsonNode string(const QString &value);
    static JsonNode number(qint64 value);
    static JsonNode truth(bool value);
    static JsonNode array();
    static JsonNode object();

    bool isNull() const { return type == Type::Null; }
    bool isObject() const { return type == Type::Object; }
    bool isArray() const { return type == Type::Array; }
    bool isString() const { return type == Type::String; }
    /// The last member of this name, which is the one that JSON parsers use; nullptr when there is none.
    const JsonNode *member(QStringView key) const;
    void add(const QString &key, JsonNode value);
};

struct JsonMember {
    QString key;
    qsizetype position = 0; ///< of the key's first quote
    JsonNode value;
};

// Here, where members are complete.
inline JsonNode JsonNode::array()
{
    return JsonNode{Type::Array, false, {}, {}, {}, 0, 0};
}

inline JsonNode JsonNode::object()
{
    return JsonNode{Type::Object, false, {}, {}, {}, 0, 0};
}

/// About how much memory a value takes, in characters.
qsizetype sizeOf(const JsonNode &node);

/// The result of parsing: a root, or the first error.
struct JsonText {
    std::optional<JsonNode> root;
    std::optional<ParseError> error;
};

/// Parses strictly (RFC 8259); an error contains the likely repair. Never recurses deeper than 200.
JsonText parseJson(const QString &text);

enum class JsonForm {
    Pretty, ///< two blanks; arrays of plain values on one line
    Compact,
    Canonical, ///< compact, keys sorted at every level, of repeated keys the last
};
QString writeJson(const JsonNode &node, JsonForm form);

} // namespace exportdesk
