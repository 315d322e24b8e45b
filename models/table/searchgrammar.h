// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace exportdesk
{

/// One part of a search as it is typed: a word, or `key:value`. `-key:value` and `NOT key:value` (in German `nicht`)
/// mean the opposite, as do `-word` and `NOT word`.
struct SearchPart {
    enum class Problem : quint8 {
        None,
        OpenQuote,
        Bracket, ///< `(status:failed`: brackets do not group
        Operator, ///< `status:failed OR status:new`
    };

    qsizetype start = 0;
    qsizetype length = 0; ///< with the sign or word that negates it
    QString key; ///< as typed, lower case; empty: a word
    QString value; ///< without quotes
    bool excluded = false;
    bool quoted = false; ///< has a quotation mark
    Problem problem = Problem::None;

    bool isWord() const { return key.isEmpty(); }
};

/// The whole numbers from one to another, both included.
struct NumberRange {
    std::optional<qint64> from; ///< none: open
    std::optional<qint64> to;

    bool contains(qint64 number) const { return (!from || number >= *from) && (!to || number <= *to); }
    bool isClosed() const { return from && to; }
    bool operator==(const NumberRange &) const = default;
};

/// Reads what people write into searches, the same on every page. \a keys: lower case; what looks like another key is a
/// part with that key.
namespace searchGrammar
{

QList<SearchPart> parts(const QString &text, const QStringList &keys);
/// Why this part is refused, in the language of the program; empty: it is not.
QString problem(SearchPart::Problem problem, const QString &value);
/// Whether somebody means a range by this: `3..5`, `3-5`, `>3`, `<=5`, `3..`, whatever stands for the numbers.
bool isRange(const QString &text);
/// Nothing unless it is a range of whole numbers.
std::optional<NumberRange> numberRange(const QString &text);
/// "-", "!", or the word before a key, each at its start, with what follows it up to the key: what negates.
QString negationPattern();

} // namespace searchGrammar

} // namespace exportdesk
