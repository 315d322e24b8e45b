// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/gateway/errors.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

const std::string Errors = "http://ns.adobe.com/aep/errors/";

std::string titleOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 412:
        return "Precondition Failed";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Error";
    }
}

/// The parts all shapes are made of.
struct Parts {
    int status;
    std::string code;
    std::string message;
    std::string title = titleOf(status);
    std::string number = std::to_string(status);
};

json registryReport(const Parts &p)
{
    return {{"type", Errors + p.code},
            {"title", p.title},
            {"status", p.status},
            {"report",
             {{"registryRequestId", newUuid().toStdString()},
              {"timestamp", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString()},
              {"detailed-message", p.message},
              {"sub-errors", json::array()}}},
            {"detail", p.message}};
}

json errorChain(const Parts &p)
{
    return {{"type", Errors + p.code},
            {"title", p.title},
            {"status", p.status},
            {"report", {{"tenantInfo", json::object()}, {"additionalContext", {{"detail", p.message}}}}},
            {"error-chain",
             {{{"serviceId", "UPS"},
               {"errorCode", p.code},
               {"invokingServiceId", "GW"},
               {"unixTimeStampMs", QDateTime::currentMSecsSinceEpoch()}}}}};
}

json jsonShape(const QString &shape, const Parts &p)
{
    if (shape == "E2"_L1)
        return {{"type", "/placeholder/type/uri"}, {"status", p.status}, {"title", p.title}, {"detail", p.message}};
    if (shape == "E3"_L1)
        return registryReport(p);
    if (shape == "E4"_L1)
        return {{"requestId", newRequestId()},
                {"errors", {{p.number, {{{"code", p.code}, {"message", p.message}}}}}},
                {"type", Errors + p.code},
                {"title", p.title},
                {"status", p.status}};
    if (shape == "E5"_L1)
        return errorChain(p);
    if (shape == "E6"_L1)
        return {{"message", p.message}, {"statusCode", p.number}};
    if (shape == "E7"_L1)
        return json::array(
            {{{"message", p.message}, {"cause", p.code}, {"retryAfterMs", "500"}, {"statusCode", p.number}}});
    if (shape == "E8"_L1)
        return {{"code", p.code}, {"message", p.message}};
    if (shape == "E9"_L1)
        return {{"message", p.message}, {"statusCode", p.status},     {"type", Errors + p.code}, {"title", p.title},
                {"error-code", p.code}, {"error-message", p.message}, {"status", p.status}};
    if (shape == "E10"_L1)
        return {{"status", p.status}, {"title", p.message}, {"type", Errors + p.code}};
    if (shape == "E11"_L1)
        return {{"title", "RequestRateTooLarge"}, {"status", p.status}, {"detail", p.message}};
    if (shape == "E12"_L1)
        return {{"errorMessage", json({{"code", p.code}, {"message", p.message}}).dump()}};
    if (shape == "E13"_L1)
        return {{"error", p.code}, {"error_description", p.message}};
    if (shape == "E15"_L1)
        return {{"requestId", newRequestId()},
                {"errors", {{"type", Errors + p.code}, {"title", p.message}, {"status", p.status}}}};
    if (shape == "E16"_L1)
        return {{"type", Errors + p.code}, {"title", p.message}, {"status", p.status}, {"requestId", newRequestId()}};
    return {{"error_code", p.code}, {"message", p.message}};
}

} // namespace

Response answer(const nlohmann::json &body, int status)
{
    Response response;
    response.status = status;
    response.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return response;
}

Response failure(const QString &shape, int status, const QString &code, const QString &message)
{
    Response response;
    response.status = status;
    if (shape == "E14-empty"_L1)
        return response;
    if (shape == "E14-text"_L1) {
        response.body = message.toStdString() + "\n";
        response.contentType = "text/plain";
        return response;
    }
    if (shape == "E14"_L1) {
        const std::string title = std::to_string(status) + ' ' + titleOf(status);
        response.body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
            + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
        response.contentType = "text/html";
        return response;
    }
    return answer(jsonShape(shape, {status, code.toStdString(), message.toStdString()}), status);
}

Response gatewayFailure(const QString &code, const QString &message)
{
    return failure(u"E1"_s, code.left(3).toInt(), code, message);
}

Response catalogFailure(int status, const QString &detail)
{
    return failure(u"E2"_s, status, {}, detail);
}

Response upsFailure(int status, const QString &code, const QString &message)
{
    return failure(u"E4"_s, status, code, message);
}

std::string newRequestId()
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string id(32, ' ');
    for (char &c : id)
        c = letters[QRandomGenerator::global()->bounded(int(sizeof letters) - 1)];
    return id;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString newHexId(int digits)
{
    QString id;
    while (id.size() < digits)
        id += u"%1"_s.arg(QRandomGenerator::global()->generate(), 8, 16, '0'_L1);
    return id.left(digits);
}

} // namespace localplatform
