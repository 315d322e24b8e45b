// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/testreader.h"

#include "models/platform/json.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

std::optional<Failure> testAnswerFault(TestCall call, const QByteArray &body)
{
    const auto root = json::parse(body);
    if (!root)
        return root.failure();
    // A sandbox without jobs may give null in place of the list.
    if (!root.value().is_object() || (call == TestCall::Jobs && !root.value().contains("records")))
        return json::unreadable(u"the response is not what the platform returns here"_s);
    return {};
}

} // namespace exportdesk
