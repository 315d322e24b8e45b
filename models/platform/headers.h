// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace exportdesk
{

/// HTTP header fields in the order sent; names are compared without regard to case.
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The first value under \a name, empty when there is none.
inline QByteArray headerValue(const Headers &headers, const char *name)
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

/// Replaces the value under \a name wherever it occurs.
inline void setHeader(Headers &headers, const char *name, const QByteArray &value)
{
    for (auto &[key, now] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            now = value;
}

/// The fields in the head of a request or response, whose first line is left out.
inline Headers headersOf(const QByteArray &head)
{
    Headers headers;
    const QList<QByteArray> lines = head.split('\n').mid(1);
    for (const QByteArray &line : lines)
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    return headers;
}

} // namespace exportdesk
