// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/fieldlist.h"

#include "models/exports/jsonmembers.h"

namespace exportdesk
{

QStringList readFieldList(const QString &text)
{
    if (const JsonText json = parseJson(text); json.root && json.root->isArray()) {
        if (auto list = jsonmembers::stringsIn(*json.root)) {
            list->removeDuplicates();
            return *list;
        }
    }
    QStringList paths;
    QString path;
    const auto endPath = [&] {
        if (!path.isEmpty())
            paths += path;
        path.clear();
    };
    for (const QChar c : text) {
        if (c == u',' || c == u';' || c.isSpace())
            endPath();
        else if (c != u'"' && c != u'\'' && c != u'[' && c != u']')
            path += c;
    }
    endPath();
    paths.removeDuplicates();
    return paths;
}

} // namespace exportdesk
