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

} // namespace exportdesk
