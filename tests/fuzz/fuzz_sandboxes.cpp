// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/sandboxreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// The list of sandboxes.
void fuzz::read(const QByteArray &bytes)
{
    readSandboxPage(bytes);
}
