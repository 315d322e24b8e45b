// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"

namespace exportdesk
{

/// `job show` and `job errors`: one job as the platform says; as the history says where it cannot be asked.
class JobViewing final : public Command
{
    Q_OBJECT

public:
    enum class Part { Everything, Errors };

    JobViewing(const CommandContext &context, const QString &id, Part part);

    void start() override;

private:
    void remember(const CommandError &error);
    void show(const ExportJob &job, bool isRemembered);
    void showErrors(const ExportJob &job);

    const QString m_id;
    const Part m_part;
    Workspace *m_workspace = nullptr;
};

} // namespace exportdesk
