// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "models/exports/exporttemplates.h"

namespace exportdesk
{

/// A command on the templates of the connection and sandbox that the options mean. Needs neither network nor secret.
class TemplateCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

protected:
    /// The templates have been read.
    virtual void run(ExportTemplates &templates) = 0;
    /// Calls \a then when everything is on disk, else ends with an error.
    void whenWritten(const std::function<void()> &then);
    static CommandError noTemplate(const QString &name);

private:
    void runWhenRead();

    std::unique_ptr<ExportTemplates> m_templates;
    bool m_isOpen = false;
    bool m_hasFailed = false;
};

} // namespace exportdesk
