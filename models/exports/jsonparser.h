// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsonmistakes.h"
#include "models/exports/jsontext.h"

namespace exportdesk
{

/// The strict parser behind parseJson(); it stops at the first error.
class JsonParser
{
public:
    explicit JsonParser(const QString &text)
        : m_text(text)
        , m_mistakes(text)
    {
    }
    JsonText parse();

private:
    using Kind = ParseError::Kind;

    bool readValue(JsonNode &node);
    bool readObject(JsonNode &node);
    bool readArray(JsonNode &node);
    bool readKey(JsonMember &member);
    bool readColon(const JsonMember &member);
    bool readString(QString &value);
    bool readEscape(QString &value);
    bool readNumber(JsonNode &node);
    bool readWord(JsonNode &node);
    /// After a member or item: reads the comma (\a more) or the closing bracket.
    bool readSeparator(QChar close, qsizetype valueEnd, bool &more);

    /// Keeps the error; always false.
    bool fail(ParseError error);
    bool fail(Kind kind, qsizetype position, const QString &found, std::optional<TextEdit> repair = {});

    void skipBlanks();
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    QString word() const { return jsonWordAt(m_text, m_at); }

    const QString &m_text;
    JsonMistakes m_mistakes;
    qsizetype m_at = 0;
    QString m_open; ///< the brackets that are open, outermost first
    std::optional<ParseError> m_error;
};

} // namespace exportdesk
