// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/mergepolicyreader.h"

#include "models/choices/mergeconsequence.h"
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

/// The id of a dataset: text, a reference (@/dataSets/…), or an object with either; empty: something else.
QString datasetOf(const json::json &entry)
{
    QString id;
    if (entry.is_string())
        id = json::fromUtf8(entry.get_ref<const std::string &>());
    else if (entry.is_object()) {
        for (const char *key : {"id", "dataSetId", "datasetId", "dataset", "dataSet"}) {
            if (id.isEmpty())
                id = json::text(entry, key);
        }
    }
    id = id.trimmed();
    return id.startsWith(u'@') || id.contains("://"_L1) ? id.section(u'/', -1) : id;
}

/// Older pages have the order under `data`, or write it as one text with commas; both may occur in one response.
const json::json *orderIn(const json::json &merge)
{
    if (const json::json *order = json::member(merge, "order"))
        return order;
    const json::json *data = json::member(merge, "data");
    return data && data->is_object() ? json::member(*data, "order") : data;
}

/// False when the order is missing or an entry of it is no id: which datasets are left out is unknown then.
bool readOrder(const json::json &policy, QStringList &ids)
{
    const json::json *merge = json::member(policy, "attributeMerge");
    const json::json *order = merge ? orderIn(*merge) : nullptr;
    if (order && order->is_string()) {
        for (const QString &id : json::fromUtf8(order->get_ref<const std::string &>()).split(u',', Qt::SkipEmptyParts))
            ids += datasetOf(id.trimmed().toStdString());
        return !ids.isEmpty();
    }
    if (!order || !order->is_array())
        return false;
    bool complete = true;
    for (const json::json &entry : *order) {
        const QString id = datasetOf(entry);
        complete = complete && !id.isEmpty();
        if (!id.isEmpty())
            ids += id;
    }
    return complete && !ids.isEmpty();
}

MergePolicy policyFromJson(const json::json &object)
{
    MergePolicy policy;
    policy.id = json::text(object, "id");
    policy.name = json::text(object, "name");
    policy.schemaName = nested(object, "schema", "name");
    policy.graph = nested(object, "identityGraph", "type");
    policy.mergeType = nested(object, "attributeMerge", "type");
    const bool orderRead = readOrder(object, policy.order);
    policy.orderUnknown = isByPrecedence(policy) && !orderRead;
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
