// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/requestreading.h"

namespace CLI
{
class App;
}

namespace exportdesk
{

/// Adds the options that say which request a command is about.
void addRequestSource(CLI::App &command, RequestSource &source);

} // namespace exportdesk
