// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/templateexport.h"

#include "models/exports/templatefiles.h"
#include "models/platform/privatefile.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

TemplateExport::TemplateExport(const CommandContext &context, const Options &options)
    : TemplateCommand(context)
    , m_options(options)
{
}

void TemplateExport::run(ExportTemplates &templates)
{
    QList<ExportTemplate> chosen;
    for (const QString &name : m_options.names) {
        const ExportTemplate *found = templates.find(name);
        if (!found)
            return fail(noTemplate(name));
        if (!chosen.contains(*found))
            chosen.append(*found);
    }
    if (m_options.names.isEmpty())
        chosen = templates.all();
    if (chosen.isEmpty())
        return fail({ExitCode::NothingToDo, u"no-templates"_s, tr("No templates are saved for this sandbox.")});
    write(chosen);
}

void TemplateExport::write(const QList<ExportTemplate> &templates)
{
    const QFileInfo place(m_options.file);
    if (!m_options.overwrites && (place.exists() || place.isSymLink()))
        return fail({ExitCode::Computer, u"file-exists"_s,
                     tr("%1 already exists. Use --overwrite to replace it.").arg(m_options.file)});
    const QString problem = PrivateFile::write(m_options.file, writeTemplates(templates));
    if (!problem.isEmpty())
        return fail({ExitCode::Computer, u"file-unwritable"_s, tr("The file could not be written: %1").arg(problem)});
    QStringList names;
    for (const ExportTemplate &one : templates)
        names += one.name;
    output().document({{"file"_L1, place.absoluteFilePath()}, {"exported"_L1, QJsonArray::fromStringList(names)}});
    output().text(tr("%Ln template(s) saved to the file.", nullptr, int(templates.size())));
    finish();
}

} // namespace exportdesk
