// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectiontest.h"

#include <QStringList>

namespace exportdesk
{

/// What a failed step means and what to do about it, as translated sentences.
struct TestAdvice {
    QString sentence;
    QStringList actions; ///< in the order in which to try them
};

/// The name of a step, translated.
QString testStepName(TestStep step);
/// What was found at a step, in a few translated words; a failed one by its code.
QString testFinding(const ConnectionTest &test, TestStep step);
/// "passed", "failed", "not tested", "being tested", translated; for a screen reader.
QString testStateWord(ConnectionTest::State state);
/// \a connection names addresses and sandbox in the sentences.
TestAdvice testAdvice(TestStep step, const Failure &failure, const Connection &connection);

} // namespace exportdesk
