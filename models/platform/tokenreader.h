// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"

#include <QByteArray>

#include <optional>

namespace exportdesk
{

/// The identity service's response to a request for a token.
struct TokenReply {
    QByteArray token; ///< never empty
    qint64 lifeMs = 0; ///< from when it was given; more than 0
};

/// Reads the body of a successful response. Without a lifetime it assumes an hour, which is safe because a 401 renews
/// the token anyway.
Outcome<TokenReply> readTokenReply(const QByteArray &body);

/// `expires_in`, which is seconds, or milliseconds when it is more than a week of seconds; 0 when not positive.
qint64 tokenLifeMs(qint64 expiresIn);

/// When a token ends, epoch ms, read from its payload: `exp` in seconds, or `created_at` + `expires_in` in ms as IMS
/// writes them. Empty for a token without them.
std::optional<qint64> tokenExpiryMs(const QByteArray &token);

} // namespace exportdesk
