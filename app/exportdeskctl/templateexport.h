// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/templatecommand.h"

namespace exportdesk
{

/// Writes templates to a file that only its owner can read.
class TemplateExport final : public TemplateCommand
{
    Q_OBJECT

public:
    struct Options {
        QStringList names; ///< empty: all
        QString file;
        bool overwrites = false;
    };

    TemplateExport(const CommandContext &context, const Options &options);

private:
    void run(ExportTemplates &templates) override;
    void write(const QList<ExportTemplate> &templates);

    const Options m_options;
};

} // namespace exportdesk
