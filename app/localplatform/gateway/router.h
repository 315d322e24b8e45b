// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/call.h"

#include <functional>

namespace localplatform
{

/// How much the gateway asks for before a route is reached.
enum class Guard {
    Open, ///< nothing: IMS
    Signed, ///< token, key and organisation
    Sandboxed ///< these and the sandbox
};

/// Which function answers which path. Paths are matched with and without a trailing slash; HEAD is GET without the
/// body.
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
