// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeoutcome.h"

#include <QSqlError>

namespace exportdesk
{

StoreError StoreError::from(const QSqlError &error)
{
    using enum Kind;
    // https://www.sqlite.org/rescode.html; the extended part above the low byte says nothing we need.
    Kind kind = Statement;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        kind = Busy;
        break;
    case 13: // SQLITE_FULL
        kind = Full;
        break;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        kind = Unwritable;
        break;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        kind = Damaged;
        break;
    case 19: // SQLITE_CONSTRAINT
        kind = Constraint;
        break;
    }
    const QString said = error.databaseText();
    return {kind, said.isEmpty() ? error.driverText() : said};
}

bool StoreError::isAboutTheFile() const
{
    return kind == Kind::Full || kind == Kind::Unwritable || kind == Kind::Damaged;
}

} // namespace exportdesk
