// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/mergepolicy.h"

#include <QAbstractListModel>

namespace exportdesk
{

/// The merge policies of the sandbox, the default one first, then by name.
class MergePoliciesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        NameRole, ///< QString, the id when there is no name; same as Qt::DisplayRole
        TypeRole, ///< QString, wire value
        TypeTextRole, ///< QString, translated
        GraphRole, ///< QString, wire value
        GraphTextRole, ///< QString, translated
        DefaultRole, ///< bool
        VersionRole, ///< int
        PolicyRole, ///< MergePolicy
    };

    using QAbstractListModel::QAbstractListModel;

    void setPolicies(QList<MergePolicy> policies);
    const QList<MergePolicy> &policies() const { return m_policies; }
    const MergePolicy *policy(const QString &id) const;
    const MergePolicy *defaultPolicy() const;
    /// Row of the policy, or -1.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<MergePolicy> m_policies;
};

} // namespace exportdesk
