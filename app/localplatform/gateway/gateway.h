// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/router.h"

namespace localplatform
{

/// What stands before the services: looks up the fault plan, checks token, key, organisation and sandbox, routes, logs.
///
/// Order of the checks: token there (403010), token good (401013), key there (403000), key is the token's (403003),
/// organisation there (400003), well-formed (403027) and the token's (403025), sandbox known (404) and active (403).
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
