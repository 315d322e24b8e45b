// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/exports/jsontaking.h"

namespace exportdesk
{

using namespace taking;

QStringList readFieldList(const QString &text)
{
    if (const JsonText json = parseJson(text); json.root && json.root->isArray()) {
        if (auto list = textsOf(*json.root)) {
            list->removeDuplicates();
            return *list;
        }
    }
    QStringList paths;
    QString part;
    const auto take = [&] {
        if (!part.isEmpty())
            paths += part;
        part.clear();
    };
    for (const QChar c : text) {
        if (c == u',' || c == u';' || c.isSpace())
            take();
        else if (c != u'"' && c != u'\'' && c != u'[' && c != u']')
            part += c;
    }
    take();
    paths.removeDuplicates();
    return paths;
}

} // namespace exportdesk
