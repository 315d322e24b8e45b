// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// The Catalog's answers about batches.
void fuzz::read(const QByteArray &bytes)
{
    readBatchPage(bytes);
    readBatch(bytes, QStringLiteral("da5cfb4de32c4b93a09f7e37fa53ad52"));
}
