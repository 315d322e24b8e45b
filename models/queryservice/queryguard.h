// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

// What may be sent to Query Service: one statement that only reads, or one of the documented settings of a session.
// In case of doubt a statement is refused: one that writes could not be undone.

/// Why \a statement is not sent, in the current language; empty: it may be.
///
/// Allowed: a single SELECT, also behind WITH, without comments, and `SET name=true` or `false` for
/// drop_system_columns, auto_to_json, aqp and resolve_fallback_snapshot_on_failure. A semicolon may end it.
QString queryRefusal(const QString &statement);

/// Whether a word outside of quotes is refused: one that begins or is part of a statement that writes.
bool isWritingWord(const QString &word);

} // namespace exportdesk
