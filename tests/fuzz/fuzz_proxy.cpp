// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/proxyauthorization.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// What a proxy answers, and the response to its challenge.
void fuzz::read(const QByteArray &bytes)
{
    const ProxyReply reply = readProxyReply(bytes);
    for (const ProxyChallenge &challenge : reply.challenges)
        digestAuthorization({QStringLiteral("user"), QStringLiteral("password")}, challenge, "host:443", "nonce");
}
