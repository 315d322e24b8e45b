// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/gateway/gateway.h"

#include "app/localplatform/gateway/callers.h"
#include "app/localplatform/gateway/compression.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/services/services.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

Gateway::Gateway(Platform &platform)
    : m_platform(platform)
{
    addIms(m_router);
    addSandboxes(m_router);
    addExportJobs(m_router);
    addCatalog(m_router);
    addBatches(m_router);
    addMergePolicies(m_router);
    addSchemaRegistry(m_router);
    addSegments(m_router);
    addAudiences(m_router);
    addSchedules(m_router);
    addSegmentJobs(m_router);
    addHygiene(m_router);
    addEntities(m_router);
    addQueries(m_router);
    addDataAccess(m_router);
    addPreviews(m_router);
    addSampleStatus(m_router);
}

std::optional<Response> Gateway::refused(Call &call, Guard guard) const
{
    if (guard == Guard::Open)
        return {};
    const QString key = call.request.header(u"x-api-key"_s);
    const QString authorization = call.request.header(u"authorization"_s);
    const QString token
        = authorization.startsWith("bearer "_L1, Qt::CaseInsensitive) ? authorization.mid(7).trimmed() : QString();
    if (token.isEmpty())
        return gatewayFailure(u"403010"_s, u"Oauth token is missing"_s);
    const Client *client = m_platform.credentials.bearer(token);
    if (!client)
        return gatewayFailure(u"401013"_s, u"Oauth token is not valid"_s);
    if (key.isEmpty())
        return gatewayFailure(u"403000"_s, u"Api Key is required"_s);
    if (client->clientId != key)
        return gatewayFailure(u"403003"_s, u"Api Key is invalid"_s);
    const QString org = call.request.header(u"x-gw-ims-org-id"_s);
    if (org.isEmpty())
        return gatewayFailure(u"400003"_s, u"x-gw-ims-org-id header is required"_s);
    if (!org.endsWith("@AdobeOrg"_L1))
        return gatewayFailure(u"403027"_s, u"User Context is not valid: malformed organization id"_s);
    if (org != client->orgId)
        return gatewayFailure(u"403025"_s, u"Profile is not valid for this organization"_s);
    call.place = {org, {}};
    return guard == Guard::Sandboxed ? refusedSandbox(call) : std::nullopt;
}

std::optional<Response> Gateway::refusedSandbox(Call &call) const
{
    QString name = call.request.header(u"x-sandbox-name"_s);
    // Without the header the default production sandbox answers (Sandbox troubleshooting guide).
    if (name.isEmpty())
        name = u"prod"_s;
    const auto sandbox = m_platform.store.get(u"sandbox"_s, {call.place.org, {}}, name);
    if (!sandbox)
        return failure(u"E10"_s, 404, u"SMS-2074-404"_s, u"Sandbox %1 was not found in this organization."_s.arg(name));
    if (textOf(*sandbox, "state") != "active"_L1)
        return failure(u"E10"_s, 403, u"SMS-2075-403"_s, u"Sandbox %1 is not active."_s.arg(name));
    call.place.sandbox = name;
    call.sandbox = *sandbox;
    return {};
}

Response Gateway::worked(const Request &request, const json &quirks)
{
    const Router::Found found = m_router.find(request);
    Call call{request, m_platform, quirks, found.parts};
    if (found.allowed.isEmpty() && request.segments.value(0) != "data"_L1)
        return failure(u"E8"_s, 404, u"404"_s, u"No service is registered for this path."_s);
    if (request.method == "OPTIONS"_L1 && !found.allowed.isEmpty()) {
        Response response{204, {}, {}, {}};
        response.setHeader("Allow", found.allowed.join(u", "_s).toStdString());
        return response;
    }
    if (const auto no = refused(call, found.guard))
        return *no;
    if (found.allowed.isEmpty())
        return failure(u"E8"_s, 404, u"404"_s, u"No service is registered for this path."_s);
    if (!found.route) {
        Response response = failure(u"E8"_s, 405, u"405"_s, u"Method %1 is not allowed here."_s.arg(request.method));
        response.setHeader("Allow", found.allowed.join(u", "_s).toStdString());
        return response;
    }
    const bool writes = request.method == "POST"_L1 || request.method == "PUT"_L1 || request.method == "PATCH"_L1;
    if (writes && found.guard != Guard::Open
        && !request.header(u"content-type"_s).contains("json"_L1, Qt::CaseInsensitive))
        return failure(u"E8"_s, 415, u"415"_s, u"The Content-Type must be application/json."_s);
    return found.route->handler(call);
}

