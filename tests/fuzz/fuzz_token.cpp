// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/tokenreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// The identity service's answer, and tokens that an operator pastes: a life is never none, negative or beyond ten
/// years.
void fuzz::read(const QByteArray &bytes)
{
    if (const auto reply = readTokenReply(bytes)) {
        must(!reply.value().token.isEmpty());
        must(reply.value().lifeMs > 0 && reply.value().lifeMs <= 315'576'000'000);
    }
    if (const auto ends = tokenExpiryMs(bytes))
        must(*ends > 0);
    // The payload alone, as a token would carry it.
    const QByteArray token
        = "e30." + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
    if (const auto ends = tokenExpiryMs(token))
        must(*ends > 0);
}
