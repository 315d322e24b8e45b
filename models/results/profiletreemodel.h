// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultvalue.h"
#include "models/table/tableroles.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>

namespace exportdesk
{

/// One exported profile as a tree of names and values, as JSON has them. Columns: name, value.
///
/// Values can be hidden; then names, types and numbers of entries remain, and whether something is empty.
class ProfileTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role {
        HiddenRole = FirstRoleOfModel, ///< bool: there is a value, which is hidden
        EmptyRole, ///< bool: null, "" or without entries
        PathRole, ///< dot path without numbers of entries: "identityMap.email.id"
    };

    explicit ProfileTreeModel(QObject *parent = nullptr);
    ~ProfileTreeModel() override;

    void setProfile(const ResultValue &profile);
    void clear() { setProfile({}); }
    /// Hides all values but those at and below \a revealedPaths.
    void setHidden(bool hidden, const QSet<QString> &revealedPaths = {});
    bool isHidden() const { return m_hidden; }
    /// Indented JSON without hidden values.
    QByteArray toJson() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    bool isHiddenNode(const Node &node) const;

    std::unique_ptr<Node> m_root;
    bool m_hidden = true;
    QSet<QString> m_revealed;
};

} // namespace exportdesk
