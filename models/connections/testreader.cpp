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
    const bool isList = call != TestCall::Jobs || json::member(root.value(), "records");
    if (!root.value().is_object() || !isList)
        return json::unreadable(u"the answer is not what the platform gives here"_s);
    return {};
}

} // namespace exportdesk
