// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/joberrorsmodel.h"

#include <QWidget>

class QHBoxLayout;

namespace exportdesk
{

/// One error of a job: its role among the others, its code, the platform's words and the folded call stack.
class ErrorEntry final : public QWidget
{
    Q_OBJECT

public:
    using Rank = JobErrorsModel::Rank;

    ErrorEntry(const JobError &error, Rank rank, QWidget *parent = nullptr);
    /// Given to the entry; placed at the right of its first line.
    void addToTitle(QWidget *widget);

private:
    QHBoxLayout *m_line;
};

} // namespace exportdesk
