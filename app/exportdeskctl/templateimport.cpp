// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/templateimport.h"

#include "models/incoming/incomingtemplates.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"
#include "models/platform/deliver.h"
#include "models/platform/plainfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QtConcurrentRun>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 templateFileLimit = 4 * 1024 * 1024;

/// At most one byte more than allowed. May wait; a signal still ends the process.
PlainFile readStandardInput()
{
    PlainFile read;
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {{}, input.errorString()};
    while (read.bytes.size() <= templateFileLimit) {
        const QByteArray part = input.read(templateFileLimit + 1 - read.bytes.size());
        if (part.isEmpty())
            break;
        read.bytes += part;
    }
    return read;
}

} // namespace

TemplateImport::TemplateImport(const CommandContext &context, const QString &file)
    : TemplateCommand(context)
    , m_file(file)
{
}

void TemplateImport::run(ExportTemplates &templates)
{
    const auto read
        = [file = m_file] { return file == "-"_L1 ? readStandardInput() : readPlainFile(file, templateFileLimit + 1); };
    deliver(QtConcurrent::run(read), this,
            [this, &templates](const PlainFile &file) { acceptBytes(templates, file.bytes, file.problem); });
}

void TemplateImport::acceptBytes(ExportTemplates &templates, const QByteArray &bytes, const QString &problem)
{
    if (!problem.isEmpty())
        return fail({ExitCode::Computer, u"file-unreadable"_s, tr("The file could not be read: %1").arg(problem)});
    if (bytes.size() > templateFileLimit)
        return fail({ExitCode::Refused, u"file-too-large"_s, tr("The file is larger than 4\u00a0MB.")});
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
    const QStringList names = templates.add(found);
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
