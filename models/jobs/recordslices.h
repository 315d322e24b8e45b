// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

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

/// How deep brackets are nested outside of strings. Deep JSON is refused before a DOM is made: walking it recurses.
int nestingDepth(QByteArrayView json);
constexpr int deepestNesting = 128;

} // namespace exportdesk
