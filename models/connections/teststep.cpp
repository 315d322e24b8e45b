// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/teststep.h"

#include "models/platform/transport.h"

#include <optional>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isWellFormed(const QString &orgId)
{
    const qsizetype at = orgId.indexOf("@AdobeOrg"_L1);
    return at > 0 && orgId.size() == at + 9
        && std::all_of(orgId.begin(), orgId.begin() + at, [](QChar c) { return c.isLetterOrNumber(); });
}

/// The gateway refuses before any service is asked, so its codes mean the same at every call.
std::optional<TestStep> byGatewayCode(const QString &code, const Connection &connection)
{
    if (code == "403010"_L1 || code == "401013"_L1)
        return TestStep::SignIn;
    if (code == "403000"_L1 || code == "403003"_L1)
        return TestStep::ApiKey;
    if (code == "400003"_L1 || code == "403025"_L1)
        return TestStep::Organization;
    // One code for two faults; the first can be seen from here.
    if (code == "403027"_L1)
        return isWellFormed(connection.orgId) ? TestStep::ProductProfile : TestStep::Organization;
    return {};
}

std::optional<TestStep> byOurCode(const Failure &failure)
{
    if (failure.code.startsWith("exportdesk:proxy-"_L1))
        return TestStep::Proxy;
    if (failure.code == QLatin1String(Transport::badAddress))
        return TestStep::Address;
    if (failure.code == QLatin1String(Transport::plainHttp))
        return TestStep::Encryption;
    if (failure.code == QLatin1String(noSecret))
        return TestStep::SignIn;
    if (failure.code == QLatin1String(Transport::badHeader)) {
        if (failure.detail.compare("x-api-key"_L1, Qt::CaseInsensitive) == 0)
            return TestStep::ApiKey;
        if (failure.detail.compare("x-gw-ims-org-id"_L1, Qt::CaseInsensitive) == 0)
            return TestStep::Organization;
        return failure.detail.compare("Authorization"_L1, Qt::CaseInsensitive) == 0 ? TestStep::SignIn : TestStep::Role;
    }
    return {};
}

std::optional<TestStep> stepByKind(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Unreachable:
    case Failure::Kind::Redirected:
        return TestStep::Address;
    case Failure::Kind::Tls:
        return TestStep::Encryption;
    case Failure::Kind::SignIn:
        return TestStep::SignIn;
    case Failure::Kind::Timeout:
    case Failure::Kind::Interrupted:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NotFound:
    case Failure::Kind::Rejected:
    case Failure::Kind::Conflict:
    case Failure::Kind::Throttled:
    case Failure::Kind::Server:
    case Failure::Kind::Unreadable:
    case Failure::Kind::TooLarge:
    case Failure::Kind::Cancelled:
    case Failure::Kind::Storage:
        break;
    }
    return {};
}

} // namespace

TestStep failedStep(TestCall call, const Failure &failure, const Connection &connection)
{
    if (const auto step = byGatewayCode(failure.code, connection))
        return *step;
    if (const auto step = byOurCode(failure))
        return *step;
    if (const auto step = stepByKind(failure.kind))
        return *step;
    switch (call) {
    case TestCall::Route:
        return TestStep::Proxy;
    case TestCall::Probe:
        return TestStep::Address;
    case TestCall::Token:
        return TestStep::SignIn;
    case TestCall::Sandboxes:
        // Refused without a code of the gateway: it let the request through and the service said no.
        return failure.kind == Failure::Kind::Forbidden ? TestStep::Role : TestStep::ApiKey;
    case TestCall::Schemas:
        return TestStep::Role;
    case TestCall::Jobs:
        return TestStep::ExportJobs;
    }
    return TestStep::Address;
}

} // namespace exportdesk
