// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>
#include <vector>

namespace exportdesk
{

/// A page of the list cut into its records without parsing them; safe on any bytes.
struct RecordSlices {
    std::vector<QByteArrayView> records; ///< into the page
    QByteArray rest; ///< the page with an empty "records" array
};

/// Nothing when the page is not an object with one "records" array, or the brackets do not close.
std::optional<RecordSlices> sliceRecords(QByteArrayView page);
/// Reads the record at the beginning of a text; its length, or -1 where that is not JSON.
using ReadRecord = std::function<qsizetype(QByteArrayView text)>;
/// Calls \a read for each of the records; what is left of the page. Nothing as above, perhaps after some records.
std::optional<QByteArray> readRecords(QByteArrayView page, const ReadRecord &read);
/// Of the JSON value at the beginning, without parsing it; -1 where the text is not JSON.
qsizetype lengthOfValue(QByteArrayView text);

/// How deep brackets are nested outside of strings. Deep JSON is refused before a DOM is made: walking it recurses.
int nestingDepth(QByteArrayView json);
constexpr int deepestNesting = 128;

} // namespace exportdesk
