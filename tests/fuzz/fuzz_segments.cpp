// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/segmentreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Segment definitions and audiences.
void fuzz::read(const QByteArray &bytes)
{
    readSegmentPage(bytes);
}
