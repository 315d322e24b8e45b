// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/incomingtemplates.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/templatefiles.h"
#include "models/incoming/incomingtext.h"

namespace exportdesk
{

QList<ExportTemplate> templatesOf(const Incoming &incoming, const QString &text, const QString &fileName)
{
    if (incoming.kind == Incoming::Kind::Templates)
        return templatesIn(withoutSecrets(text).toUtf8()).value_or(QList<ExportTemplate>());
    QList<ExportTemplate> templates;
    for (const FoundRequest &found : incoming.requests) {
        const QString name = found.jobId.isEmpty() ? found.name : foundRequestText(found, 0);
        const ReadRequest read = readExportRequest(found.json);
        if (read.request && read.repeatedKeys.isEmpty()) // else only the composer can ask what is meant
            templates += ExportTemplate{name.isEmpty() ? fileName : name, *read.request, 0};
    }
    return templates;
}

} // namespace exportdesk
