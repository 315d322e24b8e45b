// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/teststep.h"

#include <QStringList>

namespace exportdesk
{

/// What a failed step means and what to do about it, as translated sentences.
struct TestAdvice {
    QString sentence;
    QStringList actions; ///< in the order in which to try them
};

/// What to do when a step of the connection test failed; the sentences contain the addresses and the sandbox.
TestAdvice testAdvice(TestStep step, const Failure &failure, const Connection &connection);

} // namespace exportdesk
