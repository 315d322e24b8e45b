// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/namespacereader.h"

#include "models/platform/json.h"

#include <QSet>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

Outcome<QList<IdentityNamespace>> readNamespaceReport(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *list = json::member(document.value(), "data");
    if (!list || !list->is_array())
        return json::unreadable(u"Expected an object with the list \"data\""_s);
    QList<IdentityNamespace> namespaces;
    QSet<QString> codes;
    for (const json::json &entry : *list) {
        const QString code = json::text(entry, "code");
        if (code.isEmpty() || codes.contains(code.toLower()))
            continue;
        codes += code.toLower();
        namespaces += IdentityNamespace{code, json::integer(entry, "fullIDsCount").value_or(-1)};
    }
    std::ranges::stable_sort(namespaces, std::greater<>(), &IdentityNamespace::profiles);
    return namespaces;
}

} // namespace exportdesk