namespace
{

int smallNumber(const json &fault, const char *name)
{
    return int(std::clamp<qint64>(numberOf(fault, name), 0, 600'000));
}

bool isSet(const json &fault, const char *name)
{
    const auto found = fault.find(name);
    return found != fault.end() && !found->is_null() && *found != json(false);
}

Response scripted(const json &fault)
{
    const int status = int(numberOf(fault, "status", 500));
    const QString shape = textOf(fault, "shape");
    const QString message = fault.contains("message") ? textOf(fault, "message") : u"Injected fault."_s;
    Response response = failure(shape.isEmpty() ? u"E8"_s : shape, status,
                                fault.contains("code") ? textOf(fault, "code") : QString::number(status), message);
    if (const auto body = fault.find("body"); body != fault.end())
        response.body = body->is_string() ? body->get<std::string>() : body->dump();
    if (fault.contains("contentType"))
        response.contentType = textOf(fault, "contentType").toLatin1();
    return response;
}

Delivery deliveryOf(const json &fault)
{
    Delivery delivery;
    if (const auto interim = fault.find("interim"); interim != fault.end())
        delivery.interim
            = interim->is_array() ? interim->get<std::vector<int>>() : std::vector<int>{interim->get<int>()};
    delivery.delayMs = smallNumber(fault, "delayMs");
    delivery.dripBytesPerSecond = smallNumber(fault, "dripBytesPerSecond");
    if (isSet(fault, "resetAfter"))
        delivery.ending = Delivery::Ending::Reset;
    if (fault.contains("truncate")) {
        delivery.keepBytes = numberOf(fault, "truncate");
        delivery.ending = Delivery::Ending::Close;
    }
    if (isSet(fault, "resetBefore") || isSet(fault, "closeBefore") || isSet(fault, "lostAnswer")) {
        delivery.silent = true;
        const bool reset = isSet(fault, "resetBefore") || textOf(fault, "lostAnswer") == "reset"_L1;
        delivery.ending = reset ? Delivery::Ending::Reset : Delivery::Ending::Close;
    }
    return delivery;
}

/// What a fault does to a response that is ready.
void distort(Response &response, const json &fault)
{
    if (isSet(fault, "html"))
        response = failure(u"E14"_s, 200, {}, {});
    if (isSet(fault, "wrongJson"))
        response.body = R"(["not", {"what": 1.5e3}, null, "was expected"])";
    if (isSet(fault, "truncatedJson"))
        response.body.resize(response.body.size() / 2);
    if (fault.contains("encoding") || fault.contains("inflateTo")) {
        const QString encoding = fault.contains("encoding") ? textOf(fault, "encoding") : u"gzip"_s;
        const qint64 megabytes = std::clamp<qint64>(numberOf(fault, "inflateTo"), 0, 10'000);
        response.body = compressed(response.body, encoding, megabytes);
        response.setHeader("Content-Encoding", encoding == "gzip"_L1 ? "gzip" : "deflate");
    }
    if (const auto headers = fault.find("headers"); headers != fault.end() && headers->is_object()) {
        for (const auto &[name, value] : headers->items())
            response.setHeader(name, value.is_string() ? value.get<std::string>() : value.dump());
    }
}

} // namespace

Answer Gateway::faulty(const Request &request, const json &fault, const json &quirks)
{
    Answer answer{{}, deliveryOf(fault)};
    if (isSet(fault, "resetBefore") || isSet(fault, "closeBefore"))
        return answer;
    const auto begin
        = std::chrono::steady_clock::now() + std::chrono::milliseconds(smallNumber(fault, "delayBeforeMs"));
    while (std::chrono::steady_clock::now() < begin && !m_platform.ending)
        std::this_thread::sleep_for(std::min<std::chrono::steady_clock::duration>(
            begin - std::chrono::steady_clock::now(), std::chrono::milliseconds(50)));
    if (isSet(fault, "expireToken"))
        m_platform.credentials.revokeAll();
    if (!isSet(fault, "status") || isSet(fault, "afterWork"))
        answer.response = worked(request, quirks);
    if (isSet(fault, "status"))
        answer.response = scripted(fault);
    distort(answer.response, fault);
    return answer;
}

Answer Gateway::answer(const Request &request)
{
    if (!isFromHere(request))
        return {failure(u"E8"_s, 403, u"403"_s, u"Only programs on this computer may call the local platform."_s), {}};
    if (request.segments.value(0) == "_local"_L1)
        return {local(request), {}};
    const qint64 started = QDateTime::currentMSecsSinceEpoch();
    QElapsedTimer timer;
    timer.start();
    const FaultPlan::Match met = m_platform.faults.match(request.method, request.path);
    Answer answer;
    try {
        answer = faulty(request, met.fault, met.quirks);
    } catch (const std::exception &error) {
        qWarning("%s %s: %s", qPrintable(request.method), qPrintable(request.path), error.what());
        answer.response = failure(u"E8"_s, 500, u"500"_s, u"Internal error of the local platform."_s);
    }
    // A client may send an id of its own, for support; otherwise one is generated.
    const QString requestId = request.header(u"x-request-id"_s);
    answer.response.setHeader("x-request-id", requestId.isEmpty() ? newRequestId() : requestId.left(256).toStdString());
    m_platform.log.add(request, answer.delivery.silent ? 0 : answer.response.status, started, timer.elapsed(),
                       met.fault);
    return answer;
}

Response Gateway::local(const Request &request)
{
    if (!knowsSecret(request, m_platform.localSecret))
        return failure(u"E8"_s, 401, u"401"_s,
                       u"The header x-local-secret must contain the localSecret of this local platform."_s);
    const QString what = request.path.mid(int(std::size("/_local")));
    const bool get = request.method == "GET"_L1 || request.method == "HEAD"_L1;
    const auto notAllowed = [](const char *allowed) {
        Response response = failure(u"E8"_s, 405, u"405"_s, u"Method not allowed."_s);
        response.setHeader("Allow", allowed);
        return response;
    };
    if (what == "log"_L1) {
        if (request.method == "DELETE"_L1)
            m_platform.log.clear();
        else if (get)
            return {200, m_platform.log.text(), "application/json", {}};
        else
            return notAllowed("GET, HEAD, DELETE");
        return {204, {}, {}, {}};
    }
    if (what == "credentials"_L1)
        return get ? localplatform::answer(m_platform.allCredentials()) : notAllowed("GET, HEAD");
    if (what != "faults"_L1)
        return failure(u"E8"_s, 404, u"404"_s,
                       u"Not found. Available: /_local/log, /_local/faults, /_local/credentials."_s);
    if (get)
        return localplatform::answer(m_platform.faults.plan());
    if (request.method == "DELETE"_L1) {
        m_platform.faults.clear();
        return {204, {}, {}, {}};
    }
    if (request.method != "PUT"_L1)
        return notAllowed("GET, HEAD, PUT, DELETE");
    const ParsedBody body = parsed(request.body);
    if (!body.error.isEmpty())
        return failure(u"E8"_s, 400, u"400"_s, body.error);
    try {
        m_platform.faults.setPlan(body.value);
    } catch (const FaultPlanError &error) {
        return failure(u"E8"_s, 400, u"400"_s, QString::fromUtf8(error.what()));
    }
    return localplatform::answer(m_platform.faults.plan());
}

} // namespace localplatform
