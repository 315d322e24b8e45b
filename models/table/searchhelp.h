// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <utility>

namespace exportdesk
{

/// A key or a value that a search can use.
struct SearchWord {
    QString written; ///< as it is typed, without colon and quotes: "status", "failed"
    QString meaning; ///< translated; may be empty
    int count = -1; ///< how many rows have this value; -1: not counted

    bool operator==(const SearchWord &) const = default;
};

/// The most frequent first, then by name.
inline QList<SearchWord> mostFrequent(QList<SearchWord> words, qsizetype most)
{
    std::sort(words.begin(), words.end(), [](const SearchWord &a, const SearchWord &b) {
        return std::pair(-a.count, a.written) < std::pair(-b.count, b.written);
    });
    return words.mid(0, most);
}

/// What a page can offer while a search is typed, in the current language; called each time it is shown.
struct SearchHelp {
    std::function<QList<SearchWord>()> keys; ///< none: the page has free text only
    std::function<QList<SearchWord>(const QString &key)> values; ///< of a key as typed, the most useful first
};

} // namespace exportdesk
