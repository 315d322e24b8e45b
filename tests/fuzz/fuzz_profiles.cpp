// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/estimatereader.h"
#include "models/previews/namespacereader.h"
#include "models/previews/previewedrows.h"
#include "models/previews/profilereader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;
using namespace Qt::StringLiterals;

/// Profiles looked up, reduced to fields, the report of namespaces, and estimates.
void fuzz::read(const QByteArray &bytes)
{
    if (const auto found = readFoundProfile(bytes); found && found.value())
        exportedRows(*found.value(), QStringList{u"person.name"_s, u"loyalty"_s});
    readNamespaceReport(bytes);
    readEstimate(bytes);
    readPreviewId(bytes);
}
