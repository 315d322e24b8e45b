// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/audiencereader.h"
#include "models/choices/evaluationreader.h"
#include "models/choices/segmentreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Segment definitions, audiences and segment jobs.
void fuzz::read(const QByteArray &bytes)
{
    readSegmentPage(bytes);
    readAudiencePage(bytes);
    readEvaluations(bytes);
}
