// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failurereader.h"
#include "models/platform/httpanswer.h"
#include "models/platform/redaction.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Error answers of every shape. The first byte chooses the status, the first line is taken for a header; a secret that
/// the answer repeats is in none of the words that are shown.
void fuzz::read(const QByteArray &bytes)
{
    static const int statuses[] = {200, 302, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504, 599, 700};
    const QByteArray secret = "p8e-fuzzed-secret";
    Redaction redaction;
    redaction.addSecret(secret);
    HttpAnswer answer;
    answer.status = bytes.isEmpty() ? 500 : statuses[uchar(bytes[0]) % 16];
    const qsizetype line = bytes.indexOf('\n');
    answer.headers
        = {{"Retry-After", bytes.mid(1, line)}, {"Date", bytes.mid(1, line)}, {"x-request-id", bytes.left(9)}};
    answer.body = bytes.mid(line + 1);
    for (const Failure &failure :
         {readFailure(answer, redaction, 1'700'000'000'000), readSignInFailure(answer, redaction, 1'700'000'000'000)}) {
        must(!failure.detail.contains(QString::fromLatin1(secret)));
        must(!failure.body.contains(secret));
        must(failure.retryAfterMs >= -1 && failure.retryAfterMs <= 86'400'000);
    }
    httpDateMs(bytes);
}
