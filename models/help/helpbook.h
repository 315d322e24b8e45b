// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/help/helppage.h"

#include <QStringList>

namespace exportdesk
{

/// The help in one language. Addresses are "page" or "page#anchor", the same in all languages.
class HelpBook
{
public:
    /// What a search has found.
    struct Hit {
        QString address;
        QString title; ///< of the entry or page
        QString excerpt; ///< plain text with the first word that was searched for

        bool operator==(const Hit &) const = default;
    };

    static const QString startPage; ///< "index"

    /// "de" or "en"; anything else reads English.
    explicit HelpBook(const QString &language);

    QString language() const { return m_language; }
    const QList<HelpPage> &pages() const { return m_pages; }
    /// nullptr when there is none.
    const HelpPage *page(const QString &id) const;
    bool contains(const QString &address) const;
    /// The same address; its page if that has no such entry; the start page if there is no such page.
    QString nearest(const QString &address) const;
    /// The pages in the order in which the start page lists them, itself first.
    QStringList contents() const;
    /// All words must occur, whatever their case and accents; those with hits in their titles and anchors come first.
    QList<Hit> search(const QString &words) const;

private:
    QString m_language;
    QList<HelpPage> m_pages;
};

} // namespace exportdesk
