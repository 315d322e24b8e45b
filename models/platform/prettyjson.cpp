#include "models/platform/prettyjson.h"

#include <nlohmann/json.hpp>

namespace exportdesk
{

QString prettyJsonText(const QByteArray &json)
{
    const auto parsed = nlohmann::ordered_json::parse(json.begin(), json.end(), nullptr, false);
    if (parsed.is_discarded())
        return QString::fromUtf8(json);
    return QString::fromStdString(parsed.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

} // namespace exportdesk
