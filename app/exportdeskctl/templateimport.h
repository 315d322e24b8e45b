// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/boundedinput.h"
#include "app/exportdeskctl/templatecommand.h"

namespace exportdesk
{

/// Saves the templates in a file, or the requests in it as templates, under free names: read like a file that is opened
/// or dropped in the window.
class TemplateImport final : public TemplateCommand
{
    Q_OBJECT

public:
    /// \a file: "-" for the standard input.
    TemplateImport(const CommandContext &context, const QString &file);

private:
    void run(ExportTemplates &templates) override;
    void importFrom(const QByteArray &bytes);
    void report(const QStringList &names);

    const QString m_file;
    BoundedInput m_input;
    ExportTemplates *m_templates = nullptr;
};

} // namespace exportdesk
