// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/templatefiles.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Files of templates: what was read is written so that it reads the same again.
void fuzz::read(const QByteArray &bytes)
{
    const QList<ExportTemplate> first = readTemplates(bytes, QStringLiteral("name of the file"));
    if (first.isEmpty())
        return;
    const QList<ExportTemplate> second = readTemplates(writeTemplates(first), QStringLiteral("other"));
    must(second.size() == first.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        must(second[i].name == first[i].name && second[i].request == first[i].request);
}
