// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/router.h"

namespace localplatform
{

/// In front of the services: refuses what a web page sends, applies the fault plan, checks token, key, organization and
/// sandbox, routes and logs.
///
/// Order of the checks: token present (403010), token valid (401013), key present (403000), key matches the token
/// (403003), organization present (400003), well-formed (403027) and of the token (403025), sandbox known (404) and
/// active (403).
class Gateway
{
public:
    explicit Gateway(Platform &platform);

    Answer answer(const Request &request);

private:
    Response worked(const Request &request, const nlohmann::json &quirks);
    std::optional<Response> refused(Call &call, Guard guard) const;
    std::optional<Response> refusedSandbox(Call &call) const;
    Answer faulty(const Request &request, const nlohmann::json &fault, const nlohmann::json &quirks);
    Response local(const Request &request);

    Platform &m_platform;
    Router m_router;
};

} // namespace localplatform
