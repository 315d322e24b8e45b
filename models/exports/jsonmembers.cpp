// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/jsonmembers.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace exportdesk::jsonmembers
{

namespace
{

/// The whole number that \a text writes, also as 1.0 or 1e0.
std::optional<qint64> wholeNumber(const QString &text)
{
    const qint64 plain = text.toLongLong();
    if (QString::number(plain) == text)
        return plain;
    static const QRegularExpression form(u"^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$"_s);
    constexpr double exact = 9'007'199'254'740'992; // up to here every whole number has a double of its own
    const double value = form.match(text).hasMatch() ? text.toDouble() : std::nan("");
    if (!std::isfinite(value) || std::abs(value) > exact || std::floor(value) != value)
        return {};
    return qint64(value);
}

} // namespace

QString shortened(const JsonNode &node)
{
    const QString text = writeJson(node, JsonForm::Compact);
    return text.size() > 120 ? QString(text.left(119) + u'…') : text;
}

MemberUse readString(const JsonNode &node, QString &value)
{
    if (!node.isString())
        return MemberUse::WrongType;
    value = node.text;
    return value.isEmpty() ? MemberUse::Empty : MemberUse::Read;
}

MemberUse readName(const JsonNode &node, QString &value)
{
    const MemberUse use = readString(node, value);
    const QString trimmed = value.trimmed();
    if (use != MemberUse::Read || trimmed == value)
        return use;
    value = trimmed;
    return trimmed.isEmpty() ? MemberUse::WrongType : MemberUse::Converted;
}

MemberUse readId(const JsonNode &node, QString &value)
{
    static const QRegularExpression digits(u"^(0|[1-9]\\d*)$"_s);
    if (node.type != JsonNode::Type::Number || !digits.match(node.text).hasMatch())
        return readName(node, value);
    value = node.text;
    return MemberUse::Converted;
}

MemberUse readTime(const JsonNode &node, Timestamp &value)
{
    QString text;
    const bool number = node.type == JsonNode::Type::Number;
    const MemberUse use = number ? MemberUse::Read : readString(node, text);
    value = Timestamp(number ? node.text : text);
    return use;
}

MemberUse readBoolean(const JsonNode &node, std::optional<bool> &value)
{
    if (node.type == JsonNode::Type::Boolean) {
        value = node.boolean;
        return MemberUse::Read;
    }
    if (node.isNull())
        return MemberUse::Converted;
    const QString word = node.isString() ? node.text.trimmed().toLower() : QString();
    if (word != "true"_L1 && word != "false"_L1)
        return MemberUse::WrongType;
    value = word == "true"_L1;
    return MemberUse::Converted;
}

MemberUse readVersion(const JsonNode &node, std::optional<qint64> &value)
{
    if (node.isNull())
        return MemberUse::Converted;
    if (node.type != JsonNode::Type::Number && !node.isString())
        return MemberUse::WrongType;
    value = wholeNumber(node.text.trimmed());
    if (!value)
        return MemberUse::WrongType;
    return node.isString() ? MemberUse::Converted : MemberUse::Read;
}

MemberUse readWords(const JsonNode &node, QStringList &words)
{
    if (node.isString()) {
        words = pathsIn(node.text);
        return words.isEmpty() ? MemberUse::WrongType : MemberUse::Converted;
    }
    const auto texts = stringsIn(node);
    words = texts.value_or(QStringList());
    return !texts || words.isEmpty() ? MemberUse::WrongType : MemberUse::Read;
}

QStringList pathsIn(const QString &text)
{
    QStringList paths;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            paths += part.trimmed();
    }
    return paths;
}

std::optional<QStringList> stringsIn(const JsonNode &node)
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
