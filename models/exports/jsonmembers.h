// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"
#include "models/exports/timestamp.h"

#include <QStringList>

#include <functional>

/// How the reader of requests gets typed values out of a JSON tree. A value of another type than documented is
/// converted where it can only mean one thing.
namespace exportdesk::jsonmembers
{

/// What became of a member of a JSON object.
enum class MemberUse {
    Read,
    Converted, ///< read from another type than documented
    Empty, ///< kept without a note: {} and "" say nothing
    WrongType, ///< another type than documented, and no certain meaning
    LeftOut, ///< noted already
};

/// A documented member and how it is read.
struct KnownMember {
    QString key;
    std::function<MemberUse(const JsonNode &node, const QString &path)> read;
    QStringList aliases = {}; ///< other names of it, as foldedKey() gives them
};

inline QString memberPath(const QString &parent, const QString &key)
{
    return parent.isEmpty() ? key : parent + u'.' + key;
}

/// The value as JSON, at most 120 characters of it.
QString shortened(const JsonNode &node);

MemberUse readString(const JsonNode &node, QString &value);
/// A name: blanks around it are dropped.
MemberUse readName(const JsonNode &node, QString &value);
/// An id: blanks around it are dropped, and a whole number is its digits.
MemberUse readId(const JsonNode &node, QString &value);
/// A number instead of a text is kept as its digits, which are no valid time but may be epoch time.
MemberUse readTime(const JsonNode &node, Timestamp &value);
/// The texts "true" and "false" are accepted, and null as the default.
MemberUse readBoolean(const JsonNode &node, std::optional<bool> &value);
/// A whole number, however it is written; null is the default.
MemberUse readVersion(const JsonNode &node, std::optional<qint64> &value);
/// A list of words; a plain word is a list of one, and commas separate several.
MemberUse readWords(const JsonNode &node, QStringList &words);
/// Paths separated by commas.
QStringList pathsIn(const QString &text);

/// All items as strings; nothing when one of them is no string.
std::optional<QStringList> stringsIn(const JsonNode &node);

} // namespace exportdesk::jsonmembers
