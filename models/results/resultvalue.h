// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace exportdesk
{

/// One value of a result, with everything in it. Numbers are kept as written, so that none loses digits.
struct ResultValue {
    enum class Kind { Null, Boolean, Number, Text, Array, Object };

    Kind kind = Kind::Null;
    /// "true" or "false", the digits of a number, or the text. Times are text, ISO 8601 in UTC; bytes are Base64;
    /// "NaN", "Infinity" and "-Infinity" of columns with numbers are text as well.
    QString text;
    QStringList keys; ///< of an object, in the order of the file; as many as items
    std::vector<ResultValue> items; ///< of an array or object

    bool isNull() const { return kind == Kind::Null; }
    /// 0 when it is no number, or not a whole one that fits.
    qint64 toInteger() const { return kind == Kind::Number ? text.toLongLong() : 0; }
    /// 0 when it is no number.
    double toDouble() const { return kind == Kind::Number ? text.toDouble() : 0; }
    /// The value of a member of an object, or nullptr.
    const ResultValue *member(const QString &key) const
    {
        const qsizetype index = keys.indexOf(key);
        return index < 0 ? nullptr : &items[size_t(index)];
    }

    bool operator==(const ResultValue &) const = default;
};

} // namespace exportdesk
