// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/recentsearches.h"

#include "models/platform/secretsigns.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype longestKept = 300;

QString settingsKey(const QString &group)
{
    return group + u"/searches"_s;
}

} // namespace

QStringList RecentSearches::all() const
{
    QStringList kept;
    for (const QString &one : QSettings().value(settingsKey(m_group)).toStringList()) // can contain anything
        if (!one.trimmed().isEmpty() && one.size() <= longestKept && kept.size() < mostKept)
            kept += one;
    return kept;
}

void RecentSearches::add(const QString &query)
{
    const QString one = query.simplified();
    if (one.isEmpty() || one.size() > longestKept || !secretSigns(one).empty())
        return;
    QStringList kept = all();
    kept.removeAll(one);
    kept.prepend(one);
    QSettings().setValue(settingsKey(m_group), kept.mid(0, mostKept));
}

} // namespace exportdesk
