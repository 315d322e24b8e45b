// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace localplatform
{

/// A body as "gzip", "deflate" (zlib, RFC 1950) or "rawDeflate" (RFC 1951), followed by so many megabytes of blanks,
/// which take about a thousandth of their size.
std::string compressed(const std::string &body, const QString &encoding, qint64 megabytesOfBlanks);

} // namespace localplatform
