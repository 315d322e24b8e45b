// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/queryconnectionreader.h"

#include "models/platform/json.h"
#include "models/platform/tokenreader.h"

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether it can stand in a connection string and on a command line as it is.
bool isPlainWord(const QString &text)
{
    constexpr qsizetype longest = 253; // of a host
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"._-:@?").contains(c);
    });
}

int portOf(const json::json &object)
{
    constexpr int highest = 65'535;
    bool isNumber = true;
    const std::optional<qint64> number = json::integer(object, "port");
    const qint64 port = number ? *number : json::text(object, "port").toLongLong(&isNumber);
    return isNumber && port > 0 && port <= highest ? int(port) : 0;
}

Outcome<QueryConnection> connectionOf(const json::json &object)
{
    const QueryConnection found{json::text(object, "host"), portOf(object), json::text(object, "dbName"),
                                json::text(object, "username")};
    if (!isPlainWord(found.host) || !isPlainWord(found.database) || !isPlainWord(found.user) || found.port == 0)
        return json::unreadable(u"Expected \"host\", \"port\", \"dbName\" and \"username\""_s);
    return found;
}

} // namespace

Outcome<QueryConnection> readQueryConnection(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    return connectionOf(document.value());
}

Outcome<QueryAccess> readQueryAccess(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const Outcome<QueryConnection> connection = connectionOf(document.value());
    if (!connection)
        return connection.failure();
    const QString token = json::text(document.value(), "token");
    const bool isPlain = std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c.unicode() < 127; });
    if (token.isEmpty() || !isPlain)
        return json::unreadable(u"Expected \"token\""_s);
    return QueryAccess{connection.value(), token, tokenExpiryMs(token.toLatin1())};
}

} // namespace exportdesk
