// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <QHash>

#include <functional>

namespace exportdesk
{

/// What the entries of a list are.
struct ListEntries {
    std::function<QString(const QString &written)> meant; ///< what one means; empty when it can be none
    bool areCertain = false; ///< nothing else looks like them, so any label may stand before each
};

/// A list that was found in a text.
struct FoundList {
    QStringList entries; ///< each once
    QStringList unclear; ///< of a table whose other columns say something about them that cannot be told
    QStringList leftOut; ///< that a column of the table marks as not wanted
    QHash<QString, QString> namespaces; ///< of entries, as the table gives them
    QHash<QString, QStringList> statuses; ///< of entries: realized, exited, existing
};

/// The entries of a list as people keep and send them: bulleted, numbered, with remarks, a label, a heading or a few
/// words around it, or as a column of a table. Entries that are struck out, commented out or marked as not wanted are
/// left out. Empty when \a text is not certainly a list: entries in sentences, words such as "not" or "except" near it,
/// anything else in between.
FoundList listIn(const QString &text, const ListEntries &kind);

/// Whether a sentence restricts what it mentions: "not", "except", "außer".
bool restricts(const QString &text);

} // namespace exportdesk
