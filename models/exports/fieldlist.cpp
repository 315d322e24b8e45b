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
    const auto separates = [](QChar c) { return c == u',' || c == u';' || c.isSpace(); };
    const auto quotes = [](QChar c) { return c == u'"' || c == u'\'' || c == u'[' || c == u']'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype from = at; // at once: lists of thousands come here
        while (at < text.size() && !separates(text[at]) && !quotes(text[at]))
            ++at;
        path += QStringView(text).mid(from, at - from);
        if (at < text.size() && separates(text[at]))
            endPath();
    }
    endPath();
    paths.removeDuplicates();
    return paths;
}

} // namespace exportdesk
