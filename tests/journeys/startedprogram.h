// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdesk/program.h"

#include <memory>

namespace exportdesk
{

/// The program on this data folder, started with the arguments of a command line.
std::unique_ptr<Program> startedProgram(const QString &folder, const QStringList &arguments = {});

} // namespace exportdesk
