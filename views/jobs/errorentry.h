#pragma once

#include "models/jobs/exportjob.h"

#include <QWidget>

namespace exportdesk
{

/// One error of a job: what it is to the others, its code, the platform's words and the folded call stack.
class ErrorEntry final : public QWidget
{
    Q_OBJECT

public:
    enum class Rank { FirstCause, Follower, Further };

    ErrorEntry(const JobError &error, Rank rank, QWidget *parent = nullptr);
};

} // namespace exportdesk
