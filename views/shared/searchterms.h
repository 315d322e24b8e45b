// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace exportdesk
{

/// A `key:value` of a search.
struct SearchTerm {
    QString key; ///< lower case, one of the known keys
    QString value;
    bool excluded = false; ///< `-key:value`

    bool operator==(const SearchTerm &) const = default;
};

/// The terms of a search, and how they are read from what is typed: `status:failed dataset:"Profile export" 24115`.
struct SearchTerms {
    /// A text that is being typed, and where the cursor is in it.
    struct Typed {
        QString text;
        int cursor = 0;
    };
    struct Range {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    /// As one could type it; values with blanks are quoted.
    static QString asTyped(const SearchTerm &term);
    QStringList allAsTyped() const;

    /// Where a value that nothing follows ends.
    enum class End {
        Open, ///< it is being typed
        Text, ///< with the text
        Entered, ///< with the text, and even nothing is a value: `status:`
    };
    /// Moves complete terms of known keys from the text into the list; a value is complete when a blank or a comma
    /// follows, or at its end. True when there was one.
    bool extract(Typed &typed, End end);
    /// With the terms that are still being typed in this text.
    SearchTerms including(const QString &text) const;
    /// The text without words that begin with a known key, which are still being typed and would hide everything.
    QString freeText(const QString &text) const;
    /// Terms and free text as one could type them, with \a text after the terms.
    QString queryWith(const QString &text) const;
    /// Where the word that ends at \a cursor begins, after what negates it, if a known key begins so; else -1.
    qsizetype keyBegunBefore(const QString &text, int cursor) const;
    /// Where the text has keys that are not known, or behind a bracket, which does not group.
    QList<Range> unknownKeys(const QString &text) const;

    bool operator==(const SearchTerms &) const = default;

    QStringList keys; ///< known, lower case; none: everything is free text
    QList<SearchTerm> list;
};

} // namespace exportdesk
