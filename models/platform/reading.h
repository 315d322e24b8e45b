// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/platform/platformreply.h"

#include <QFuture>
#include <QtConcurrentRun>

namespace exportdesk
{

/// Runs a reader over an answer in the worker pool, where JSON is both parsed and destroyed; failures pass through.
/// \a reader takes a `const PlatformReply &` and returns an `Outcome<Value>`. \a answer finishes in the calling thread:
/// otherwise QFuture::then() could not be used, see delivered().
template <class Reader>
auto readInPool(QFuture<Outcome<PlatformReply>> answer, Reader reader)
{
    using Result = std::invoke_result_t<Reader, const PlatformReply &>;
    return answer.then(QtFuture::Launch::Async,
                       [reader = std::move(reader)](const Outcome<PlatformReply> &reply) -> Result {
                           if (!reply)
                               return reply.failure();
                           Result result = reader(reply.value());
                           return result;
                       });
}

} // namespace exportdesk
