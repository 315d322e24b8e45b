// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace localplatform
{

/// The part of a file that a Range header requests.
struct ByteRange {
    enum class Kind { Whole, Part, Unsatisfiable };

    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 last = -1; ///< inclusive

    /// `bytes=0-9`, `bytes=10-`, `bytes=-5`; several ranges and other units give the whole file, as HTTP allows.
    static ByteRange of(const QString &header, qint64 size);
};

} // namespace localplatform
