// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/psqlline.h"

#include "models/platform/loopback.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QString psqlLine(const QueryConnection &connection)
{
    // A local stand-in has no certificate; the service accepts nothing unencrypted.
    const QString mode = isLoopbackHost(connection.host) ? u"prefer"_s : u"require"_s;
    return u"PGGSSENCMODE=disable PGPASSWORD=\"$TOKEN\" psql \"sslmode=%1 host=%2 port=%3 dbname=%4 user=%5\""_s.arg(
        mode, connection.host, QString::number(connection.port), connection.database, connection.user);
}

} // namespace exportdesk
