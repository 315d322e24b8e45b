// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/searchhelp.h"

#include <QStringList>

namespace exportdesk
{

/// One line below a search field.
struct SearchSuggestion {
    enum class Kind { Key, Value, Recent };

    Kind kind = Kind::Key;
    QString text; ///< as it will be typed: `status:`, `dataset:"Profile export"`, or a whole search
    QString meaning;
    int count = -1;
    int from = 0; ///< the part of the typed text that it replaces
    int length = 0;

    bool operator==(const SearchSuggestion &) const = default;
};

/// What suits the word at \a cursor of the typed \a text: values after a key, else keys, statuses and the like that
/// begin with the word, and former searches that contain the text. Nothing is typed yet: former searches, then all
/// keys.
///
/// Where there are no keys, former searches are offered only before anything is typed: what is found is in view then.
/// \a hasTerms: the field has terms besides the text, so that a whole search is no longer offered.
QList<SearchSuggestion> searchSuggestions(const QString &text, int cursor, const SearchHelp &help,
                                          const QStringList &recent, bool hasTerms);

} // namespace exportdesk
