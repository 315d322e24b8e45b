// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectiontest.h"

namespace exportdesk
{

/// The name of a step, translated.
QString testStepName(TestStep step);
/// What was found at a step, in a few translated words; a failed one by its code.
QString testFinding(const ConnectionTest &test, TestStep step);
/// "passed", "failed", "not tested", "being tested", translated; for a screen reader.
QString testStateWord(ConnectionTest::State state);

} // namespace exportdesk
