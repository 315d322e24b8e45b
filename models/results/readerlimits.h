// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// Where a reader of results runs and what it may use.
struct ReaderLimits {
    QString spillFolder; ///< for temporary files; only this user may read it
    int memoryMib = 1024; ///< of the engine's data
    int spillMib = 16 * 1024; ///< of the temporary files
    int threads = 0; ///< 0: one per core, at most 4
    int silenceMs = 15'000; ///< a reader that says nothing for so long while it works is ended
    int requestMs = 30 * 60'000; ///< a single request may take so long
    int cancelMs = 5'000; ///< a reader that does not stop for so long after a cancel is ended
    qint64 answerBytes = 8 * 1024 * 1024; ///< of a single query, as JSON
};

} // namespace exportdesk
