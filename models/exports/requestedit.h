// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

struct ExportRequest;

/// A change of one member of a request, as a check offers it.
struct RequestEdit {
    QString from; ///< path of the member, "filter.segments[0].segmentId"
    QString to; ///< where its value belongs; the same path unless the key is wrong
    QString value; ///< the new value as JSON; empty: the value as it is
    QString label; ///< what the new value is called: the name of a dataset, a time; empty: for a key

    bool operator==(const RequestEdit &) const = default;
};

/// \a text as a JSON string.
QString jsonString(const QString &text);
/// \a request with \a edit applied; unchanged when it has no such member.
ExportRequest editedRequest(const ExportRequest &request, const RequestEdit &edit);
/// The caption of a button that applies it: "Use Profile export", "Rename segmnts to segments".
QString editText(const RequestEdit &edit);

} // namespace exportdesk
