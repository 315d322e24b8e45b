// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"

namespace exportdesk
{

/// The strict parser behind parseJson(), which stops at the first error and guesses what was meant there.
class JsonParser
{
public:
    explicit JsonParser(const QString &text)
        : m_text(text)
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
    /// Behind a member or item: takes the comma or the end; \a more says which.
    bool readSeparator(QChar close, qsizetype valueEnd, bool &more);

    bool fail(Kind kind, qsizetype position, const QString &found, std::optional<TextEdit> repair = {});
    bool failAtOddStart(bool asKey);
    bool failAtOtherQuote();
    bool failAtComment();
    bool failInString(qsizetype quote);
    bool failOpen();
    bool failClose(QChar close);

    void skipBlanks();
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    QString wordAt(qsizetype position) const;
    static QChar closing(QChar open) { return open == u'{' ? u'}' : u']'; }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_open; ///< the brackets that are open, outermost first
    std::optional<ParseError> m_error;
};

} // namespace exportdesk
