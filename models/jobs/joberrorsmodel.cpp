// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joberrorsmodel.h"

#include "models/jobs/jobtext.h"

namespace exportdesk
{

void JobErrorsModel::setErrors(const QList<JobError> &errors)
{
    if (errors == m_errors)
        return;
    beginResetModel();
    m_errors = errors;
    m_firstCause = jobText::firstCause(errors);
    endResetModel();
}

JobErrorsModel::Rank JobErrorsModel::rank(int row) const
{
    if (row == m_firstCause)
        return Rank::FirstCause;
    return jobText::isFollower(m_errors[row].code) ? Rank::Follower : Rank::Further;
}

int JobErrorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_errors.size());
}

QVariant JobErrorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobError &error = m_errors[index.row()];
    switch (role) {
    case CodeRole:
        return error.code;
    case Qt::DisplayRole:
    case MessageRole:
        return error.message;
    case CallStackRole:
        return error.callStack;
    case RankRole:
        return QVariant::fromValue(rank(index.row()));
    default:
        return {};
    }
}

} // namespace exportdesk
