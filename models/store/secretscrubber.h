// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/secretcleaning.h"

namespace exportdesk
{

/// Overwrites the secrets in the bytes of a database file or write-ahead log that SQLite cannot read any more, also
/// where one continues on another page. All else stays as it was.
void scrubSecrets(const QString &file, const FindSecrets &find);

} // namespace exportdesk
