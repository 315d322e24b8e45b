// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/mergepoliciesmodel.h"

#include "models/choices/mergeconsequence.h"

#include <QCollator>

namespace exportdesk
{

void MergePoliciesModel::setPolicies(QList<MergePolicy> policies)
{
    const QCollator collator;
    std::stable_sort(policies.begin(), policies.end(), [&](const MergePolicy &left, const MergePolicy &right) {
        return left.isDefault != right.isDefault ? left.isDefault : collator.compare(left.label(), right.label()) < 0;
    });
    if (policies == m_policies)
        return;
    // A few rows at most (five per organization): replaced as a whole; views find their rows by id.
    beginResetModel();
    m_policies = std::move(policies);
    endResetModel();
}

const MergePolicy *MergePoliciesModel::policy(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_policies[row];
}

const MergePolicy *MergePoliciesModel::defaultPolicy() const
{
    const auto found
        = std::find_if(m_policies.begin(), m_policies.end(), [](const auto &one) { return one.isDefault; });
    return found == m_policies.end() ? nullptr : &*found;
}

int MergePoliciesModel::rowOf(const QString &id) const
{
    const auto found
        = std::find_if(m_policies.begin(), m_policies.end(), [&](const auto &one) { return one.id == id; });
    return found == m_policies.end() ? -1 : int(found - m_policies.begin());
}

int MergePoliciesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_policies.size());
}

QVariant MergePoliciesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergePolicy &policy = m_policies[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return policy.label();
    case Qt::ToolTipRole:
    case IdRole:
        return policy.id;
    case TypeRole:
        return policy.mergeType;
    case TypeTextRole:
        return mergeTypeText(policy.mergeType);
    case GraphRole:
        return policy.graph;
    case GraphTextRole:
        return identityGraphText(policy.graph);
    case DefaultRole:
        return policy.isDefault;
    case VersionRole:
        return policy.version;
    case PolicyRole:
        return QVariant::fromValue(policy);
    default:
        return {};
    }
}

} // namespace exportdesk
