// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/call.h"

#include <functional>

namespace localplatform
{

/// What the gateway requires before it calls a route.
enum class Guard {
    Open, ///< nothing: IMS
    Signed, ///< token, key and organization
    Sandboxed ///< these and the sandbox
};

/// Maps paths to functions. A trailing slash is ignored; HEAD is GET without the body.
class Router
{
public:
    using Handler = std::function<Response(Call &)>;

    struct Route {
        QString method;
        QStringList pattern; ///< "{…}" stands for any one segment
        Guard guard;
        Handler handler;
    };

    void add(Guard guard, const char *method, const char *pattern, Handler handler);

    struct Found {
        const Route *route = nullptr; ///< null: unknown path, or a method it does not know
        QStringList parts;
        QStringList allowed; ///< the methods of the path; empty if no route has it
        Guard guard = Guard::Sandboxed; ///< of the path
    };
    Found find(const Request &request) const;

private:
    std::vector<Route> m_routes;
};

} // namespace localplatform
