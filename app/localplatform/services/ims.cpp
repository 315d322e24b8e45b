// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

constexpr qint64 DayLess1 = 86399;

using Form = std::vector<std::pair<QString, QString>>;

QString field(const Form &form, const QString &name)
{
    const auto found = std::ranges::find(form, name, &Form::value_type::first);
    return found == form.end() ? QString() : found->second;
}

Response refused(int status, const char *code, const char *description)
{
    return failure(u"E13"_s, status, QString::fromLatin1(code), QString::fromLatin1(description));
}

/// Why IMS refuses a token; empty if it does not.
std::optional<Response> signInObjection(const Call &call, const Form &form)
{
    const Client *client = call.platform.credentials.client(field(form, u"client_id"_s));
    if (field(form, u"grant_type"_s) != "client_credentials"_L1)
        return refused(400, "unsupported_grant_type", "grant_type must be client_credentials");
    if (!client)
        return refused(400, "invalid_client", "unknown client_id");
    if (client->clientSecret != field(form, u"client_secret"_s) || call.quirk("invalidClient"))
        return refused(401, "invalid_client", "invalid client_secret parameter");
    const QString scope = field(form, u"scope"_s);
    const QStringList scopes = scope.split(u',', Qt::SkipEmptyParts);
    // A list separated by blanks is one long unknown scope to IMS, but blanks after the commas do no harm.
    const bool known
        = std::ranges::all_of(scopes, [&](const QString &one) { return client->scopes.contains(one.trimmed()); });
    if (scopes.isEmpty() || !known || call.quirk("invalidScope"))
        return refused(400, "invalid_scope", "the requested scopes are not those of this credential");
    return {};
}

Response token(Call &call, const Form &form)
{
    if (const auto no = signInObjection(call, form))
        return *no;
    const qint64 life = call.quirk("tokenLifeSeconds", DayLess1);
    const Client *client = call.platform.credentials.client(field(form, u"client_id"_s));
    Response response = answer({{"access_token", call.platform.credentials.issueToken(*client, life).toStdString()},
                                {"token_type", "bearer"},
                                {"expires_in", call.quirk("expiresInMilliseconds") ? life * 1000 : life}});
    response.setHeader("Cache-Control", "no-store");
    return response;
}

/// Parameters belong in the body: query strings end up in logs ("Authenticate and access Experience Platform APIs").
/// Only the client's id, which is no secret, may stand in the query.
Response tokenOfBody(Call &call)
{
    if (!call.request.header(u"content-type"_s).startsWith("application/x-www-form-urlencoded"_L1, Qt::CaseInsensitive))
        return refused(400, "bad_request", "the body must be application/x-www-form-urlencoded");
    Form form = formPairs(call.request.body);
    if (call.request.hasParameter(u"client_id"_s) && field(form, u"client_id"_s).isEmpty())
        form.emplace_back(u"client_id"_s, call.request.parameter(u"client_id"_s));
    return token(call, form);
}

/// The older path takes them from the query as well, as Adobe's Postman collection sends them.
Response tokenOfQuery(Call &call)
{
    Form form = call.request.query;
    const Form body = formPairs(call.request.body);
    form.insert(form.end(), body.begin(), body.end());
    return token(call, form);
}

} // namespace

void addIms(Router &router)
{
    router.add(Guard::Open, "POST", "/ims/token/v3", tokenOfBody);
    router.add(Guard::Open, "POST", "/ims/token/v2", tokenOfQuery);
}

} // namespace localplatform
