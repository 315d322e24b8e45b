// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/mergepolicyreader.h"
#include "models/choices/samplestatusreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Merge policies, and the status of the sample.
void fuzz::read(const QByteArray &bytes)
{
    readMergePolicyPage(bytes);
    readMergePolicy(bytes);
    readSampleStatus(bytes);
}
