// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"

#include <QAbstractListModel>

namespace exportdesk
{

/// The errors of one job in the order of the platform, with the role of each among the others.
class JobErrorsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Rank {
        FirstCause,
        BatchCause, ///< why a batch failed; the job itself did not
        Follower,
        Further,
    };
    Q_ENUM(Rank)
    enum Role {
        CodeRole = Qt::UserRole + 1, ///< QString
        MessageRole, ///< QString; same as Qt::DisplayRole
        CallStackRole, ///< QString
        RankRole, ///< Rank
    };

    using QAbstractListModel::QAbstractListModel;

    void setErrors(const QList<JobError> &errors);
    const QList<JobError> &errors() const { return m_errors; }
    /// Row of the first cause; -1 without errors.
    int firstCause() const { return m_firstCause; }
    Rank rank(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<JobError> m_errors;
    int m_firstCause = -1;
};

} // namespace exportdesk
