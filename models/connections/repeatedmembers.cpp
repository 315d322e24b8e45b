// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/repeatedmembers.h"

#include "models/platform/json.h"

#include <map>
#include <optional>
#include <vector>

namespace exportdesk
{

namespace
{

using Json = json::json;

/// Sees the members of a document before the parser drops those that are repeated.
class MemberWatch
{
public:
    bool see(Json::parse_event_t event, const Json &value)
    {
        using Event = Json::parse_event_t;
        switch (event) {
        case Event::object_start:
        case Event::array_start:
            m_open.emplace_back();
            break;
        case Event::key:
            m_open.back().key = value.get<std::string>();
            break;
        case Event::object_end:
        case Event::array_end:
            m_open.pop_back();
            add(value);
            break;
        case Event::value:
            add(value);
            break;
        }
        return true;
    }
    QString contradiction() const { return json::fromUtf8(m_contradiction); }

private:
    struct Container {
        std::string key; ///< of the member that is read; empty in a list
        std::map<std::string, std::optional<Json>> members; ///< nothing for lists and objects, which are not compared
    };

    void add(const Json &value)
    {
        if (m_open.empty() || m_open.back().key.empty())
            return;
        Container &object = m_open.back();
        const auto plain = value.is_structured() ? std::nullopt : std::optional<Json>(value);
        const auto [known, isNew] = object.members.emplace(object.key, plain);
        if (!isNew && (!plain || known->second != plain) && m_contradiction.empty())
            m_contradiction = object.key;
        object.key.clear();
    }

    std::vector<Container> m_open;
    std::string m_contradiction;
};

} // namespace

QString contradictoryMember(const QByteArray &json)
{
    MemberWatch watch;
    const auto document = Json::parse(
        json.begin(), json.end(),
        [&watch](int, Json::parse_event_t event, const Json &value) { return watch.see(event, value); }, false);
    return document.is_discarded() ? QString() : watch.contradiction();
}

} // namespace exportdesk
