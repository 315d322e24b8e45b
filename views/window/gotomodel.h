// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/gotoentry.h"

#include <QAbstractListModel>
#include <QList>

namespace exportdesk
{

/// The entries that match what was typed into "Go to", the best first.
class GoToModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1,
        KindRole,
        KeysRole,
    };
    static constexpr int most = 50; ///< rows; with more matches, another letter is quicker than scrolling

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<GoToEntry> &entries, const QString &typed);
    const GoToEntry &entry(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<GoToEntry> m_shown;
};

} // namespace exportdesk
