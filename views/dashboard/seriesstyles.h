// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/token.h"

#include <QHash>
#include <QPen>
#include <QStringList>

namespace exportdesk
{

/// Gives each dataset a color and a dash for its line. A dataset keeps them whatever else is shown, for as long as the
/// chart exists; no two that are shown together share them.
class SeriesStyles
{
public:
    static constexpr int count = 5;

    /// \a shown: the ids of all datasets that are shown, at most count.
    void assign(const QStringList &shown);
    Token token(const QString &datasetId) const;
    QPen pen(const QString &datasetId) const;

private:
    QHash<QString, int> m_styles; ///< by dataset id, also of those that were shown before
};

} // namespace exportdesk
