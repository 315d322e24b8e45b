// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetreader.h"
#include "models/datasets/expiryreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// The Catalog's answers about datasets.
void fuzz::read(const QByteArray &bytes)
{
    if (const auto page = readDatasetPage(bytes))
        must(page.value().datasets.size() <= page.value().entries);
    readDataset(bytes, QStringLiteral("5b020a27e7040801dedba61b"));
    readPendingExpiry(bytes, QStringLiteral("5b020a27e7040801dedba61b"));
    if (const auto reference = readDatasetReference(bytes))
        must(!reference.value().isEmpty());
}
