// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeoutcome.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>

#include <functional>
#include <utility>

namespace exportdesk
{

/// Begin and length of each secret in a text (or in any bytes), in order and without overlaps.
using FindSecrets = std::function<QList<std::pair<qsizetype, qsizetype>>(const QByteArray &text)>;

/// Takes the secrets that earlier versions have stored out of the rows of \a database, then out of the free pages and
/// the write-ahead log of its \a file and out of the files that were set aside as damaged. Done once for each
/// \a version of \a find; where it fails, e.g. on a full disk, the next start tries again. Gives how many texts were
/// changed. Outside of a transaction.
StoreOutcome<int> cleanSecrets(QSqlDatabase &database, const QString &file, const FindSecrets &find, int version);

} // namespace exportdesk
