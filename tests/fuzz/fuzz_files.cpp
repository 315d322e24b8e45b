// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/filereader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Lists of files of Data Access, and previews.
void fuzz::read(const QByteArray &bytes)
{
    readFilePage(bytes);
    readDatasetPreview(bytes);
}
