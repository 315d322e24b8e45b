// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"

#include <functional>
#include <memory>

namespace exportdesk
{

/// Reads values as Python and JavaScript write them: quotes of any kind, True and None, trailing commas, comments, keys
/// without quotes, joined strings, names of variables. Never recurses deeper than 100.
class LiteralReader
{
public:
    enum class Language { Json, Python, JavaScript };
    /// An argument of a call: f(1, name=2).
    struct Argument {
        QString name;
        JsonNode value;
        bool spreads = false; ///< *list or ...list
    };
    /// What a name or the call of a function ("name()") stands for; \a arguments is empty for a name.
    using Lookup = std::function<std::optional<JsonNode>(const QString &name, const std::vector<Argument> &arguments)>;
    /// What the readers of one program have in common.
    struct Shared {
        bool takesFirst = true; ///< of two values that a condition chooses from
        QString condition = {}; ///< the first one that was met, as it is written
        int items = 20'000; ///< of lists that may still be computed
    };

    /// \a text must outlive this. Without \a lookup, names are not values.
    explicit LiteralReader(const QString &text, qsizetype position = 0, Lookup lookup = {},
                           std::shared_ptr<Shared> shared = std::make_shared<Shared>())
        : m_text(text)
        , m_at(position)
        , m_lookup(std::move(lookup))
        , m_shared(std::move(shared))
    {
    }

    /// The value at the position, which moves behind it; nothing when none is there.
    std::optional<JsonNode> readValue();
    /// The arguments behind an opening parenthesis, up to the closing one.
    std::vector<Argument> readArguments();
    qsizetype position() const { return m_at; }
    bool atEnd();
    Language language() const { return m_language; } ///< as far as something told

private:
    friend class LiteralOperators;

    /// Another one at \a position, for which \a name has that value.
    LiteralReader bound(qsizetype position, const QString &name, const JsonNode &value) const;
    bool value(JsonNode &node);
    bool operand(JsonNode &node);
    bool object(JsonNode &node);
    bool member(JsonNode &node);
    bool array(JsonNode &node, QChar close);
    bool startsString() const;
    bool string(QString &text);
    bool stringBody(const QString &quote, bool raw, bool filled, QString &text);
    void fill(QString &text, QChar quote);
    bool number(JsonNode &node);
    bool name(JsonNode &node);
    bool word(const QString &name, JsonNode &node);
    void skipBlanks();
    /// Passes over an expression that is not understood, up to what ends it.
    void skipRest();

    QChar peek(qsizetype ahead = 0) const;

    const QString &m_text;
    qsizetype m_at = 0;
    Lookup m_lookup;
    std::shared_ptr<Shared> m_shared;
    int m_depth = 0;
    Language m_language = Language::Json;
};

/// "Python" or "JavaScript".
QString languageName(LiteralReader::Language language);

/// An object or list that is not JSON but a literal of another language, as a whole.
struct LiteralText {
    JsonNode root;
    LiteralReader::Language language = LiteralReader::Language::JavaScript;
};
/// Nothing when \a text is JSON already, or no literal.
std::optional<LiteralText> parseLiteral(const QString &text);

} // namespace exportdesk
