// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/http/message.h"

#include <nlohmann/json.hpp>

namespace localplatform
{

/// 200 (or another status) with this JSON.
Response answer(const nlohmann::json &body, int status = 200);

/// The sixteen error shapes of the platform's services; `code` and `message` are used where the shape has them.
///
/// \a shape is "E1" to "E16": gateway, Catalog, Schema Registry, UPS, access control, UPS legacy, UPS throttling (an
/// array), plain code and message, UPS 422, sandboxes, identity, Flow Service (JSON inside a string), IMS, HTML,
/// attribute-based access (the cause inside `errors`), UPS without entries.
/// "E14-empty" and "E14-text" are other responses of proxies.
Response failure(const QString &shape, int status, const QString &code, const QString &message);

/// Gateway refusals (E1), such as 403010; the status is the code's first three digits.
Response gatewayFailure(const QString &code, const QString &message);
/// Catalog (E2) and UPS (E4) refusals, as their services word them.
Response catalogFailure(int status, const QString &detail);
Response upsFailure(int status, const QString &code, const QString &message);

/// 32 letters and digits, as in `requestId` and the header x-request-id.
std::string newRequestId();
/// A random UUID without braces.
QString newUuid();
/// A random 32-digit (batch) or 24-digit (dataset) id.
QString newHexId(int digits);

} // namespace localplatform
