// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exportdesk
{

/// A text as somebody means it, with the place of each character in the text as it is written.
class FoldedText
{
public:
    explicit FoldedText(const QString &text);

    const QString &text() const { return m_text; }
    /// In the text as it is written; \a position may be the end.
    qsizetype placeOf(qsizetype position) const;

    /// Percent escapes and entities decoded; blanks, quotes and letters of other widths in their usual form; without
    /// characters that are not seen.
    FoldedText plain() const;
    /// As the value of a JSON string, also of one within another.
    FoldedText unescaped() const;

private:
    /// Each character replaced by what \a written finds in its place.
    template <class Finder>
    FoldedText read(const Finder &written) const;

    QString m_text;
    QList<qsizetype> m_places; ///< empty: each character is where it is written; else with the end of the text
};

} // namespace exportdesk
