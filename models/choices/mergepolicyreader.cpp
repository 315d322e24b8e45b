// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/mergepolicyreader.h"

#include "models/platform/json.h"

#include <QUrl>
#include <QUrlQuery>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString nested(const json::json &object, const char *key, const char *inner)
{
    const json::json *value = json::member(object, key);
    return value ? json::text(*value, inner) : QString();
}

QStringList orderOf(const json::json &policy)
{
    QStringList ids;
    const json::json *merge = json::member(policy, "attributeMerge");
    const json::json *order = merge ? json::member(*merge, "order") : nullptr;
    if (!order || !order->is_array())
        return ids;
    for (const json::json &id : *order) {
        if (id.is_string())
            ids.append(json::fromUtf8(id.get_ref<const std::string &>()));
    }
    return ids;
}

MergePolicy policyFromJson(const json::json &object)
{
    MergePolicy policy;
    policy.id = json::text(object, "id");
    policy.name = json::text(object, "name");
    policy.schemaName = nested(object, "schema", "name");
    policy.graph = nested(object, "identityGraph", "type");
    policy.mergeType = nested(object, "attributeMerge", "type");
    policy.order = orderOf(object);
    policy.sandboxName = nested(object, "sandbox", "sandboxName");
    const qint64 version = json::integer(object, "version").value_or(0);
    policy.version = version > 0 && version <= std::numeric_limits<int>::max() ? int(version) : 0;
    policy.isDefault = json::boolean(object, "default").value_or(false);
    policy.activeOnEdge = json::boolean(object, "isActiveOnEdge").value_or(false);
    policy.updatedMs = json::timeMs(object, "updateEpoch").value_or(-1);
    return policy;
}

/// The link is a reference such as `@/mergePolicies?start=…`; only its query is used. The specification of the API
/// has no link and gives the start of the next page as `_page.next`.
QString nextStart(const json::json &document)
{
    const json::json *links = json::member(document, "_links");
    QString link = links ? nested(*links, "next", "href") : QString();
    if (links && link.isEmpty())
        link = json::text(*links, "next");
    if (link.isEmpty())
        link = nested(document, "_page", "next");
    const QString start = QUrlQuery(link.section(u'?', 1)).queryItemValue(u"start"_s, QUrl::FullyDecoded);
    return start.isEmpty() && !link.contains(u'?') && !link.contains(u'/') ? link : start;
}

} // namespace

Outcome<MergePolicyPage> readMergePolicyPage(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *children = json::member(document.value(), "children");
    if (!children || !children->is_array())
        return json::unreadable(u"Expected merge policies under \"children\""_s);
    MergePolicyPage page;
    for (const json::json &child : *children) {
        MergePolicy policy = policyFromJson(child);
        if (!policy.id.isEmpty())
            page.policies.append(policy);
    }
    page.next = nextStart(document.value());
    return page;
}

Outcome<MergePolicy> readMergePolicy(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    MergePolicy policy = policyFromJson(document.value());
    if (policy.id.isEmpty())
        return json::unreadable(u"Expected a merge policy with an id"_s);
    return policy;
}

} // namespace exportdesk
