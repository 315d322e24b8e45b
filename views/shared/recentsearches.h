// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace exportdesk
{

/// The last searches of one field, the newest first, kept in the settings. One that contains a secret is not kept.
class RecentSearches
{
public:
    static constexpr qsizetype mostKept = 8;

    /// \a group: of the settings, e.g. "jobs".
    explicit RecentSearches(const QString &group)
        : m_group(group)
    {
    }

    QStringList all() const;
    void add(const QString &query);

private:
    QString m_group;
};

} // namespace exportdesk
