// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace localplatform
{

/// One request as received, with path and query split and percent-decoded.
struct Request {
    QString method;
    QString authority; ///< of a target in absolute form, otherwise empty
    QString path; ///< decoded, without query and without a trailing slash
    QStringList segments; ///< of the path, each decoded by itself (an encoded slash stays inside its segment)
    std::string rawQuery;
    std::vector<std::pair<QString, QString>> query;
    std::vector<std::pair<QString, QString>> headers; ///< names in lower case
    std::string body;

    /// The first value of that name, a null string if there is none.
    QString header(const QString &name) const;
    QString parameter(const QString &name) const;
    bool hasParameter(const QString &name) const;

    /// Fills authority, path, segments, rawQuery and query from the request line's target.
    void setTarget(std::string_view target);
};

/// `a=b&c=d` with percent and plus decoding, as in a query or a form body.
std::vector<std::pair<QString, QString>> formPairs(std::string_view text);

/// The query without the parameters \a left (case-insensitive), encoded, each with a leading "&", for a link to the
/// next page.
std::string otherParameters(const Request &request, const QStringList &left);

/// One answer; Date, Content-Length and Connection are added when it is sent.
struct Response {
    int status = 200;
    std::string body;
    QByteArray contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;

    void setHeader(const std::string &name, const std::string &value);
};

/// How a response is sent: the faults that need the raw socket.
struct Delivery {
    enum class Ending { Normal, Close, Reset };

    std::vector<int> interim; ///< statuses of interim responses, sent first
    int delayMs = 0; ///< before the response is sent
    bool silent = false; ///< nothing is sent; only the ending applies
    Ending ending = Ending::Normal; ///< Close and Reset end the connection after what was sent
    qint64 keepBytes = -1; ///< of the body; Content-Length still promises all of it
    int dripBytesPerSecond = 0;
};

/// What a handler returns for a request.
struct Answer {
    Response response;
    Delivery delivery;
};

} // namespace localplatform
