// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/templateimport.h"

#include "models/incoming/incomingtemplates.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

TemplateImport::TemplateImport(const CommandContext &context, const QString &file)
    : TemplateCommand(context)
    , m_file(file)
{
    connect(&m_input, &BoundedInput::received, this, &TemplateImport::importFrom);
    connect(&m_input, &BoundedInput::failed, this, [this](const CommandError &error) { fail(error); });
}

void TemplateImport::run(ExportTemplates &templates)
{
    m_templates = &templates;
    m_input.read(m_file);
}

void TemplateImport::importFrom(const QByteArray &bytes)
{
    const QString text = decodedText(bytes);
    const Incoming incoming = recognize(text);
    const bool isPiped = m_file == "-"_L1;
    const QString fileName = isPiped ? tr("Imported") : QFileInfo(m_file).completeBaseName();
    const QList<ExportTemplate> found = templatesOf(incoming, text, fileName);
    if (found.isEmpty()) {
        const QString what = incoming.kind == Incoming::Kind::Nothing ? QString() : incomingText(incoming) + u' ';
        return fail({ExitCode::Refused, u"no-template-in-file"_s,
                     what + tr("This file contains neither a template nor a request.")});
    }
    const QStringList names = m_templates->add(found);
    whenWritten([this, names] { report(names); });
}

void TemplateImport::report(const QStringList &names)
{
    output().document({{"imported"_L1, QJsonArray::fromStringList(names)}});
    for (const QString &name : names)
        output().text(tr("Imported as template “%1”.").arg(name));
    finish();
}

} // namespace exportdesk
