// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/templatecommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/documentmembers.h"
#include "app/exportdeskctl/templateexport.h"
#include "app/exportdeskctl/templateimport.h"
#include "models/exports/exportrequestwriter.h"
#include "models/platform/moment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct TemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(TemplateCommands)
};

QJsonObject templateDocument(const ExportTemplate &one)
{
    QJsonObject object{{"name"_L1, one.name}};
    object.insert("savedAt"_L1, documentMembers::timeOrNull(one.savedMs > 0 ? one.savedMs : -1));
    return object;
}

class TemplateListing final : public TemplateCommand
{
public:
    using TemplateCommand::TemplateCommand;

private:
    void run(ExportTemplates &templates) override
    {
        QJsonArray array;
        QList<QStringList> rows;
        for (const ExportTemplate &one : templates.all()) {
            array.append(templateDocument(one));
            rows.append({one.savedMs > 0 ? shortMoment(one.savedMs, opening().clock().nowMs()) : QString(), one.name});
        }
        output().document({{"templates"_L1, array}});
        if (rows.isEmpty())
            output().note(TemplateTexts::tr("No templates are saved for this sandbox."));
        else
            output().table({TemplateTexts::tr("Saved"), TemplateTexts::tr("Name")}, rows);
        finish();
    }
};

class TemplateShowing final : public TemplateCommand
{
public:
    TemplateShowing(const CommandContext &context, const QString &name)
        : TemplateCommand(context)
        , m_name(name)
    {
    }

private:
    void run(ExportTemplates &templates) override
    {
        const ExportTemplate *one = templates.find(m_name);
        if (!one)
            return fail(noTemplate(m_name));
        // The request as it was written: numbers, unknown keys and their order are kept.
        const QByteArray about = QJsonDocument(templateDocument(*one)).toJson(QJsonDocument::Compact).chopped(1);
        output().document(QByteArray(about + ",\"request\":" + prettyJson(one->request).toUtf8() + '}'));
        output().text(prettyJson(one->request));
        finish();
    }

    const QString m_name;
};

void addTemplateExport(CommandTree &tree, CLI::App &group)
{
    const auto options = std::make_shared<TemplateExport::Options>();
    CLI::App &command = tree.addCommand(
        group, "export", TemplateTexts::tr("Save templates to a file that only you can read."),
        [options](const CommandContext &context) { return std::make_unique<TemplateExport>(context, *options); });
    CommandTree::addTexts(command, "name", options->names, TemplateTexts::tr("Names; all if none is specified."),
                          TemplateTexts::tr("NAME"));
    CommandTree::addText(command, "--to", options->file, TemplateTexts::tr("The file."), TemplateTexts::tr("FILE"))
        .required();
    CommandTree::addFlag(command, "--overwrite", options->overwrites, TemplateTexts::tr("Replace an existing file."));
}

void addTemplateImport(CommandTree &tree, CLI::App &group)
{
    const auto file = std::make_shared<QString>();
    CLI::App &command = tree.addCommand(
        group, "import", TemplateTexts::tr("Save the templates or requests in a file as templates."),
        [file](const CommandContext &context) { return std::make_unique<TemplateImport>(context, *file); });
    CommandTree::addText(command, "file", *file, TemplateTexts::tr("File, or - for the standard input."),
                         TemplateTexts::tr("FILE"))
        .required();
}

} // namespace

void addTemplateCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("template", TemplateTexts::tr("Templates of export requests."));
    tree.addCommand(group, "list", TemplateTexts::tr("List the templates of the connection and sandbox."),
                    [](const CommandContext &context) { return std::make_unique<TemplateListing>(context); });
    const auto name = std::make_shared<QString>();
    CLI::App &show = tree.addCommand(
        group, "show", TemplateTexts::tr("Print the request of a template."),
        [name](const CommandContext &context) { return std::make_unique<TemplateShowing>(context, *name); });
    CommandTree::addText(show, "name", *name, TemplateTexts::tr("Name of the template."), TemplateTexts::tr("NAME"))
        .required();
    addTemplateImport(tree, group);
    addTemplateExport(tree, group);
}

} // namespace exportdesk
