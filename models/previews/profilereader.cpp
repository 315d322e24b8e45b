// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/profilereader.h"

#include "models/platform/json.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepest = 60;

bool isPlain(const json::json &value)
{
    return !value.is_structured();
}

/// Numbers in their shortest exact form, whether or not they are written with a fraction.
QString plainText(const json::json &value)
{
    if (value.is_number_float())
        return QString::number(value.get<double>(), 'g', QLocale::FloatingPointShortest);
    const QString text = value.is_string()
        ? json::fromUtf8(value.get_ref<const std::string &>())
        : json::fromUtf8(value.dump(-1, ' ', false, json::json::error_handler_t::replace));
    return text.left(profileTextAtMost);
}

/// The values of an entity, by walking through its objects and lists.
class ValueWalk
{
public:
    explicit ValueWalk(FoundProfile &profile)
        : m_profile(profile)
    {
    }

    void walk(const json::json &value, const QString &path, int depth = 0)
    {
        if (value.is_null() || m_profile.cut)
            return;
        if (depth > deepest) {
            m_profile.cut = true;
        } else if (value.is_object()) {
            for (const auto &[key, member] : value.items())
                walk(member, path.isEmpty() ? json::fromUtf8(key) : path + u'.' + json::fromUtf8(key), depth + 1);
        } else if (value.is_array()) {
            walkList(value, path, depth);
        } else {
            add(path, plainText(value));
        }
    }

private:
    void walkList(const json::json &list, const QString &path, int depth)
    {
        if (!std::all_of(list.begin(), list.end(), isPlain)) {
            for (std::size_t at = 0; at < list.size(); ++at)
                walk(list[at], u"%1[%2]"_s.arg(path).arg(at), depth + 1);
            return;
        }
        QStringList texts;
        for (const json::json &entry : list) {
            if (!entry.is_null() && texts.size() < profileTextAtMost)
                texts += plainText(entry);
        }
        add(path, texts.join(u", "_s).left(profileTextAtMost));
    }

    void add(const QString &path, const QString &text)
    {
        if (text.isEmpty() || path.isEmpty())
            return;
        if (m_profile.values.size() >= profileValuesAtMost)
            m_profile.cut = true;
        else
            m_profile.values += ProfileValue{path, text};
    }

    FoundProfile &m_profile;
};

/// `identityMap` by namespace, or the older list `identities` with a namespace each.
void countIdentities(const json::json &entity, FoundProfile &profile)
{
    if (const json::json *map = json::member(entity, "identityMap"); map && map->is_object()) {
        for (const auto &[code, list] : map->items()) {
            const auto count = list.is_array() ? qsizetype(list.size()) : 0;
            profile.identities += count;
            profile.namespaces += count > 0 ? 1 : 0;
        }
        return;
    }
    const json::json *list = json::member(entity, "identities");
    if (!list || !list->is_array())
        return;
    QSet<QString> codes;
    for (const json::json &identity : *list) {
        const json::json *nameSpace = json::member(identity, "namespace");
        codes += nameSpace ? json::text(*nameSpace, "code") : QString();
    }
    profile.identities = qsizetype(list->size());
    profile.namespaces = codes.size();
}

/// `{namespace: {segment id: {status, lastQualificationTime}}}`.
QList<ProfileMembership> membershipsOf(const json::json &entity)
{
    QList<ProfileMembership> memberships;
    const json::json *map = json::member(entity, "segmentMembership");
    if (!map || !map->is_object())
        return memberships;
    for (const auto &[nameSpace, segments] : map->items()) {
        if (!segments.is_object())
            continue;
        for (const auto &[id, membership] : segments.items())
            memberships
                += ProfileMembership{json::fromUtf8(nameSpace), json::fromUtf8(id), json::text(membership, "status"),
                                     json::timeMs(membership, "lastQualificationTime").value_or(-1)};
    }
    return memberships;
}

std::optional<FoundProfile> profileOf(const json::json &entry)
{
    const json::json *entity = json::member(entry, "entity");
    if (!entity || !entity->is_object() || entity->empty())
        return {};
    FoundProfile profile;
    ValueWalk(profile).walk(*entity, {});
    profile.memberships = membershipsOf(*entity);
    countIdentities(*entity, profile);
    profile.modifiedMs = json::timeMs(entry, "lastModifiedAt").value_or(-1);
    return profile;
}

/// `[{"xid", "error": {"message", "cause", "statusCode"}}]`, an answer of status 207.
Outcome<std::optional<FoundProfile>> errorOf(const json::json &list)
{
    for (const json::json &entry : list) {
        const json::json *error = json::member(entry, "error");
        if (!error || json::integer(*error, "statusCode") == 404)
            continue;
        Failure failure;
        failure.kind = Failure::Kind::Rejected;
        failure.reached = Failure::Reached::Yes;
        failure.onlyReads = true;
        failure.httpStatus = int(json::integer(*error, "statusCode").value_or(422));
        failure.detail = json::text(*error, "message");
        failure.code = failure.detail.section(u':', 0, 0).left(60);
        return failure;
    }
    return std::optional<FoundProfile>();
}

} // namespace

Outcome<std::optional<FoundProfile>> readFoundProfile(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json &answer = document.value();
    if (answer.is_array())
        return errorOf(answer);
    if (!answer.is_object())
        return json::unreadable(u"Expected an object of profiles"_s);
    for (const auto &[id, entry] : answer.items()) {
        if (const json::json *error = json::member(entry, "error"); error && error->is_object())
            return errorOf(json::json::array({entry}));
        if (auto profile = profileOf(entry))
            return profile;
    }
    return std::optional<FoundProfile>();
}

} // namespace exportdesk
