// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/segmentdefinition.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace exportdesk
{

/// The segment definitions of the sandbox, by name; grows page by page while they are read.
class SegmentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        NameRole, ///< QString, the id when there is no name; same as Qt::DisplayRole
        DescriptionRole, ///< QString
        MergePolicyIdRole, ///< QString
        StreamingRole, ///< bool: evaluated as data arrives, not only once a day
        SearchRole, ///< QString: name, description and id, case folded, for a QSortFilterProxyModel
        SegmentRole, ///< SegmentDefinition
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces all rows; rows that stay keep their persistent indexes.
    void setSegments(const QList<SegmentDefinition> &segments);
    /// Adds those whose id is new and replaces those whose is not.
    void addSegments(const QList<SegmentDefinition> &segments);
    const QList<SegmentDefinition> &segments() const { return m_segments; }
    const SegmentDefinition *segment(const QString &id) const;
    /// Row of the definition, or -1.
    int rowOf(const QString &id) const { return m_rows.value(id, -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void merge(const QList<SegmentDefinition> &segments, bool keepOthers);
    void removeOthers(const QHash<QString, SegmentDefinition> &staying);
    void sortByName();
    void reorder(const std::vector<int> &order);

    QList<SegmentDefinition> m_segments;
    QStringList m_search; ///< folded search text, one for each segment
    QHash<QString, int> m_rows;
};

} // namespace exportdesk
